/** Fields that manifests of several kinds share. Lengths are in characters of the string. */
import { z } from 'zod'

export const idSchema = z.string().min(1).max(64)
export const captionSchema = z.object({
  zh: z.string().max(200),
  en: z.string().max(400).default(''),
})
export const titleSchema = z.object({
  zh: z.string().max(60),
  en: z.string().max(120).default(''),
})
export type Bilingual = z.infer<typeof captionSchema>

/** Name of a node of a GLB, as it stands in the file. */
export const nodeNameSchema = z.string().min(1).max(120)
export const unitSchema = z.string().max(16)
/** A place in the frame of the model it belongs to: metres, y up. */
export const pointSchema = z.tuple([z.number(), z.number(), z.number()])
export type Point = z.infer<typeof pointSchema>

/** What every exhibit has. */
export const commonFields = { id: idSchema, title: titleSchema, caption: captionSchema.optional() }

const hexSchema = z.string().regex(/^#[0-9a-f]{6}$/i)

/**
 * How a number moves a node of a model: `property` goes from `from` to `to` while the number goes from
 * `low` to `high`, and stays at the nearer end outside. Lift is in metres up, turn in degrees about +y,
 * scale is a factor on the height; a colour goes from one hex colour to another and tints the node.
 * `source` says which number.
 */
export function bindingSchemaOf<Source extends z.ZodRawShape>(source: Source) {
  const common = { node: nodeNameSchema, low: z.number(), high: z.number(), ...source }
  return z.discriminatedUnion('property', [
    z.object({ property: z.literal('lift'), from: z.number(), to: z.number(), ...common }),
    z.object({ property: z.literal('turn'), from: z.number(), to: z.number(), ...common }),
    z.object({ property: z.literal('scale'), from: z.number(), to: z.number(), ...common }),
    z.object({ property: z.literal('colour'), from: hexSchema, to: hexSchema, ...common }),
  ])
}
const bindingSchema = bindingSchemaOf({})
export type Binding = z.infer<typeof bindingSchema>

/** Share of the way from `low` to `high`, within 0…1. */
export function bindingShare({ low, high }: Pick<Binding, 'low' | 'high'>, value: number): number {
  if (low === high) return value < low ? 0 : 1
  return Math.min(1, Math.max(0, (value - low) / (high - low)))
}
