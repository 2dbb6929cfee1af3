/** Somebody who scores at a panel in space: where head and hand look and point, for each score. */
import { Mesh, PlaneGeometry, Quaternion, Vector3 } from 'three'
import { farFromEyesM, HAND_PANEL_MAX_PX, PANEL_PLACES } from '../../client/panel/panel-place.ts'
import { PANEL_PX_PER_M, PANEL_WIDTH_PX } from '../../client/panel/panel-layout.ts'
import { isAttended } from '../../client/panel/secret-panels.ts'
import { createPose, HEAD, RIGHT, type Pose } from '../../shared/pose/pose-codec.ts'

const { hand } = PANEL_PLACES
export const PANEL_WIDTH_M = (hand.scale * PANEL_WIDTH_PX) / PANEL_PX_PER_M
/** From the eyes to the panel. */
export const PANEL_DISTANCE_M = farFromEyesM(hand)
export const EYE_M = 1.6

/** A panel before somebody who stands in the middle. */
export function createPanel(): Mesh<PlaneGeometry> {
  const panel = new Mesh(
    new PlaneGeometry(PANEL_WIDTH_PX / PANEL_PX_PER_M, HAND_PANEL_MAX_PX / PANEL_PX_PER_M),
  )
  panel.scale.setScalar(hand.scale)
  panel.position.set(0, EYE_M, -PANEL_DISTANCE_M)
  panel.updateMatrixWorld()
  return panel
}

/** Head and right hand look and point at `x` across the panel, from a head that leans a little that way. */
export function pointAt(x: number, leanM = x * 0.05): Pose {
  const pose = createPose()
  const forward = new Vector3(0, 0, -1)
  const turn = (at: number, from: Vector3, to: Vector3): void => {
    from.toArray(pose, at)
    new Quaternion().setFromUnitVectors(forward, to.sub(from).normalize()).toArray(pose, at + 3)
  }
  turn(HEAD, new Vector3(leanM, EYE_M, 0), new Vector3(x, EYE_M, -PANEL_DISTANCE_M))
  turn(RIGHT, new Vector3(0.2 + leanM, 1.2, -0.2), new Vector3(x, EYE_M, -PANEL_DISTANCE_M))
  return pose
}

/** A score from 0 to 100 lies so far across the panel. */
export const placeOfScore = (score: number): number => (score / 100 - 0.5) * PANEL_WIDTH_M

/** Whether the head looks at a panel that is kept secret. */
export function isAtPanel(pose: Pose): boolean {
  const at = new Vector3().fromArray(pose, HEAD)
  const direction = new Vector3(0, 0, -1).applyQuaternion(
    new Quaternion().fromArray(pose, HEAD + 3),
  )
  return isAttended(at, direction)
}
