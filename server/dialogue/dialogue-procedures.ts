/** Answers of a dialogue in a language model's words, where the house has one. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { api, ask } from '../api/procedure.ts'
import { findSubmission } from '../intake/submissions.ts'
import { anonymousTo } from '../session/anonymous.ts'
import { boothFor } from '../session/open-booths.ts'
import { phraseAnswer } from './phrase.ts'

export const dialogueProcedures = {
  phrasing: api.exhibition.phrasing.use(ask()).handler(({ context }) => ({
    model: context.services.config.languageModel?.name ?? null,
  })),
  phrase: api.exhibition.phrase.use(ask()).handler(async ({ context, input }) => {
    const { services, limits, language, address } = context
    await limits.phrase(address)
    const { id: submissionId, question, passages } = input
    const submission = await findSubmission(services.db, submissionId)
    const booth = await boothFor(services.db, context.actor, submission)
    if (booth === 'shut') throw new Refusal('recused')
    if (booth === 'hidden') throw new Refusal('not-found')
    const anonymity = (await anonymousTo(services.db, context.actor)).get(submissionId)
    return phraseAnswer(services, { submissionId, question, passages, language, anonymity })
  }),
}
