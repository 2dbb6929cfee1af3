/** Which zones can be seen from a zone, and in which order they are worth fetching. */
import {
  PAVILION_BEARING_RAD,
  PAVILION_IDS,
  type PavilionId,
  type ZoneId,
} from '../../../shared/hall/plan.ts'

/** From a pavilion one sees, through its portal, the three across the atrium. */
const SEEN_ACROSS_RAD = (100 * Math.PI) / 180

function apartRad(a: PavilionId, b: PavilionId): number {
  const turn = Math.abs(PAVILION_BEARING_RAD[a] - PAVILION_BEARING_RAD[b])
  return Math.min(turn, 2 * Math.PI - turn)
}

export function isZoneVisible(from: ZoneId, zone: ZoneId): boolean {
  if (from === 'atrium' || zone === 'atrium' || from === zone) return true
  return apartRad(from, zone) > SEEN_ACROSS_RAD
}

/** The zone one stands in, the atrium, then the rest by how soon one may see it. */
export function loadingOrder(from: ZoneId): ZoneId[] {
  const rest = PAVILION_IDS.filter((id) => id !== from)
  if (from === 'atrium') return ['atrium', 'city', ...rest.filter((id) => id !== 'city')]
  return ['atrium', from, ...rest.sort((a, b) => apartRad(from, b) - apartRad(from, a))]
}
