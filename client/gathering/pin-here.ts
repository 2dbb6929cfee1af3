/** Makes a pin of what one looks at, or of an exhibit that is named. */
import { standExhibits } from '../../shared/exhibit/stands.ts'
import type { BoothExhibit } from '../../shared/exhibit/booth.ts'
import type { Pin, PinnedExhibit } from '../../shared/review/pin.ts'
import { PIN_STATE_MAX_CHARS } from '../../shared/review/evidence.ts'
import { randomId } from '../browser/random-id.ts'
import { keyText, useExhibitStore } from '../exhibit/kit/exhibit-store.ts'
import { standKey } from '../exhibit/kit/stand-front.ts'
import type { PinWish } from '../review/pinning.ts'
import { lastSight, type Sight } from './in-sight.ts'

/** Null where nothing is named and one has not looked at anything of the booth. */
export function pinHere({ submissionId, criterionId, exhibits, exhibitId }: PinWish): Pin | null {
  const sight = exhibitId === undefined ? lastSight(submissionId) : null
  if (exhibitId === undefined && !sight) return null
  const shown = exhibitId ?? (sight ? exhibitInSight(submissionId, exhibits, sight) : undefined)
  return {
    id: randomId(),
    criterionId,
    text: '',
    point: sight ? [...sight.point] : null,
    view: sight?.view ?? null,
    exhibit: shown === undefined || shown === '' ? null : asItStands(submissionId, shown),
  }
}

/** What is in front on the stand that one looks at. */
function exhibitInSight(
  submissionId: string,
  exhibits: readonly BoothExhibit[],
  { stand }: Sight,
): string | undefined {
  if (stand === 'text') return undefined
  const standing = standExhibits(exhibits)[stand]
  const front = useExhibitStore.getState().front[standKey(submissionId, stand)]
  return (standing.find(({ exhibit }) => exhibit.id === front) ?? standing[0])?.exhibit.id
}

/** Its state as it is shown now; without it where it was never touched or is too long to be kept. */
function asItStands(submissionId: string, exhibitId: string): PinnedExhibit {
  const { shared, own, part, pinned } = useExhibitStore.getState()
  const key = keyText({ submissionId, exhibitId })
  // Alone one sees one's own; what all share of kinds that are open to all is in no other place.
  const now = part === 'alone' ? (own[key] ?? shared[key]?.state) : shared[key]?.state
  const state = (pinned?.key === key ? pinned.state : now) ?? null
  const isShort = JSON.stringify(state).length <= PIN_STATE_MAX_CHARS
  return { exhibitId, state: (isShort ? state : null) as PinnedExhibit['state'] }
}
