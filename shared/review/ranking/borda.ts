/**
 * Borda's count (1781) with shared places: an item has a point for each item it beats on a list and half
 * a point for each it ties with. Divided by the number of other items, so that short lists count alike. Pure.
 */
import { rational } from '../rational.ts'
import type { Ballot } from './ballots.ts'

/** Against the others of one list. */
export interface BordaCount {
  beaten: number
  tied: number
  others: number
}

export function bordaCount({ places }: Ballot, submissionId: string): BordaCount {
  const own = places.get(submissionId) ?? Infinity
  const all = [...places.values()]
  return {
    beaten: all.filter((place) => place > own).length,
    tied: all.filter((place) => place === own).length - 1,
    others: all.length - 1,
  }
}

/** The ballot with points 0…1 for totals; none of a list of one item, which compares nothing. */
export function bordaPoints(ballot: Ballot): Ballot {
  const ids = ballot.places.size > 1 ? [...ballot.places.keys()] : []
  const values = new Map(
    ids.map((id) => {
      const { beaten, tied, others } = bordaCount(ballot, id)
      return [id, rational(2 * beaten + tied, 2 * others)]
    }),
  )
  return { ...ballot, values }
}
