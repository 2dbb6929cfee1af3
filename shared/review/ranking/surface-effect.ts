/**
 * Do totals depend on what they were given on? One-way F statistic of the reviewers' mean residuals by
 * surface (Fisher 1925); p by permuting surfaces over reviewers. A reviewer belongs to the surface of more
 * than half of their sheets, with the sheets given there; who has none such is left out. Pure.
 */
import { sorted } from '../../list/changed-copy.ts'
import { SURFACES, type Surface } from '../../protocol/room-limits.ts'
import { compare, divide, multiply, rational, subtract, sum, type Rational } from '../rational.ts'
import { meanOf } from './averages.ts'
import type { CountedSheet } from './ballots.ts'
import {
  ARRANGEMENTS_MIN,
  factorial,
  permutationP,
  PERMUTATIONS,
  type TestedEffect,
  type UntestedEffect,
} from './permutation-test.ts'
import { shuffled } from './random.ts'
import { residualsOf, type Residual } from './residuals.ts'

export const SURFACE_METHOD = 'one-way-f-permutation-over-reviewers'

export interface SurfaceGroup {
  surface: Surface
  reviewers: number
  /** Of the reviewers' mean residuals, on the rubric's scale. */
  mean: Rational
}

export interface SurfaceDetail {
  groups: SurfaceGroup[]
  /** Reviewers left out, who used no surface for more than half of their sheets. */
  leftOut: number
}

interface Member {
  surface: Surface
  value: Rational
  sheets: number
}

/** Σ over groups of (Σx)² / n: grows with F while the values stay the same. */
function betweenSum(groups: readonly (readonly Rational[])[]): Rational {
  return sum(
    groups.map((values) => {
      const whole = sum(values)
      return divide(multiply(whole, whole), rational(values.length))
    }),
  )
}

/**
 * F = (SSB / (k − 1)) / (SSW / (N − k)) of k groups with N values; null where no group has spread
 * within, so that F has no bound. No group is empty, and N is above k.
 */
export function oneWayF(groups: readonly (readonly Rational[])[]): Rational | null {
  const all = groups.flat()
  const between = betweenSum(groups)
  const within = subtract(sum(all.map((x) => multiply(x, x))), between)
  if (within.numerator === 0n) return null
  return divide(
    divide(subtract(between, betweenSum([all])), rational(groups.length - 1)),
    divide(within, rational(all.length - groups.length)),
  )
}

function memberOf(residuals: readonly Residual[]): Member | undefined {
  for (const surface of SURFACES) {
    const there = residuals.filter(({ sheet }) => sheet.surface === surface)
    if (there.length * 2 > residuals.length)
      return { surface, value: meanOf(there.map((r) => r.residual)), sheets: there.length }
  }
  return undefined
}

/** Ways to part the values into groups of these sizes; which group is which makes no other F. */
function countPartitions(sizes: readonly number[]): number {
  const all = sizes.reduce((a, b) => a + b, 0)
  const alike = [...new Set(sizes)].map((size) => sizes.filter((s) => s === size).length)
  return [...sizes, ...alike].reduce((ways, n) => ways / factorial(n), factorial(all))
}

const grouped = (members: readonly Member[], surfaces: readonly Surface[]): Rational[][] =>
  SURFACES.map((surface) =>
    members.flatMap(({ value }, i) => (surfaces[i] === surface ? [value] : [])),
  ).filter((values) => values.length > 0)

export function surfaceEffect(
  sheets: readonly CountedSheet[],
  seed: number,
): (TestedEffect<Rational | null> | UntestedEffect) & SurfaceDetail {
  const residuals = residualsOf(sheets).filter(({ sheet }) => sheet.surface !== undefined)
  const reviewers = [...new Set(residuals.map(({ sheet }) => sheet.reviewer))]
  const members = sorted(
    reviewers.flatMap(
      (reviewer) => memberOf(residuals.filter(({ sheet }) => sheet.reviewer === reviewer)) ?? [],
    ),
    // In the order of what they hold, so that the seed draws the same whoever they are.
    (a, b) =>
      compare(a.value, b.value) || SURFACES.indexOf(a.surface) - SURFACES.indexOf(b.surface),
  )
  const surfaces = members.map(({ surface }) => surface)
  const groups = grouped(members, surfaces)
  const about = {
    method: SURFACE_METHOD,
    reviewers: members.length,
    sheets: members.reduce((count, member) => count + member.sheets, 0),
    groups: SURFACES.filter((surface) => surfaces.includes(surface)).map((surface, i) => ({
      surface,
      reviewers: groups[i]?.length ?? 0,
      mean: meanOf(groups[i] ?? []),
    })),
    leftOut: reviewers.length - members.length,
  }
  if (countPartitions(groups.map(({ length }) => length)) < ARRANGEMENTS_MIN)
    return { finding: 'too-few', ...about }
  if (members.every(({ value }) => compare(value, members[0]?.value ?? value) === 0))
    return { finding: 'no-spread', ...about }
  const seen = betweenSum(groups)
  const p = permutationP(
    (random) => compare(betweenSum(grouped(members, shuffled(surfaces, random))), seen) >= 0,
    seed,
  )
  const statistic = oneWayF(groups)
  return { finding: 'tested', ...about, statistic, p, permutations: PERMUTATIONS, seed }
}
