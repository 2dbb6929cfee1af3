/** An appointment 聘请: an expert of the pool is asked to a panel by letter, and answers. Pure. */
import { z } from 'zod'
import { nameSchema } from '../protocol/written-schema.ts'

export const APPOINTMENT_STATES = ['sent', 'accepted', 'declined', 'withdrawn'] as const
export type AppointmentState = (typeof APPOINTMENT_STATES)[number]

/** Whether it still counts: for the load, for the panel. */
export const isStanding = (state: AppointmentState): boolean =>
  state === 'sent' || state === 'accepted'

export const PANEL_ROLES_ASKED = ['chair', 'reviewer'] as const
export type AskedRole = (typeof PANEL_ROLES_ASKED)[number]

const PLACE_MAX_CHARS = 120
/** Nobody meets for longer, in ms. */
const LENGTH_MAX_MS = 31 * 24 * 3600 * 1000

/** When and where a gathering meets; moments in ms since the epoch. */
export const scheduleSchema = z
  .object({
    startsAt: z.number().int().positive(),
    endsAt: z.number().int().positive(),
    place: nameSchema(PLACE_MAX_CHARS),
  })
  .refine(({ startsAt, endsAt }) => startsAt < endsAt && endsAt - startsAt <= LENGTH_MAX_MS)
export type Schedule = z.infer<typeof scheduleSchema>

/** Whether two schedules share time. */
export const overlaps = (a: Schedule, b: Schedule): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt
