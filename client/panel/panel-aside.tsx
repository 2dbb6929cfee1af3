/**
 * What stands at the right of a panel's title, such as a countdown: a surface of its own, so that a new
 * second does not draw and upload the panel anew.
 */
import { useMemo } from 'react'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { measureText } from './measure-text.ts'
import {
  LINE_FACTOR,
  PANEL_PX_PER_M,
  TITLE_SIZE_PX,
  type PanelLayout,
  type Rect,
} from './panel-layout.ts'
import { usePanelColours } from './panel-colours.ts'
import { paintAside } from './panel-paint.ts'

const HEIGHT_PX = Math.ceil(TITLE_SIZE_PX * LINE_FACTOR)
/** Before the panel, by less than anybody sees. */
const BEFORE_M = 0.002

interface PanelAsideProps {
  name: string
  text: string
  /** Of the same shape as `text`, for a width that does not change with its digits. */
  shape: string
  /** Its title's place. */
  title: Rect
  layout: PanelLayout
  renderOrder: number
}

export function PanelAside({ name, text, shape, title, layout, renderOrder }: PanelAsideProps) {
  const widthPx = useMemo(() => Math.ceil(measureText(shape, TITLE_SIZE_PX)) + 4, [shape])
  const colours = usePanelColours()
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx,
      heightPx: HEIGHT_PX,
      text,
      draw: (context) =>
        paintAside({ context, colours }, { width: widthPx, height: HEIGHT_PX }, text),
    }),
    [widthPx, text, colours],
  )
  const texture = useCanvasTexture(drawing)
  const x = title.x + title.width - widthPx / 2 - layout.widthPx / 2
  const y = layout.heightPx / 2 - title.y - HEIGHT_PX / 2
  return (
    <mesh
      name={name}
      position={[x / PANEL_PX_PER_M, y / PANEL_PX_PER_M, BEFORE_M]}
      renderOrder={renderOrder}
      raycast={() => undefined}
      {...{ pointerEvents: 'none' }}
    >
      <planeGeometry args={[widthPx / PANEL_PX_PER_M, HEIGHT_PX / PANEL_PX_PER_M]} />
      <meshBasicMaterial map={texture} transparent toneMapped={false} fog={false} />
    </mesh>
  )
}
