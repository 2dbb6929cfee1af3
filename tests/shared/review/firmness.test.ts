import { describe, expect, it } from 'vitest'
import { firmnessOf } from '../../../shared/review/firmness.ts'
import { leaveOneOut } from '../../../shared/review/ranking/stability.ts'
import { decimal } from '../../../shared/review/rational.ts'
import { countedSheets, type RankedItem } from '../../../shared/review/results.ts'

/** Totals by reviewer for each item; sealed in the order given for each reviewer. */
function itemsOf(
  totals: Record<string, Record<string, number>>,
  orderOf: (reviewer: string, submissionId: string) => number = () => 0,
): RankedItem[] {
  return Object.entries(totals).map(([submissionId, by]) => ({
    submissionId,
    title: submissionId,
    outcome: null,
    sheets: Object.entries(by).map(([reviewer, total]) => ({
      personId: reviewer,
      name: `name of ${reviewer}`,
      role: 'reviewer' as const,
      sealedAt: 1 + orderOf(reviewer, submissionId),
      scores: {},
      total: decimal(total),
    })),
  }))
}

/** By hand: the mean has a before b (80 and 79); without r3, who alone prefers a, b is before a. */
const CLOSE = itemsOf({
  a: { r1: 75, r2: 75, r3: 90 },
  b: { r1: 80, r2: 78, r3: 79 },
  c: { r1: 60, r2: 61, r3: 62 },
})

describe('how firmly a result stands', () => {
  it('says without whom others would be first, by name', () => {
    const { items, changes, reviewers } = firmnessOf(CLOSE, 1)
    expect(reviewers).toBe(3)
    expect(
      items?.map(({ submissionId, inTop, runsInTop }) => [submissionId, inTop, runsInTop]),
    ).toEqual([
      ['a', true, 2],
      ['b', false, 1],
      ['c', false, 0],
    ])
    expect(changes).toEqual([{ reviewer: 'name of r3', enters: ['b'], leaves: ['a'] }])
  })

  it('agrees with the rule it tells of', () => {
    const rule = leaveOneOut(countedSheets(CLOSE), { method: 'mean', topN: 2 })
    const { items } = firmnessOf(CLOSE, 2)
    expect(rule).toMatchObject({
      items: items?.map(({ submissionId, inTop, runsInTop }) => ({
        submissionId,
        inTop,
        runsInTop,
      })),
    })
  })

  it('draws the same again, in shares of a hundred', () => {
    const [once, again] = [firmnessOf(CLOSE, 1), firmnessOf(CLOSE, 1)]
    expect(once).toEqual(again)
    const shares = once.items?.map(({ sharePercent }) => Number(sharePercent)) ?? []
    expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true)
    expect(shares[2]).toBe(0)
    // Somebody is first in every draw; two may be where they are equal.
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBeGreaterThanOrEqual(100)
  })

  it('says how reviewers use the scale, worked by hand', () => {
    const { scales } = firmnessOf(itemsOf({ a: { r1: 70, r2: 80 }, b: { r1: 50, r2: 60 } }), 1)
    expect(scales).toEqual([
      { reviewer: 'name of r1', sheets: 2, meanDifference: '-5.00', deviation: '10.00' },
      { reviewer: 'name of r2', sheets: 2, meanDifference: '5.00', deviation: '10.00' },
    ])
  })

  it('tells nothing of a panel of two, and nothing of the order that all had alike', () => {
    const two = firmnessOf(itemsOf({ a: { r1: 1, r2: 2 }, b: { r1: 2, r2: 1 } }), 1)
    expect([two.items, two.changes, two.order.finding]).toEqual([null, [], 'too-few'])
    const ids = ['a', 'b', 'c', 'd', 'e']
    const totals = Object.fromEntries(
      ids.map((id, at) => [id, { r1: 50 + at, r2: 60 + at, r3: 70 - at }]),
    )
    const alike = itemsOf(totals, (_, id) => ids.indexOf(id))
    expect(firmnessOf(alike, 2).order.finding).toBe('same-order')
    const turned = itemsOf(
      totals,
      (reviewer, id) => (ids.indexOf(id) + Number(reviewer.slice(1))) % ids.length,
    )
    const { order } = firmnessOf(turned, 2)
    expect(order.finding).toBe('tested')
    expect(Number(order.p)).toBeGreaterThan(0)
  })
})
