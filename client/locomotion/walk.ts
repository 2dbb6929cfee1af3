/** Walking and turning, without React: what keys, sticks and touch add up to, and one step of it. */
import type { FloorPoint } from '../../shared/hall/fixtures.ts'
import { constrainMoveInto } from '../../shared/hall/walk.ts'
import type { Visitor } from '../xr/visitor.ts'

export const WALK_SPEED_M_S = 2.2
export const RUN_FACTOR = 1.8
export const TURN_SPEED_RAD_S = 1.6
export const PITCH_MAX_RAD = 1.2
/** Longest stretch one step may cover, so that a stalled frame does not jump through a wall. */
const STEP_MAX_M = 0.4

/** −1…1 each: forward, to the right, turning left. */
export interface WalkInput {
  forward: number
  right: number
  turn: number
  running: boolean
}

const scratchTo: FloorPoint = { x: 0, z: 0 }

/** Moves the visitor by `rightM` and `forwardM` in the direction of `yawRad`, sliding along walls. */
export function moveVisitor(
  visitor: Visitor,
  yawRad: number,
  rightM: number,
  forwardM: number,
): void {
  const length = Math.hypot(rightM, forwardM)
  if (length === 0) return
  const scale = Math.min(1, STEP_MAX_M / length)
  const sin = Math.sin(yawRad)
  const cos = Math.cos(yawRad)
  scratchTo.x = visitor.x + (rightM * cos - forwardM * sin) * scale
  scratchTo.z = visitor.z + (-rightM * sin - forwardM * cos) * scale
  constrainMoveInto(visitor, visitor, scratchTo)
}

/** One frame of walking. */
export function stepVisitor(visitor: Visitor, input: WalkInput, deltaS: number): void {
  visitor.yawRad += input.turn * TURN_SPEED_RAD_S * deltaS
  const speed = WALK_SPEED_M_S * (input.running ? RUN_FACTOR : 1) * deltaS
  const length = Math.max(1, Math.hypot(input.forward, input.right))
  const right = (input.right / length) * speed
  const forward = (input.forward / length) * speed
  moveVisitor(visitor, visitor.yawRad, right, forward)
}

/** Looks around by a drag of so many radians. */
export function lookAround(visitor: Visitor, yawRad: number, pitchRad: number): void {
  visitor.yawRad += yawRad
  const pitch = visitor.pitchRad + pitchRad
  visitor.pitchRad = Math.min(PITCH_MAX_RAD, Math.max(-PITCH_MAX_RAD, pitch))
}

/** Moves the origin so that the head is over ground that can be walked on, as near as there is. */
export function findRoom(visitor: Visitor, head: FloorPoint): void {
  constrainMoveInto(scratchTo, head, head)
  visitor.x += scratchTo.x - head.x
  visitor.z += scratchTo.z - head.z
}

/** Turns the origin about the head, so that one turns on the spot wherever one stands in the room. */
export function turnAroundHead(visitor: Visitor, head: FloorPoint, turnRad: number): void {
  const dx = visitor.x - head.x
  const dz = visitor.z - head.z
  const sin = Math.sin(turnRad)
  const cos = Math.cos(turnRad)
  visitor.x = head.x + dx * cos + dz * sin
  visitor.z = head.z - dx * sin + dz * cos
  visitor.yawRad += turnRad
}
