/** Contract of what the public sees without an account: the call, pavilions, published scenarios. */
import { z } from 'zod'
import { callSchema } from '../call/call.ts'
import { boothSchema } from '../exhibit/booth.ts'
import { PASSAGES_MAX, QUESTION_MAX_CHARS } from '../exhibit/dialogue/state.ts'
import { PAVILION_IDS } from '../hall/plan.ts'
import { base, bilingual, byId } from './api-base.ts'
import { nameSchema } from './written-schema.ts'

const pavilionId = z.enum(PAVILION_IDS)

export const boothAddressSchema = z.object({
  pavilion: pavilionId,
  /** Chapter of the pavilion, from 0. */
  chapter: z.number().int().min(0),
  /** Bay 0…11 from the portal, or the centre stage. */
  bay: z.union([z.number().int().min(0).max(11), z.literal('stage')]),
})

export const scenarioSummarySchema = z.object({
  id: z.string(),
  title: bilingual,
  unit: z.string(),
  track: z.string(),
  direction: z.string(),
  pavilion: pavilionId,
  address: boothAddressSchema,
  /** First picture, for lists; null when the booth has none. */
  picture: z.string().nullable(),
  /** Start of the overview, for lists and for search. */
  excerpt: z.string(),
  summaryEn: z.string(),
  /** Whether it is not on show, and seen only by those who review it and by the staff. */
  admitted: z.literal(true).optional(),
  /** Whether whoever asks may not know whose it is: then it names nobody. */
  anonymous: z.literal(true).optional(),
  /** Whether whoever asks is recused from it: then it says nothing else. */
  shut: z.literal(true).optional(),
})
export type ScenarioSummary = z.infer<typeof scenarioSummarySchema>

export const pavilionSchema = z.object({
  id: pavilionId,
  track: z.string(),
  name: bilingual,
  scenarios: z.number().int(),
  chapters: z.number().int(),
})

export const scenarioSchema = z.object({
  id: z.string(),
  address: boothAddressSchema,
  booth: boothSchema,
  /** Whether it is not on show, and seen only by those who review it and by the staff. */
  admitted: z.literal(true).optional(),
})

export const call = {
  current: base
    .route({ method: 'GET', path: '/call', tags: ['exhibition'] })
    .output(z.object({ call: callSchema, version: z.number().int(), isSample: z.boolean() })),
}

export const exhibition = {
  pavilions: base
    .route({ method: 'GET', path: '/pavilions', tags: ['exhibition'] })
    .output(z.array(pavilionSchema)),
  scenarios: base
    .route({ method: 'GET', path: '/scenarios', tags: ['exhibition'] })
    .output(z.array(scenarioSummarySchema)),
  scenario: base
    .route({ method: 'GET', path: '/scenarios/{id}', tags: ['exhibition'] })
    .input(byId)
    .output(scenarioSchema),
  /** The booths that stand together in a pavilion's chapter, in one answer. */
  chapter: base
    .route({
      method: 'GET',
      path: '/pavilions/{pavilion}/chapters/{chapter}',
      tags: ['exhibition'],
    })
    .input(z.object({ pavilion: pavilionId, chapter: z.coerce.number().int().min(0).max(999) }))
    .output(z.array(scenarioSchema)),
  /** Whether a language model may phrase answers of dialogues, and which. */
  phrasing: base
    .route({ method: 'GET', path: '/phrasing', tags: ['exhibition'] })
    .output(z.object({ model: z.string().nullable() })),
  phrase: base
    .route({ method: 'POST', path: '/scenarios/{id}/phrase', tags: ['exhibition'] })
    .input(
      byId.extend({
        question: nameSchema(QUESTION_MAX_CHARS),
        passages: z.array(z.string().max(32)).min(1).max(PASSAGES_MAX),
      }),
    )
    .output(z.object({ text: z.string(), model: z.string() })),
}
