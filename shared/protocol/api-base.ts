/** What every part of the API contract shares: typed refusals and common values. */
import { oc } from '@orpc/contract'
import { z } from 'zod'
import { REFUSAL_CODES, type RefusalData } from './refusals.ts'
import { ownIdSchema } from './written-schema.ts'

const refusalSchema: z.ZodType<RefusalData> = z.object({
  code: z.enum(REFUSAL_CODES),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
  findings: z
    .array(
      z.object({
        path: z.string(),
        code: z.string(),
        limit: z.number().optional(),
        actual: z.number().optional(),
      }),
    )
    .optional(),
})

/** Any procedure may answer REFUSED with a refusal; its HTTP status is the refusal's own. */
export const base = oc.errors({ REFUSED: { status: 422, data: refusalSchema } })

export const bilingual = z.object({ zh: z.string(), en: z.string() })
export const callRole = z.enum(['organiser', 'secretary', 'applicant'])
export const gatheringRole = z.enum(['chair', 'secretary', 'reviewer', 'presenter', 'audience'])
export const byId = z.object({ id: ownIdSchema })

/** Moments are milliseconds since the epoch, UTC. */
export const moment = z.number().int()
export const done = z.object({ done: z.literal(true) })
