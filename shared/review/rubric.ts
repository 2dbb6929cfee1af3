/** The rubric 评分细则 of a gathering: criteria with weights, versioned, locked after the first score. */
import { z } from 'zod'

/** Long enough to let go of a slider and to seal. */
export const DEFAULT_GRACE_S = 60

export const rubricSchema = z.object({
  version: z.number().int().positive(),
  /** True while nobody has changed the weights that we propose. */
  isDefault: z.boolean(),
  /** How long after its countdown scoring still takes scores, in s; then it closes by itself. */
  graceS: z.number().int().min(0).max(3600).default(DEFAULT_GRACE_S),
  scale: z.object({ min: z.number(), max: z.number(), step: z.number().positive() }),
  criteria: z
    .array(
      z.object({
        id: z.string(),
        weight: z.number().positive(),
        name: z.object({ zh: z.string(), en: z.string() }),
        /** Whether a score needs a reason or a pin before its sheet is sealed. */
        evidence: z.boolean().optional(),
      }),
    )
    .min(1),
})
/** Whether scoring that counts down to `endsAtMs` (0: without end) takes nothing more at `nowMs`. */
export function isScoringOver(endsAtMs: number, graceS: number, nowMs: number): boolean {
  return endsAtMs > 0 && nowMs > endsAtMs + graceS * 1000
}

export type Rubric = z.infer<typeof rubricSchema>
export type RubricScale = Rubric['scale']
