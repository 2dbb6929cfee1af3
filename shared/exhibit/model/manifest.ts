/** `model`: a GLB with animations, material variants, layers to peel or explode, a section plane. */
import { z } from 'zod'
import { commonFields, idSchema, nodeNameSchema, titleSchema } from '../fields.ts'

export const modelSchema = z.object({
  kind: z.literal('model'),
  ...commonFields,
  assetId: idSchema,
  /** Metres of the real thing to one unit of the file, for the size that is shown. */
  metresPerUnit: z.number().positive().max(100_000).default(1),
  /** Parts that can be taken off one by one, outermost first. */
  layers: z
    .array(
      z.object({ id: idSchema, title: titleSchema, nodes: z.array(nodeNameSchema).min(1).max(40) }),
    )
    .max(8)
    .default([]),
  /** Whether its parts may be drawn apart. */
  explodes: z.boolean().default(false),
  /** Whether it may be cut open. */
  sections: z.boolean().default(false),
})
export type ModelManifest = z.infer<typeof modelSchema>
