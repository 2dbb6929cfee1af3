/** What lies over the hall on a screen: where one is, finding a booth, its card, the way into VR. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { lightHall, selectBooth, turnChapter, useHallStore } from '../hall/hall-store.ts'
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
import { EnterVr } from '../xr/enter-vr.tsx'
import { HallNotices } from './hall-notices.tsx'
import styles from './hall-space.module.css'
import { nextQuality, useQualityLabel } from '../xr/quality-button.ts'

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
        <p className={styles.settings}>
          {alone && <LightSwitch />}
          <QualitySwitch />
        </p>
      </MapPanel>
      <Chapters scenarios={scenarios} />
      <BoothCard scenarios={scenarios} />
      <p className={styles.help}>
        <span className={styles.helpMouse}>{t(hallTexts.help)}</span>
        <span className={styles.helpTouch}>{t(hallTexts.helpTouch)}</span>
      </p>
    </>
  )
}

/** Day or evening, for oneself. */
function LightSwitch() {
  const { t } = useText()
  const timeOfDay = useHallStore((state) => state.timeOfDay)
  const evening = timeOfDay === 'evening'
  return (
    <Button variant="default" onClick={() => lightHall(evening ? 'day' : 'evening')}>
      {t(evening ? hallTexts.toDay : hallTexts.toEvening)}
    </Button>
  )
}

/** How much is drawn, on this device. */
function QualitySwitch() {
  return (
    <Button variant="default" onClick={nextQuality}>
      {useQualityLabel()}
    </Button>
  )
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
  const { pavilion, chapter, count } = chapters
  return (
    <nav
      className={styles.chapters}
      aria-label={t(hallTexts.chapter, { chapter: chapter + 1, count })}
    >
      <Button
        variant="default"
        disabled={chapter === 0}
        onClick={() => turnChapter(pavilion, chapter - 1)}
      >
        {t(hallTexts.previousChapter)}
      </Button>
      <span>{t(hallTexts.chapter, { chapter: chapter + 1, count })}</span>
      <Button
        variant="default"
        disabled={chapter >= count - 1}
        onClick={() => turnChapter(pavilion, chapter + 1)}
      >
        {t(hallTexts.nextChapter)}
      </Button>
    </nav>
  )
}

/** Opens the controls of the booth's exhibits, when one stands at it. */
function Operate({ id }: { id: string }) {
  const { t } = useText()
  const nearest = useHallStore((state) => state.nearest)
  if (nearest !== id) return null
  return (
    <button type="button" className={styles.quiet} onClick={() => openFirstExhibit(id)}>
      {t(exhibitTexts.operate)}
    </button>
  )
}

function BoothCard({ scenarios }: { scenarios: readonly ScenarioSummary[] }) {
  const { t, pick, language } = useText()
  const selected = useHallStore((state) => state.selected)
  const nearest = useHallStore((state) => state.nearest)
  const operating = useExhibitStore((state) => state.open !== null)
  const scenario = scenarios.find((one) => one.id === (selected ?? nearest))
  if (!scenario || operating) return null
  if (selected === null)
    return (
      <p className={styles.hint} data-testid="booth-hint">
        <strong>{pick(scenario.title)}</strong>
        <Operate id={scenario.id} />
        <Link href={`/scenarios/${scenario.id}`}>{t(hallTexts.openPage)}</Link>
      </p>
    )
  const excerpt = language === 'en' && scenario.summaryEn ? scenario.summaryEn : scenario.excerpt
  return (
    <section className={styles.card} data-testid="booth-card" aria-label={pick(scenario.title)}>
      <p className="soft">{scenario.unit}</p>
      <h2>{pick(scenario.title)}</h2>
      <p className={styles.excerpt}>{excerpt}…</p>
      <p className={styles.cardLinks}>
        <Operate id={scenario.id} />
        <Link href={`/scenarios/${scenario.id}`}>{t(hallTexts.openPage)}</Link>
        <button type="button" className={styles.quiet} onClick={() => selectBooth(null)}>
          {t(commonTexts.close)}
        </button>
      </p>
    </section>
  )
}
