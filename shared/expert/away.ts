/** Days on which somebody cannot come, both included, by the call's own calendar. Pure. */

export interface Away {
  /** As `2026-12-07`. */
  from: string
  to: string
}

/** Several values in one cell. */
export const BETWEEN = /[、,，;；\n/|]+/
const PERIOD = /^(\d{4}-\d{1,2}-\d{1,2})(?:\s*(?:至|到|~|—|–|--)\s*(\d{4}-\d{1,2}-\d{1,2}))?$/

export const partsOf = (cell: string): string[] =>
  cell
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** `2026-3-7` as `2026-03-07`. */
const dayOf = (text: string): string =>
  text
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-')

/** Days away as people write them, several in one text; undefined where one cannot be read. */
export function readAway(cell: string): Away[] | undefined {
  const periods = partsOf(cell.replaceAll('/', '-').replaceAll('.', '-')).map((part) => {
    const [, from, to = from] = PERIOD.exec(part) ?? []
    return from === undefined || to === undefined ? undefined : { from: dayOf(from), to: dayOf(to) }
  })
  return periods.every((period) => period !== undefined) ? periods : undefined
}

/** Days away as readAway reads them back. */
export const awayText = (away: readonly Away[], between: string): string =>
  away.map(({ from, to }) => (from === to ? from : `${from}至${to}`)).join(between)

/** Whether somebody is away on any of the days from `from` to `to`. */
export const isAway = (away: readonly Away[], from: string, to: string): boolean =>
  away.some((period) => period.from <= to && from <= period.to)
