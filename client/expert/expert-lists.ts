/** Lists of an entry as people write them: one a line. */
import type { Expert } from '../../shared/expert/expert.ts'
import { awayText, readAway } from '../../shared/expert/expert-table.ts'

export const linesOf = (list: readonly string[]): string => list.join('\n')

export const readLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const awayLines = (away: Expert['away']): string => awayText(away, '\n')

/** Undefined for what is no list of days. */
export const readAwayLines = (text: string): Expert['away'] | undefined => readAway(text)
