/** Fields that manifests of several kinds share. Lengths are in characters of the string. */
import { z } from 'zod'
import { lineSchema, textSchema } from '../protocol/written-schema.ts'

/** Whether a name can be a key of an object: not one that every object has. */
export const isOwnName = (name: string): boolean => !(name in Object.prototype)

export const idSchema = lineSchema(64).min(1).refine(isOwnName)
export const captionSchema = z.object({
  zh: textSchema(200),
  en: textSchema(400).default(''),
})
export const titleSchema = z.object({
  zh: lineSchema(60),
  en: lineSchema(120).default(''),
})
export type Bilingual = z.infer<typeof captionSchema>

/** Name of a node of a GLB, as it stands in the file. */
export const nodeNameSchema = z.string().min(1).max(120)
export const unitSchema = lineSchema(16)
/** Beyond this a number of a manifest is a slip or an attack, and arithmetic with it comes to nothing. */
const NUMBER_MAX = 1e12
/** Farthest place and smallest size, in a model's own units. */
const PLACE_MAX = 1e6
const SIZE_MIN = 1e-6

/** A number that can be computed with. */
export const amountSchema = z.number().min(-NUMBER_MAX).max(NUMBER_MAX)
export const placeSchema = z.number().min(-PLACE_MAX).max(PLACE_MAX)
/** A size, speed or distance that is there, in a model's own units. */
export const sizeSchema = z.number().min(SIZE_MIN).max(PLACE_MAX)
/** A place in the frame of the model it belongs to: metres, y up. */
export const pointSchema = z.tuple([placeSchema, placeSchema, placeSchema])
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
  const common = { node: nodeNameSchema, low: amountSchema, high: amountSchema, ...source }
  return z.discriminatedUnion('property', [
    z.object({ property: z.literal('lift'), from: placeSchema, to: placeSchema, ...common }),
    z.object({ property: z.literal('turn'), from: placeSchema, to: placeSchema, ...common }),
    z.object({ property: z.literal('scale'), from: placeSchema, to: placeSchema, ...common }),
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
