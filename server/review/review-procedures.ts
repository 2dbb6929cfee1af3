/** Results of a review, once there are any. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, askAbout, refuseUnless } from '../api/procedure.ts'
import { askOfGathering } from '../gathering/gathering-procedures.ts'
import type { GatheringRow } from '../storage/tables.ts'
import { findGathering } from '../gathering/gatherings.ts'
import {
  clearRecusal,
  declareRecusal,
  declarerOf,
  listRecusals,
  viewerOf,
} from '../gathering/recusals.ts'
import { readCalibration } from './calibration.ts'
import { readFirmness } from './firmness.ts'
import {
  formulasOfItem,
  rankReview,
  readReview,
  type RevealedItem,
  type Review,
} from './results.ts'
import { receiptOf } from './told-ledger.ts'

interface Found {
  gatheringRole: GatheringRole | undefined
  review: Review
  row: GatheringRow
  recused: ReadonlySet<string>
}

const askOfResults = askAbout<{ id: string }, Found>(async ({ services, actor }, { id }) => {
  const gatheringRole = actor.memberships.get(id)
  // Who may not read the gathering does not learn whether it has results.
  refuseUnless('gathering.read', actor, { gatheringRole })
  const row = await findGathering(services.db, id)
  const { recused } = await viewerOf(services.db, actor, row)
  const review = await readReview(services.db, id, recused)
  if (review.items.length === 0) throw new Refusal('not-revealed')
  return {
    target: { gatheringRole, revealed: true },
    found: { gatheringRole, review, row, recused },
  }
})

/** An item of which who asks may know the result; refuses with `not-found`. */
function findRevealed({ items }: Review, submissionId: string): RevealedItem {
  const item = items.find((one) => one.submissionId === submissionId)
  if (!item) throw new Refusal('not-found')
  return item
}

const DONE = { done: true } as const

const askOfRecusal = askAbout<{ id: string; submissionId: string; personId: string }>(
  async ({ services, actor }, { id: gatheringId, submissionId, personId }) => {
    const declaredBy = await declarerOf(services.db, { gatheringId, submissionId, personId })
    const gatheringRole = actor.memberships.get(gatheringId)
    const target = { gatheringRole, ownerId: personId, ...(declaredBy && { declaredBy }) }
    return { target, found: undefined }
  },
)

export const reviewProcedures = {
  recusals: api.review.recusals.use(askOfGathering).handler(({ context, input }) => {
    const { services, actor, found: gatheringRole } = context
    const seesAll = can('gathering.update', actor, { gatheringRole })
    return listRecusals(services.db, input.id, { personId: context.personId(), seesAll })
  }),
  recuse: api.review.recuse.use(askOfRecusal).handler(async ({ context, input }) => {
    const { id: gatheringId, submissionId, personId, reason } = input
    const recusal = { gatheringId, submissionId, personId, reason }
    await declareRecusal(context.services, context.personId(), recusal)
    return DONE
  }),
  clearRecusal: api.review.clearRecusal.use(askOfRecusal).handler(async ({ context, input }) => {
    const { id: gatheringId, submissionId, personId } = input
    const key = { gatheringId, submissionId, personId }
    await clearRecusal(context.services, context.personId(), key)
    return DONE
  }),
  results: api.review.results.use(askOfResults).handler(({ context }) => {
    const { gatheringRole, review } = context.found
    const runs = can('gathering.update', context.actor, { gatheringRole })
    return rankReview(review, { forChair: runs || gatheringRole === 'chair' })
  }),
  formulas: api.review.formulas.use(askOfResults).handler(({ context, input }) => {
    const { review } = context.found
    const { submissionId } = input
    findRevealed(review, submissionId)
    return formulasOfItem(review, submissionId)
  }),
  firmness: api.review.firmness
    .use(askOfResults)
    .handler(({ context, input }) => readFirmness(context.found.review, input.topN)),
  calibration: api.review.calibration
    .use(askOfGathering)
    .handler(({ context, input }) =>
      readCalibration(context.services.db, input.id, context.personId()),
    ),
  receipt: api.review.receipt.use(askOfResults).handler(({ context }) => {
    const { services, actor, found } = context
    return receiptOf(services, { ...found, actor })
  }),
  evidence: api.review.evidence.use(askOfResults).handler(({ context, input }) => {
    const { sheets } = findRevealed(context.found.review, input.submissionId)
    return sheets.map(({ personId, name, reasons = {}, pins = [] }) => ({
      personId,
      name,
      reasons,
      pins,
    }))
  }),
}
