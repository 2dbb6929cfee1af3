/** An appointment 聘请: an expert of the pool is asked to a panel by letter, and answers. Pure. */

export const APPOINTMENT_STATES = ['sent', 'accepted', 'declined', 'withdrawn'] as const
export type AppointmentState = (typeof APPOINTMENT_STATES)[number]

/** Whether it still counts: for the load, for the panel. */
export const isStanding = (state: AppointmentState): boolean =>
  state === 'sent' || state === 'accepted'

export const PANEL_ROLES_ASKED = ['chair', 'reviewer'] as const
export type AskedRole = (typeof PANEL_ROLES_ASKED)[number]

/** Nobody meets for longer, in ms. */
const LENGTH_MAX_MS = 31 * 24 * 3600 * 1000

/** When and where a gathering meets; moments in ms since the epoch. */
export interface Schedule {
  startsAt: number
  endsAt: number
  place: string
}

/** Whether the moments can be those of a gathering; none that is no number is. */
export const isSpan = ({ startsAt, endsAt }: Pick<Schedule, 'startsAt' | 'endsAt'>): boolean =>
  startsAt > 0 && startsAt < endsAt && endsAt - startsAt <= LENGTH_MAX_MS

/** Whether two schedules share time. */
export const overlaps = (a: Schedule, b: Schedule): boolean =>
  a.startsAt < b.endsAt && b.startsAt < a.endsAt
