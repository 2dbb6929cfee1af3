/**
 * Chance that anybody can repeat: whoever has the printed seed draws the same. Mulberry32 by Tommy Ettinger
 * (2017, public domain), with 32 bits of state and a period of 2³²: for draws and resampling, not for secrets.
 */
/** The next number, 0 ≤ x < 1. */
export type Random = () => number

/** `seed` is whole, 0…2³² − 1. */
export function mulberry32(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of the list. */
export function drawOne<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)]
}

/** Fisher and Yates: every order is equally likely. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list]
  return list.flatMap(() => rest.splice(Math.floor(random() * rest.length), 1))
}
