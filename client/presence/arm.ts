/**
 * An arm of two bones that ends where the hand is: where its elbow is (the law of cosines in the plane of
 * shoulder, hand and the side to which elbows go). Allocates nothing.
 */
import { Vector3 } from 'three'

/** From shoulder to elbow and from elbow to wrist, in m, of somebody whose eyes are at 1.6 m. */
export const UPPER_ARM_M = 0.285
export const FOREARM_M = 0.255
/** An arm that is reached out further is drawn longer, rather than the hand nearer than it is. */
const STRAIGHT = 0.995

const scratchAxis = new Vector3()
const scratchSide = new Vector3()

/**
 * Puts the elbow of an arm from `shoulder` to `wrist` into `elbow`; it goes towards `pole` from the straight
 * line. `scale` is the person's size. Where the hand is out of reach, the elbow lies on the line.
 */
export function placeElbow(
  elbow: Vector3,
  { shoulder, wrist, pole }: { shoulder: Vector3; wrist: Vector3; pole: Vector3 },
  scale: number,
): void {
  const [upper, lower] = [UPPER_ARM_M * scale, FOREARM_M * scale]
  scratchAxis.subVectors(wrist, shoulder)
  const lengthM = scratchAxis.length()
  if (lengthM < 1e-4) {
    elbow.copy(pole).multiplyScalar(upper).add(shoulder)
    return
  }
  scratchAxis.divideScalar(lengthM)
  const reachM = (upper + lower) * STRAIGHT
  if (lengthM >= reachM) {
    elbow
      .copy(scratchAxis)
      .multiplyScalar((lengthM * upper) / (upper + lower))
      .add(shoulder)
    return
  }
  // A hand at the shoulder: the elbow is as far as the bones let it be.
  const alongM = Math.max(
    -upper,
    Math.min(upper, (upper ** 2 - lower ** 2 + lengthM ** 2) / (2 * lengthM)),
  )
  const asideM = Math.sqrt(Math.max(0, upper ** 2 - alongM ** 2))
  scratchSide.copy(pole).addScaledVector(scratchAxis, -pole.dot(scratchAxis))
  if (scratchSide.lengthSq() < 1e-8) scratchSide.set(0, -1, 0)
  scratchSide.normalize()
  elbow.copy(shoulder).addScaledVector(scratchAxis, alongM).addScaledVector(scratchSide, asideM)
}
