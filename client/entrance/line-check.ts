/** How long the server takes to answer, and how far this device's clock is from its own. */

export interface LineCheck {
  /** There and back, in ms: the shortest of some tries. */
  tripMs: number
  /** This device's clock less the server's, in ms; to the second, as HTTP tells it. */
  clockOffMs: number
}

const TRIES = 4
/** The server's clock is told in whole seconds (RFC 9110 §6.6.1): half of one is lost on average. */
const SECOND_HALF_MS = 500

/** @throws when the server does not answer. */
export async function checkLine(
  ask: () => Promise<Response> = () => fetch('/healthz', { cache: 'no-store' }),
  clocks: { nowMs: () => number; tickMs: () => number } = {
    nowMs: Date.now,
    tickMs: () => performance.now(),
  },
): Promise<LineCheck> {
  let best: LineCheck | undefined
  for (let tries = 0; tries < TRIES; tries += 1) {
    const asked = clocks.tickMs()
    const { headers } = await ask()
    const tripMs = clocks.tickMs() - asked
    const toldMs = Date.parse(headers.get('date') ?? '')
    const serverMs = toldMs + SECOND_HALF_MS + tripMs / 2
    const clockOffMs = Number.isNaN(serverMs) ? 0 : clocks.nowMs() - serverMs
    if (!best || tripMs < best.tripMs) best = { tripMs, clockOffMs }
  }
  return best as LineCheck
}

/** Whole minutes by which a clock is off, 0 for what nobody would notice. */
export const minutesOff = (clockOffMs: number): number => Math.round(Math.abs(clockOffMs) / 60_000)
