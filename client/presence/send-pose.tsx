/** Sends the own pose to the room: head, hands and laser in VR, the camera on the desktop. */
import { useFrame } from '@react-three/fiber'
import { useXR, type XRState } from '@react-three/xr'
import { useMemo } from 'react'
import { Quaternion, Vector3, type Object3D } from 'three'
import {
  createPose,
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

function writeHands(pose: Pose, xr: XRState, frame: XRFrame | undefined): number {
  let flags = FLAG_IMMERSIVE
  pose[LASER] = 0
  for (const source of xr.inputSourceStates) {
    if (source.type !== 'controller' && source.type !== 'hand') continue
    const { handedness } = source.inputSource
    if (!source.object || handedness === 'none') continue
    const at = handedness === 'left' ? LEFT : RIGHT
    writePart(pose, at, source.object)
    flags |= handedness === 'left' ? FLAG_LEFT_HAND : FLAG_RIGHT_HAND
    if (pressedLaser.lengthM <= 0 || pressedLaser.hand !== handedness) continue
    const space = xr.originReferenceSpace
    const ray = space && frame?.getPose(source.inputSource.targetRaySpace, space)
    if (!ray) continue
    writeRay(pose, at, ray.transform.matrix, xr.origin?.matrixWorld)
    pose[LASER] = pressedLaser.lengthM
    if (handedness === 'left') flags |= FLAG_LASER_LEFT
  }
  return flags
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
