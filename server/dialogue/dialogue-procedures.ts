/** Answers of a dialogue in a language model's words, where the house has one. */
import { api, ask } from '../api/procedure.ts'
import { phraseAnswer } from './phrase.ts'

export const dialogueProcedures = {
  phrasing: api.exhibition.phrasing.use(ask()).handler(({ context }) => ({
    model: context.services.config.languageModel?.name ?? null,
  })),
  phrase: api.exhibition.phrase.use(ask()).handler(async ({ context, input }) => {
    const { services, limits, language, address } = context
    await limits.phrase(address)
    const { id: submissionId, question, passages } = input
    return phraseAnswer(services, { submissionId, question, passages, language })
  }),
}
