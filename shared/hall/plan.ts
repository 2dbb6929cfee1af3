/**
 * Where everything in the hall stands: one plan for the baker, the walls a visitor meets, the
 * booths drawn at run time and the map. Pure numbers; metres, radians, y up, floor at y = 0.
 *
 * A zone's own frame: origin on the floor; for a pavilion at the foot of its front wall, +z deeper
 * into the pavilion, so that a visitor who enters has -x on the right hand. A bay's own frame: origin
 * at the middle of its wall line, +z into the aisle, so that a reader facing the wall has +x right.
 */
export const PAVILION_IDS = ['industry', 'tourism', 'city', 'medical', 'transport'] as const
export type PavilionId = (typeof PAVILION_IDS)[number]
export type ZoneId = 'atrium' | PavilionId
export const ZONE_IDS: readonly ZoneId[] = ['atrium', ...PAVILION_IDS]

/** A place on the floor; yaw about +y, a pose's own +z axis is where it faces. */
export interface FloorPose {
  x: number
  z: number
  yawRad: number
}

const SIXTH_TURN_RAD = Math.PI / 3

/** Bearing of each portal's axis; direction = (sin, cos). The entrance is at 0, on +z. */
export const PAVILION_BEARING_RAD: Record<PavilionId, number> = {
  industry: SIXTH_TURN_RAD,
  tourism: 2 * SIXTH_TURN_RAD,
  city: 3 * SIXTH_TURN_RAD,
  medical: 4 * SIXTH_TURN_RAD,
  transport: 5 * SIXTH_TURN_RAD,
}

export const EYE_HEIGHT_M = 1.66

export const ATRIUM_RADIUS_M = 14
export const PORTAL_HALF_WIDTH_M = 3.5
export const PORTAL_SPRING_M = 3.5
/** Distance from the middle of the atrium to a pavilion's front wall: a reveal of 2 m. */
export const PAVILION_START_M = 16
export const PAVILION_HALF_WIDTH_M = 9
export const PAVILION_LENGTH_M = 39
/** The entrance vestibule ends here, in front of its doors. */
export const VESTIBULE_END_M = 20

export const BAYS_PER_CHAPTER = 12
export const BAY_PITCH_M = PAVILION_LENGTH_M / (BAYS_PER_CHAPTER / 2)

/** Booth kit, in a bay's own frame. */
export const TITLE_WALL_WIDTH_M = 5.0
export const TITLE_WALL_HEIGHT_M = 3.0
export const TITLE_WALL_BOTTOM_M = 0.25
/** Depth of the title wall's lit face, and the plane 8 mm before it on which text lies. */
export const TITLE_WALL_FACE_M = 0.28
export const TITLE_TEXT_PLANE_M = 0.288
/** The plinth stands to the reader's right, so that it hides nothing on the wall. */
export const PLINTH_X_M = 1.2
export const PLINTH_Z_M = 2.55
export const PLINTH_SIDE_M = 1.3
export const PLINTH_TOP_M = 0.965
export const FIN_LENGTH_M = 2.1
export const FIN_HEIGHT_M = 3.24
export const FIN_THICKNESS_M = 0.14
/** Boards on the fins left (-x) and right (+x) of the title wall, facing each other across the bay. */
export const SIDE_PANEL_X_M = 3.14
export const SIDE_PANEL_Z_M = 1.2
export const SIDE_PANEL_BOTTOM_M = 0.7
export const SIDE_PANEL_WIDTH_M = 1.4
export const SIDE_PANEL_HEIGHT_M = 2.0
/** A reader stands this far before the title wall and this far to the left of its middle. */
export const VIEW_DISTANCE_M = 3.8
export const VIEW_X_M = -0.5
/** Turned this far from the wall towards the plinth, so that a booth is seen whole. */
export const VIEW_TURN_RAD = 0.2

