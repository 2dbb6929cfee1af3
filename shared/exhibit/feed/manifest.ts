/** `feed`: live values as numbers with a history, bound to nodes of a model. */
import { z } from 'zod'
import {
  amountSchema,
  bindingSchemaOf,
  commonFields,
  idSchema,
  isOwnName,
  titleSchema,
  unitSchema,
} from '../fields.ts'

export const CHANNELS_MAX = 12

/** Names of channels, as they stand in what is pushed. */
export const channelIdSchema = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,31}$/i)
  .refine(isOwnName)

const DAY_S = 86_400

/** What a simulated channel does, in its own unit. */
const signalSchema = z.object({
  base: amountSchema,
  waves: z
    .array(z.object({ amplitude: amountSchema, periodS: z.number().min(2).max(DAY_S) }))
    .max(4)
    .default([]),
  /** Half the width of the noise. */
  noise: amountSchema.min(0).default(0),
  /** Off its hours, in UTC+8, the channel falls to this share of its value. */
  shift: z
    .object({
      fromHour: z.number().min(0).max(24),
      toHour: z.number().min(0).max(24),
      offShare: z.number().min(0).max(2),
    })
    .optional(),
  /** Once in every `everyS` the channel goes to `to` for `lasts`, at a moment that the seed chooses. */
  fault: z
    .object({
      everyS: z.number().min(60).max(DAY_S),
      lastsS: z.number().min(5).max(3600),
      to: amountSchema,
    })
    .refine(({ everyS, lastsS }) => lastsS < everyS, { message: 'lastsS < everyS' })
    .optional(),
})
export type Signal = z.infer<typeof signalSchema>

const channelSchema = z
  .object({
    id: channelIdSchema,
    title: titleSchema,
    unit: unitSchema.default(''),
    digits: z.number().int().min(0).max(4).default(1),
    /** What the chart spans. */
    min: amountSchema,
    max: amountSchema,
    /** Below or above these it is a warning. */
    warnBelow: amountSchema.optional(),
    warnAbove: amountSchema.optional(),
    signal: signalSchema.optional(),
  })
  .refine(({ min, max }) => min < max, { message: 'min < max' })
export type FeedChannel = z.infer<typeof channelSchema>

const sourceSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('simulated'), seed: z.number().int().min(0).max(0x7fffffff) }),
  /** Sent to our own address by whoever has the feed's token. */
  z.object({ type: z.literal('push') }),
  /** Read from the organiser's MQTT server. */
  z.object({ type: z.literal('mqtt') }),
])

export const feedSchema = z
  .object({
    kind: z.literal('feed'),
    ...commonFields,
    source: sourceSchema,
    channels: z.array(channelSchema).min(1).max(CHANNELS_MAX),
    /** A value older than this is shown as the last known one. */
    staleAfterS: z.number().min(5).max(3600).default(30),
    /** The model exhibit whose nodes move with the values. */
    on: idSchema.optional(),
    bindings: z
      .array(bindingSchemaOf({ channel: channelIdSchema }))
      .max(24)
      .default([]),
  })
  .superRefine(({ source, channels, bindings }, context) => {
    const wrong = (path: (string | number)[], message: string): void =>
      context.addIssue({ code: 'custom', path, message })
    for (const [index, { id, signal }] of channels.entries()) {
      if (channels.findIndex((one) => one.id === id) !== index)
        wrong(['channels', index, 'id'], `“${id}” is there twice`)
      if (source.type === 'simulated' && !signal)
        wrong(['channels', index, 'signal'], 'a simulated channel says what it does')
    }
    for (const [index, { channel }] of bindings.entries())
      if (!channels.some(({ id }) => id === channel))
        wrong(['bindings', index, 'channel'], `“${channel}” is not known`)
  })
export type FeedManifest = z.infer<typeof feedSchema>
