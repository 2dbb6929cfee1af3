/** Sends the own pose to the room: head, hands and laser in VR, the camera on the desktop. */
import { useFrame } from '@react-three/fiber'
import { useXR, type XRState } from '@react-three/xr'
import { useMemo } from 'react'
import { Quaternion, Vector3, type Matrix4, type Object3D } from 'three'
import {
  createPose,
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
  POSE_BYTES,
  RIGHT,
  writePose,
  type Pose,
} from '../../shared/pose/pose-codec.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { isAttended } from '../panel/secret-panels.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import {
  curlOf,
  FINGER_JOINTS,
  writeGrip,
  writeHeld,
  writePointing,
  writeWrist,
} from './hand-frame.ts'
import { createHeldPose, holdPose } from './held-pose.ts'
import { pressedLaser, writeRay } from './laser.ts'

const SEND_EVERY_S = 1 / 20
/** Somebody who stands still is heard of this often. */
const IDLE_EVERY_S = 2

const scratchPosition = new Vector3()
const scratchRotation = new Quaternion()

const scratchAt = new Vector3()
const scratchForward = new Vector3()
const scratchTurn = new Quaternion()
const scratchRay = createPose()

/** Whether the part of a pose at `at`, a head or a ray, is at a secret panel. */
function isAtPanel(pose: Pose, at: number): boolean {
  scratchAt.fromArray(pose, at)
  scratchForward.set(0, 0, -1).applyQuaternion(scratchTurn.fromArray(pose, at + 3))
  return isAttended(scratchAt, scratchForward)
}

/** Whether head or a hand looks at, points at or reaches for a secret panel. */
function isAttending(pose: Pose, xr: XRState, frame: XRFrame | undefined): boolean {
  if (isAtPanel(pose, HEAD)) return true
  const space = xr.originReferenceSpace
  for (const { inputSource } of xr.inputSourceStates) {
    const ray = space && frame?.getPose(inputSource.targetRaySpace, space)
    if (!ray) continue
    writeRay(scratchRay, HEAD, ray.transform.matrix, xr.origin?.matrixWorld)
    if (isAtPanel(scratchRay, HEAD)) return true
  }
  return false
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
    if (pressedLaser.lengthM <= 0 || pressedLaser.hand !== handedness) continue
    const ray = frame.getPose(targetRaySpace, space)
    if (!ray) continue
    writeRay(pose, at, ray.transform.matrix, origin)
    writePointing(pose, fingers)
    pose[LASER] = pressedLaser.lengthM
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

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false
  return true
}

export function SendPose({ room }: { room: RoomConnection }) {
  const xr = useXR((state) => state)
  const own = useMemo(() => {
    const bytes = new Uint8Array(POSE_BYTES)
    const view = new DataView(bytes.buffer)
    const sent = new Uint8Array(POSE_BYTES)
    return { pose: createPose(), held: createHeldPose(), bytes, view, sent, sinceS: 0 }
  }, [])
  useFrame(({ camera }, delta, frame: XRFrame | undefined) => {
    own.sinceS += delta
    if (own.sinceS < SEND_EVERY_S || room.status().kind !== 'joined') return
    writePart(own.pose, HEAD, camera)
    own.pose[LASER] = pressedLaser.lengthM
    own.pose[FLAGS] = xr.session ? writeHands(own.pose, xr, frame) : 0
    if (xr.session) holdPose(own.held, own.pose, isAttending(own.pose, xr, frame), SEND_EVERY_S)
    writePose(own.view, 0, own.pose)
    if (own.sinceS < IDLE_EVERY_S && sameBytes(own.bytes, own.sent)) return
    own.sent.set(own.bytes)
    own.sinceS = 0
    room.sendPose(own.bytes)
  }, FRAME_ORDER.sendPose)
  return null
}
