/** One's own place beside the panel on the calibration item, as it is told to each alone. */
import { z } from 'zod'

/** Figures as text, on the rubric's scale. */
const place = z.object({
  own: z.string(),
  mean: z.string(),
  /** Own minus mean: below 0 is harsher than the panel. */
  difference: z.string(),
  /** Standard deviation of the panel's, as of a whole population. */
  spread: z.string(),
})

export const calibrationSchema = z.object({
  submissionId: z.string(),
  /** Sheets that count, the own one among them. */
  sheets: z.number().int(),
  /** Null where the own sheet does not count, or too few do. */
  places: z
    .object({
      total: place,
      criteria: z.array(place.extend({ criterionId: z.string() })),
    })
    .nullable(),
})
export type Calibration = z.infer<typeof calibrationSchema>
