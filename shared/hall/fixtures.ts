/** What stands on the floors of the hall and cannot be walked through, as capsules seen from above. */
import {
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
  PAVILION_HALF_WIDTH_M,
  PLANTER_HALF_LENGTH_M,
  PLANTER_X_M,
  PLANTER_Z_M,
  PLATE_SCALE,
  PLINTH_SIDE_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  STAGE_RADIUS_M,
  STAGE_Z_M,
  TERRACE_INNER_M,
  TERRACE_OUTER_M,
  TERRACE_START_RAD,
  TITLE_WALL_FACE_M,
  TITLE_WALL_WIDTH_M,
  TRAINS,
  bayToPavilion,
  loungePoint,
  platePlace,
  type PavilionId,
  type ZoneId,
} from './plan.ts'

export interface FloorPoint {
  x: number
  z: number
}

/** All points within `r` of the segment a-b; a circle when both ends meet. */
export interface Capsule {
  ax: number
  az: number
  bx: number
  bz: number
  r: number
}

/** Depth of a reading plate's foot. */
const PLATE_DEPTH_M = 1.5

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

/** The reading plate beside the stage. */
function plate(pavilion: PavilionId): Capsule {
  const { x, z, yawRad } = platePlace(pavilion)
  const half = (TITLE_WALL_WIDTH_M / 2) * PLATE_SCALE
  const dx = Math.cos(yawRad) * half
  const dz = -Math.sin(yawRad) * half
  return bar({ x: x - dx, z: z - dz }, { x: x + dx, z: z + dz }, PLATE_DEPTH_M / 2)
}

function pavilionObstacles(pavilion: PavilionId): Capsule[] {
  return [
    ...bayObstacles(),
    circle(0, STAGE_Z_M[pavilion], STAGE_RADIUS_M),
    plate(pavilion),
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

/** Everything that stands on a zone's floor, in the zone's own frame. */
export const OBSTACLES: Record<ZoneId, readonly Capsule[]> = {
  atrium: atriumObstacles(),
  industry: pavilionObstacles('industry'),
  tourism: pavilionObstacles('tourism'),
  city: pavilionObstacles('city'),
  medical: pavilionObstacles('medical'),
  transport: pavilionObstacles('transport'),
}
