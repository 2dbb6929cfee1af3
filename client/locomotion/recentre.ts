/** Staying where one is while the headset recentres. */
import { useThree } from '@react-three/fiber'
import { useXR } from '@react-three/xr'
import { useEffect } from 'react'
import { Vector3 } from 'three'
import { callBack } from '../panel/seat.ts'
import type { Visitor } from '../xr/visitor.ts'

/**
 * When the headset recentres, its origin comes to where one is and turns to where one looks: the hall's
 * goes there too, so that one stays where one was, and the panels come along.
 */
export function usePlatformRecentre(visitor: Visitor): void {
  const space = useXR((xr) => xr.originReferenceSpace)
  const getState = useThree(({ get }) => get)
  useEffect(() => {
    if (!space) return undefined
    const follow = (): void => {
      const { camera } = getState()
      // As of the last frame, when the old origin still held.
      const head = camera.getWorldPosition(new Vector3())
      const ahead = camera.getWorldDirection(new Vector3())
      visitor.x = head.x
      visitor.z = head.z
      visitor.yawRad = Math.atan2(-ahead.x, -ahead.z)
      callBack()
    }
    space.addEventListener('reset', follow)
    return () => space.removeEventListener('reset', follow)
  }, [space, visitor, getState])
}
