/** The room as its own polished parts reflect it: a small cube map taken once from the middle of a zone. */
import { Mesh, Scene, Vector3, type WebGLRenderTarget, type WebGLRenderer } from 'three'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import { takeEnvironment } from '../../xr/take-environment.ts'
import { zoneMatrix } from './load-zone.ts'
import type { BuiltZone } from './zone-shelf.ts'

const SIZE_PX = 128
const BLUR_RAD = 0.01
const EYE: Record<'atrium' | 'pavilion', Vector3> = {
  atrium: new Vector3(0, 2, 4),
  pavilion: new Vector3(0, 2.2, 11),
}

const eyeOf = (id: ZoneId) => (id === 'atrium' ? EYE.atrium : EYE.pavilion)

/** The caller disposes the target. */
export function captureEnvironment(
  gl: WebGLRenderer,
  { zone, materials }: BuiltZone,
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
  const position = eyeOf(zone.id).clone().applyMatrix4(matrix)
  return takeEnvironment(gl, scene, { blurRad: BLUR_RAD, size: SIZE_PX, position })
}