export const STAGE_RADIUS_M = 2.2
export const STAGE_HEIGHT_M = 0.3
/** Middle of each stage and of the pavilion's landmark on the axis, depth in the pavilion's frame. */
export const STAGE_Z_M: Record<PavilionId, number> = {
  industry: 22.6,
  tourism: 30.4,
  city: 31.8,
  medical: 22.6,
  transport: 34,
}
export const LANDMARK_Z_M: Record<PavilionId, number> = {
  industry: 29,
  tourism: 35.4,
  city: 19.5,
  medical: 29,
  transport: 22,
}

/**
 * The reading plate of a stage: an inclined board beside it, so that neither the model nor what stands
 * behind is hidden. Seen from the middle of the stage it lies this far round from the audience's axis,
 * and is turned a little towards that axis.
 */
export const PLATE_BEARING_RAD = -1.1
export const PLATE_DISTANCE_M = STAGE_RADIUS_M + 1.3
export const PLATE_TURN_RAD = 0.35
/** Its text is a title wall made smaller, leaning back from upright. */
export const PLATE_SCALE = 0.62
export const PLATE_TILT_RAD = Math.PI / 3
export const PLATE_MIDDLE_M = 0.86

/** What else stands on the floors, each in its zone's frame. */
export const GATE_Z_M = BAY_PITCH_M
export const MOON_WALL_Z_M = 4 * BAY_PITCH_M
export const MOON_WALL_HALF_WIDTH_M = 4.6
export const MOON_GATE_HALF_WIDTH_M = 1.3
export const COLUMN_X_M = 5.2
export const CITY_TABLE_RADIUS_M = 1.8
export const TERRACE_INNER_M = 3.3
export const TERRACE_OUTER_M = 4.9
/** Terraces leave the axis open: they start this far round from it. */
export const TERRACE_START_RAD = 0.75
export const PLANTER_X_M = 3.3
export const PLANTER_Z_M = 8.6
export const PLANTER_HALF_LENGTH_M = 2.2
export const LOUNGE_Z_M = 9.75
export const LOUNGE_SPREAD_RAD = 0.7
export const TRACK_X_M = 2.6
export const TRACK_END_M = 30.2
export const TRAINS: readonly { x: number; nose: number; tail: number }[] = [
  { x: -TRACK_X_M, nose: 14.6, tail: 29 },
  { x: TRACK_X_M, nose: 19.4, tail: 29 },
]
export const BENCH_INNER_M = 12.3
export const BENCH_OUTER_M = 12.85
const PORTAL_HALF_ANGLE_RAD = Math.asin(PORTAL_HALF_WIDTH_M / ATRIUM_RADIUS_M)
/** The six benches of the atrium stand before the piers: first and last bearing of each. */
export const BENCHES: readonly { startRad: number; endRad: number }[] = [0, 1, 2, 3, 4, 5].map(
  (pier) => ({
    startRad: (pier * Math.PI) / 3 + PORTAL_HALF_ANGLE_RAD + 0.1,
    endRad: ((pier + 1) * Math.PI) / 3 - PORTAL_HALF_ANGLE_RAD - 0.1,
  }),
)

/** A pose given in a pavilion's frame, in the hall's. */
export function toHall(pavilion: PavilionId, local: FloorPose): FloorPose {
  const bearing = PAVILION_BEARING_RAD[pavilion]
  const depth = local.z + PAVILION_START_M
  const sin = Math.sin(bearing)
  const cos = Math.cos(bearing)
  return {
    x: local.x * cos + depth * sin,
    z: -local.x * sin + depth * cos,
    yawRad: normalizeYaw(local.yawRad + bearing),
  }
}

/** Odd bays are on the right of a visitor who enters, even ones on the left, numbered inwards. */
export function bayPose(pavilion: PavilionId, bay: number): FloorPose {
  return bayToHall(pavilion, bay, { x: 0, z: 0, yawRad: 0 })
}

/** A pose given in a bay's own frame, in the hall's. */
export function bayToHall(pavilion: PavilionId, bay: number, inBay: FloorPose): FloorPose {
  return toHall(pavilion, bayToPavilion(bay, inBay))
}

