/**
 * How firmly a result stands: without one reviewer after another, with panels drawn anew, by how reviewers
 * use the scale and by the order in which they sealed. Methods and sources stand in shared/review/ranking.
 * Pure; a thousand panels of twenty items take some tenths of a second.
 */
import { sorted } from '../list/changed-copy.ts'
import type { Firmness } from './firmness-schema.ts'
import type { CountedSheet } from './ranking/ballots.ts'
import { orderEffect } from './ranking/order-effect.ts'
import { surfaceEffect } from './ranking/surface-effect.ts'
import { reviewerScales } from './ranking/residuals.ts'
import { BOOTSTRAP_RESAMPLES, bootstrapTop, leaveOneOut } from './ranking/stability.ts'
import { multiply, rational, roundedText } from './rational.ts'
import { countedSheets, type RankedItem } from './results.ts'

/** Of all draws: anybody can draw the same again. */
export const FIRMNESS_SEED = 2025

const HUNDRED = rational(100)

/** The sheets that count, each with its place in the order in which its reviewer sealed. */
function placedSheets(items: readonly RankedItem[]): CountedSheet[] {
  const sealedAt = new Map(
    items.flatMap(({ submissionId, sheets }) =>
      sheets.map((sheet) => [`${sheet.personId} ${submissionId}`, sheet.sealedAt ?? 0] as const),
    ),
  )
  const momentOf = ({ reviewer, submissionId }: CountedSheet): number =>
    sealedAt.get(`${reviewer} ${submissionId}`) ?? 0
  const places = new Map<string, number>()
  return sorted(countedSheets(items), (a, b) => momentOf(a) - momentOf(b)).map((sheet) => {
    const position = (places.get(sheet.reviewer) ?? 0) + 1
    places.set(sheet.reviewer, position)
    return { ...sheet, position }
  })
}

export function firmnessOf(items: readonly RankedItem[], topN: number): Firmness {
  const sheets = placedSheets(items)
  const names = new Map(
    items.flatMap((item) => item.sheets.map(({ personId, name }) => [personId, name] as const)),
  )
  const nameOf = (personId: string): string => names.get(personId) ?? personId
  const question = { method: 'mean', topN } as const
  const without = leaveOneOut(sheets, question)
  const drawn = bootstrapTop(sheets, { ...question, seed: FIRMNESS_SEED })
  const shares = new Map(
    drawn.finding === 'computed' ? drawn.items.map((one) => [one.submissionId, one.share]) : [],
  )
  const scales = reviewerScales(sheets)
  const order = orderEffect(sheets, FIRMNESS_SEED)
  const surface = surfaceEffect(sheets, FIRMNESS_SEED)
  return {
    topN,
    reviewers: scales.length,
    seed: FIRMNESS_SEED,
    resamples: BOOTSTRAP_RESAMPLES,
    items:
      without.finding === 'computed'
        ? without.items.map(({ submissionId, inTop, runsInTop }) => ({
            submissionId,
            inTop,
            runsInTop,
            sharePercent: roundedText(
              multiply(shares.get(submissionId) ?? rational(0), HUNDRED),
              1,
            ),
          }))
        : null,
    changes:
      without.finding === 'computed'
        ? without.changes.map((one) => ({ ...one, reviewer: nameOf(one.reviewer) }))
        : [],
    scales: sorted(
      scales.map(({ reviewer, sheets: count, meanDifference, deviation }) => ({
        reviewer: nameOf(reviewer),
        sheets: count,
        meanDifference: meanDifference && roundedText(meanDifference, 2),
        deviation: roundedText(deviation, 2),
      })),
      (a, b) => (a.reviewer < b.reviewer ? -1 : 1),
    ),
    order: {
      finding: order.finding,
      correlation: order.finding === 'tested' ? roundedText(order.statistic, 2) : null,
      p: order.finding === 'tested' ? roundedText(order.p, 3) : null,
      sheets: order.sheets,
    },
    surface: {
      finding: surface.finding,
      statistic:
        surface.finding === 'tested' && surface.statistic !== null
          ? roundedText(surface.statistic, 2)
          : null,
      p: surface.finding === 'tested' ? roundedText(surface.p, 3) : null,
      groups: surface.groups.map((group) => ({ ...group, mean: roundedText(group.mean, 2) })),
    },
  }
}
