/** A panel in space: drawn on a canvas, pressed by ray, hand or mouse. It never asks for typing. */
import type { ThreeEvent } from '@react-three/fiber'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Mesh, PlaneGeometry } from 'three'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import {
  asideShape,
  bodyOf,
  hitPanel,
  layoutPanel,
  PANEL_PX_PER_M,
  PANEL_WIDTH_PX,
  type PanelHit,
  type PanelItem,
  type PanelLayout,
} from './panel-layout.ts'
import { PRESSED_FLAT } from '../xr/pressed-flat.ts'
import { PanelAside } from './panel-aside.tsx'
import { measureText } from './measure-text.ts'
import { paintPanel, panelText } from './panel-paint.ts'
import { keepSecret } from './secret-panels.ts'

export interface PanelViewProps {
  /** Keep the identity while nothing changes. */
  items: readonly PanelItem[]
  /** A button was pressed, or a score chosen. */
  onHit: (hit: PanelHit) => void
  name: string
  /** Whether others may not see that one is at it. */
  secret?: boolean
}

/** Before everything else that rays may meet. */
const PANEL_ORDER = 10

function hitOf(event: ThreeEvent<PointerEvent>, layout: PanelLayout): PanelHit | undefined {
  const { uv } = event
  return uv && hitPanel(layout, uv.x * PANEL_WIDTH_PX, (1 - uv.y) * layout.heightPx)
}

const isLive = (items: readonly PanelItem[], id: string): boolean =>
  items.some((item) => item.kind === 'slider' && item.id === id && item.live)

const sameHit = (a: PanelHit | undefined, b: PanelHit | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id

/** The items less what changes in their titles' asides: the same array for as long as they say the same. */
function useBody(items: readonly PanelItem[]): readonly PanelItem[] {
  const next = useMemo(
    () => ({ said: JSON.stringify(bodyOf(items)), items: bodyOf(items) }),
    [items],
  )
  const [body, setBody] = useState(next)
  if (body.said === next.said) return body.items
  setBody(next)
  return next.items
}

export function PanelView({ items, onHit, name, secret = false }: PanelViewProps) {
  const body = useBody(items)
  const layout = useMemo(() => layoutPanel(body, measureText), [body])
  const [hovered, setHovered] = useState<PanelHit>()
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx: PANEL_WIDTH_PX,
      heightPx: layout.heightPx,
      text: panelText(body),
      draw: (context) => paintPanel(context, layout, hovered),
    }),
    [body, layout, hovered],
  )
  const texture = useCanvasTexture(drawing)
  const height = layout.heightPx / PANEL_PX_PER_M
  const hover = (hit: PanelHit | undefined): void => {
    if (!sameHit(hit, hovered)) setHovered(hit)
  }
  /** The slider that is being dragged: it goes on changing until the pointer is let go. */
  const dragged = useRef<string>(undefined)
  const drag = (event: ThreeEvent<PointerEvent>): void => {
    const hit = hitOf(event, layout)
    if (hit?.kind === 'track' && hit.id === dragged.current) onHit(hit)
  }
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
      userData={{ layout }}
      onPointerMove={(event) => {
        event.stopPropagation()
        hover(hitOf(event, layout))
        drag(event)
      }}
      onPointerDown={(event) => {
        event.stopPropagation()
        const hit = hitOf(event, layout)
        dragged.current = hit?.kind === 'track' && isLive(items, hit.id) ? hit.id : undefined
        drag(event)
      }}
      onPointerUp={() => {
        dragged.current = undefined
      }}
      onPointerLeave={() => {
        dragged.current = undefined
        hover(undefined)
      }}
      onClick={(event) => {
        event.stopPropagation()
        const hit = hitOf(event as unknown as ThreeEvent<PointerEvent>, layout)
        if (hit) onHit(hit)
      }}
    >
      <planeGeometry args={[PANEL_WIDTH_PX / PANEL_PX_PER_M, height]} />
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
