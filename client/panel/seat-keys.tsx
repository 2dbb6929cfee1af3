/** The panels come back to hand at one press: the upper button of either controller, Y or B. */
import { useFrame } from '@react-three/fiber'
import { useRef } from 'react'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { xrStore } from '../xr/xr-store.ts'
import { callBack } from './seat.ts'

const UPPER = { left: 'y-button', right: 'b-button' } as const

export function SeatKeys() {
  const held = useRef(false)
  useFrame(() => {
    let pressed = false
    for (const state of xrStore.getState().inputSourceStates) {
      const { handedness } = state.inputSource
      if (state.type !== 'controller' || handedness === 'none') continue
      if (state.gamepad[UPPER[handedness]]?.state === 'pressed') pressed = true
    }
    if (pressed && !held.current) callBack()
    held.current = pressed
  }, FRAME_ORDER.panels)
  return null
}
