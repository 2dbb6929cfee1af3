/** What everybody may read, as it is told to somebody who is recused from some of it. */
import { z } from 'zod'
import { shutBooth, shutSummary } from '../../shared/exhibit/shut-booth.ts'
import { scenarioSchema, scenarioSummarySchema } from '../../shared/protocol/api-exhibition.ts'

const schemas = [
  [/^\/api\/scenarios$/, z.array(scenarioSummarySchema), shutSummary],
  [/^\/api\/pavilions\/[^/]+\/chapters\/[^/]+$/, z.array(scenarioSchema), shutBooth],
] as const

/** The answer at `path` with each scenario of `recused` shut; the same where there is none. */
export function shutAnswer(path: string, text: string, recused: ReadonlySet<string>): unknown {
  const answer: unknown = JSON.parse(text)
  const [, lists, shutListed] = schemas[0]
  if (schemas[0][0].test(path))
    return lists.parse(answer).map((one) => (recused.has(one.id) ? shutListed(one) : one))
  const [, chapters, shutStanding] = schemas[1]
  if (schemas[1][0].test(path))
    return chapters.parse(answer).map((one) => (recused.has(one.id) ? shutStanding(one) : one))
  const one = scenarioSchema.safeParse(answer).data
  return one && recused.has(one.id) ? shutBooth(one) : answer
}
