/** `panorama`: places seen all round, linked with one another, each perhaps as it once was as well. */
import { z } from 'zod'
import { captionSchema, commonFields, idSchema, titleSchema } from '../fields.ts'

/** Where a link points: degrees to the right of the picture's middle, and above its horizon. */
const directionFields = {
  yawDeg: z.number().min(-180).max(180),
  pitchDeg: z.number().min(-60).max(60).default(0),
}

const spotSchema = z.object({
  id: idSchema,
  title: titleSchema,
  /** A picture twice as wide as high, or square with one eye above the other; or such a video. */
  assetId: idSchema,
  /** For a video: one eye above the other. A picture says it by its shape. */
  stereo: z.boolean().default(false),
  /** What one sees, for those who do not. */
  alt: captionSchema.optional(),
  /** The same view at another time, to blend over: the uploaded file and what each is called. */
  past: z.object({ assetId: idSchema, title: titleSchema, now: titleSchema }).optional(),
  /** How far the picture's middle lies to the right of north, in degrees, so that spots agree. */
  headingDeg: z.number().min(-180).max(180).default(0),
  links: z
    .array(z.object({ to: idSchema, ...directionFields }))
    .max(6)
    .default([]),
  /** Words that stand at a place of the view. */
  labels: z
    .array(z.object({ title: titleSchema, ...directionFields }))
    .max(6)
    .default([]),
})
export type PanoramaSpot = z.infer<typeof spotSchema>

export const panoramaSchema = z
  .object({
    kind: z.literal('panorama'),
    ...commonFields,
    /** Places; one begins at the first. */
    spots: z.array(spotSchema).min(1).max(8),
  })
  .superRefine(({ spots }, context) => {
    const ids = spots.map(({ id }) => id)
    for (const [index, { id, links }] of spots.entries()) {
      const wrong = (message: string): void =>
        context.addIssue({ code: 'custom', path: ['spots', index], message })
      if (ids.indexOf(id) !== index) wrong(`the id “${id}” is there twice`)
      for (const { to } of links)
        if (!ids.includes(to) || to === id) wrong(`“${to}” is no other spot`)
    }
  })
export type PanoramaManifest = z.infer<typeof panoramaSchema>

/** Uploaded files of its spots, in order. */
export function panoramaAssetIds({ spots }: Pick<PanoramaManifest, 'spots'>): string[] {
  return spots.flatMap(({ assetId, past }) => (past ? [assetId, past.assetId] : [assetId]))
}
