/** What the check of the data says of a contradiction. */
import type { Blobs } from '../storage/blobs.ts'
import type { Queries } from '../storage/database.ts'

export interface Finding {
  /** The rule that does not hold, by a stable name. */
  rule: string
  /** Where: table and key, readable. */
  place: string
  /** What stands there, and what does not go with it. */
  says: string
}

export interface Checked {
  db: Queries
  blobs: Blobs
}

/** A check reads and changes nothing. */
export type Check = (checked: Checked) => Promise<Finding[]>

/** Findings of the rows for which `says` says something. */
export function findingsOf<Row>(
  rule: string,
  rows: readonly Row[],
  place: (row: Row) => string,
  says: (row: Row) => string | false | undefined,
): Finding[] {
  return rows.flatMap((row) => {
    const text = says(row)
    return text ? [{ rule, place: place(row), says: text }] : []
  })
}
