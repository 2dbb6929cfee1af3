/**
 * Light for what is not baked: exhibits and controllers. One small studio of our own as the scene's
 * environment, made once; the building brings its own reflections and takes nothing from it.
 */
import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import {
  HalfFloatType,
  NoToneMapping,
  PerspectiveCamera,
  PMREMGenerator,
  WebGLRenderTarget,
  type WebGLRenderer,
} from 'three'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { RoomEnvironment } from 'three/addons/environments/RoomEnvironment.js'

const BLUR_RAD = 0.04
const STRENGTH = { day: 0.85, evening: 0.6 } as const

/** Compiles what the studio is made of, as it will be drawn: into floats, without tone mapping. */
function compileStudio(gl: WebGLRenderer, room: RoomEnvironment): Promise<unknown> {
  const floats = new WebGLRenderTarget(1, 1, { type: HalfFloatType })
  const { toneMapping } = gl
  gl.toneMapping = NoToneMapping
  gl.setRenderTarget(floats)
  const compiled = gl.compileAsync(room, new PerspectiveCamera())
  gl.setRenderTarget(null)
  gl.toneMapping = toneMapping
  floats.dispose()
  return compiled
}

export function StudioLight({ timeOfDay = 'day' }: { timeOfDay?: TimeOfDay }) {
  const gl = useThree((state) => state.gl)
  const scene = useThree((state) => state.scene)
  useEffect(() => {
    const generator = new PMREMGenerator(gl)
    const room = new RoomEnvironment()
    let target: WebGLRenderTarget | undefined
    let isOver = false
    void compileStudio(gl, room).then(() => {
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
