/** The rubric 评分细则 of a gathering: criteria with weights, versioned, locked after the first score. */
import { z } from 'zod'

export const rubricSchema = z.object({
  version: z.number().int().positive(),
  /** True while nobody has changed the weights that we propose. */
  isDefault: z.boolean(),
  scale: z.object({ min: z.number(), max: z.number(), step: z.number().positive() }),
  criteria: z
    .array(
      z.object({
        id: z.string(),
        weight: z.number().positive(),
        name: z.object({ zh: z.string(), en: z.string() }),
      }),
    )
    .min(1),
})
export type Rubric = z.infer<typeof rubricSchema>
export type RubricScale = Rubric['scale']
