/**
 * The order in which items are judged, drawn by lot and counterbalanced between groups: an item that comes
 * first for one group comes later for another, and stands behind other neighbours. Pure.
 *
 * Williams, E. J. (1949): Experimental designs balanced for the estimation of residual effects of
 * treatments, Australian Journal of Scientific Research A 2, 149–168. The first row is 0, n−1, 1, n−2, 2 …
 * (a zigzag), each next one adds 1 modulo n; an odd number takes the mirror rows beside them. In the whole
 * square every item stands at each place equally often, and behind each other item equally often.
 */
import { mulberry32, shuffled } from '../review/ranking/random.ts'

/** Rows of the square for `n` items: n of them for an even number, 2n for an odd one. Row by row, from 0. */
export function williamsSquare(n: number): number[][] {
  const first = Array.from({ length: n }, (_, at) => (at % 2 === 0 ? at / 2 : n - (at + 1) / 2))
  const rows = first.map((_, shift) => first.map((item) => (item + shift) % n))
  return n % 2 === 0 ? rows : [...rows, ...rows.map((row) => [...row].reverse())]
}

/**
 * The order for the `group`th of several groups (from 0): the items are put in a lot's order by `seed`, and
 * the group takes its row of the square. The same items, seed and group come to the same order.
 */
export function drawOrder(
  items: readonly string[],
  { seed, group }: { seed: number; group: number },
): string[] {
  // By id first: the order that stood before has no say.
  const lots = shuffled([...items].sort(), mulberry32(seed))
  const square = williamsSquare(lots.length)
  const row = square.length === 0 ? [] : (square[group % square.length] ?? [])
  return row.flatMap((at) => lots[at] ?? [])
}
