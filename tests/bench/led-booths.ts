/** What the page asks for when it comes into a pavilion. One function, so that it follows the page. */
import type { PavilionId } from '../../shared/hall/plan.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'

/** Paths under /api of the booths that stand in a pavilion's chapter. */
export function boothPaths(
  scenarios: readonly ScenarioSummary[],
  shown: { pavilion: PavilionId; chapter: number },
): string[] {
  return scenarios
    .filter(
      ({ address }) => address.pavilion === shown.pavilion && address.chapter === shown.chapter,
    )
    .map(({ id }) => `/scenarios/${id}`)
}
