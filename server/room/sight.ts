/** Who is who to what a room tells, and on which booths' grounds somebody sees nobody. */
import { mayKnow, type Viewer } from '../../shared/audience/audience.ts'
import { waitsOutside } from '../../shared/audience/lobby.ts'
import type { Seat } from '../gathering/seats.ts'
import type { GatheringClient } from './present.ts'
import type { RoomShown } from './room-shown.ts'

type Shown = Pick<RoomShown, 'recusedOf' | 'booths' | 'phaseOf'>

export function viewerOf(
  shown: Shown | undefined,
  isReview: boolean,
  { personId, role, presents, screen }: Seat,
): Viewer {
  const isPresenter = presents !== null && !screen
  // A screen is told what an audience may know; that of an applicant, what an applicant may who presents nothing.
  const isApplicants = isReview && role === 'presenter'
  const phase = presents === null ? undefined : shown?.phaseOf(presents)
  return {
    personId,
    callRoles: [],
    role: screen && !isApplicants ? 'audience' : role,
    isReview,
    recused: shown?.recusedOf(personId) ?? new Set(),
    presents: new Set(isPresenter ? [presents] : []),
    outside: waitsOutside({ isReview, role, phase }),
  }
}

/** Items on whose ground the viewer sees nobody. */
export function blindTo(shown: Shown | undefined, viewer: Viewer): ReadonlySet<string> {
  const items = [...(shown?.booths().keys() ?? [])]
  return new Set(
    items.filter((submissionId) => mayKnow(viewer, { of: 'item', submissionId }) !== 'all'),
  )
}

/** After a change of recusals, of the agenda or of a phase: who may know what now. */
export function seeAnew(
  clients: Iterable<GatheringClient>,
  shown: Shown | undefined,
  isReview: boolean,
): void {
  for (const { auth, userData } of clients) {
    if (!auth || !userData) continue
    const viewer = viewerOf(shown, isReview, auth)
    userData.facts.viewer = viewer
    userData.poses.blindTo = blindTo(shown, viewer)
    userData.poses.sees = !viewer.outside
  }
}
