/**
 * Light for what is not baked: exhibits and controllers. One small studio of our own as the scene's
 * environment, made once; the building brings its own reflections and takes nothing from it.
 */
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import type { WebGLRenderTarget } from 'three'
import { takeEnvironment } from './take-environment.ts'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'

const SIZE_PX = 128
const BLUR_RAD = 0.04
const STRENGTH = { day: 0.85, evening: 0.6 } as const

interface StudioLightProps {
  timeOfDay?: TimeOfDay
  /** Called when it shines: what is compiled before is compiled without it. */
  onLit?: () => void
}

export function StudioLight({ timeOfDay = 'day', onLit }: StudioLightProps) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    const room = new RoomEnvironment()
    let target: WebGLRenderTarget | undefined
    let isOver = false
    void takeEnvironment(gl, room, { blurRad: BLUR_RAD, size: SIZE_PX }).then((taken) => {
      room.dispose()
      if (isOver) return taken.dispose()
      target = taken
      scene.environment = target.texture
      onLit?.()
    })
    return () => {
      isOver = true
      scene.environment = null
      target?.dispose()
    }
  }, [gl, scene, onLit])
  useEffect(() => {
    scene.environmentIntensity = STRENGTH[timeOfDay]
  }, [scene, timeOfDay])
  return null
}
