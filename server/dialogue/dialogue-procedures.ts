/** Answers of a dialogue in a language model's words, where the house has one. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, ask } from '../api/procedure.ts'
import { recusedFrom } from '../session/recused.ts'
import { phraseAnswer } from './phrase.ts'

export const dialogueProcedures = {
  phrasing: api.exhibition.phrasing.use(ask()).handler(({ context }) => ({
    model: context.services.config.languageModel?.name ?? null,
  })),
  phrase: api.exhibition.phrase.use(ask()).handler(async ({ context, input }) => {
    const { services, limits, language, address } = context
    await limits.phrase(address)
    const { id: submissionId, question, passages } = input
    const recused = await recusedFrom(services.db, context.actor.personId)
    if (recused.has(submissionId)) throw new Refusal('recused')
    return phraseAnswer(services, { submissionId, question, passages, language })
  }),
}
