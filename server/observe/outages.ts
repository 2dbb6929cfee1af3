/** Something the house can do without for a while: when it goes and when it is back is logged, not each try between. */
import type { Logger } from 'pino'

export interface Outage {
  /** A try that failed. */
  failed(error: unknown): void
  /** A try that went well. */
  well(): void
}

/** `what` is away or back, as the log says it. */
export function createOutage(log: Logger, what: string): Outage {
  let isAway = false
  return {
    failed(error) {
      if (isAway) return
      isAway = true
      log.warn({ err: error, what }, 'away; the house goes on without')
    },
    well() {
      if (!isAway) return
      isAway = false
      log.info({ what }, 'back')
    },
  }
}
