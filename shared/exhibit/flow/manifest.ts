/** `flow`: many who move along paths over a model and queue where they are served. */
import { z } from 'zod'
import {
  commonFields,
  idSchema,
  placeSchema,
  pointSchema,
  sizeSchema,
  titleSchema,
} from '../fields.ts'

/** Most agents at once; whoever comes on top waits outside. */
export const AGENTS_MAX = 800
export const SOURCES_MAX = 6
export const STATIONS_MAX = 12

const stationSchema = z.object({
  id: idSchema,
  title: titleSchema,
  /** How many are served at once. */
  servers: z.number().int().min(1).max(16),
  /** Mean time of a service, in s; each takes between 0.6 and 1.4 of it. */
  serviceS: z.number().min(0.4).max(600),
  /** Where the first and the last of the servers stand; at the end of the path when left out. */
  gates: z.object({ from: pointSchema, to: pointSchema }).optional(),
})
export type FlowStation = z.infer<typeof stationSchema>

const legSchema = z.object({
  /** The way, in the model's own frame and units. */
  points: z.array(pointSchema).min(2).max(16),
  /** Where one queues at its end; the line stands back along the way. */
  station: idSchema.optional(),
})

const rateSchema = z
  .object({
    min: z.number().min(0),
    max: z.number().positive().max(20_000),
    step: sizeSchema,
    value: z.number(),
  })
  .refine(({ min, max, value }) => min < max && value >= min && value <= max, {
    message: 'min < max, and value between them',
  })

const sourceSchema = z.object({
  id: idSchema,
  title: titleSchema,
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default('#e8b55a'),
  /** How many come in an hour. */
  rate: rateSchema,
  /** Ways that they take, by their share. */
  routes: z
    .array(
      z.object({ share: z.number().positive().max(100), legs: z.array(legSchema).min(1).max(8) }),
    )
    .min(1)
    .max(4),
})
export type FlowSource = z.infer<typeof sourceSchema>

const agentsSchema = z.object({
  /** What they are, in the plural where there is one: passengers, trucks. */
  name: titleSchema,
  shape: z.enum(['person', 'box']).default('person'),
  /** Height in the model's units. */
  height: sizeSchema,
  /** Pace of walking in the model's units per s; each one is up to a fifth faster or slower. */
  speed: sizeSchema,
  /** Distance from one to the next in a line, in the model's units. */
  spacing: sizeSchema,
  /** How far they keep to either side of their way, in the model's units. */
  spread: placeSchema.min(0),
  max: z.number().int().min(1).max(AGENTS_MAX).default(500),
})

export const flowSchema = z
  .object({
    kind: z.literal('flow'),
    ...commonFields,
    /** The model exhibit over which they move. */
    on: idSchema,
    seed: z.number().int().min(0).max(0x7fffffff),
    agents: agentsSchema,
    /** Levels on which they walk, for the plan and the heat map: y in the model's units. */
    floors: z
      .array(z.object({ title: titleSchema, y: placeSchema }))
      .min(1)
      .max(3),
    stations: z.array(stationSchema).max(STATIONS_MAX).default([]),
    sources: z.array(sourceSchema).min(1).max(SOURCES_MAX),
    /** How many times faster than the place it runs at first. */
    pace: z.number().int().min(1).max(8).default(2),
  })
  .superRefine(({ stations, sources }, context) => {
    const wrong = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    const twice = (list: readonly { id: string }[], part: string): void => {
      for (const [index, { id }] of list.entries())
        if (list.findIndex((one) => one.id === id) !== index)
          wrong([part, index, 'id'], `“${id}” is there twice`)
    }
    twice(stations, 'stations')
    twice(sources, 'sources')
    for (const [index, { routes }] of sources.entries())
      for (const { station } of routes.flatMap(({ legs }) => legs))
        if (station !== undefined && !stations.some(({ id }) => id === station))
          wrong(['sources', index, 'routes'], `“${station}” is no station`)
  })
export type FlowManifest = z.infer<typeof flowSchema>
