/** `media`: a picture, the pages of a PDF, a video with captions, or audio with its transcript. */
import { z } from 'zod'
import { textSchema } from '../../protocol/written-schema.ts'
import { captionSchema, commonFields, idSchema } from '../fields.ts'

export const mediaSchema = z.object({
  kind: z.literal('media'),
  ...commonFields,
  assetId: idSchema,
  /** What it shows, for those who do not see it. */
  alt: captionSchema.optional(),
  /** What is said, for video: each line with the seconds between which it stands. */
  captions: z
    .array(
      z.object({
        fromS: z.number().min(0),
        toS: z.number().min(0),
        text: captionSchema,
      }),
    )
    .max(200)
    .default([]),
  /** What is said, for audio. */
  transcript: z.object({ zh: textSchema(4000), en: textSchema(8000).default('') }).optional(),
})
export type MediaManifest = z.infer<typeof mediaSchema>
