/**
 * Schulze's method by winning votes: M. Schulze, “A new monotonic, clone-independent, reversal symmetric,
 * and Condorcet-consistent single-winner election method”, Social Choice and Welfare 36 (2011). Pure.
 */
import { sorted } from '../../list/changed-copy.ts'
import type { Ballot } from './ballots.ts'

export interface Duels {
  /** Items that some reviewer compared with another, sorted; the order of rows and columns. */
  ids: string[]
  /** votes[i][j]: reviewers who scored both and put i above j. */
  votes: number[][]
  /** paths[i][j]: strength of the strongest path from i to j, 0 without one. */
  paths: number[][]
}

const table = (size: number): number[][] =>
  Array.from({ length: size }, () => Array.from({ length: size }, () => 0))

/** A place in a table whose indices are its own. */
const at = (cells: readonly (readonly number[])[], i: number, j: number): number =>
  cells[i]?.[j] ?? 0

function countVotes(ids: readonly string[], ballots: readonly Ballot[]): number[][] {
  const index = new Map(ids.map((id, i) => [id, i]))
  const votes = table(ids.length)
  for (const { places } of ballots) {
    const placed = [...places].map(([id, place]) => ({ i: index.get(id) ?? -1, place }))
    for (const above of placed) {
      const row = votes[above.i]
      if (!row) continue
      for (const { i, place } of placed) if (above.place < place) row[i] = (row[i] ?? 0) + 1
    }
  }
  return votes
}

/** A path is as strong as its weakest link, a link as the votes that win it (Floyd and Warshall). */
export function strongestPaths(votes: readonly (readonly number[])[]): number[][] {
  const paths = votes.map((row, i) => row.map((wins, j) => (wins > at(votes, j, i) ? wins : 0)))
  for (const [via, onward] of paths.entries())
    for (const row of paths) {
      const first = row[via] ?? 0
      if (first === 0 || row === onward) continue
      for (const [j, next] of onward.entries()) {
        const strength = Math.min(first, next)
        if (strength > (row[j] ?? 0)) row[j] = strength
      }
    }
  for (const [i, row] of paths.entries()) row[i] = 0
  return paths
}

export function duelsOf(ballots: readonly Ballot[]): Duels {
  const compared = ballots.filter(({ places }) => places.size > 1)
  const ids = sorted(new Set(compared.flatMap(({ places }) => [...places.keys()])))
  const votes = countVotes(ids, compared)
  return { ids, votes, paths: strongestPaths(votes) }
}

/** How many items beat each: have a stronger path to it than it has to them. */
export function beatenBy({ ids, paths }: Duels): Map<string, number> {
  return new Map(
    ids.map((id, i) => [id, ids.filter((_, j) => at(paths, j, i) > at(paths, i, j)).length]),
  )
}
