/** Which zones can be seen from a place, and in which order they are worth fetching. */
import {
  ATRIUM_RADIUS_M,
  PAVILION_BEARING_RAD,
  PAVILION_IDS,
  PAVILION_START_M,
  PORTAL_HALF_WIDTH_M,
  ZONE_IDS,
  type PavilionId,
  type ZoneId,
} from '../../../shared/hall/plan.ts'

/** From a pavilion one sees, through its portal, the three across the atrium. */
const SEEN_ACROSS_RAD = (100 * Math.PI) / 180
/** Portals count as this much wider on each side: one walks on until the next look. */
const MARGIN_M = 0.8
/** A portal is as deep as its reveal: one looks through both its ends. */
const REVEAL_M = [ATRIUM_RADIUS_M, PAVILION_START_M]

function apartRad(a: PavilionId, b: PavilionId): number {
  const turn = Math.abs(PAVILION_BEARING_RAD[a] - PAVILION_BEARING_RAD[b])
  return Math.min(turn, 2 * Math.PI - turn)
}

/** Whether a zone can be seen from anywhere in another. */
export function isZoneVisible(from: ZoneId, zone: ZoneId): boolean {
  if (from === 'atrium' || zone === 'atrium' || from === zone) return true
  return apartRad(from, zone) > SEEN_ACROSS_RAD
}

/** The zones that can be seen from a place of the floor in `from`, in the order of ZONE_IDS. */
export function zonesSeen(from: ZoneId, x: number, z: number): ZoneId[] {
  return ZONE_IDS.filter(
    (zone) =>
      isZoneVisible(from, zone) &&
      (from === 'atrium' || zone === 'atrium' || from === zone || isInLine({ x, z }, from, zone)),
  )
}

interface Place {
  x: number
  z: number
}

/** Whether a straight line leads from a place out of one portal and into another, both as seen in plan. */
function isInLine(place: Place, out: PavilionId, into: PavilionId): boolean {
  const depthM =
    place.x * Math.sin(PAVILION_BEARING_RAD[out]) + place.z * Math.cos(PAVILION_BEARING_RAD[out])
  let left = -Infinity
  let right = Infinity
  const narrow = (portal: PavilionId, atM: number): void => {
    const [a, b] = [-1, 1].map((side) => bearingOf(place, portal, atM, side))
    left = Math.max(left, Math.min(a ?? 0, b ?? 0))
    right = Math.min(right, Math.max(a ?? 0, b ?? 0))
  }
  for (const atM of REVEAL_M) {
    if (atM < depthM) narrow(out, atM)
    narrow(into, atM)
  }
  return left < right
}

/** Direction from a place to a jamb of a portal, in radians from that to the middle of the atrium. */
function bearingOf({ x, z }: Place, portal: PavilionId, depthM: number, side: number): number {
  const [sin, cos] = [
    Math.sin(PAVILION_BEARING_RAD[portal]),
    Math.cos(PAVILION_BEARING_RAD[portal]),
  ]
  const acrossM = side * (PORTAL_HALF_WIDTH_M + MARGIN_M)
  const dx = depthM * sin + acrossM * cos - x
  const dz = depthM * cos - acrossM * sin - z
  return Math.atan2(dx * z - dz * x, -dx * x - dz * z)
}

/** The zone one stands in, the atrium, then the rest by how soon one may see it. */
export function loadingOrder(from: ZoneId): ZoneId[] {
  const rest = PAVILION_IDS.filter((id) => id !== from)
  if (from === 'atrium') return ['atrium', 'city', ...rest.filter((id) => id !== 'city')]
  return ['atrium', from, ...rest.sort((a, b) => apartRad(from, b) - apartRad(from, a))]
}
