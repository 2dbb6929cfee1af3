/** The controls of the exhibit one has chosen: beside the view on a screen, as a panel in VR. */
import { useXR } from '@react-three/xr'
import { Suspense, useMemo, useState, type ComponentType } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { standExhibits, type StandName } from '../../shared/exhibit/stands.ts'
import { bringToFront, openExhibit } from '../exhibit/kit/exhibit-store.ts'
import type { PageViewProps } from '../exhibit/kit/kind.ts'
import { OWN_CONTROLS, PAGE_VIEWS } from '../exhibit/kit/page-views.tsx'
import { standKey } from '../exhibit/kit/stand-front.ts'
import { useExhibitPanel } from '../exhibit/kit/use-exhibit-panel.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { useText } from '../i18n/use-text.ts'
import { FollowAnchor } from '../panel/follow-anchor.tsx'
import { measureText } from '../panel/measure-text.ts'
import { splitPages, type PanelHit, type PanelItem } from '../panel/panel-layout.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { PanelView } from '../panel/panel-view.tsx'
import styles from './hall-space.module.css'
import { useOpenExhibit, type OpenExhibit } from './use-open-exhibit.ts'

const ASIDE_RAD = -0.5
/** Higher than this a panel would have to be read with the head thrown back. */
const PANEL_MAX_PX = 1000

/** Opens an exhibit of a booth and brings it to the front of its stand. */
function showExhibit(submissionId: string, booth: Booth, exhibitId: string): void {
  const stands = standExhibits(booth.exhibits)
  for (const [stand, exhibits] of Object.entries(stands))
    if (exhibits.some(({ exhibit }) => exhibit.id === exhibitId))
      bringToFront(standKey(submissionId, stand as StandName), exhibitId)
  openExhibit({ submissionId, exhibitId })
}

/** The open exhibit's controls, under its title and above the way to the booth's other exhibits. */
function useDesk({ submissionId, booth, shown }: OpenExhibit) {
  const { t, pick } = useText()
  const { items, press } = useExhibitPanel(shown, submissionId)
  const index = booth.exhibits.indexOf(shown)
  const count = booth.exhibits.length
  const all = useMemo<PanelItem[]>(
    () => [
      { kind: 'title', text: pick(shown.exhibit.title) },
      ...(shown.exhibit.caption
        ? [{ kind: 'text', tone: 'soft', text: pick(shown.exhibit.caption) } as const]
        : []),
      ...items,
    ],
    [pick, shown, items],
  )
  const ways: PanelItem = {
    kind: 'buttons',
    buttons: [
      { id: 'way:-1', label: t(exhibitTexts.previous), disabled: count < 2 },
      { id: 'way:1', label: `${t(exhibitTexts.next)} ${index + 1}/${count}`, disabled: count < 2 },
      { id: 'way:0', label: t(commonTexts.close) },
    ],
  }
  const onHit = (hit: PanelHit): void => {
    const [, way] = /^way:(-?\d)$/.exec(hit.id) ?? []
    if (way === undefined) return press(hit)
    const next = booth.exhibits[(index + Number(way) + count) % count]
    if (way === '0' || !next) openExhibit(null)
    else showExhibit(submissionId, booth, next.exhibit.id)
  }
  return { items: all, ways, onHit }
}

/** On a screen. */
export function ExhibitDrawer() {
  const open = useOpenExhibit()
  return open ? <OpenDrawer key={open.shown.exhibit.id} open={open} /> : null
}

function OpenDrawer({ open }: { open: OpenExhibit }) {
  const { pick } = useText()
  const { items, ways, onHit } = useDesk(open)
  const { shown, booth, submissionId } = open
  const { kind } = shown.exhibit
  const View = OWN_CONTROLS.has(kind)
    ? (PAGE_VIEWS[kind] as ComponentType<PageViewProps> | undefined)
    : undefined
  return (
    <section className={styles.exhibit} aria-label={pick(open.shown.exhibit.title)}>
      {View ? (
        <>
          <PanelPage items={items.slice(0, 1)} onHit={onHit} />
          <Suspense fallback={null}>
            <View {...{ shown, submissionId }} exhibits={booth.exhibits} />
          </Suspense>
          <PanelPage items={[ways]} onHit={onHit} />
        </>
      ) : (
        <PanelPage items={[...items, ways]} onHit={onHit} />
      )}
    </section>
  )
}

/** In VR. */
export function ExhibitDesk() {
  const open = useOpenExhibit()
  const immersive = useXR((xr) => xr.session !== undefined)
  return immersive && open ? <OpenDesk key={open.shown.exhibit.id} open={open} /> : null
}

function OpenDesk({ open }: { open: OpenExhibit }) {
  const { t } = useText()
  const { items, ways, onHit } = useDesk(open)
  const [page, setPage] = useState(0)
  const pages = useMemo(() => splitPages(items, measureText, PANEL_MAX_PX), [items])
  const shown = Math.min(page, pages.length - 1)
  const turn: PanelItem[] =
    pages.length < 2
      ? []
      : [
          {
            kind: 'buttons',
            buttons: [
              { id: 'page:-1', label: t(exhibitTexts.previousPage), disabled: shown === 0 },
              {
                id: 'page:1',
                label: t(exhibitTexts.nextPage),
                disabled: shown === pages.length - 1,
              },
            ],
          },
        ]
  return (
    <FollowAnchor asideRad={ASIDE_RAD}>
      <PanelView
        name="exhibit-desk"
        items={[...(pages[shown] ?? []), ...turn, ways]}
        onHit={(hit) => {
          const [, by] = /^page:(-?1)$/.exec(hit.id) ?? []
          if (by === undefined) onHit(hit)
          else setPage(shown + Number(by))
        }}
      />
    </FollowAnchor>
  )
}
