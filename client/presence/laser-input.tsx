/**
 * Pointing: in VR while the grip button is squeezed, on the desktop while L is held. The trigger is no
 * control for it: it presses and teleports. Hands without controllers have no second gesture and do not
 * point.
 */
import { useXR, useXRInputSourceEvent } from '@react-three/xr'
import { useEffect } from 'react'
import { isTyping } from '../browser/is-typing.ts'
import { pointLaser } from './laser.ts'

export function LaserInput() {
  const immersive = useXR((xr) => xr.session !== undefined)
  useXRInputSourceEvent(
    'all',
    'squeezestart',
    ({ inputSource }) => pointLaser(inputSource.handedness === 'left' ? 'left' : 'right'),
    [],
  )
  useXRInputSourceEvent('all', 'squeezeend', () => pointLaser(null), [])
  useEffect(() => {
    if (immersive) return () => pointLaser(null)
    const press = (event: KeyboardEvent): void => {
      if (event.code === 'KeyL' && !isTyping(event)) pointLaser('right')
    }
    const release = (event: KeyboardEvent): void => {
      if (event.code === 'KeyL') pointLaser(null)
    }
    window.addEventListener('keydown', press)
    window.addEventListener('keyup', release)
    return () => {
      window.removeEventListener('keydown', press)
      window.removeEventListener('keyup', release)
      pointLaser(null)
    }
  }, [immersive])
  return null
}
