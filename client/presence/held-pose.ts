/**
 * What others get of one's pose while one is at a secret panel: it stands still as it was before, head and
 * hands. Looking at a slider and leaning towards it tell as much as pointing at it.
 */
import { createPose, HEAD, LASER, LEFT, RIGHT, type Pose } from '../../shared/pose/pose-codec.ts'

/** The pose stands still for this long after one has turned away, in s: between two sliders too. */
const HOLD_S = 0.6
/** Who has walked this far while at a panel is shown there, in m; how one leans is not. */
const WALKED_M = 0.6

const PARTS = [HEAD, LEFT, RIGHT] as const

export interface HeldPose {
  pose: Pose
  /** s that it is held on, 0 while it is free. */
  leftS: number
}

export const createHeldPose = (): HeldPose => ({ pose: createPose(), leftS: 0 })

/** Puts into `pose` what may be sent: itself, or the one that is held. Called for each pose. */
export function holdPose(held: HeldPose, pose: Pose, attended: boolean, deltaS: number): void {
  held.leftS = attended ? HOLD_S : Math.max(0, held.leftS - deltaS)
  if (held.leftS === 0) {
    held.pose.set(pose)
    return
  }
  const x = (pose[HEAD] ?? 0) - (held.pose[HEAD] ?? 0)
  const y = (pose[HEAD + 1] ?? 0) - (held.pose[HEAD + 1] ?? 0)
  const z = (pose[HEAD + 2] ?? 0) - (held.pose[HEAD + 2] ?? 0)
  if (Math.hypot(x, y, z) > WALKED_M) walk(held.pose, x, y, z)
  pose.set(held.pose)
  pose[LASER] = 0
}

/** Takes head and hands along without turning them. */
function walk(pose: Pose, x: number, y: number, z: number): void {
  for (const at of PARTS) {
    pose[at] = (pose[at] ?? 0) + x
    pose[at + 1] = (pose[at + 1] ?? 0) + y
    pose[at + 2] = (pose[at + 2] ?? 0) + z
  }
}
