/**
 * Where a visitor can stand and how a step slides along what is in the way. Used by the desktop and
 * headset locomotion and by the tests of the plan. Invariant: from a walkable place every step ends
 * on a walkable place. (Longer than most files: what stands in the way is listed here too.) `constrainMoveInto` allocates nothing, so it may run every frame.
 */
import {
  ATRIUM_RADIUS_M,
  BAYS_PER_CHAPTER,
  BAY_PITCH_M,
  BENCHES,
  BENCH_INNER_M,
  BENCH_OUTER_M,
  CITY_TABLE_RADIUS_M,
  COLUMN_X_M,
  FIN_LENGTH_M,
  FIN_THICKNESS_M,
  GATE_Z_M,
  LANDMARK_Z_M,
  MOON_GATE_HALF_WIDTH_M,
  MOON_WALL_HALF_WIDTH_M,
  MOON_WALL_Z_M,
  PAVILION_BEARING_RAD,
  PAVILION_HALF_WIDTH_M,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
  PLANTER_HALF_LENGTH_M,
  PLANTER_X_M,
  PLANTER_Z_M,
  PLINTH_SIDE_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  PORTAL_HALF_WIDTH_M,
  STAGE_RADIUS_M,
  STAGE_Z_M,
  TERRACE_INNER_M,
  TERRACE_OUTER_M,
  TERRACE_START_RAD,
  TITLE_WALL_FACE_M,
  TITLE_WALL_WIDTH_M,
  TRAINS,
  VESTIBULE_END_M,
  bayToPavilion,
  loungePoint,
  zoneAt,
  type PavilionId,
  type ZoneId,
} from './plan.ts'

/** All points within `r` of the segment a-b; a circle when both ends meet. */
interface Capsule {
  ax: number
  az: number
  bx: number
  bz: number
  r: number
}

export interface FloorPoint {
  x: number
  z: number
}

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

const circle = (x: number, z: number, r: number): Capsule => ({ ax: x, az: z, bx: x, bz: z, r })

/** A wall or block along one axis, as the capsule that fills its narrow side. */
function bar(from: FloorPoint, to: FloorPoint, halfThicknessM: number): Capsule {
  const length = Math.hypot(to.x - from.x, to.z - from.z)
  const inset = Math.min(halfThicknessM, length / 2) / length
  const dx = (to.x - from.x) * inset
  const dz = (to.z - from.z) * inset
  return { ax: from.x + dx, az: from.z + dz, bx: to.x - dx, bz: to.z - dz, r: halfThicknessM }
}

function arc(point: (t: number) => { x: number; z: number }, pieces: number, r: number): Capsule[] {
  return Array.from({ length: pieces }, (_, piece) => {
    const from = point(piece / pieces)
    const to = point((piece + 1) / pieces)
    return { ax: from.x, az: from.z, bx: to.x, bz: to.z, r }
  })
}

function bayObstacles(): Capsule[] {
  const obstacles: Capsule[] = []
  for (let bay = 0; bay < BAYS_PER_CHAPTER; bay++) {
    const half = TITLE_WALL_WIDTH_M / 2
    const face = TITLE_WALL_FACE_M / 2
    const from = bayToPavilion(bay, { x: -half, z: face, yawRad: 0 })
    const to = bayToPavilion(bay, { x: half, z: face, yawRad: 0 })
    obstacles.push(bar(from, to, face))
    const plinth = bayToPavilion(bay, { x: PLINTH_X_M, z: PLINTH_Z_M, yawRad: 0 })
    obstacles.push(circle(plinth.x, plinth.z, PLINTH_SIDE_M * 0.56))
  }
  for (let line = 1; line < BAYS_PER_CHAPTER / 2; line++)
    for (const side of [-1, 1]) {
      const wall = side * PAVILION_HALF_WIDTH_M
      const z = line * BAY_PITCH_M
      obstacles.push(
        bar({ x: wall - side * FIN_LENGTH_M, z: z }, { x: wall, z: z }, FIN_THICKNESS_M / 2),
      )
    }
  return obstacles
}

