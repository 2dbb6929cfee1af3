/** Draws of the benches, by a random source that a printed seed brings back. */
/** One of the values, each as likely. Throws on an empty list. */
export function pick<T>(random: () => number, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined)
    throw new Error('There is nothing to pick from: give at least one value.')
  return value
}
