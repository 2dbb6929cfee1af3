/** The floor one can be teleported to: flat polygons a little above the stone, out of reach of walls. */
import { type BufferGeometry, CircleGeometry, Matrix4, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import {
  PAVILION_BEARING_RAD,
  PAVILION_HALF_WIDTH_M,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
  PORTAL_HALF_WIDTH_M,
  VESTIBULE_END_M,
} from '../../../shared/hall/plan.ts'
import { VISITOR_RADIUS_M, WALK_RADIUS_M } from '../../../shared/hall/walk.ts'

/** Above the inlays, below a shoe's sole. */
const LIFT_M = 0.02
const CORRIDOR_FROM_M = 12.5

/** A floor rectangle along a bearing, from one distance from the middle of the atrium to another. */
function strip(bearingRad: number, halfWidthM: number, fromM: number, toM: number): BufferGeometry {
  return new PlaneGeometry(2 * halfWidthM, toM - fromM)
    .rotateX(-Math.PI / 2)
    .applyMatrix4(new Matrix4().makeTranslation(0, LIFT_M, (fromM + toM) / 2))
    .applyMatrix4(new Matrix4().makeRotationY(bearingRad))
}

/** Ask `isWalkable` for what stands on it. The caller disposes the geometry. */
export function createWalkableFloorGeometry(): BufferGeometry {
  const corridor = PORTAL_HALF_WIDTH_M - VISITOR_RADIUS_M
  const nave = PAVILION_HALF_WIDTH_M - VISITOR_RADIUS_M
  const near = PAVILION_START_M + VISITOR_RADIUS_M
  const parts = [
    new CircleGeometry(WALK_RADIUS_M, 64).rotateX(-Math.PI / 2).translate(0, LIFT_M, 0),
    strip(0, corridor, CORRIDOR_FROM_M, VESTIBULE_END_M - VISITOR_RADIUS_M),
    ...PAVILION_IDS.flatMap((id) => [
      strip(PAVILION_BEARING_RAD[id], corridor, CORRIDOR_FROM_M, near + 0.01),
      strip(
        PAVILION_BEARING_RAD[id],
        nave,
        near,
        PAVILION_START_M + PAVILION_LENGTH_M - VISITOR_RADIUS_M,
      ),
    ]),
  ]
  const merged = mergeGeometries(parts)
  for (const part of parts) part.dispose()
  return merged
}
