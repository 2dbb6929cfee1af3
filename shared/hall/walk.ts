/**
 * Where a visitor can stand and how a step slides along what is in the way. Used by the desktop and
 * headset locomotion and by the tests of the plan. Invariant: from a walkable place every step ends
 * on a walkable place. `constrainMoveInto` allocates nothing, so it may run every frame.
 */
import { OBSTACLES, type Capsule, type FloorPoint } from './fixtures.ts'
import {
  ATRIUM_RADIUS_M,
  PAVILION_BEARING_RAD,
  PAVILION_HALF_WIDTH_M,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
  PORTAL_HALF_WIDTH_M,
  VESTIBULE_END_M,
  zoneAt,
  type PavilionId,
  type ZoneId,
} from './plan.ts'

export const VISITOR_RADIUS_M = 0.3
/** The pier's base stands 14 cm before the drum. */
export const WALK_RADIUS_M = ATRIUM_RADIUS_M - 0.14 - VISITOR_RADIUS_M
const STEP_M = 0.1
const PUSH_ROUNDS = 4
const PUSH_SLACK_M = 1e-4

/** A floor rectangle along a bearing, between two distances from the middle of the atrium. */
interface FloorRect {
  halfWidthM: number
  nearM: number
  farM: number
}
interface Bearing {
  sin: number
  cos: number
  rects: readonly FloorRect[]
}

const CORRIDOR_HALF_WIDTH_M = PORTAL_HALF_WIDTH_M - VISITOR_RADIUS_M
const CORRIDOR_FROM_M = 12.5
const VESTIBULE: FloorRect = {
  halfWidthM: CORRIDOR_HALF_WIDTH_M,
  nearM: CORRIDOR_FROM_M,
  farM: VESTIBULE_END_M - VISITOR_RADIUS_M,
}
const CORRIDOR: FloorRect = { ...VESTIBULE, farM: PAVILION_START_M + 0.6 }
const NAVE: FloorRect = {
  halfWidthM: PAVILION_HALF_WIDTH_M - VISITOR_RADIUS_M,
  nearM: PAVILION_START_M + VISITOR_RADIUS_M,
  farM: PAVILION_START_M + PAVILION_LENGTH_M - VISITOR_RADIUS_M,
}
const frameOf = (id: PavilionId) => ({
  sin: Math.sin(PAVILION_BEARING_RAD[id]),
  cos: Math.cos(PAVILION_BEARING_RAD[id]),
  startM: PAVILION_START_M,
})
const BEARINGS: readonly Bearing[] = [
  { sin: 0, cos: 1, rects: [VESTIBULE] },
  ...PAVILION_IDS.map((id) => ({ ...frameOf(id), rects: [CORRIDOR, NAVE] })),
]
const ZONE_SIN_COS: Record<ZoneId, { sin: number; cos: number; startM: number }> = {
  atrium: { sin: 0, cos: 1, startM: 0 },
  industry: frameOf('industry'),
  tourism: frameOf('tourism'),
  city: frameOf('city'),
  medical: frameOf('medical'),
  transport: frameOf('transport'),
}

const scratchStep: FloorPoint = { x: 0, z: 0 }
const nearest = { x: 0, z: 0, distance: 0 }
const offset = { x: 0, z: 0, distance: 0 }

/** Whether a visitor can stand there; `slackM` is how far the place may be wrong, in m. */
export function isWalkable(x: number, z: number, slackM = 0): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(z)) return false
  findNearestFloor(x, z)
  return nearest.distance < PUSH_SLACK_M + slackM && clearance(x, z) >= -slackM
}

/** How far a place is from where a visitor could stand but for what stands on the floor, in m. */
export function metresOffFloor(x: number, z: number): number {
  findNearestFloor(x, z)
  return nearest.distance
}

/** A step from `from` towards `to`, sliding along walls and things; never beyond them. */
export function constrainMove(from: FloorPoint, to: FloorPoint): FloorPoint {
  return constrainMoveInto({ x: 0, z: 0 }, from, to)
}

