/** Exposure and air of each zone. */
import { FogExp2, NeutralToneMapping, type Scene, type WebGLRenderer } from 'three'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'

const EXPOSURE = 1.05
const FOG_DENSITY_PER_M = 0.0045
const EVENING_EXPOSURE = 1.25
const EVENING_FOG = '#3a3634'

const ATMOSPHERE: Record<ZoneId, { exposure: number; fog: string }> = {
  atrium: { exposure: EXPOSURE, fog: '#cbbfae' },
  industry: { exposure: EXPOSURE, fog: '#cbbfae' },
  tourism: { exposure: EXPOSURE * 1.08, fog: '#cbbfae' },
  city: { exposure: EXPOSURE * 1.06, fog: '#cbbfae' },
  medical: { exposure: EXPOSURE * 1.06, fog: '#c9d4da' },
  transport: { exposure: EXPOSURE, fog: '#c9d4da' },
}

/** Sets tone mapping and fog for the hall; returns what puts them back. */
export function enterHall(gl: WebGLRenderer, scene: Scene): () => void {
  const before = { toneMapping: gl.toneMapping, exposure: gl.toneMappingExposure, fog: scene.fog }
  gl.toneMapping = NeutralToneMapping
  scene.fog = new FogExp2(ATMOSPHERE.atrium.fog, FOG_DENSITY_PER_M)
  return () => {
    gl.toneMapping = before.toneMapping
    gl.toneMappingExposure = before.exposure
    scene.fog = before.fog
  }
}

interface Entered {
  gl: WebGLRenderer
  scene: Scene
  zone: ZoneId
  time: TimeOfDay
}

/** In the evening eyes are wider open, and the air is dark. */
export function enterZone({ gl, scene, zone, time }: Entered): void {
  const { exposure, fog } = ATMOSPHERE[zone]
  gl.toneMappingExposure = time === 'evening' ? exposure * EVENING_EXPOSURE : exposure
  scene.fog?.color.set(time === 'evening' ? EVENING_FOG : fog)
}
