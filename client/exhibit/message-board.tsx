/** A small board with one sentence, where an exhibit could not be shown. */
import { useMemo } from 'react'
import { fontOf } from '../text/fonts.ts'
import { breakLines } from '../text/line-break.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'

const WIDTH_PX = 512
const HEIGHT_PX = 192
const SIZE_PX = 34

export function MessageBoard({ text }: { text: string }) {
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx: WIDTH_PX,
      heightPx: HEIGHT_PX,
      text,
      draw(context) {
        context.fillStyle = '#3a3632'
        context.fillRect(0, 0, WIDTH_PX, HEIGHT_PX)
        context.fillStyle = '#f4efe6'
        context.font = fontOf(SIZE_PX)
        context.textBaseline = 'top'
        const lines = breakLines(text, WIDTH_PX - 60, (part) => context.measureText(part).width)
        lines.forEach((line, i) => context.fillText(line, 30, 34 + i * SIZE_PX * 1.5))
      },
    }),
    [text],
  )
  const texture = useCanvasTexture(drawing)
  return (
    <mesh name="message-board" position={[0, 0.25, 0]} userData={{ text }}>
      <planeGeometry args={[0.8, 0.3]} />
      <meshBasicMaterial map={texture} />
    </mesh>
  )
}
