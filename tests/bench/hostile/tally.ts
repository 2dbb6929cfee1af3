/** What an attack sent and what came back; told to the bench while it goes on. */

export interface Tally {
  requests: number
  frames: number
  sockets: number
  refusedSeats: number
  /** Answers by status, 0 where none came. */
  statuses: Record<string, number>
  /** Answers that must not be: 500 and more, but for honest refusals. By request, the first few. */
  status5xx: number
  faults: string[]
  /** Slowest answers. */
  slow: { ms: number; label: string }[]
}

const FAULTS_TOLD_MAX = 40
const SLOW_TOLD_MAX = 12
const SLOW_FROM_MS = 150

export const createTally = (): Tally => ({
  requests: 0,
  frames: 0,
  sockets: 0,
  refusedSeats: 0,
  statuses: {},
  status5xx: 0,
  faults: [],
  slow: [],
})

/** "Not now" with a typed code is an answer; 500 and its like, and a 503 that says nothing, are faults. */
function isFault(status: number, body: string): boolean {
  if (status === 503) return !/"code":"REFUSED"/.test(body)
  // Nobody knows the method: that is true.
  return status >= 500 && status !== 501 && status !== 505
}

export function countAnswer(
  tally: Tally,
  label: string,
  answer: { status: number; body: string; ms: number } | undefined,
): void {
  const status = answer?.status ?? 0
  tally.statuses[status] = (tally.statuses[status] ?? 0) + 1
  if (!answer) return
  if (isFault(status, answer.body)) {
    tally.status5xx += 1
    if (tally.faults.length < FAULTS_TOLD_MAX) tally.faults.push(`${status} ${label}`)
  }
  if (answer.ms < SLOW_FROM_MS) return
  tally.slow.push({ ms: Math.round(answer.ms), label })
  tally.slow.sort((a, b) => b.ms - a.ms)
  tally.slow.length = Math.min(tally.slow.length, SLOW_TOLD_MAX)
}