/** A pose given in a bay's own frame, in its pavilion's. */
export function bayToPavilion(bay: number, inBay: FloorPose): FloorPose {
  if (!Number.isInteger(bay) || bay < 0 || bay >= BAYS_PER_CHAPTER)
    throw new Error(
      `There is no bay ${bay}: give a whole number from 0 to ${BAYS_PER_CHAPTER - 1}.`,
    )
  const side = baySide(bay)
  const middle = (Math.floor(bay / 2) + 0.5) * BAY_PITCH_M
  return {
    x: side * (PAVILION_HALF_WIDTH_M - inBay.z),
    z: middle + side * inBay.x,
    yawRad: normalizeYaw((-side * Math.PI) / 2 + inBay.yawRad),
  }
}

/** Middle line of a lounge bench of the medical pavilion, t in [0, 1], `offsetM` across the seat. */
export function loungePoint(side: number, t: number, offsetM: number): { x: number; z: number } {
  const angle = LOUNGE_SPREAD_RAD * (2 * t - 1)
  return {
    x: side * (4.1 * Math.cos(angle) + offsetM),
    z: LOUNGE_Z_M + 3.36 * Math.sin(angle),
  }
}

/** Sign of the x of a bay's wall in its pavilion's frame: -1 right (odd), +1 left (even). */
export function baySide(bay: number): 1 | -1 {
  return bay % 2 === 1 ? -1 : 1
}

/** Middle of the stage, facing the audience, that is the portal. */
export function stagePose(pavilion: PavilionId): FloorPose {
  return toHall(pavilion, { x: 0, z: STAGE_Z_M[pavilion], yawRad: Math.PI })
}

/** Foot of a stage's reading plate, facing who reads it. */
export function platePose(pavilion: PavilionId): FloorPose {
  return toHall(pavilion, platePlace(pavilion))
}

/** The same in the pavilion's frame. */
export function platePlace(pavilion: PavilionId): FloorPose {
  const bearing = Math.PI + PLATE_BEARING_RAD
  return {
    x: Math.sin(bearing) * PLATE_DISTANCE_M,
    z: STAGE_Z_M[pavilion] + Math.cos(bearing) * PLATE_DISTANCE_M,
    yawRad: Math.PI + PLATE_TURN_RAD,
  }
}

/** Just inside the portal, looking in. */
export function portalPose(pavilion: PavilionId): FloorPose {
  return toHall(pavilion, { x: 0, z: 0.4, yawRad: 0 })
}

/** First sight of the atrium: inside the entrance arch, looking along the axis. */
export function entrancePose(): FloorPose {
  return { x: 0.8, z: 15.2, yawRad: Math.PI }
}

/** Where a visitor stands to see a booth: its title wall, and what stands on its plinth. */
export function viewPoseOfBay(pavilion: PavilionId, bay: number): FloorPose {
  const z = TITLE_WALL_FACE_M + VIEW_DISTANCE_M
  return bayToHall(pavilion, bay, { x: VIEW_X_M, z, yawRad: Math.PI - VIEW_TURN_RAD })
}

/** The zone a point of the floor belongs to; the middle of a portal's reveal divides. */
export function zoneAt(x: number, z: number): ZoneId {
  for (const pavilion of PAVILION_IDS) {
    const bearing = PAVILION_BEARING_RAD[pavilion]
    const depth = x * Math.sin(bearing) + z * Math.cos(bearing)
    const across = x * Math.cos(bearing) - z * Math.sin(bearing)
    if (depth > (ATRIUM_RADIUS_M + PAVILION_START_M) / 2 && Math.abs(across) < 9.2) return pavilion
  }
  return 'atrium'
}

function normalizeYaw(yawRad: number): number {
  const turn = 2 * Math.PI
  return ((((yawRad + Math.PI) % turn) + turn) % turn) - Math.PI
}
