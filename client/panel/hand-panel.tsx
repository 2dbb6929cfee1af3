/** A panel at hand in VR: in the one seat, in pages if it is high, with a bar to move and pin it by. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { panelTexts } from '../i18n/texts/panel.ts'
import { useText } from '../i18n/use-text.ts'
import { useComfort } from '../xr/comfort.ts'
import { FollowAnchor } from './follow-anchor.tsx'
import { measureText } from './measure-text.ts'
import { button, type PanelItem } from './panel-items.ts'
import { layoutPanel, PANEL_PX_PER_M, splitPages } from './panel-layout.ts'
import { handPanelSize, type HandPanelSize } from './panel-place.ts'
import { PanelView } from './panel-view.tsx'
import { SEAT_BAR_M, SeatBar } from './seat-bar.tsx'
import { bringForward, frontOf, holderOf, leaveSeat, notePress, takeSeat, useSeat } from './seat.ts'

interface HandPanelProps<Act> {
  name: string
  /** What its tab says while another one is in front. */
  title: string
  /** Keep the identity while nothing changes. */
  items: readonly PanelItem<Act>[]
  /** What stands under every page. */
  footer?: readonly PanelItem<Act>[]
  onAct: (act: Act) => void
  /** Whether others may not see that one is at it. */
  secret?: boolean
  /** Put away: only its tab is there, and a press on that asks for it. */
  folded?: boolean
  onUnfold?: () => void
}

/** Between a panel and what goes with it, in m of the panel. */
const GAP_M = 0.02

export function HandPanel<Act>(props: HandPanelProps<Act>) {
  const { name, title, folded = false, onUnfold } = props
  const asked = useRef(onUnfold)
  useEffect(() => {
    asked.current = onUnfold
  })
  const seated = useMemo(
    () => ({ name, title, folded, unfold: () => asked.current?.() }),
    [name, title, folded],
  )
  useLayoutEffect(() => takeSeat(seated), [seated])
  useLayoutEffect(() => () => leaveSeat(name), [name])
  const isFront = useSeat((seat) => frontOf(seat)?.name === name)
  const isHolder = useSeat((seat) => holderOf(seat)?.name === name)
  if (!isHolder) return null
  return <FollowAnchor place="hand">{isFront ? <Front {...props} /> : <Folded />}</FollowAnchor>
}

function Front<Act>({ name, items, footer, onAct, secret = false }: HandPanelProps<Act>) {
  const textScale = useComfort((comfort) => comfort.textScale)
  const size = useMemo(() => handPanelSize(textScale), [textScale])
  const maxM = size.maxPx / PANEL_PX_PER_M
  const { shown, heightM, turn } = usePages(items, footer, size)
  const tabs = useSeat((seat) => seat.panels.length - 1)
  const barM = -heightM / 2 - GAP_M
  // Held by its upper edge: a line more or less below moves nothing that somebody is about to press.
  const middleM = maxM / 2 - tabs * TAB_M - heightM / 2
  return (
    <group position={[0, middleM, 0]}>
      <PanelView
        {...{ name, secret }}
        widthPx={size.widthPx}
        items={shown}
        onAct={(act: Act | TurnAct) => {
          notePress()
          if (isTurn(act)) turn(act.turnPage)
          else onAct(act)
        }}
      />
      <Tabs topM={heightM / 2} widthPx={size.widthPx} />
      <SeatBar name={name} topM={barM} centreM={SEAT_BAR_M / 2 - barM - middleM} />
    </group>
  )
}

function Folded() {
  const textScale = useComfort((comfort) => comfort.textScale)
  return <Tabs topM={0} widthPx={handPanelSize(textScale).widthPx} />
}

interface TurnAct {
  turnPage: -1 | 1
}
const isTurn = (act: unknown): act is TurnAct =>
  typeof act === 'object' && act !== null && 'turnPage' in act

const NOTHING: readonly PanelItem<never>[] = []
const heightPx = (items: readonly PanelItem[], { widthPx }: HandPanelSize): number =>
  layoutPanel(items, measureText, widthPx).heightPx

/** The page one is at of what is too high for one, over what stands under every page. */
function usePages<Act>(
  items: readonly PanelItem<Act>[],
  footer: readonly PanelItem<Act>[] = NOTHING,
  size: HandPanelSize,
): {
  shown: readonly PanelItem<Act | TurnAct>[]
  heightM: number
  turn: (by: number) => void
} {
  const { t } = useText()
  const [page, setPage] = useState(0)
  const pages = useMemo(() => splitUnder(items, footer, size), [items, footer, size])
  const at = Math.min(page, pages.length - 1)
  const shown = useMemo(() => {
    if (pages.length < 2) return [...items, ...footer]
    const turns: PanelItem<TurnAct> = {
      kind: 'buttons',
      buttons: [
        { act: { turnPage: -1 }, label: t(panelTexts.previousPage), disabled: at === 0 },
        {
          act: { turnPage: 1 },
          label: t(panelTexts.nextPage, { page: at + 1, count: pages.length }),
          disabled: at === pages.length - 1,
        },
      ],
    }
    return [...(pages[at] ?? []), turns, ...footer]
  }, [t, items, footer, pages, at])
  const heightM = useMemo(() => heightPx(shown, size) / PANEL_PX_PER_M, [shown, size])
  return { shown, heightM, turn: (by) => setPage(at + by) }
}

/** Pages that leave room for what stands under each, and for turning them where there are several. */
function splitUnder<Act>(
  items: readonly PanelItem<Act>[],
  footer: readonly PanelItem<Act>[],
  size: HandPanelSize,
): readonly (readonly PanelItem<Act>[])[] {
  if (heightPx([...items, ...footer], size) <= size.maxPx) return [items]
  const turnsPx = heightPx([button('', null)], size)
  const maxPx = size.maxPx - heightPx(footer, size) - turnsPx
  return splitPages(items, measureText, { ...size, maxPx })
}

interface TabAct {
  to: string
}
const tabItems = (to: string, label: string): PanelItem<TabAct>[] => [button(label, { to })]
const TAB_M = layoutPanel(tabItems('', ''), () => 0).heightPx / PANEL_PX_PER_M + GAP_M

/** The other panels of the seat, each as a tab above the one that is read. */
function Tabs({ topM, widthPx }: { topM: number; widthPx: number }) {
  const panels = useSeat((seat) => seat.panels)
  const front = useSeat(frontOf)
  const others = useMemo(
    () =>
      panels
        .filter((panel) => panel.name !== front?.name)
        .map((panel) => ({ ...panel, items: tabItems(panel.name, panel.title) })),
    [panels, front],
  )
  return others.map((panel, index) => (
    <group key={panel.name} position={[0, topM + (index + 0.5) * TAB_M, 0]}>
      <PanelView
        name={`${panel.name}-tab`}
        items={panel.items}
        widthPx={widthPx}
        onAct={() => (panel.folded ? panel.unfold() : bringForward(panel.name))}
      />
    </group>
  ))
}
