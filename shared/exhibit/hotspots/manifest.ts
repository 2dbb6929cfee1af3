/** `hotspots`: notes bound to places of a model in the same booth. */
import { z } from 'zod'
import { captionSchema, commonFields, idSchema, pointSchema, titleSchema } from '../fields.ts'

export const hotspotsSchema = z.object({
  kind: z.literal('hotspots'),
  ...commonFields,
  /** The model exhibit whose places it names. */
  on: idSchema,
  spots: z
    .array(
      z.object({
        id: idSchema,
        title: titleSchema,
        text: captionSchema,
        /** In the model's own frame and units. */
        at: pointSchema,
      }),
    )
    .min(1)
    .max(16),
})
export type HotspotsManifest = z.infer<typeof hotspotsSchema>
