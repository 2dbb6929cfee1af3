/**
 * The server's clock as poses tell it, on the clock of this device. The pose that came fastest tells
 * most: its time and the moment of its arrival differ by the clocks' offset and the least delay.
 */

/** The fastest pose is looked for in spans of this length: clocks drift and are set. */
const SPAN_MS = 4000
/** A time this far before the last one heard, in ms, is no late pose: the clock was set back. */
const SET_BACK_MS = 1000

export interface ServerTime {
  /**
   * Takes a time of the server, wrapped to 32 bits, that arrived at `arrivedMs` of the local clock.
   * Answers it without the wrap, near the last one heard.
   */
  hear(wrappedMs: number, arrivedMs: number): number
  /** What the server's clock shows, less the least delay, when the local one shows `localMs`. */
  at(localMs: number): number
}

export function createServerTime(): ServerTime {
  let lastMs: number | undefined
  /** Local less server time of the fastest pose of this span and of the one before. */
  let fastest = Infinity
  let fastestBefore = Infinity
  let spanEndsMs = -Infinity

  return {
    hear(wrappedMs, arrivedMs) {
      const serverMs = lastMs === undefined ? wrappedMs : lastMs + ((wrappedMs - lastMs) | 0)
      if (lastMs !== undefined && serverMs < lastMs - SET_BACK_MS) {
        fastest = Infinity
        fastestBefore = Infinity
      }
      lastMs = serverMs
      if (arrivedMs >= spanEndsMs) {
        // After a silence of more than a span nothing of before counts.
        fastestBefore = arrivedMs < spanEndsMs + SPAN_MS ? fastest : Infinity
        fastest = Infinity
        spanEndsMs = arrivedMs + SPAN_MS
      }
      fastest = Math.min(fastest, arrivedMs - serverMs)
      return serverMs
    },
    at: (localMs) => localMs - Math.min(fastest, fastestBefore),
  }
}
