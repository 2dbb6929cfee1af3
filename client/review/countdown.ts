/** The countdown of a phase, on the server's clock as far as it is known. */
import { clockTime } from '../../shared/review/clock.ts'

/** What a countdown is drawn from: see ItemView. */
export interface Countdown {
  endsAt: number
  pausedAt: number
}

export const NO_COUNTDOWN: Countdown = { endsAt: 0, pausedAt: 0 }

/** Whole seconds left; 0 once over, null without a countdown. */
export function secondsLeft({ endsAt, pausedAt }: Countdown, nowMs: number): number | null {
  const now = clockTime({ pausedAt }, nowMs)
  return endsAt === 0 ? null : Math.max(0, Math.ceil((endsAt - now) / 1000))
}

/** `m:ss`. */
export function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
