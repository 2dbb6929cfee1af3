/** A gathering as it is prepared, with what came of its review as the session shows it. */
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { lazyPart } from '../api/load-part.ts'
import { GatheringPage } from '../organiser/gathering-page.tsx'
import { PartBoundary } from '../shell/part-boundary.tsx'

const ResultsTable = lazyPart(
  async () => (await import('../review/results-table.tsx')).ResultsTable,
)

function drawResults({ id, agenda, revision }: Gathering) {
  const revealed = agenda.filter(({ phase }) => isRevealed(phase))
  if (revealed.length === 0) return null
  return (
    <PartBoundary>
      <ResultsTable
        gatheringId={id}
        version={`${revision} ${revealed.map(({ phase }) => phase).join()}`}
      />
    </PartBoundary>
  )
}

export function PrepareRoute({ id }: { id: string }) {
  return <GatheringPage id={id} results={drawResults} />
}
