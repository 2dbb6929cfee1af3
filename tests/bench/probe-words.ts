/** What a bench and the probe in its server say to each other. */

/** Asks the probe to collect what is no longer used; an idle process leaves it lying. */
export const COLLECT = 'collect'

/** What the probe tells: a loop that stood still, or the memory held now. */
export type ProbeMessage = { stallMs: number; lateMs: number; waitedMs: number } | Memory

/** Held by the server's process, in MB. */
export interface Memory {
  rssMB: number
  /** Objects. */
  heapMB: number
  /** Pages that objects are or were in. */
  heapTotalMB: number
  /** Buffers and the like. */
  externalMB: number
}
