/** Contract of the decision of a review as a whole. */
import { z } from 'zod'
import { base, byId, done, moment } from './api-base.ts'

/** Most items that a quota names. */
const QUOTA_MAX = 1000
const places = z.number().int().min(0).max(QUOTA_MAX).nullable()
/** See Quota of shared/review/decision.ts. */
export const quotaSchema = z.object({
  selected: places,
  reserve: places,
  sheets: places.default(null),
})

const decisionSchema = z.object({
  /** Of what was decided; null while an item is not. */
  digest: z.string().nullable(),
  quota: quotaSchema,
  counts: z.object({
    selected: z.number().int(),
    reserve: z.number().int(),
    'not-selected': z.number().int(),
  }),
  /** How many of the selected and of the reserve have fewer valid sheets than the quorum asks for. */
  belowQuorum: z.number().int(),
  /** Of what stands now, in order. */
  seals: z.array(z.object({ name: z.string(), role: z.string(), at: moment, own: z.boolean() })),
  /** When two people had sealed it. */
  finalAt: moment.nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

export const decision = {
  read: base
    .route({ method: 'GET', path: '/gatherings/{id}/decision', tags: ['review'] })
    .input(byId)
    .output(decisionSchema),
  /** Seals what the digest is of: what the asker has seen, and nothing else. */
  seal: base
    .route({ method: 'POST', path: '/gatherings/{id}/decision/seal', tags: ['review'] })
    .input(byId.extend({ digest: z.string().length(64) }))
    .output(done),
}
