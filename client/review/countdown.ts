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

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** `m:ss`, from an hour on `h:mm:ss`. */
export function formatSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60)
  const rest = twoDigits(seconds % 60)
  if (minutes < 60) return `${minutes}:${rest}`
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}:${rest}`
}
