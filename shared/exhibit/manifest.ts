/**
 * What an applicant may put into a booth beside the form: exhibits, declared and validated, never
 * code. An exhibit names an uploaded asset; it cannot name an address.
 */
import { z } from 'zod'

/** Most exhibits one booth may hold. */
export const EXHIBITS_MAX = 8

const caption = z.object({ zh: z.string().max(200), en: z.string().max(400).default('') })
const title = z.object({ zh: z.string().max(60), en: z.string().max(120).default('') })
const assetId = z.string().min(1).max(64)

export const exhibitSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('model'),
    id: z.string().min(1).max(64),
    assetId,
    title,
    caption: caption.optional(),
  }),
  z.object({
    kind: z.literal('media'),
    id: z.string().min(1).max(64),
    assetId,
    title,
    caption: caption.optional(),
    /** What the picture shows, for those who do not see it. */
    alt: caption.optional(),
  }),
])
export type Exhibit = z.infer<typeof exhibitSchema>
export const exhibitsSchema = z.array(exhibitSchema).max(EXHIBITS_MAX)

/** An uploaded file as others may see it: addresses are content hashes under our own origin. */
export const assetSchema = z.object({
  id: z.string(),
  purpose: z.enum(['model', 'picture', 'slide']),
  status: z.enum(['processing', 'ready', 'refused']),
  name: z.string(),
  bytes: z.number(),
  /** Address of the optimised file, once ready. */
  url: z.string().nullable(),
  mediaType: z.string().nullable(),
  width: z.number().nullable(),
  height: z.number().nullable(),
  triangles: z.number().nullable(),
  /** Why it was refused: a code of shared/protocol/refusals.ts, with figures. */
  refusal: z
    .object({ code: z.string(), figures: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
})
export type Asset = z.infer<typeof assetSchema>
