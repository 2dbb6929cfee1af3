/**
 * Light for what is not baked: exhibits and controllers. One small studio of our own as the scene's
 * environment, made once; the building brings its own reflections and takes nothing from it.
 */
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { PMREMGenerator, type WebGLRenderTarget } from 'three'
import { compileEnvironment } from './compile-environment.ts'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'

const BLUR_RAD = 0.04
const STRENGTH = { day: 0.85, evening: 0.6 } as const

export function StudioLight({ timeOfDay = 'day' }: { timeOfDay?: TimeOfDay }) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    const generator = new PMREMGenerator(gl)
    const room = new RoomEnvironment()
    let target: WebGLRenderTarget | undefined
    let isOver = false
    void compileEnvironment(gl, room).then(() => {
      if (isOver) return
      target = generator.fromScene(room, BLUR_RAD)
      scene.environment = target.texture
    })
    return () => {
      isOver = true
      scene.environment = null
      target?.dispose()
      room.dispose()
      generator.dispose()
    }
  }, [gl, scene])
  useEffect(() => {
    scene.environmentIntensity = STRENGTH[timeOfDay]
  }, [scene, timeOfDay])
  return null
}
