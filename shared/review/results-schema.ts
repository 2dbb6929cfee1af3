/** Results as they travel and as they are exported. */
import { z } from 'zod'
import { OUTCOMES } from './phase.ts'
import { METHODS } from './ranking/methods.ts'

const rankedItem = z.object({
  submissionId: z.string(),
  title: z.string(),
  /** Sheets that count: sealed and complete. */
  sheets: z.number().int(),
  /** People who were on the panel at the reveal. */
  members: z.number().int(),
  /** Names of those who did not seal; told to the chair and to staff, empty for others. */
  notSealed: z.array(z.string()),
  /** By each ranking; null where it cannot rank the item. See shared/review/ranking/side-by-side.ts. */
  by: z.record(
    z.enum(METHODS),
    z
      .object({
        /** As it is shown everywhere: with as many decimals as tell the ranks apart. */
        figure: z.string(),
        /** 1 is best; equal figures share a rank, and the next is skipped. */
        rank: z.number().int(),
      })
      .nullable(),
  ),
  outcome: z.enum(OUTCOMES).nullable(),
})
export const resultsSchema = z.object({
  /** In the order of the mean; those without sheets last. */
  items: z.array(rankedItem),
  /** Items whose scores are not revealed yet. */
  hidden: z.number().int(),
})
export type Results = z.infer<typeof resultsSchema>
