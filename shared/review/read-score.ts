/**
 * A score as people type it: full-width digits, and the full stop of a Chinese keyboard for the point.
 * Nothing is guessed: what is not wholly a number is none.
 */
import type { Rubric } from './rubric.ts'

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)$/

/** The number typed, or undefined when it is none. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.normalize('NFKC').trim().replace(/。/g, '.')
  return NUMBER.test(plain) ? Number(plain) : undefined
}

/** The score typed, or undefined when it is none on this scale. */
export function readScore(typed: string, { min, max, step }: Rubric['scale']): number | undefined {
  const value = readNumber(typed)
  if (value === undefined || value < min || value > max) return undefined
  const steps = (value - min) / step
  return Math.abs(steps - Math.round(steps)) < 1e-9 ? value : undefined
}
