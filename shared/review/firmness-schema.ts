/** How firmly a result stands, as it is told: figures as text, on the rubric's scale where they are scores. */
import { z } from 'zod'
import { SURFACES } from '../protocol/room-limits.ts'

const firmItem = z.object({
  submissionId: z.string(),
  inTop: z.boolean(),
  /** In how many of `runs` panels without one reviewer it is among the first n. */
  runsInTop: z.number().int(),
  /** In which share of panels drawn anew, as a percentage. */
  sharePercent: z.string(),
})

export const firmnessSchema = z.object({
  topN: z.number().int(),
  reviewers: z.number().int(),
  seed: z.number().int(),
  resamples: z.number().int(),
  /** Best first, by the mean; null where the panel is too small for it to say anything. */
  items: z.array(firmItem).nullable(),
  /** Reviewers without whom others would be among the first n. */
  changes: z.array(
    z.object({ reviewer: z.string(), enters: z.array(z.string()), leaves: z.array(z.string()) }),
  ),
  /** How each reviewer uses the scale. */
  scales: z.array(
    z.object({
      reviewer: z.string(),
      sheets: z.number().int(),
      /** Mean difference from the panel on the same items; null where nothing is shared. */
      meanDifference: z.string().nullable(),
      deviation: z.string(),
    }),
  ),
  /** Whether totals rise or fall in the order in which sheets were sealed. */
  order: z.object({
    finding: z.enum(['tested', 'too-few', 'same-order', 'no-spread']),
    /** Spearman's rank correlation, and p of the permutation test. */
    correlation: z.string().nullable(),
    p: z.string().nullable(),
    sheets: z.number().int(),
  }),
  /** Whether totals depend on what sheets were sealed on. */
  surface: z.object({
    finding: z.enum(['tested', 'too-few', 'same-order', 'no-spread']),
    /** One-way F of the reviewers' mean residuals; null where it has no bound. */
    statistic: z.string().nullable(),
    p: z.string().nullable(),
    groups: z.array(
      z.object({ surface: z.enum(SURFACES), reviewers: z.number().int(), mean: z.string() }),
    ),
  }),
})
export type Firmness = z.infer<typeof firmnessSchema>
