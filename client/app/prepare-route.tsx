/** A gathering as it is prepared, with its panel, and what came of its review as the session shows it. */
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { lazyPart } from '../api/load-part.ts'
import { GatheringPage } from '../organiser/gathering-page.tsx'
import { PartBoundary } from '../shell/part-boundary.tsx'

const ResultsTable = lazyPart(() => import('../review/results-table.tsx'), 'ResultsTable')
const PanelSection = lazyPart(() => import('../expert/panel-section.tsx'), 'PanelSection')

const drawResults = ({ id, agenda }: Gathering) =>
  agenda.some(({ phase }) => isRevealed(phase)) && (
    <PartBoundary>
      <ResultsTable gatheringId={id} version={agenda.map(({ phase }) => phase).join()} />
    </PartBoundary>
  )

const drawPanel = (gathering: Gathering) => (
  <PartBoundary>
    <PanelSection gathering={gathering} />
  </PartBoundary>
)

export function PrepareRoute({ id }: { id: string }) {
  return <GatheringPage id={id} results={drawResults} panel={drawPanel} />
}
