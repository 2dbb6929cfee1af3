/** Results of a review, once there are any. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, askAbout, refuseUnless } from '../api/procedure.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { rankReview, readReview, type Review } from './results.ts'

interface Found {
  gatheringRole: GatheringRole | undefined
  review: Review
}

const askOfResults = askAbout<{ id: string }, Found>(async ({ services, actor }, { id }) => {
  const gatheringRole = actor.memberships.get(id)
  // Who may not read the gathering does not learn whether it has results.
  refuseUnless('gathering.read', actor, { gatheringRole })
  await findGathering(services.db, id)
  const review = await readReview(services.db, id)
  if (review.items.length === 0) throw new Refusal('not-revealed')
  return { target: { gatheringRole, revealed: true }, found: { gatheringRole, review } }
})

export const reviewProcedures = {
  results: api.review.results.use(askOfResults).handler(({ context }) => {
    const { gatheringRole, review } = context.found
    const runs = can('gathering.update', context.actor, { gatheringRole })
    return rankReview(review, { forChair: runs || gatheringRole === 'chair' })
  }),
}
