/** When and where a gathering meets, as it travels. */
import { z } from 'zod'
import { nameSchema } from '../protocol/written-schema.ts'
import { isSpan } from './appointment.ts'
import { PLACE_MAX_CHARS } from './limits.ts'

export const scheduleSchema = z
  .object({
    startsAt: z.number().int(),
    endsAt: z.number().int(),
    place: nameSchema(PLACE_MAX_CHARS),
  })
  .refine(isSpan)
