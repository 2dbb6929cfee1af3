/**
 * Tests by permutation: how often does chance alone bring about what was seen? What was seen counts as
 * one of the draws, so that p is never 0 (Phipson and Smyth 2010). Pure.
 */
import { rational, type Rational } from '../rational.ts'
import { mulberry32, type Random } from './random.ts'

/** Drawn for one test. */
export const PERMUTATIONS = 9999
/** Of fewer different arrangements none can be rarer than one in twenty: there is nothing to test. */
export const ARRANGEMENTS_MIN = 20

export interface TestedEffect<Statistic> {
  finding: 'tested'
  method: string
  statistic: Statistic
  /** Share 0…1 of arrangements at least as extreme as what was seen. */
  p: Rational
  permutations: number
  seed: number
  reviewers: number
  sheets: number
}

export interface UntestedEffect {
  /**
   * too-few: p could not fall to 0.05. no-spread: all residuals are equal. same-order: everybody scored
   * in one order, so that a place in it cannot be told from the item that had it.
   */
  finding: 'too-few' | 'no-spread' | 'same-order'
  method: string
  reviewers: number
  sheets: number
}

/** (1 + arrangements that are as extreme) / (1 + PERMUTATIONS). */
export function permutationP(isAsExtreme: (random: Random) => boolean, seed: number): Rational {
  const random = mulberry32(seed)
  let hits = 0
  for (let run = 0; run < PERMUTATIONS; run += 1) if (isAsExtreme(random)) hits += 1
  return rational(1 + hits, 1 + PERMUTATIONS)
}

export function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}
