/** What is looked at before a blind review, by those who prepare it and do not score in it. */
import { api } from '../api/procedure.ts'
import { askOfGathering } from '../gathering/gathering-procedures.ts'
import { clearItem, listBlindItems, readBlindCheck } from './leak-check.ts'

const DONE = { done: true } as const

export const blindProcedures = {
  list: api.blind.list
    .use(askOfGathering)
    .handler(({ context, input }) => listBlindItems(context.services, input.id)),
  read: api.blind.read.use(askOfGathering).handler(({ context, input }) => {
    const { id: gatheringId, submissionId } = input
    return readBlindCheck(context.services, { gatheringId, submissionId })
  }),
  clear: api.blind.clear.use(askOfGathering).handler(async ({ context, input }) => {
    const { id: gatheringId, ...item } = input
    await clearItem(context.services, context.personId(), { gatheringId, ...item })
    return DONE
  }),
}
