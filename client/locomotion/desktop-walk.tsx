/** Walking outside VR: keys, drag to look, and the stick's input; drives the camera. */
import { useFrame, useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect, useMemo } from 'react'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { isGrabbing } from '../xr/grabbing.ts'
import { DESKTOP_EYE_M, type Visitor } from '../xr/visitor.ts'
import { listenToKeys } from './walk-keys.ts'
import { lookAround, stepVisitor, type WalkInput } from './walk.ts'

const LOOK_RAD_PER_PX = 0.0042
/** A stalled frame moves no further than this much walking. */
const LONGEST_STEP_S = 0.2

interface DesktopWalkProps {
  visitor: Visitor
  /** What the touch stick adds; written by TouchStick. */
  stick: WalkInput
  /** One turns, but stays where one is. */
  resting: boolean
}

export function createWalkInput(): WalkInput {
  return { forward: 0, right: 0, turn: 0, running: false }
}

export function DesktopWalk({ visitor, stick, resting }: DesktopWalkProps) {
  const immersive = useXR((xr) => xr.session !== undefined)
  const canvas = useThree((state) => state.gl.domElement)
  const keys = useMemo(createWalkInput, [])
  const sum = useMemo(createWalkInput, [])
  useEffect(() => listenToKeys(keys), [keys])
  useEffect(() => listenToDrag(canvas, visitor), [canvas, visitor])
  useFrame(({ camera }, delta) => {
    if (immersive) return
    sum.forward = resting ? 0 : keys.forward + stick.forward
    sum.right = resting ? 0 : keys.right + stick.right
    sum.turn = keys.turn
    sum.running = keys.running
    stepVisitor(visitor, sum, Math.min(delta, LONGEST_STEP_S))
    camera.position.set(visitor.x, DESKTOP_EYE_M, visitor.z)
    camera.rotation.set(visitor.pitchRad, visitor.yawRad, 0, 'YXZ')
  }, FRAME_ORDER.locomotion)
  return null
}

function listenToDrag(canvas: HTMLCanvasElement, visitor: Visitor): () => void {
  let pointer: number | undefined
  let lastX = 0
  let lastY = 0
  const down = (event: PointerEvent): void => {
    pointer ??= event.pointerId
    lastX = event.clientX
    lastY = event.clientY
  }
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== pointer || isGrabbing(pointer)) return
    const yaw = (event.clientX - lastX) * LOOK_RAD_PER_PX
    lookAround(visitor, yaw, (event.clientY - lastY) * LOOK_RAD_PER_PX)
    lastX = event.clientX
    lastY = event.clientY
  }
  const up = (event: PointerEvent): void => {
    if (event.pointerId === pointer) pointer = undefined
  }
  canvas.addEventListener('pointerdown', down)
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', up)
  window.addEventListener('pointercancel', up)
  return () => {
    canvas.removeEventListener('pointerdown', down)
    window.removeEventListener('pointermove', move)
    window.removeEventListener('pointerup', up)
    window.removeEventListener('pointercancel', up)
  }
}
