/** The times of day at which the hall can be seen; its light is baked for each. */

export const TIMES_OF_DAY = ['day', 'evening'] as const
export type TimeOfDay = (typeof TIMES_OF_DAY)[number]
