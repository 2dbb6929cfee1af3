/** The controls of the exhibit one has chosen: beside the view on a screen, as a panel in VR. */
import { useXR } from '@react-three/xr'
import { Suspense, useMemo, type ComponentType } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import { standExhibits, type StandName } from '../../shared/exhibit/stands.ts'
import { ExhibitBoundary } from './exhibit-boundary.tsx'
import { bringToFront, openExhibit } from './kit/exhibit-store.ts'
import type { PageViewProps } from './kit/kind.ts'
import { OWN_CONTROLS, PAGE_VIEWS } from './kit/page-views.tsx'
import { standKey } from './kit/stand-front.ts'
import { useExhibitPanel, type ExhibitPress } from './kit/use-exhibit-panel.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { exhibitTexts } from '../i18n/texts/exhibit.ts'
import { useText } from '../i18n/use-text.ts'
import { HandPanel } from '../panel/hand-panel.tsx'
import type { PanelItem } from '../panel/panel-items.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import styles from './exhibit-desk.module.css'
import { useOpenExhibit, type OpenExhibit } from './use-open-exhibit.ts'

/** Name of the panel in the scene. */
const DESK = 'exhibit-desk'

/** To the booth's exhibit before, to the next, or out of them. */
interface WayAct {
  way: -1 | 0 | 1
}
type DeskAct = ExhibitPress | WayAct

/** Opens an exhibit of a booth and brings it to the front of its stand. */
function showExhibit(submissionId: string, booth: Booth, exhibitId: string): void {
  const stands = standExhibits(booth.exhibits)
  for (const [stand, exhibits] of Object.entries(stands))
    if (exhibits.some(({ exhibit }) => exhibit.id === exhibitId))
      bringToFront(standKey(submissionId, stand as StandName), exhibitId)
  openExhibit({ submissionId, exhibitId })
}

/** The open exhibit's controls, under its title and above the way to the booth's other exhibits. */
function useDesk(open: OpenExhibit) {
  const { submissionId, shown } = open
  const { pick } = useText()
  const { items, press } = useExhibitPanel(shown, submissionId)
  const { ways, takeWay } = useWays(open)
  const all = useMemo<PanelItem<DeskAct>[]>(
    () => [
      { kind: 'title', text: pick(shown.exhibit.title) },
      ...(shown.exhibit.caption
        ? [{ kind: 'text', tone: 'soft', text: pick(shown.exhibit.caption) } as const]
        : []),
      ...items,
    ],
    [pick, shown, items],
  )
  const onAct = (act: DeskAct): void => {
    if ('way' in act) takeWay(act)
    else press(act)
  }
  return { items: all, ways, onAct }
}

/** The way to the booth's other exhibits. */
function useWays({ submissionId, booth, shown }: OpenExhibit) {
  const { t } = useText()
  const index = booth.exhibits.indexOf(shown)
  const count = booth.exhibits.length
  const ways = useMemo(
    (): PanelItem<WayAct> => ({
      kind: 'buttons',
      buttons: [
        { act: { way: -1 }, label: t(exhibitTexts.previous), disabled: count < 2 },
        {
          act: { way: 1 },
          label: `${t(exhibitTexts.next)} ${index + 1}/${count}`,
          disabled: count < 2,
        },
        { act: { way: 0 }, label: t(commonTexts.close) },
      ],
    }),
    [t, index, count],
  )
  const takeWay = ({ way }: WayAct): void => {
    const next = booth.exhibits[(index + way + count) % count]
    if (way === 0 || !next) openExhibit(null)
    else showExhibit(submissionId, booth, next.exhibit.id)
  }
  return { ways, takeWay }
}

/** What stands in place of controls that broke: that they did, and the way on. */
function useBrokenDesk(open: OpenExhibit) {
  const { t, pick } = useText()
  const { ways, takeWay } = useWays(open)
  const items: PanelItem<WayAct>[] = [
    { kind: 'title', text: pick(open.shown.exhibit.title) },
    { kind: 'text', tone: 'alert', text: t(exhibitTexts.failed) },
    ways,
  ]
  return { items, onAct: takeWay }
}

/** On a screen. */
export function ExhibitDrawer() {
  const open = useOpenExhibit()
  if (!open) return null
  return (
    <ExhibitBoundary
      key={open.shown.exhibit.id}
      poster={null}
      broken={<BrokenDrawer open={open} />}
    >
      <OpenDrawer open={open} />
    </ExhibitBoundary>
  )
}

function BrokenDrawer({ open }: { open: OpenExhibit }) {
  const { pick } = useText()
  return (
    <section
      className={styles.exhibit}
      data-testid="exhibit-drawer"
      aria-label={pick(open.shown.exhibit.title)}
    >
      <PanelPage {...useBrokenDesk(open)} />
    </section>
  )
}

function OpenDrawer({ open }: { open: OpenExhibit }) {
  const { pick } = useText()
  const { items, ways, onAct } = useDesk(open)
  const { shown, booth, submissionId } = open
  const { kind } = shown.exhibit
  const View = OWN_CONTROLS.has(kind)
    ? (PAGE_VIEWS[kind] as ComponentType<PageViewProps> | undefined)
    : undefined
  return (
    <section
      className={styles.exhibit}
      data-testid="exhibit-drawer"
      aria-label={pick(open.shown.exhibit.title)}
    >
      {View ? (
        <>
          <PanelPage items={items.slice(0, 1)} onAct={onAct} />
          <Suspense fallback={null}>
            <View {...{ shown, submissionId }} exhibits={booth.exhibits} />
          </Suspense>
          <PanelPage items={[ways]} onAct={onAct} />
        </>
      ) : (
        <PanelPage items={[...items, ways]} onAct={onAct} />
      )}
    </section>
  )
}

/** In VR. `hidden` while something else stands at its side. */
export function ExhibitDesk({ hidden }: { hidden: boolean }) {
  const open = useOpenExhibit()
  const immersive = useXR((xr) => xr.session !== undefined)
  if (!immersive || !open || hidden) return null
  return (
    <ExhibitBoundary key={open.shown.exhibit.id} poster={null} broken={<BrokenDesk open={open} />}>
      <OpenDesk open={open} />
    </ExhibitBoundary>
  )
}

function BrokenDesk({ open }: { open: OpenExhibit }) {
  const { pick } = useText()
  const title = pick(open.shown.exhibit.title)
  return <HandPanel name={DESK} title={title} {...useBrokenDesk(open)} />
}

function OpenDesk({ open }: { open: OpenExhibit }) {
  const { pick } = useText()
  const { items, ways, onAct } = useDesk(open)
  const footer = useMemo(() => [ways], [ways])
  const title = pick(open.shown.exhibit.title)
  return <HandPanel name={DESK} {...{ title, items, footer, onAct }} />
}
