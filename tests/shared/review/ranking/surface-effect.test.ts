import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decimal,
  rational,
  roundedNumber,
  roundedText,
} from '../../../../shared/review/rational.ts'
import type { Surface } from '../../../../shared/protocol/room-limits.ts'
import { PERMUTATIONS } from '../../../../shared/review/ranking/permutation-test.ts'
import { oneWayF, surfaceEffect } from '../../../../shared/review/ranking/surface-effect.ts'
import { must } from '../../../support/must.ts'
import { renamed, sheet, shuffledPanels, tested } from '../../../support/score-sheets.ts'

describe('oneWayF', () => {
  it('agrees with Wikipedia, “One-way analysis of variance”: (84 / 2) / (68 / 15) ≈ 9.3', () => {
    const groups = [
      [6, 8, 4, 5, 3, 4],
      [8, 12, 9, 11, 6, 8],
      [13, 9, 11, 8, 7, 12],
    ].map((values) => values.map(decimal))
    expect(oneWayF(groups)).toEqual(rational(42 * 15, 68))
    expect(roundedText(must(oneWayF(groups)), 1)).toBe('9.3')
  })

  it('has no bound where no group has spread within', () => {
    expect(
      oneWayF(
        [
          [1, 1],
          [2, 2],
        ].map((values) => values.map(decimal)),
      ),
    ).toBeNull()
  })
})

/** What each of eight reviewers gives to both items beside 50. */
const DIFFERENCES = [9, 7, 8, 1, 2, -3, 0, -1]

const panel = (surfaces: readonly Surface[], differences = DIFFERENCES) =>
  differences.flatMap((difference, r) =>
    ['a', 'b'].map((id) => sheet(`r${r}`, id, 50 + difference, { surface: must(surfaces[r]) })),
  )

const [H, D, P] = ['headset', 'desktop', 'page'] as const

/** F of the values in floating point; the first group is where `isFirst` says so. */
function fOfTwo(values: number[], isFirst: boolean[]): number {
  const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
  const groups = [true, false].map((side) => values.filter((_, i) => isFirst[i] === side))
  const square = (list: number[], from: number) => list.reduce((all, x) => all + (x - from) ** 2, 0)
  const between = groups.reduce((all, g) => all + g.length * (mean(g) - mean(values)) ** 2, 0)
  const within = groups.reduce((all, g) => all + square(g, mean(g)), 0)
  return between / (within / (values.length - 2))
}

/** All ways to say of `size` reviewers that `count` of them used the first surface. */
const choices = (size: number, count: number): boolean[][] =>
  Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (_bit, i) => ((bits >> i) & 1) === 1),
  ).filter((choice) => choice.filter(Boolean).length === count)

describe('surfaceEffect', () => {
  it.each([
    [[H, H, H, D, H, D, D, D], 0.02, 0.1],
    [[H, D, H, D, D, H, D, H], 0.3, 1],
  ] as const)(
    'of %j has F, and p near that of all 70 ways to share them out',
    (surfaces, low, high) => {
      const found = tested(surfaceEffect(panel(surfaces), 17))
      const seen = fOfTwo(
        DIFFERENCES,
        surfaces.map((surface) => surface === H),
      )
      const all = choices(8, 4).map((choice) => fOfTwo(DIFFERENCES, choice))
      const p = all.filter((f) => f >= seen - 1e-9).length / all.length
      expect(p).toBeGreaterThan(low)
      expect(p).toBeLessThanOrEqual(high)
      expect(roundedNumber(must(found.statistic), 9)).toBeCloseTo(seen, 8)
      const deviation = Math.sqrt((p * (1 - p)) / PERMUTATIONS)
      expect(Math.abs(roundedNumber(found.p, 9) - p)).toBeLessThan(4 * deviation + 1e-4)
    },
  )

  it('says who used what and how far they were from the panel', () => {
    const found = surfaceEffect(panel([H, H, H, D, H, D, D, P]), 3)
    expect(found).toMatchObject({
      finding: 'tested',
      reviewers: 8,
      sheets: 16,
      seed: 3,
      leftOut: 0,
    })
    expect(
      found.groups.map(({ mean, ...group }) => ({ ...group, mean: roundedText(mean, 3) })),
    ).toEqual([
      { surface: 'page', reviewers: 1, mean: '-3.875' },
      { surface: 'desktop', reviewers: 3, mean: '-3.542' },
      { surface: 'headset', reviewers: 4, mean: '3.625' },
    ])
  })

  it('leaves out who used no surface for more than half of the sheets', () => {
    const sheets = panel([H, H, H, D, H, D, D, D]).map((one) =>
      one.reviewer === 'r7' && one.submissionId === 'a' ? { ...one, surface: P } : one,
    )
    expect(surfaceEffect(sheets, 1)).toMatchObject({ reviewers: 7, leftOut: 1 })
  })

  it.each([
    ['too-few', panel([H, H, H, H, H, H, H, H])],
    // Ten ways to make two threes: p is never below 0.1.
    ['too-few', panel([H, H, H, D, D, D], [1, 2, 3, 4, 5, 6])],
    ['too-few', []],
    ['no-spread', panel([H, H, H, H, D, D, D, D], [5, 5, 5, 5, 5, 5, 5, 5])],
  ] as const)('says %s where there is nothing to test', (finding, sheets) => {
    expect(surfaceEffect(sheets, 1).finding).toBe(finding)
  })

  it('is tested without an F where every surface has its one value', () => {
    const found = surfaceEffect(panel([H, H, H, H, D, D, D, D], [1, 1, 1, 1, 2, 2, 2, 2]), 1)
    expect(found).toMatchObject({ finding: 'tested', statistic: null })
    expect(roundedNumber(tested(found).p, 4)).toBeLessThan(0.05)
  })

  it('does not depend on the order of the sheets nor on the reviewers’ names', () => {
    fc.assert(
      fc.property(shuffledPanels, ([sheets, other]) => {
        const found = surfaceEffect(sheets, 8)
        expect(surfaceEffect(other, 8)).toEqual(found)
        expect(surfaceEffect(renamed(sheets), 8)).toEqual(found)
      }),
      { numRuns: 12 },
    )
    const sheets = panel([H, H, H, D, H, D, D, P])
    expect(surfaceEffect(renamed(sheets.toReversed()), 8)).toEqual(surfaceEffect(sheets, 8))
  })
})
