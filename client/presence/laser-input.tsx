/**
 * Pointing: in VR while the grip button is squeezed, on the desktop while L is held. The trigger is no
 * control for it: it presses and teleports. Hands without controllers have no second gesture and do not
 * point.
 */
import { useXR, useXRInputSourceEvent } from '@react-three/xr'
import { useEffect } from 'react'
import { isTyping } from '../browser/is-typing.ts'
import { pointLaser } from './laser.ts'

/** How far the ray is drawn; what it touches hides the rest. */
const REACH_M = 9

export function LaserInput() {
  const immersive = useXR((xr) => xr.session !== undefined)
  useXRInputSourceEvent(
    'all',
    'squeezestart',
    ({ inputSource }) => pointLaser(REACH_M, inputSource.handedness === 'left' ? 'left' : 'right'),
    [],
  )
  useXRInputSourceEvent('all', 'squeezeend', () => pointLaser(0), [])
  useEffect(() => {
    if (immersive) return () => pointLaser(0)
    const press = (event: KeyboardEvent): void => {
      if (event.code === 'KeyL' && !isTyping(event)) pointLaser(REACH_M)
    }
    const release = (event: KeyboardEvent): void => {
      if (event.code === 'KeyL') pointLaser(0)
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      pointLaser(0)
    }
  }, [immersive])
  return null
}
