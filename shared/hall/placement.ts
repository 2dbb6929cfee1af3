/**
 * Where every booth stands: a pure function of the list of booths. A pavilion shows
 * twelve bays and a stage at a time, in chapters by direction; composite scenarios take the stage.
 */
import { sorted } from '../list/changed-copy.ts'
import type { Call } from '../call/call.ts'
import { BAYS_PER_CHAPTER, PAVILION_IDS, type PavilionId } from './plan.ts'

export interface PlacedScenario {
  id: string
  directionId: string
  /**
   * Running number of the publication: order within a direction never depends on names. Null for one that
   * is not on show: it stands behind all that are, so that nobody who may not see it finds a gap.
   */
  publishedNo: number | null
}

/** `bay` 0…11 counts from the portal; `stage` is the pavilion's centre stage. */
export interface BoothAddress {
  pavilion: PavilionId
  chapter: number
  bay: number | 'stage'
}

/**
 * The order in which bays fill. The first pair lies beside the portal, out of sight of who comes in,
 * so the pairs that greet the visitor go first.
 */
export const BAY_ORDER: readonly number[] = [2, 3, 4, 5, 0, 1, 6, 7, 8, 9, 10, 11]

/** Pavilion of each track: by id where the hall knows it, the free ones in order for other calls. */
export function pavilionsOfCall(call: Pick<Call, 'tracks'>): Map<string, PavilionId> {
  const isPavilion = (id: string): id is PavilionId =>
    (PAVILION_IDS as readonly string[]).includes(id)
  const named = call.tracks.map((t) => t.id).filter(isPavilion)
  const free = PAVILION_IDS.filter((id) => !named.includes(id))
  const result = new Map<string, PavilionId>()
  for (const { id } of call.tracks) {
    const pavilion = isPavilion(id) ? id : free.shift()
    if (pavilion) result.set(id, pavilion)
  }
  return result
}

/**
 * Address of every scenario. Chapter n of a pavilion has the n-th composite scenario on its stage;
 * vertical ones fill the bays, in BAY_ORDER, by the call's order of directions, then of publication; what
 * is not on show comes last.
 * Composite scenarios beyond the number of chapters that verticals need open chapters of their own.
 */
export function placeBooths(
  call: Pick<Call, 'tracks'>,
  scenarios: readonly PlacedScenario[],
): Map<string, BoothAddress> {
  const pavilions = pavilionsOfCall(call)
  const addresses = new Map<string, BoothAddress>()
  for (const track of call.tracks) {
    const pavilion = pavilions.get(track.id)
    if (!pavilion) continue
    const inOrder = (kind: 'composite' | 'vertical'): PlacedScenario[] => {
      const ofKind = track.directions
        .filter((d) => d.kind === kind)
        .flatMap((d) =>
          sorted(
            scenarios.filter((s) => s.directionId === d.id),
            byNumber,
          ),
        )
      const isShown = ({ publishedNo }: PlacedScenario): boolean => publishedNo !== null
      return [...ofKind.filter(isShown), ...ofKind.filter((s) => !isShown(s))]
    }
    for (const [index, { id }] of inOrder('composite').entries())
      addresses.set(id, { pavilion, chapter: index, bay: 'stage' })
    for (const [index, { id }] of inOrder('vertical').entries())
      addresses.set(id, {
        pavilion,
        chapter: Math.floor(index / BAYS_PER_CHAPTER),
        bay: BAY_ORDER[index % BAYS_PER_CHAPTER] ?? 0,
      })
  }
  return addresses
}

const byNumber = (a: PlacedScenario, b: PlacedScenario): number =>
  (a.publishedNo ?? 0) - (b.publishedNo ?? 0) || (a.id < b.id ? -1 : 1)

/** Number of chapters a pavilion has, at least one. */
export function chapterCount(addresses: Iterable<BoothAddress>, pavilion: PavilionId): number {
  let count = 1
  for (const address of addresses)
    if (address.pavilion === pavilion) count = Math.max(count, address.chapter + 1)
  return count
}