const OWN_FIXTURES: Record<PavilionId, () => Capsule[]> = {
  industry: () => [
    ...[1, 2, 3, 4, 5].flatMap((line) =>
      [-1, 1].map((side) => circle(side * COLUMN_X_M, line * BAY_PITCH_M, 0.2)),
    ),
    bar({ x: -2.1, z: LANDMARK_Z_M.industry }, { x: 2.1, z: LANDMARK_Z_M.industry }, 0.75),
  ],
  tourism: () => [
    ...[-1, 1].flatMap((side) => [
      bar({ x: side * 1.46, z: GATE_Z_M }, { x: side * 3.56, z: GATE_Z_M }, 0.36),
      bar({ x: side * 1.5, z: GATE_Z_M }, { x: side * 1.5, z: GATE_Z_M + 1.7 }, 0.06),
      bar(
        { x: side * MOON_GATE_HALF_WIDTH_M, z: MOON_WALL_Z_M },
        { x: side * MOON_WALL_HALF_WIDTH_M, z: MOON_WALL_Z_M },
        0.26,
      ),
    ]),
    circle(0, LANDMARK_Z_M.tourism, 1.55),
  ],
  city: () => [
    circle(0, LANDMARK_Z_M.city, CITY_TABLE_RADIUS_M),
    ...[-1, 1].flatMap((side) => [
      ...arc(
        (t) => {
          const radius = (TERRACE_INNER_M + TERRACE_OUTER_M) / 2
          const angle = TERRACE_START_RAD + (Math.PI - 2 * TERRACE_START_RAD) * t
          return {
            x: side * radius * Math.sin(angle),
            z: LANDMARK_Z_M.city - radius * Math.cos(angle),
          }
        },
        6,
        (TERRACE_OUTER_M - TERRACE_INNER_M) / 2,
      ),
      bar(
        { x: side * PLANTER_X_M, z: PLANTER_Z_M - PLANTER_HALF_LENGTH_M },
        { x: side * PLANTER_X_M, z: PLANTER_Z_M + PLANTER_HALF_LENGTH_M },
        0.4,
      ),
    ]),
  ],
  medical: () => [
    ...[-1, 1].flatMap((side) => arc((t) => loungePoint(side, t, 0), 6, 0.27)),
    circle(0, LANDMARK_Z_M.medical, 1),
  ],
  transport: () =>
    TRAINS.map((train) => bar({ x: train.x, z: train.nose }, { x: train.x, z: train.tail }, 1.3)),
}

function pavilionObstacles(pavilion: PavilionId): Capsule[] {
  return [
    ...bayObstacles(),
    circle(0, STAGE_Z_M[pavilion], STAGE_RADIUS_M),
    ...OWN_FIXTURES[pavilion](),
  ]
}

function atriumObstacles(): Capsule[] {
  const radius = (BENCH_INNER_M + BENCH_OUTER_M) / 2
  return BENCHES.flatMap(({ startRad, endRad }) =>
    arc(
      (t) => {
        const angle = startRad + (endRad - startRad) * t
        return { x: radius * Math.sin(angle), z: radius * Math.cos(angle) }
      },
      4,
      (BENCH_OUTER_M - BENCH_INNER_M) / 2,
    ),
  )
}

const OBSTACLES: Record<ZoneId, readonly Capsule[]> = {
  atrium: atriumObstacles(),
  industry: pavilionObstacles('industry'),
  tourism: pavilionObstacles('tourism'),
  city: pavilionObstacles('city'),
  medical: pavilionObstacles('medical'),
  transport: pavilionObstacles('transport'),
}

const scratchStep: FloorPoint = { x: 0, z: 0 }
const nearest = { x: 0, z: 0, distance: 0 }
const offset = { x: 0, z: 0, distance: 0 }

export function isWalkable(x: number, z: number): boolean {
  if (!Number.isFinite(x) || !Number.isFinite(z)) return false
  findNearestFloor(x, z)
  return nearest.distance < PUSH_SLACK_M && clearance(x, z) >= 0
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
