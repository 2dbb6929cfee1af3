/**
 * What went wrong in one socket, room or act and was held there: counted and logged, and nothing else
 * ends. Whoever reports here has ended the one thing already, or lets it go on.
 */
import type { Logger } from 'pino'
import type { Metrics } from './metrics.ts'

/** Where a fault was held. */
export type FaultPlace = 'socket' | 'room' | 'process'

export interface Faults {
  caught(place: FaultPlace, error: unknown): void
  /** A frame that no client of ours sends was thrown away. */
  dropped(reason: string): void
}

export function createFaults(log: Logger, { faults, droppedFrames }: Metrics): Faults {
  return {
    caught(place, error) {
      faults.inc({ place })
      log.error({ err: error, place }, 'a fault was held')
    },
    dropped(reason) {
      droppedFrames.inc({ reason })
    },
  }
}
