/** The own pose: head, hands and laser in VR, the camera on the desktop. Without React. */
import type { XRState } from '@react-three/xr'
import { Quaternion, Vector3, type Camera, type Matrix4, type Object3D } from 'three'
import {
  FINGERS_LEFT,
  FINGERS_RIGHT,
  FLAG_IMMERSIVE,
  FLAG_LASER_LEFT,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LASER,
  LEFT,
  RIGHT,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import {
  curlOf,
  FINGER_JOINTS,
  writeGrip,
  writeHeld,
  writePointing,
  writeWrist,
} from './hand-frame.ts'
import { ownLaser, writeRay } from './laser.ts'

const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()

/** Writes where one is and what one's hands do at this frame. */
export function writeOwnPose(
  pose: Pose,
  { camera, xr }: { camera: Camera; xr: XRState },
  frame: XRFrame | undefined,
): void {
  writePart(pose, HEAD, camera)
  pose[LASER] = ownLaser.lengthM
  pose[FLAGS] = xr.session ? writeHands(pose, xr, frame) : 0
}

function writePart(pose: Pose, at: number, object: Object3D): void {
  object.getWorldPosition(scratchPosition).toArray(pose, at)
  object.getWorldQuaternion(scratchRotation).toArray(pose, at + 3)
}

type Source = XRState['inputSourceStates'][number]
type Held = Extract<Source, { type: 'controller' }>
type Tracked = Extract<Source, { type: 'hand' }>

function writeHands(pose: Pose, xr: XRState, frame: XRFrame | undefined): number {
  const space = xr.originReferenceSpace
  let flags = FLAG_IMMERSIVE
  pose[LASER] = 0
  if (!space || !frame) return flags
  const origin = xr.origin?.matrixWorld
  for (const source of xr.inputSourceStates) {
    if (source.type !== 'controller' && source.type !== 'hand') continue
    const { handedness, targetRaySpace } = source.inputSource
    if (handedness === 'none') continue
    const isLeft = handedness === 'left'
    const at = isLeft ? LEFT : RIGHT
    const fingers = isLeft ? FINGERS_LEFT : FINGERS_RIGHT
    const hand = { at, fingers, side: handedness, space, origin }
    const isThere =
      source.type === 'hand'
        ? writeTracked(pose, source, frame, hand)
        : writeHeldBy(pose, source, frame, hand)
    if (!isThere) continue
    flags |= isLeft ? FLAG_LEFT_HAND : FLAG_RIGHT_HAND
    if (ownLaser.lengthM <= 0 || ownLaser.hand !== handedness) continue
    const ray = frame.getPose(targetRaySpace, space)
    if (!ray) continue
    writeRay(pose, at, ray.transform.matrix, origin)
    writePointing(pose, fingers)
    pose[LASER] = ownLaser.lengthM
    if (isLeft) flags |= FLAG_LASER_LEFT
  }
  return flags
}

interface OwnHand {
  /** Where hand and fingers stand in the pose. */
  at: number
  fingers: number
  side: 'left' | 'right'
  space: XRReferenceSpace
  origin: Matrix4 | undefined
}

/** Whether the hand around a controller is known. */
function writeHeldBy(pose: Pose, source: Held, frame: XRFrame, hand: OwnHand): boolean {
  const { gripSpace } = source.inputSource
  const grip = gripSpace && frame.getPose(gripSpace, hand.space)
  if (!grip) return false
  writeGrip(pose, hand.at, { grip: grip.transform.matrix, side: hand.side }, hand.origin)
  const trigger = source.gamepad['xr-standard-trigger']?.button ?? 0
  const squeeze = source.gamepad['xr-standard-squeeze']?.button ?? 0
  writeHeld(pose, hand.fingers, { trigger, squeeze })
  return true
}

const scratchJoints: (Float32Array | undefined)[] = [undefined, undefined, undefined, undefined]

/** Whether the hand is seen by the headset. */
function writeTracked(pose: Pose, source: Tracked, frame: XRFrame, hand: OwnHand): boolean {
  const placeOf = (name: XRHandJoint): Float32Array | undefined => {
    const joint = source.inputSource.hand.get(name)
    return joint && frame.getJointPose?.(joint, hand.space)?.transform.matrix
  }
  const wrist = placeOf('wrist')
  if (!wrist) return false
  writeWrist(pose, hand.at, wrist, hand.origin)
  for (let finger = 0; finger < FINGER_JOINTS.length; finger += 1) {
    const joints = FINGER_JOINTS[finger] ?? []
    for (let i = 0; i < scratchJoints.length; i += 1) {
      const name = joints[i]
      scratchJoints[i] = name && placeOf(name)?.subarray(12, 15)
    }
    pose[hand.fingers + finger] = curlOf(scratchJoints)
  }
  return true
}
