/** `route`: ways through the space of a model, with stops that have something to say. */
import { z } from 'zod'
import { captionSchema, commonFields, idSchema, pointSchema, titleSchema } from '../fields.ts'

const stopSchema = z.object({
  id: idSchema,
  title: titleSchema,
  text: captionSchema,
  /** Which of the way's points it is, from 0. */
  point: z.number().int().min(0),
})

const waySchema = z
  .object({
    id: idSchema,
    title: titleSchema,
    /** In the model's own frame and units. */
    points: z.array(pointSchema).min(2).max(64),
    /** In order; the first stands at the beginning, the last at the end. */
    stops: z.array(stopSchema).min(2).max(16),
  })
  .superRefine(({ points, stops }, context) => {
    const wrong = (message: string): void => context.addIssue({ code: 'custom', message })
    if (stops[0]?.point !== 0 || stops.at(-1)?.point !== points.length - 1)
      wrong('the first stop is the first point, the last stop the last point')
    if (stops.some(({ point }, index) => index > 0 && point <= (stops[index - 1]?.point ?? 0)))
      wrong('stops follow one another along the points')
    if (points.some((point, index) => index > 0 && same(point, points[index - 1])))
      wrong('two points in a row are the same')
  })

const same = (a: readonly number[], b: readonly number[] | undefined): boolean =>
  a.every((value, axis) => value === b?.[axis])

export const routeSchema = z
  .object({
    kind: z.literal('route'),
    ...commonFields,
    /** The model exhibit in whose frame the points are. */
    on: idSchema,
    /** Ways to choose from. */
    ways: z.array(waySchema).min(1).max(4),
  })
  .refine(({ ways }) => new Set(ways.map(({ id }) => id)).size === ways.length, {
    message: 'a way’s id is there twice',
  })
export type RouteManifest = z.infer<typeof routeSchema>
export type RouteWay = RouteManifest['ways'][number]
export type RouteStop = RouteWay['stops'][number]
