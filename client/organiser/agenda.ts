/** Editing an agenda: which scenarios may be added, and their order. Pure. */
import { moved } from '../../shared/list/changed-copy.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'

/** Published scenarios of the gathering's track that are not on the agenda yet. */
export function addable(
  scenarios: readonly ScenarioSummary[],
  trackId: string | null,
  agenda: readonly string[],
): ScenarioSummary[] {
  return scenarios.filter(
    (s) => (trackId === null || s.track === trackId) && !agenda.includes(s.id),
  )
}

/** The agenda with the item at `index` moved by `by` places; unchanged at either end. */
export function movedItem(agenda: readonly string[], index: number, by: -1 | 1): string[] {
  const target = index + by
  if (index < 0 || index >= agenda.length || target < 0 || target >= agenda.length)
    return [...agenda]
  return moved(agenda, index, target)
}

/** The agenda with this item at its head; as it is where there is none. */
export function leading(agenda: readonly string[], id: string | null): string[] {
  return id === null ? [...agenda] : [id, ...agenda.filter((one) => one !== id)]
}
