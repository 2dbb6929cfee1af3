/** What lies over the hall on a screen: where one is, finding a booth, its card, the way into VR. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { turnChapter, useHallStore } from '../hall/hall-store.ts'
import { chapterItems } from '../hall/booth-items.ts'
import { doSetting, lightButton, qualityButton, type SettingAct } from '../hall/setting-items.ts'
import type { PanelItem } from '../panel/panel-items.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { useHallSigns, useZoneChapters } from '../hall/use-exhibition.ts'
import { useInsideStore } from '../exhibit/panorama/inside-store.ts'
import { openFirstExhibit, useExhibitStore } from '../exhibit/kit/exhibit-store.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { wayfindingTexts } from '../i18n/texts/wayfinding.ts'
import { useText } from '../i18n/use-text.ts'
import { openSearch, toggleMap, useGuideStore } from '../hall/wayfinding/guide-store.ts'
import { MapPanel } from '../hall/wayfinding/map-panel.tsx'
import type { Visitor } from '../xr/visitor.ts'
import { useComfort } from '../xr/comfort.ts'
import { comfortItems } from '../hall/comfort-items.ts'
import { useVrSupport } from '../xr/use-vr-support.ts'
import { EnterVr } from '../xr/enter-vr.tsx'
import { HallNotices } from './hall-notices.tsx'
import styles from './hall-space.module.css'
import { useQualityLabel } from '../xr/quality-button.ts'
import { useBoothCard, type CardProps } from './use-booth-card.ts'

interface HallOverlayProps {
  scenarios: readonly ScenarioSummary[]
  moveTo: (address: BoothAddress | null) => void
  visitor: Visitor
  /** The booth that the address asks for, or null. */
  wanted: string | null
  /** Whether one is alone, so that the light is one's own to choose. */
  alone: boolean
}

export function HallOverlay({ scenarios, moveTo, visitor, wanted, alone }: HallOverlayProps) {
  const { t } = useText()
  const ready = useHallStore((state) => state.ready)
  const mapOpen = useGuideStore((state) => state.mapOpen)
  return (
    <>
      <div className={styles.top}>
        <header className={styles.bar}>
          <p className={styles.where}>
            <Link href="/" className={styles.mark}>
              {t(commonTexts.product)}
            </Link>
            <Place />
          </p>
          <span className={styles.spring} />
          <button type="button" className={styles.finder} onClick={openSearch}>
            {t(hallTexts.search)}
          </button>
          <Button variant="default" aria-expanded={mapOpen} onClick={toggleMap}>
            {t(wayfindingTexts.map)}
          </Button>
          <Button variant="default" onClick={() => moveTo(null)}>
            {t(hallTexts.toAtrium)}
          </Button>
          <EnterVr />
        </header>
        <HallNotices {...{ scenarios, wanted, alone }} />
      </div>
      {!ready && (
        <p className={styles.loading} role="status">
          {t(hallTexts.loading)}
        </p>
      )}
      <MapPanel {...{ visitor, scenarios, moveTo }}>
        <Settings {...{ visitor, alone }} />
      </MapPanel>
      <Chapters scenarios={scenarios} />
      <BoothCard {...{ scenarios, moveTo }} />
      <p className={styles.help}>
        <span className={styles.helpMouse}>{t(hallTexts.help)}</span>
        <span className={styles.helpTouch}>{t(hallTexts.helpTouch)}</span>
      </p>
    </>
  )
}

/** The light, where it is one's own, and how much is drawn on this device. */
function Settings({ visitor, alone }: Pick<HallOverlayProps, 'visitor' | 'alone'>) {
  const { t } = useText()
  const evening = useHallStore((state) => state.timeOfDay === 'evening')
  const quality = qualityButton(useQualityLabel())
  const buttons = alone ? [lightButton(t, evening), quality] : [quality]
  const comfort = useComfort()
  // Where a headset is, it is set before one goes in.
  const inVr = useVrSupport() === 'yes' ? comfortItems(t, comfort) : []
  const items: PanelItem<SettingAct>[] = [{ kind: 'buttons', buttons }, ...inVr]
  return <PanelPage items={items} onAct={(act) => doSetting(act, visitor)} />
}

/** Where one is, for the eye and for screen readers. */
function Place() {
  const { t, pick } = useText()
  const zone = useHallStore((state) => state.zone)
  const signs = useHallSigns()
  const name = zone === 'atrium' ? t(roadshowTexts.atrium) : signs ? pick(signs[zone]) : ''
  return (
    <span role="status" data-testid="zone" data-zone={zone}>
      {name}
    </span>
  )
}

function Chapters({ scenarios }: { scenarios: readonly ScenarioSummary[] }) {
  const { t } = useText()
  const chapters = useZoneChapters(scenarios)
  const insidePanorama = useInsideStore((state) => state.covered)
  if (!chapters || chapters.count < 2 || insidePanorama) return null
  const { chapter, count } = chapters
  return (
    <nav
      className={styles.chapters}
      aria-label={t(hallTexts.chapter, { chapter: chapter + 1, count })}
    >
      <PanelPage
        inline
        items={chapterItems(t, chapters)}
        onAct={({ to }) => turnChapter(to.pavilion, to.chapter)}
      />
    </nav>
  )
}

interface BoothCardProps extends Pick<CardProps, 'moveTo'> {
  scenarios: readonly ScenarioSummary[]
}

function BoothCard({ scenarios, moveTo }: BoothCardProps) {
  const { t, pick } = useText()
  const selected = useHallStore((state) => state.selected)
  const nearest = useHallStore((state) => state.nearest)
  const operating = useExhibitStore((state) => state.open !== null)
  const scenario = scenarios.find((one) => one.id === (selected ?? nearest))
  if (!scenario || operating) return null
  if (selected !== null) return <OpenCard {...{ scenario, moveTo }} />
  return (
    <p className={styles.hint} data-testid="booth-hint">
      <strong>{pick(scenario.title)}</strong>
      <button type="button" className={styles.quiet} onClick={() => openFirstExhibit(scenario.id)}>
        {t(exhibitTexts.operate)}
      </button>
      <Link href={`/scenarios/${scenario.id}`}>{t(hallTexts.openPage)}</Link>
    </p>
  )
}

function OpenCard(props: CardProps) {
  const { t, pick } = useText()
  const { id, title } = props.scenario
  return (
    <section className={styles.card} data-testid="booth-card" aria-label={pick(title)}>
      <PanelPage {...useBoothCard(props)} />
      <p className={styles.cardLinks}>
        <Link href={`/scenarios/${id}`}>{t(hallTexts.openPage)}</Link>
      </p>
    </section>
  )
}
