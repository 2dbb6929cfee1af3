/**
 * Sheets that count, by reviewer. Every ranking is computed from ballots; what a ballot's values are
 * (totals, z-scores, Borda points) is the ranking's affair. Pure.
 */
import { sorted, sortedByText } from '../../list/changed-copy.ts'
import type { Surface } from '../../protocol/room-limits.ts'
import { compare, type Rational } from '../rational.ts'

/** A sheet that is sealed and complete. */
export interface CountedSheet {
  reviewer: string
  submissionId: string
  /** On the rubric's scale. */
  total: Rational
  /** Place in the reviewer's own order of scoring, from 1. */
  position?: number
  /** On what it was sealed. */
  surface?: Surface | undefined
}

/** One reviewer's list. */
export interface Ballot {
  reviewer: string
  /** By submission. */
  values: ReadonlyMap<string, Rational>
  /** Place of each item on this list by its total: 1 is best, equal totals share, the next is skipped. */
  places: ReadonlyMap<string, number>
}

/**
 * Place of each by its figure, highest first; equal ones share a place, in the order of their ids, and
 * the next is skipped.
 */
export function placesOf(figures: ReadonlyMap<string, Rational>): Map<string, number> {
  const places = new Map<string, number>()
  const byId = sortedByText(figures, ([id]) => id)
  let shared = { place: 0, figure: undefined as Rational | undefined }
  for (const [i, [id, figure]] of sorted(byId, ([, a], [, b]) => compare(b, a)).entries()) {
    if (!shared.figure || compare(shared.figure, figure) !== 0) shared = { place: i + 1, figure }
    places.set(id, shared.place)
  }
  return places
}

/** What a ballot says, and after all that whose it is. */
function contentOf({ values, reviewer }: Ballot): string {
  const entries = sorted([...values].map(([id, x]) => [id, `${x.numerator}/${x.denominator}`]))
  return JSON.stringify(entries) + reviewer
}

/**
 * A ballot for each reviewer, in the order of what they say: draws by a seed then come out the same
 * whatever the order of the sheets, and for somebody who was given them without names.
 */
export function ballotsOf(sheets: readonly CountedSheet[]): Ballot[] {
  const lists = new Map<string, Map<string, Rational>>()
  for (const { reviewer, submissionId, total } of sheets) {
    const list = lists.get(reviewer) ?? new Map<string, Rational>()
    if (list.has(submissionId))
      throw new Error('Two sheets of one reviewer for one item: give the one of the last round.')
    lists.set(reviewer, list.set(submissionId, total))
  }
  const ballots = [...lists].map(([reviewer, values]) => ({
    reviewer,
    values,
    places: placesOf(values),
  }))
  return sortedByText(ballots, contentOf)
}

/** Values of each item over the ballots. */
export function valuesByItem(ballots: readonly Ballot[]): Map<string, Rational[]> {
  const values = new Map<string, Rational[]>()
  for (const ballot of ballots)
    for (const [id, value] of ballot.values) {
      const list = values.get(id)
      if (list) list.push(value)
      else values.set(id, [value])
    }
  return values
}
