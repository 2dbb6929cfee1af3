/**
 * The one clock of a review, that of the item that has the floor. While it is paused its end moves away as
 * time goes by: what is left is kept. Pure.
 */
export interface Clock {
  /** End of the countdown, ms since the epoch; 0 without one. */
  phaseEndsAt: number
  /** Since when it is paused, ms since the epoch; 0 while it runs. */
  pausedAt: number
}

/** The moment at which the clock stands, in ms since the epoch. */
export function clockTime({ pausedAt }: Pick<Clock, 'pausedAt'>, nowMs: number): number {
  return pausedAt === 0 ? nowMs : pausedAt
}

/** The clock, paused or running from now on; as it is where it is that already. */
export function setPaused(clock: Clock, paused: boolean, nowMs: number): Clock {
  const { phaseEndsAt, pausedAt } = clock
  if (paused === (pausedAt !== 0)) return { phaseEndsAt, pausedAt }
  if (paused) return { phaseEndsAt, pausedAt: nowMs }
  return { phaseEndsAt: phaseEndsAt === 0 ? 0 : phaseEndsAt + nowMs - pausedAt, pausedAt: 0 }
}

/**
 * The clock with `seconds` more: from now on where its time is over already, never over before now; one
 * without a countdown stays.
 */
export function addTime(clock: Clock, seconds: number, nowMs: number): Clock {
  const { phaseEndsAt, pausedAt } = clock
  if (phaseEndsAt === 0) return { phaseEndsAt, pausedAt }
  const now = clockTime(clock, nowMs)
  return { phaseEndsAt: Math.max(now, Math.max(now, phaseEndsAt) + seconds * 1000), pausedAt }
}
