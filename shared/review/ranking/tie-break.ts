/**
 * Ties broken where a decision needs an order without them: by TIE_BREAKERS one after another, and the
 * reason goes with every rank. The lot is drawn by a seed that is printed. Pure.
 */
import { sorted } from '../../list/changed-copy.ts'
import { compare, rational, ZERO, type Rational } from '../rational.ts'
import { ballotsOf, type Ballot, type CountedSheet } from './ballots.ts'
import { mulberry32, shuffled } from './random.ts'
import type { Method } from './methods.ts'
import { rankSheets } from './side-by-side.ts'

/** In this order; the first that differs decides. More is better, of lots the lower number. */
export const TIE_BREAKERS = ['mean', 'median', 'firstPlaces', 'lot'] as const
export type TieBreaker = (typeof TIE_BREAKERS)[number]

export interface TieBreak {
  by: TieBreaker
  /** What the item right above has. */
  above: Rational
  /** What this item has. */
  own: Rational
}

export interface BrokenTie {
  submissionId: string
  /** 1…n, each once. */
  rank: number
  /** Before ties were broken. */
  sharedRank: number
  /** Why it stands behind the item above, where the two shared a rank; else null. */
  tieBreak: TieBreak | null
}

/** Lists on which each item is first, alone or with others. A list of one item compares nothing. */
function countFirstPlaces(ballots: readonly Ballot[]): Map<string, Rational> {
  const counts = new Map<string, number>()
  for (const { places } of ballots)
    for (const [id, place] of places.size > 1 ? places : [])
      if (place === 1) counts.set(id, (counts.get(id) ?? 0) + 1)
  return new Map([...counts].map(([id, count]) => [id, rational(count)]))
}

function figuresOf(method: Method, sheets: readonly CountedSheet[]): Map<string, Rational> {
  return new Map([...rankSheets(method, sheets)].map(([id, { figure }]) => [id, figure]))
}

/** The items that `method` ranks, best first. */
export function breakTies(
  method: Method,
  sheets: readonly CountedSheet[],
  seed: number,
): BrokenTie[] {
  const standings = rankSheets(method, sheets)
  // Sorted first: the draw hangs on the seed and on which items there are, on nothing else.
  const lots = shuffled(sorted(standings.keys()), mulberry32(seed))
  const held: Record<TieBreaker, ReadonlyMap<string, Rational>> = {
    mean: figuresOf('mean', sheets),
    median: figuresOf('median', sheets),
    firstPlaces: countFirstPlaces(ballotsOf(sheets)),
    lot: new Map(lots.map((id, i) => [id, rational(i + 1)])),
  }
  const breakTie = (above: string, own: string): TieBreak | undefined =>
    TIE_BREAKERS.map((by) => ({
      by,
      above: held[by].get(above) ?? ZERO,
      own: held[by].get(own) ?? ZERO,
    })).find((pair) => compare(pair.above, pair.own) !== 0)
  const order = (a: string, b: string): number => {
    const decided = breakTie(a, b)
    if (!decided) return 0
    return decided.by === 'lot'
      ? compare(decided.above, decided.own)
      : compare(decided.own, decided.above)
  }
  const items = sorted(standings, ([a, first], [b, second]) =>
    first.rank === second.rank ? order(a, b) : first.rank - second.rank,
  )
  return items.map(([submissionId, { rank: sharedRank }], i) => {
    const [above, aboveStanding] = items[i - 1] ?? []
    const tied = above !== undefined && aboveStanding?.rank === sharedRank
    return {
      submissionId,
      rank: i + 1,
      sharedRank,
      tieBreak: (tied && breakTie(above, submissionId)) || null,
    }
  })
}
