/**
 * The rubric 评分细则 of a gathering: a scale, and criteria with weights, guidance and anchors. Versioned;
 * locked once scoring has begun on any item.
 */
import { z } from 'zod'
import type { ShownPhase } from './phase.ts'

/** Long enough to let go of a slider and to seal. */
export const DEFAULT_GRACE_S = 60

const words = z.object({ zh: z.string(), en: z.string() })

/** What a score means: from `from` on, up to the next anchor. */
export const anchorSchema = words.extend({ from: z.number() })
export type Anchor = z.infer<typeof anchorSchema>

export const rubricSchema = z.object({
  version: z.number().int().positive(),
  /** True while scale, criteria, names and weights are those that we propose. */
  isDefault: z.boolean(),
  /** How long after its countdown scoring still takes scores, in s; then it closes by itself. */
  graceS: z.number().int().min(0).max(3600).default(DEFAULT_GRACE_S),
  scale: z.object({ min: z.number(), max: z.number(), step: z.number().positive() }),
  criteria: z
    .array(
      z.object({
        id: z.string(),
        weight: z.number().positive(),
        name: words,
        /** Whether a score needs a reason or a pin before its sheet is sealed. */
        evidence: z.boolean().optional(),
        /** What to look at, in a sentence; left out where nothing is said. */
        guidance: words.optional(),
        /** Lowest first; left out where there are none. */
        anchors: z.array(anchorSchema).optional(),
      }),
    )
    .min(1),
})

export type Rubric = z.infer<typeof rubricSchema>
export type RubricScale = Rubric['scale']
export type Criterion = Rubric['criteria'][number]

/** Whether scoring that counts down to `endsAtMs` (0: without end) takes nothing more at `nowMs`. */
export function isScoringOver(endsAtMs: number, graceS: number, nowMs: number): boolean {
  return endsAtMs > 0 && nowMs > endsAtMs + graceS * 1000
}

/** The anchor that a score falls under; none below the lowest, and none without a score. */
export function anchorOf(
  { anchors = [] }: Pick<Criterion, 'anchors'>,
  value: number | undefined,
): Anchor | undefined {
  if (value === undefined) return undefined
  return anchors.reduce<Anchor | undefined>(
    (found, anchor) => (anchor.from <= value ? anchor : found),
    undefined,
  )
}

/** Phases of an item on which nobody can have been asked for a score yet. */
export const UNSCORED_PHASES = ['waiting', 'presenting', 'questions'] as const

/** Whether the rubric of an agenda with items in these phases is locked: one of them has been scored. */
export function isRubricLocked(phases: readonly ShownPhase[]): boolean {
  const unscored: readonly ShownPhase[] = UNSCORED_PHASES
  return phases.some((phase) => !unscored.includes(phase))
}
