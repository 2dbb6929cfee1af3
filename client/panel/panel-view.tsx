/** A panel in space: drawn on a canvas, pressed by ray, hand or mouse. It never asks for typing. */
import type { ThreeEvent } from '@react-three/fiber'
import { useMemo, useState } from 'react'
import { fontOf } from '../text/fonts.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import {
  hitPanel,
  layoutPanel,
  PANEL_PX_PER_M,
  PANEL_WIDTH_PX,
  type PanelHit,
  type PanelItem,
  type PanelLayout,
} from './panel-layout.ts'
import { paintPanel, panelText } from './panel-paint.ts'

export interface PanelViewProps {
  /** Keep the identity while nothing changes. */
  items: readonly PanelItem[]
  /** A button was pressed, or a score chosen. */
  onHit: (hit: PanelHit) => void
  name: string
}

let measuring: CanvasRenderingContext2D | null | undefined

function measure(text: string, sizePx: number): number {
  measuring ??= document.createElement('canvas').getContext('2d')
  if (!measuring) return text.length * sizePx
  measuring.font = fontOf(sizePx, 700)
  return measuring.measureText(text).width
}

function hitOf(event: ThreeEvent<PointerEvent>, layout: PanelLayout): PanelHit | undefined {
  const { uv } = event
  return uv && hitPanel(layout, uv.x * PANEL_WIDTH_PX, (1 - uv.y) * layout.heightPx)
}

const sameHit = (a: PanelHit | undefined, b: PanelHit | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id

export function PanelView({ items, onHit, name }: PanelViewProps) {
  const layout = useMemo(() => layoutPanel(items, measure), [items])
  const [hovered, setHovered] = useState<PanelHit>()
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx: PANEL_WIDTH_PX,
      heightPx: layout.heightPx,
      text: panelText(items),
      draw: (context) => paintPanel(context, layout, hovered),
    }),
    [items, layout, hovered],
  )
  const texture = useCanvasTexture(drawing)
  const height = layout.heightPx / PANEL_PX_PER_M
  const hover = (hit: PanelHit | undefined): void => {
    if (!sameHit(hit, hovered)) setHovered(hit)
  }
  return (
    <mesh
      name={name}
      renderOrder={10}
      userData={{ layout }}
      onPointerMove={(event) => {
        event.stopPropagation()
        hover(hitOf(event, layout))
      }}
      onPointerLeave={() => hover(undefined)}
      onClick={(event) => {
        event.stopPropagation()
        const hit = hitOf(event as unknown as ThreeEvent<PointerEvent>, layout)
        if (hit) onHit(hit)
      }}
    >
      <planeGeometry args={[PANEL_WIDTH_PX / PANEL_PX_PER_M, height]} />
      <meshBasicMaterial map={texture} transparent toneMapped={false} fog={false} />
    </mesh>
  )
}
