/** Sends the own pose to the room: head, hands and laser in VR, the camera on the desktop. */
import { useFrame } from '@react-three/fiber'
import { useXR, type XRState } from '@react-three/xr'
import { useMemo } from 'react'
import { Quaternion, Vector3 } from 'three'
import { createPose, HEAD, POSE_BYTES, writePose, type Pose } from '../../shared/pose/pose-codec.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { isAttended } from '../panel/secret-panels.ts'
import { FRAME_ORDER } from '../xr/frame-order.ts'
import { createHeldPose, holdPose } from './held-pose.ts'
import { writeRay } from './laser.ts'
import { writeOwnPose } from './own-pose.ts'

const SEND_EVERY_S = 1 / 20
/** Somebody who stands still is heard of this often. */
const IDLE_EVERY_S = 2

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
    writeOwnPose(own.pose, { camera, xr }, frame)
    if (xr.session) holdPose(own.held, own.pose, isAttending(own.pose, xr, frame), SEND_EVERY_S)
    writePose(own.view, 0, own.pose)
    if (own.sinceS < IDLE_EVERY_S && sameBytes(own.bytes, own.sent)) return
    own.sent.set(own.bytes)
    own.sinceS = 0
    room.sendPose(own.bytes)
  }, FRAME_ORDER.sendPose)
  return null
}
