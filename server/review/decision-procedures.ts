/** The decision of a review as a whole, read and sealed. */
import { api } from '../api/procedure.ts'
import { askOfGathering } from '../gathering/gathering-procedures.ts'
import { findGathering } from '../gathering/gatherings.ts'
import { readDecision, sealDecision } from './decision.ts'

export const decisionProcedures = {
  read: api.decision.read.use(askOfGathering).handler(async ({ context, input }) => {
    const row = await findGathering(context.services.db, input.id)
    return readDecision(context.services, row, context.personId())
  }),
  seal: api.decision.seal.use(askOfGathering).handler(async ({ context, input }) => {
    const { services, actor, found } = context
    const by = { personId: context.personId(), role: found ?? actor.roles[0] ?? '' }
    await sealDecision(services, by, input)
    return { done: true } as const
  }),
}
