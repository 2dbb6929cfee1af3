/**
 * Where the exhibits of a booth stand: what has a body on the plinth, what is flat on the two side
 * boards in turn, and who speaks beside them. What belongs to a model stands with it.
 */
import type { Exhibit, ExhibitKind } from './manifest.ts'

export type StandName = 'plinth' | 'left' | 'right' | 'host'

const FLAT: readonly ExhibitKind[] = ['media', 'panorama']

/** Exhibits by stand, each in the order of the manifest. */
export function standExhibits<E extends { exhibit: Exhibit }>(
  exhibits: readonly E[],
): Record<StandName, E[]> {
  const stands: Record<StandName, E[]> = { plinth: [], left: [], right: [], host: [] }
  let flat = 0
  for (const one of exhibits) {
    if (one.exhibit.kind === 'dialogue') stands.host.push(one)
    else if (!FLAT.includes(one.exhibit.kind)) stands.plinth.push(one)
    else {
      stands[flat % 2 === 0 ? 'left' : 'right'].push(one)
      flat += 1
    }
  }
  return stands
}