/** Like constrainMove, into `out`, which may be `from` or `to` itself. */
export function constrainMoveInto(out: FloorPoint, from: FloorPoint, to: FloorPoint): FloorPoint {
  const dx = to.x - from.x
  const dz = to.z - from.z
  let x = from.x
  let z = from.z
  const length = Math.hypot(dx, dz)
  const steps = Math.max(1, Math.ceil(length / STEP_M))
  if (Number.isFinite(length))
    for (let step = 0; step < steps; step++) {
      scratchStep.x = x + dx / steps
      scratchStep.z = z + dz / steps
      pushFree(scratchStep)
      if (!isWalkable(scratchStep.x, scratchStep.z)) break
      x = scratchStep.x
      z = scratchStep.z
    }
  out.x = x
  out.z = z
  return out
}

function pushFree(point: FloorPoint): void {
  for (let round = 0; round < PUSH_ROUNDS; round++) {
    findNearestFloor(point.x, point.z)
    point.x = nearest.x
    point.z = nearest.z
    if (!pushOffObstacles(point)) return
  }
}

/** Nearest point of the open floor, ignoring what stands on it: drum, portals, pavilions. */
function findNearestFloor(x: number, z: number): void {
  const radius = Math.hypot(x, z)
  const shrink = radius > WALK_RADIUS_M ? WALK_RADIUS_M / radius : 1
  nearest.x = x * shrink
  nearest.z = z * shrink
  nearest.distance = radius > WALK_RADIUS_M ? radius - WALK_RADIUS_M : 0
  for (const bearing of BEARINGS) {
    if (nearest.distance === 0) return
    const across = x * bearing.cos - z * bearing.sin
    const depth = x * bearing.sin + z * bearing.cos
    if (depth < 0) continue
    for (const rect of bearing.rects) considerRect(bearing, across, depth, rect)
  }
}

function considerRect(bearing: Bearing, across: number, depth: number, rect: FloorRect): void {
  const a = Math.max(-rect.halfWidthM, Math.min(rect.halfWidthM, across))
  const d = Math.max(rect.nearM, Math.min(rect.farM, depth))
  const distance = Math.hypot(a - across, d - depth)
  if (distance >= nearest.distance) return
  nearest.x = a * bearing.cos + d * bearing.sin
  nearest.z = -a * bearing.sin + d * bearing.cos
  nearest.distance = distance
}

/** From the nearest point of a capsule's middle line to a place: direction, and length in `distance`. */
function findOffset(capsule: Capsule, x: number, z: number): void {
  const { ax, az, bx, bz } = capsule
  const lengthSquared = (bx - ax) ** 2 + (bz - az) ** 2
  const along = lengthSquared ? ((x - ax) * (bx - ax) + (z - az) * (bz - az)) / lengthSquared : 0
  const t = Math.max(0, Math.min(1, along))
  offset.x = x - ax - (bx - ax) * t
  offset.z = z - az - (bz - az) * t
  offset.distance = Math.hypot(offset.x, offset.z)
}

/** Room left around a visitor at this place; negative inside something. */
function clearance(x: number, z: number): number {
  const zone = zoneAt(x, z)
  const { sin, cos, startM } = ZONE_SIN_COS[zone]
  let room = Infinity
  for (const capsule of OBSTACLES[zone]) {
    findOffset(capsule, x * cos - z * sin, x * sin + z * cos - startM)
    room = Math.min(room, offset.distance - capsule.r - VISITOR_RADIUS_M)
  }
  return room
}

/** Moves the point out of everything it is in; says whether it had to. */
function pushOffObstacles(point: FloorPoint): boolean {
  const zone = zoneAt(point.x, point.z)
  const { sin, cos, startM } = ZONE_SIN_COS[zone]
  let across = point.x * cos - point.z * sin
  let depth = point.x * sin + point.z * cos - startM
  let pushed = false
  for (const capsule of OBSTACLES[zone]) {
    findOffset(capsule, across, depth)
    const wanted = capsule.r + VISITOR_RADIUS_M
    if (offset.distance >= wanted || offset.distance === 0) continue
    const scale = (wanted + PUSH_SLACK_M) / offset.distance
    across += offset.x * (scale - 1)
    depth += offset.z * (scale - 1)
    pushed = true
  }
  point.x = across * cos + (depth + startM) * sin
  point.z = -across * sin + (depth + startM) * cos
  return pushed
}
