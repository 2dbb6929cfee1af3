/** The countdown of a phase, on the server's clock as far as it is known. */

/** Whole seconds left until `endsAt` (ms); 0 once over, null without a countdown. */
export function secondsLeft(endsAt: number, nowMs: number): number | null {
  return endsAt === 0 ? null : Math.max(0, Math.ceil((endsAt - nowMs) / 1000))
}

/** `m:ss`. */
export function formatSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
