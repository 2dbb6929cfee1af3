/**
 * Lists changed without touching the one given. The engines' own toSorted, toSpliced, toReversed and
 * with are younger than browsers that we promise to work in (README, limits).
 */

export function sorted<T>(list: Iterable<T>, compare?: (a: T, b: T) => number): T[] {
  return [...list].sort(compare)
}

/** By a text of each, in the order of UTF-16 units: the same in every language. */
export function sortedByText<T>(list: Iterable<T>, textOf: (item: T) => string): T[] {
  const keyed = [...list].map((item) => ({ item, text: textOf(item) }))
  return sorted(keyed, (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)).map(
    ({ item }) => item,
  )
}

/** Without the element at `index`. */
export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index)
}

/** With `item` at `index` instead of what stands there. */
export function replaced<T>(list: readonly T[], index: number, item: T): T[] {
  return list.map((one, at) => (at === index ? item : one))
}

/** With the element at `index` moved to `target`. */
export function moved<T>(list: readonly T[], index: number, target: number): T[] {
  const copy = [...list]
  copy.splice(target, 0, ...copy.splice(index, 1))
  return copy
}
