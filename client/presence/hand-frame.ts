/**
 * The own hands as others get them: the frame of the wrist (fingers along −z, back of the hand +y, as joints of
 * WebXR Hand Input have it) and how far each finger is bent.
 */
import { Matrix4, Quaternion, Vector3 } from 'three'
import type { Pose } from '../../shared/pose/pose-codec.ts'

/** From the middle of a fist around a controller to the wrist, in m. */
const GRIP_TO_WRIST_M = 0.085

const scratchFrame = new Matrix4()
const scratchGrip = new Matrix4()
const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()
const scratchScale = new Vector3()
const scratchA = new Vector3()
const scratchB = new Vector3()

/**
 * From a grip to the wrist's frame, by side. A grip has the thumb along −z and the back of the hand along +x
 * on the right and −x on the left (WebXR Device API, §10.2 gripSpace); fingers go along −y.
 */
const FROM_GRIP = {
  right: new Matrix4().set(0, 1, 0, 0, 0, 0, 1, GRIP_TO_WRIST_M, 1, 0, 0, 0, 0, 0, 0, 1),
  left: new Matrix4().set(0, -1, 0, 0, 0, 0, 1, GRIP_TO_WRIST_M, -1, 0, 0, 0, 0, 0, 0, 1),
}

/** Writes a frame as the hand at `at`; `matrix` is in the frame of `origin`, that of the hall when absent. */
function writeFrame(pose: Pose, at: number, origin: Matrix4 | undefined): void {
  if (origin) scratchFrame.premultiply(origin)
  scratchFrame.decompose(scratchPosition, scratchRotation, scratchScale)
  scratchPosition.toArray(pose, at)
  scratchRotation.toArray(pose, at + 3)
}

/** Writes the hand that holds a controller, by the controller's grip. */
export function writeGrip(
  pose: Pose,
  at: number,
  { grip, side }: { grip: ArrayLike<number>; side: 'left' | 'right' },
  origin: Matrix4 | undefined,
): void {
  scratchFrame.copy(scratchGrip.fromArray(grip)).multiply(FROM_GRIP[side])
  writeFrame(pose, at, origin)
}

/** Writes a tracked hand by its wrist. */
export function writeWrist(
  pose: Pose,
  at: number,
  wrist: ArrayLike<number>,
  origin: Matrix4 | undefined,
): void {
  scratchFrame.fromArray(wrist)
  writeFrame(pose, at, origin)
}

/** Fingers around a controller, bent as its trigger and grip are pressed, 0…1. */
export function writeHeld(
  pose: Pose,
  at: number,
  { trigger, squeeze }: { trigger: number; squeeze: number },
): void {
  pose[at] = 0.35 + 0.4 * trigger
  for (let finger = 1; finger < 4; finger += 1) pose[at + finger] = 0.55 + 0.35 * squeeze
  pose[at + 4] = 0.45
}

/** A hand that points: the index straight, the others in the fist. */
export function writePointing(pose: Pose, at: number): void {
  pose[at] = 0
  for (let finger = 1; finger < 4; finger += 1) pose[at + finger] = 0.95
  pose[at + 4] = 0.7
}

/** Joints that say how a finger is bent: knuckle, two between, tip; from the index to the little one, thumb last. */
export const FINGER_JOINTS = [
  joints('index-finger'),
  joints('middle-finger'),
  joints('ring-finger'),
  joints('pinky-finger'),
  ['thumb-metacarpal', 'thumb-phalanx-proximal', 'thumb-phalanx-distal', 'thumb-tip'],
] as const

function joints(finger: 'index-finger' | 'middle-finger' | 'ring-finger' | 'pinky-finger') {
  return [
    `${finger}-phalanx-proximal`,
    `${finger}-phalanx-intermediate`,
    `${finger}-phalanx-distal`,
    `${finger}-tip`,
  ] as const
}

/** Angle between the first and the last link of a finger in the fist, in radians. */
const FIST_RAD = 2.6

/** How far a finger is bent, 0…1, by the places of its four joints. */
export function curlOf(places: readonly (ArrayLike<number> | undefined)[]): number {
  const [knuckle, first, last, tip] = places
  if (!knuckle || !first || !last || !tip) return 0
  scratchA.fromArray(first).sub(scratchPosition.fromArray(knuckle))
  scratchB.fromArray(tip).sub(scratchPosition.fromArray(last))
  return Math.min(1, scratchA.angleTo(scratchB) / FIST_RAD)
}
