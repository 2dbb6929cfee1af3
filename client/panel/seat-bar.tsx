/**
 * The bar under a panel at hand: dragged it moves the panel, pressed it pins it where it stands in the
 * hall, and pressed again it calls it back.
 */
import { useThree, type ThreeEvent } from '@react-three/fiber'
import { useMemo, useState } from 'react'
import { Vector3, type Camera, type Mesh } from 'three'
import { panelTexts } from '../i18n/texts/panel.ts'
import { useText } from '../i18n/use-text.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { useComfort } from '../xr/comfort.ts'
import { endGrab, startGrab } from '../xr/grabbing.ts'
import { PRESSED_FLAT } from '../xr/pressed-flat.ts'
import { PANEL_PX_PER_M } from './panel-layout.ts'
import { usePanelColours } from './panel-colours.ts'
import { paintBar } from './panel-paint.ts'
import type { AboutHead } from './panel-place.ts'
import { callBack, moveSeat, pinSeat, useSeat } from './seat.ts'

const WIDTH_PX = 620
const HEIGHT_PX = 64
/** How high it is, in m of the panel. */
export const SEAT_BAR_M = HEIGHT_PX / PANEL_PX_PER_M
/** Above this a press was a drag, in m of the seat. */
const DRAG_M = 0.02

interface SeatBarProps {
  name: string
  /** Upper edge of the bar, and the seat's middle above the bar's own, in m of the panel. */
  topM: number
  centreM: number
}

interface Hold {
  pointerId: number
  /** Along its ray, in m. */
  reachM: number
  /** From the pointer to the seat's middle, in the hall. */
  toCentre: Vector3
  from: Vector3
  moved: boolean
}

const scratchPoint = new Vector3()
const scratchHead = new Vector3()
const scratchView = new Vector3()

export function SeatBar({ name, topM, centreM }: SeatBarProps) {
  const { t } = useText()
  const pinned = useSeat((seat) => seat.pinned)
  const label = t(pinned ? panelTexts.callBack : panelTexts.move)
  const colours = usePanelColours()
  const drawing = useMemo<CanvasDrawing>(
    () => ({
      widthPx: WIDTH_PX,
      heightPx: HEIGHT_PX,
      text: label,
      draw: (context) =>
        paintBar({ context, colours }, { width: WIDTH_PX, height: HEIGHT_PX }, label),
    }),
    [label, colours],
  )
  const texture = useCanvasTexture(drawing)
  return (
    <mesh
      name={`${name}-bar`}
      position={[0, topM - SEAT_BAR_M / 2, 0]}
      {...PRESSED_FLAT}
      {...useDrag(centreM)}
    >
      <planeGeometry args={[WIDTH_PX / PANEL_PX_PER_M, SEAT_BAR_M]} />
      <meshBasicMaterial map={texture} transparent toneMapped={false} fog={false} />
    </mesh>
  )
}

function useDrag(centreM: number) {
  const [drag] = useState<{ hold: Hold | null }>(() => ({ hold: null }))
  const getState = useThree(({ get }) => get)
  /** As far along its ray as when it took hold. */
  const pointOf = ({ ray, point }: ThreeEvent<PointerEvent>, reachM: number): Vector3 =>
    ray ? ray.at(reachM, scratchPoint) : scratchPoint.copy(point)
  const release = (event: ThreeEvent<PointerEvent>): boolean => {
    const { hold } = drag
    if (hold?.pointerId !== event.pointerId) return false
    drag.hold = null
    endGrab(event.pointerId)
    return !hold.moved
  }
  return {
    onPointerDown(event: ThreeEvent<PointerEvent>) {
      event.stopPropagation()
      const { pointerId, distance } = event
      ;(event.target as Element).setPointerCapture(pointerId)
      startGrab(pointerId)
      const bar = event.eventObject as Mesh
      const from = pointOf(event, distance).clone()
      const toCentre = bar.localToWorld(new Vector3(0, centreM, 0)).sub(from)
      drag.hold = { pointerId, reachM: distance, toCentre, from, moved: false }
    },
    onPointerMove(event: ThreeEvent<PointerEvent>) {
      const { hold } = drag
      if (hold?.pointerId !== event.pointerId) return
      event.stopPropagation()
      const point = pointOf(event, hold.reachM)
      if (!hold.moved && point.distanceTo(hold.from) < DRAG_M) return
      hold.moved = true
      moveSeat(aboutHead(point.add(hold.toCentre), getState().camera))
    },
    onPointerUp(event: ThreeEvent<PointerEvent>) {
      event.stopPropagation()
      if (!release(event)) return
      if (useSeat.getState().pinned) callBack()
      else pinSeat(true)
    },
    onPointerCancel: release,
  }
}

/** Where a point of the hall is from the head, as places of panels are said. */
function aboutHead(point: Vector3, camera: Camera): AboutHead {
  camera.getWorldPosition(scratchHead)
  camera.getWorldDirection(scratchView)
  const [x, z] = [point.x - scratchHead.x, point.z - scratchHead.z]
  const turnRad = Math.atan2(x, z) - Math.atan2(scratchView.x, scratchView.z)
  const asideRad = Math.atan2(Math.sin(turnRad), Math.cos(turnRad))
  return {
    distanceM: Math.hypot(x, z),
    dropM: scratchHead.y - point.y,
    asideRad: useComfort.getState().mainHand === 'right' ? asideRad : -asideRad,
  }
}
