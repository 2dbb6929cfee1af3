/** A panel in space: drawn on a canvas, pressed by ray, hand or mouse. It never asks for typing. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Mesh, PlaneGeometry } from 'three'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import {
  asideShape,
  bodyOf,
  buttonAt,
  hitPanel,
  layoutPanel,
  PANEL_PX_PER_M,
  type PanelHit,
  type PanelLayout,
} from './panel-layout.ts'
import type { PanelButton, PanelItem } from './panel-items.ts'
import { PRESSED_FLAT } from '../xr/pressed-flat.ts'
import { UNSURE, withQuestion } from './asking.ts'
import { hoveredOf, NO_HOVERS, pointed } from './hovers.ts'
import { PanelAside } from './panel-aside.tsx'
import { measureText } from './measure-text.ts'
import { paintPanel, panelText } from './panel-paint.ts'
import { usePanelColours } from './panel-colours.ts'
import { keepSecret } from './secret-panels.ts'

export interface PanelViewProps<Act> {
  /** Keep the identity while nothing changes. */
  items: readonly PanelItem<Act>[]
  /** A button was pressed, or a value chosen. */
  onAct: (act: Act) => void
  name: string
  /** Whether others may not see that one is at it. */
  secret?: boolean
  widthPx?: number
}

/** Before everything else that rays may meet. */
const PANEL_ORDER = 10

function hitOf(event: ThreeEvent<PointerEvent>, layout: PanelLayout): PanelHit | undefined {
  const { uv } = event
  return uv && hitPanel(layout, uv.x * layout.widthPx, (1 - uv.y) * layout.heightPx)
}

const sameHit = (a: PanelHit | undefined, b: PanelHit | undefined): boolean =>
  a?.kind === b?.kind &&
  a?.item === b?.item &&
  (a?.kind !== 'button' || b?.kind !== 'button' || a.part === b.part)

/** What a point is on, in words: while a panel changes, what is under a pointer may become something else. */
function partOf(items: readonly PanelItem[], hit: PanelHit | undefined): string {
  const item = hit && items[hit.item]
  if (item?.kind === 'slider' && hit?.kind !== 'button') return item.label
  const button = buttonAt(items, hit)
  return (button?.name ?? button?.label) || ''
}

/** What a press does is not seen, and does not draw a panel anew. */
const seen = (key: string, value: unknown): unknown =>
  key === 'act' || key === 'asks' ? undefined : value

/** The items less what changes in their titles' asides: the same array for as long as they say the same. */
function useBody<Act>(items: readonly PanelItem<Act>[]): readonly PanelItem<Act>[] {
  const next = useMemo(
    () => ({ said: JSON.stringify(bodyOf(items), seen), items: bodyOf(items) }),
    [items],
  )
  const [body, setBody] = useState(next)
  if (body.said === next.said) return body.items
  setBody(next)
  return next.items
}

export function PanelView<Act>(props: PanelViewProps<Act>) {
  const { onAct, name, secret = false, widthPx } = props
  const { t } = useText()
  const [asked, setAsked] = useState<PanelButton<Act>>()
  const cancel = t(commonTexts.cancel)
  const items = useMemo(
    () => withQuestion(props.items, asked, cancel),
    [props.items, asked, cancel],
  )
  const take = (hit: PanelHit): void => {
    const item = items[hit.item]
    if (hit.kind !== 'button') {
      if (item?.kind === 'slider') onAct(item.turn(hit.value) as Act)
      return
    }
    const button = buttonAt(items, hit)
    if (!button) return
    setAsked(button.asks && button.act !== UNSURE ? (button as PanelButton<Act>) : undefined)
    if (!button.asks && button.act !== UNSURE) onAct(button.act)
  }
  const body = useBody(items)
  const layout = useMemo(() => layoutPanel(body, measureText, widthPx), [body, widthPx])
  const colours = usePanelColours()
  const [hovered, setHovered] = useState<PanelHit>()
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx: layout.widthPx,
      heightPx: layout.heightPx,
      text: panelText(body),
      draw: (context) => paintPanel({ context, colours }, layout, hovered),
    }),
    [body, layout, hovered, colours],
  )
  const texture = useCanvasTexture(drawing)
  const height = layout.heightPx / PANEL_PX_PER_M
  const hovers = useRef(NO_HOVERS)
  const hover = (pointerId: number, hit: PanelHit | undefined): void => {
    hovers.current = pointed(hovers.current, pointerId, hit)
    const first = hoveredOf(hovers.current)
    if (!sameHit(first, hovered)) setHovered(first)
  }
  /** The slider that is being dragged: it goes on changing until the pointer is let go. */
  const dragged = useRef<number>(undefined)
  const drag = (event: ThreeEvent<PointerEvent>): void => {
    const hit = hitOf(event, layout)
    if (hit?.kind === 'track' && hit.item === dragged.current) take(hit)
  }
  /** What the pointer was put down on: a press is let go where it began. */
  const pressed = useRef('')
  // Which part lies where, for who presses by looking.
  const userData = useMemo(() => {
    const partAt = ({ x, y }: { x: number; y: number }): string => {
      const hit = hitPanel(layout, x * layout.widthPx, (1 - y) * layout.heightPx)
      return hit && hit.kind !== 'button' ? `${hit.kind} ${partOf(items, hit)}` : partOf(items, hit)
    }
    return { layout, partAt }
  }, [layout, items])
  const panel = useRef<Mesh<PlaneGeometry>>(null)
  useEffect(() => (secret && panel.current ? keepSecret(panel.current) : undefined), [secret])
  return (
    <mesh
      ref={panel}
      name={name}
      renderOrder={PANEL_ORDER}
      // Whoever presses a panel means it, even where an exhibit stands before it.
      {...{ pointerEventsOrder: PANEL_ORDER }}
      {...PRESSED_FLAT}
      userData={userData}
      onPointerMove={(event) => {
        event.stopPropagation()
        hover(event.pointerId, hitOf(event, layout))
        drag(event)
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
        const hit = hitOf(event, layout)
        pressed.current = partOf(items, hit)
        const item = hit?.kind === 'track' ? items[hit.item] : undefined
        dragged.current = item?.kind === 'slider' && item.live ? hit?.item : undefined
        drag(event)
      }}
      onPointerUp={() => {
        dragged.current = undefined
      }}
      onPointerLeave={(event) => {
        dragged.current = undefined
        hover(event.pointerId, undefined)
      }}
      onClick={(event) => {
        event.stopPropagation()
        const hit = hitOf(event as unknown as ThreeEvent<PointerEvent>, layout)
        if (hit && partOf(items, hit) === pressed.current) take(hit)
      }}
    >
      <planeGeometry args={[layout.widthPx / PANEL_PX_PER_M, height]} />
      <meshBasicMaterial map={texture} transparent toneMapped={false} fog={false} />
      {items.map((item, index) => {
        const placed = layout.placed[index]
        if (item.kind !== 'title' || !item.aside || !placed) return null
        return (
          <PanelAside
            key={index}
            name={`${name}-aside`}
            text={item.aside}
            shape={asideShape(item.aside)}
            title={placed.rect}
            layout={layout}
            renderOrder={PANEL_ORDER + 1}
          />
        )
      })}
    </mesh>
  )
}
