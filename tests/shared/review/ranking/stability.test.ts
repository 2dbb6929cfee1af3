import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundedNumber, roundedText } from '../../../../shared/review/rational.ts'
import type { CountedSheet } from '../../../../shared/review/ranking/ballots.ts'
import { METHODS } from '../../../../shared/review/ranking/methods.ts'
import { rankSheets } from '../../../../shared/review/ranking/side-by-side.ts'
import {
  BOOTSTRAP_RESAMPLES,
  bootstrapTop,
  leaveOneOut,
} from '../../../../shared/review/ranking/stability.ts'
import {
  panelOf,
  panels,
  renamed,
  reviewersOf,
  shuffledPanels,
} from '../../../support/score-sheets.ts'

const contested = panelOf({
  friend: { a: 100, b: 60, c: 50 },
  p: { a: 70, b: 80, c: 50 },
  q: { a: 72, b: 79, c: 50 },
})

const topBy = (sheets: readonly CountedSheet[], method: (typeof METHODS)[number], topN: number) =>
  [...rankSheets(method, sheets)].filter(([, { rank }]) => rank <= topN).map(([id]) => id)

const panelsOfThree = panels.filter((sheets) => reviewersOf(sheets).length >= 3)

function computed<Found extends { finding: string }>(
  found: Found,
): Extract<Found, { finding: 'computed' }> {
  if (found.finding !== 'computed') throw new Error('Three reviewers are enough.')
  return found as Extract<Found, { finding: 'computed' }>
}

describe('leaveOneOut', () => {
  it('says whose leaving changes who is first', () => {
    expect(leaveOneOut(contested, { method: 'mean', topN: 1 })).toEqual({
      finding: 'computed',
      procedure: 'leave-one-reviewer-out',
      runs: 3,
      items: [
        { submissionId: 'a', inTop: true, runsInTop: 2 },
        { submissionId: 'b', inTop: false, runsInTop: 1 },
        { submissionId: 'c', inTop: false, runsInTop: 0 },
      ],
      changes: [{ reviewer: 'friend', enters: ['b'], leaves: ['a'] }],
    })
  })

  it('is, by every method, the ranking of the sheets that are left', () => {
    const questions = fc.record({
      method: fc.constantFrom(...METHODS),
      topN: fc.integer({ min: 1, max: 3 }),
    })
    fc.assert(
      fc.property(panelsOfThree, questions, (sheets, question) => {
        const reviewers = reviewersOf(sheets)
        const found = computed(leaveOneOut(sheets, question))
        const whole = topBy(sheets, question.method, question.topN)
        const runs = reviewers.map((reviewer) => {
          const rest = sheets.filter((one) => one.reviewer !== reviewer)
          return { reviewer, top: topBy(rest, question.method, question.topN) }
        })
        for (const { submissionId, inTop, runsInTop } of found.items) {
          expect(inTop).toBe(whole.includes(submissionId))
          expect(runsInTop).toBe(runs.filter(({ top }) => top.includes(submissionId)).length)
        }
        const changed = runs.filter(({ top }) => top.toSorted().join() !== whole.toSorted().join())
        expect(found.changes.map(({ reviewer }) => reviewer).toSorted()).toEqual(
          changed.map(({ reviewer }) => reviewer).toSorted(),
        )
      }),
    )
  })
})

describe('bootstrapTop', () => {
  it('comes near the share of all 27 panels that three reviewers can make', () => {
    const reviewers = ['friend', 'p', 'q']
    const draws = reviewers.flatMap((x) =>
      reviewers.flatMap((y) => reviewers.map((z) => [x, y, z])),
    )
    const first = draws.map((panel) =>
      topBy(
        panel.flatMap((reviewer, seat) =>
          contested
            .filter((one) => one.reviewer === reviewer)
            .map((one) => ({ ...one, reviewer: `${seat}` })),
        ),
        'mean',
        1,
      ),
    )
    const found = computed(bootstrapTop(contested, { method: 'mean', topN: 1, seed: 99 }))
    expect([found.seed, found.resamples]).toEqual([99, BOOTSTRAP_RESAMPLES])
    for (const { submissionId, share } of found.items) {
      const exact = first.filter((top) => top.includes(submissionId)).length / 27
      // Four standard deviations of the share of 1000 draws.
      expect(Math.abs(roundedNumber(share, 6) - exact)).toBeLessThan(0.064)
    }
    const shares = found.items.map(({ share }) => roundedNumber(share, 6))
    expect(shares[0]).toBeGreaterThan(0.5)
    expect(shares[2]).toBe(0)
  })

  it('is certain where everybody agrees, and too little with two reviewers', () => {
    const list = { a: 3, b: 2, c: 1 }
    const question = { method: 'schulze', topN: 2, seed: 1 } as const
    const found = bootstrapTop(panelOf({ p: list, q: list, r: list }), question)
    expect(found).toMatchObject({
      items: [
        { submissionId: 'a', share: { numerator: 1n, denominator: 1n } },
        { submissionId: 'b', share: { numerator: 1n, denominator: 1n } },
        { submissionId: 'c', share: { numerator: 0n } },
      ],
    })
    expect(bootstrapTop(panelOf({ p: list, q: list }), question)).toEqual({
      finding: 'too-few',
      reviewers: 2,
    })
  })

  it('draws the same by the same seed, whatever the order of the sheets and the names, and other by another', () => {
    const question = { method: 'mean', topN: 1, seed: 3 } as const
    fc.assert(
      fc.property(shuffledPanels, ([sheets, other]) => {
        const found = bootstrapTop(sheets, question)
        expect(bootstrapTop(other, question)).toEqual(found)
        expect(bootstrapTop(renamed(sheets), question)).toEqual(found)
        expect(leaveOneOut(other, question)).toEqual(leaveOneOut(sheets, question))
      }),
      { numRuns: 15 },
    )
    const shares = [1, 2, 3].map((seed) =>
      computed(bootstrapTop(contested, { ...question, seed }))
        .items.map(({ share }) => roundedText(share, 3))
        .join(),
    )
    expect(new Set(shares).size).toBeGreaterThan(1)
  })
})
