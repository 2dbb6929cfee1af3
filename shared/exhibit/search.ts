/** Which scenarios a visitor asked for. Pure; the page keeps the request in its address. */
import type { ScenarioSummary } from '../protocol/api-exhibition.ts'
import { foldedText } from '../text/written.ts'

export interface CatalogueRequest {
  /** Words, each of which has to occur somewhere. */
  words: string
  /** Empty means all. */
  pavilion: string
  direction: string
}

function searchable(scenario: ScenarioSummary): string {
  const { title, unit, excerpt, summaryEn } = scenario
  return foldedText([title.zh, title.en, unit, excerpt, summaryEn].join('\n'))
}

/** The scenarios that match, in the order given. */
export function searchScenarios(
  scenarios: readonly ScenarioSummary[],
  request: CatalogueRequest,
): ScenarioSummary[] {
  const words = foldedText(request.words).split(/\s+/).filter(Boolean)
  return scenarios.filter(
    (scenario) =>
      (request.pavilion === '' || scenario.pavilion === request.pavilion) &&
      (request.direction === '' || scenario.direction === request.direction) &&
      words.every((word) => searchable(scenario).includes(word)),
  )
}
