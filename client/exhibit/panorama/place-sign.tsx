/** A few words that hang in a panorama, large enough to read from where one stands; some can be pressed. */
import { useMemo, useState } from 'react'
import { measureText } from '../../panel/measure-text.ts'
import { fontOf } from '../../text/fonts.ts'
import { useCanvasTexture, type CanvasDrawing } from '../../text/use-canvas-texture.ts'

const SIZE_PX = 52
const PADDING_PX = 34
const HEIGHT_PX = 104
const CORNER_PX = 20
/** Metres of a pixel, at the distance at which signs hang. */
const PIXEL_M = 0.0021
const LOOKS = {
  label: { ground: '#23211fd0', text: '#f4efe6', rim: '#23211f00' },
  button: { ground: '#23211ff2', text: '#f4efe6', rim: '#d9b36c' },
  hovered: { ground: '#4d4740', text: '#ffffff', rim: '#ffd98a' },
} as const

interface PlaceSignProps {
  name: string
  text: string
  onPress?: (() => void) | undefined
}

export function PlaceSign({ name, text, onPress }: PlaceSignProps) {
  const [hovered, setHovered] = useState(false)
  const look = LOOKS[onPress ? (hovered ? 'hovered' : 'button') : 'label']
  const widthPx = Math.ceil(measureText(text, SIZE_PX)) + 2 * PADDING_PX
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx,
      heightPx: HEIGHT_PX,
      text,
      draw(context) {
        context.beginPath()
        context.roundRect(3, 3, widthPx - 6, HEIGHT_PX - 6, CORNER_PX)
        context.fillStyle = look.ground
        context.fill()
        context.strokeStyle = look.rim
        context.lineWidth = 5
        context.stroke()
        context.font = fontOf(SIZE_PX, 500)
        context.fillStyle = look.text
        context.textAlign = 'center'
        context.textBaseline = 'middle'
        context.fillText(text, widthPx / 2, HEIGHT_PX / 2 + 2, widthPx - PADDING_PX)
      },
    }),
    [text, widthPx, look],
  )
  const texture = useCanvasTexture(drawing)
  return (
    <mesh
      name={name}
      renderOrder={9}
      {...(onPress && {
        onClick: (event: { stopPropagation(): void }) => {
          event.stopPropagation()
          onPress()
        },
        onPointerEnter: () => setHovered(true),
        onPointerLeave: () => setHovered(false),
      })}
    >
      <planeGeometry args={[widthPx * PIXEL_M, HEIGHT_PX * PIXEL_M]} />
      <meshBasicMaterial
        map={texture}
        transparent
        depthTest={false}
        toneMapped={false}
        fog={false}
      />
    </mesh>
  )
}
