/** `table`: a piece of ground on which people place things together, and vote. */
import { z } from 'zod'
import { captionSchema, commonFields, idSchema, titleSchema } from '../fields.ts'

/** One draw call each: what a piece looks like, in its own size and colour. */
export const TABLE_SHAPES = ['block', 'house', 'tower', 'tree', 'bridge', 'slab'] as const
export type TableShape = (typeof TABLE_SHAPES)[number]

/** Most things that stand on a table at once. */
export const THINGS_MAX = 200
/** Pieces are turned in steps of this. */
export const TURN_STEP_DEG = 15

/** A side of a piece, in metres. */
const lengthSchema = z.number().min(0.01).max(1000)
const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/i)
/** Metres of the real ground: x to the right, z towards the viewer, from the middle. */
const placeSchema = z.tuple([z.number().min(-1e5).max(1e5), z.number().min(-1e5).max(1e5)])
export type TablePlace = z.infer<typeof placeSchema>

const pieceSchema = z.object({
  id: idSchema,
  title: titleSchema,
  shape: z.enum(TABLE_SHAPES),
  colour: colourSchema,
  /** Width, height and depth of the real thing, in metres. */
  sizeM: z.tuple([lengthSchema, lengthSchema, lengthSchema]),
})
export type TablePiece = z.infer<typeof pieceSchema>

const areaSchema = z.object({
  title: titleSchema,
  colour: colourSchema,
  /** Corners of a simple polygon. */
  corners: z.array(placeSchema).min(3).max(24),
})
export type TableArea = z.infer<typeof areaSchema>

export const tableSchema = z
  .object({
    kind: z.literal('table'),
    ...commonFields,
    /** Ground that it stands for, in metres: left to right, back to front. */
    sizeM: z.tuple([z.number().min(1).max(5000), z.number().min(1).max(5000)]),
    /** Things come to stand on multiples of this, in metres from the middle. */
    gridM: z.number().min(0.01).max(500).default(1),
    ground: colourSchema.default('#cfc8bb'),
    /** What lies on the ground and stays: water, roads, lawns. Later ones lie on earlier ones. */
    areas: z.array(areaSchema).max(12).default([]),
    palette: z.array(pieceSchema).min(1).max(12),
    /** What stands there at the beginning. */
    things: z
      .array(
        z.object({
          piece: idSchema,
          at: placeSchema,
          turnDeg: z.number().min(-1e4).max(1e4).default(0),
        }),
      )
      .max(THINGS_MAX)
      .default([]),
    /** Proposals to vote for; without any, one votes for things that stand there. */
    options: z
      .array(z.object({ id: idSchema, title: titleSchema, text: captionSchema.optional() }))
      .max(8)
      .default([]),
  })
  .superRefine(({ palette, things, options }, context) => {
    const wrong = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    const twice = (ids: readonly string[]): string | undefined =>
      ids.find((id, index) => ids.indexOf(id) !== index)
    for (const [name, list] of Object.entries({ palette, options })) {
      const id = twice(list.map((one) => one.id))
      if (id !== undefined) wrong([name], `the id “${id}” is there twice`)
    }
    for (const [index, { piece }] of things.entries())
      if (!palette.some(({ id }) => id === piece))
        wrong(['things', index, 'piece'], `“${piece}” is not in the palette`)
  })
export type TableManifest = z.infer<typeof tableSchema>
