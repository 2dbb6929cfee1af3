/** Lists of an entry as people write them: one a line. */
import { awayText, readAway, type Away } from '../../shared/expert/away.ts'

export const linesOf = (list: readonly string[]): string => list.join('\n')

export const readLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const awayLines = (away: readonly Away[]): string => awayText(away, '\n')

/** Undefined for what is no list of days. */
export const readAwayLines = (text: string): Away[] | undefined => readAway(text)
