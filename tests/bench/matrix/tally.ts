/** What was asked, and what leaked. */
import type { Watch } from './signs.ts'
import type { CallerKey } from './who.ts'

export interface Tally {
  cells: number
  /** Each as a line that says who learned what by which question. */
  leaks: string[]
  /** Questions that the house was too busy to answer: they are no cells. */
  unanswered: string[]
}

export interface Noting extends Tally {
  watch: Watch
}

export const createTally = (): Tally => ({ cells: 0, leaks: [], unanswered: [] })

/** Notes one cell and what of its bytes the caller may not know. */
export function note(
  tally: Noting,
  caller: CallerKey,
  question: string,
  heard: { bytes: readonly (Uint8Array | string)[]; wrong?: readonly string[] },
): void {
  tally.cells += 1
  const told = heard.bytes.flatMap((bytes) => tally.watch.forbidden(caller, bytes))
  for (const what of new Set([...told, ...(heard.wrong ?? [])]))
    tally.leaks.push(`${caller} by ${question}: ${what}`)
}
