/** The room as its own polished parts reflect it: a small cube map taken once from the middle of a zone. */
import {
  Mesh,
  PMREMGenerator,
  Scene,
  Vector3,
  type WebGLRenderTarget,
  type WebGLRenderer,
} from 'three'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import { compileEnvironment } from '../../xr/compile-environment.ts'
import { zoneMatrix } from './load-zone.ts'
import type { ReadyZone } from './zone-shelf.ts'

const NEAR_M = 0.1
const FAR_M = 100
const SIZE_PX = 128
const BLUR_RAD = 0.01
const EYE: Record<'atrium' | 'pavilion', Vector3> = {
  atrium: new Vector3(0, 2, 4),
  pavilion: new Vector3(0, 2.2, 11),
}

const eyeOf = (id: ZoneId) => (id === 'atrium' ? EYE.atrium : EYE.pavilion)

/** The caller disposes the target. Nothing that is drawn meanwhile waits for the driver's compiling. */
export async function captureEnvironment(
  gl: WebGLRenderer,
  { zone, materials }: Pick<ReadyZone, 'zone' | 'materials'>,
): Promise<WebGLRenderTarget> {
  const scene = new Scene()
  const matrix = zoneMatrix(zone.id)
  for (const surface of zone.surfaces) {
    if (surface.material === 'glow') continue
    const mesh = new Mesh(surface.shell, materials.zone[surface.material])
    mesh.matrixAutoUpdate = false
    mesh.matrix.multiplyMatrices(matrix, surface.placement)
    scene.add(mesh)
  }
  await compileEnvironment(gl, scene)
  const generator = new PMREMGenerator(gl)
  const position = eyeOf(zone.id).clone().applyMatrix4(matrix)
  // In a session the renderer would look through the headset's cameras.
  const wasXr = gl.xr.enabled
  gl.xr.enabled = false
  const target = generator.fromScene(scene, BLUR_RAD, NEAR_M, FAR_M, { size: SIZE_PX, position })
  gl.xr.enabled = wasXr
  generator.dispose()
  return target
}
