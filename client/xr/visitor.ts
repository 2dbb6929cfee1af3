/**
 * Where the visitor is: a plain object that locomotion writes and everything else reads in the frame.
 * On the desktop it is the camera's place; in VR the origin that the headset moves in.
 */
import { EYE_HEIGHT_M, type FloorPose } from '../../shared/hall/plan.ts'

export interface Visitor {
  /** Metres, in the hall. */
  x: number
  z: number
  /** Direction of view about +y; 0 looks along −z, as cameras do. */
  yawRad: number
  /** Looking up is positive. Desktop only. */
  pitchRad: number
  /** Raises a seated person's eyes to standing height, in metres. VR only. */
  seatedLiftM: number
  /** Turn to the left that a panel has asked for, in radians; taken up in the next frame. VR only. */
  turnAskedRad: number
  /** Whether to stand where one has room, with the head over it, in the next frame. VR only. */
  recentreAsked: boolean
}

export const DESKTOP_EYE_M = EYE_HEIGHT_M

export function createVisitor(at: FloorPose): Visitor {
  const visitor: Visitor = {
    x: 0,
    z: 0,
    yawRad: 0,
    pitchRad: 0,
    seatedLiftM: 0,
    turnAskedRad: 0,
    recentreAsked: false,
  }
  placeVisitor(visitor, at)
  return visitor
}

/** Puts the visitor somewhere at once. A pose's own +z is where it faces; a camera looks along −z. */
export function placeVisitor(visitor: Visitor, at: FloorPose): void {
  visitor.x = at.x
  visitor.z = at.z
  visitor.yawRad = at.yawRad + Math.PI
  visitor.pitchRad = 0
}
