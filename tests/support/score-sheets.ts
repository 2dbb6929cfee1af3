/** Sheets of a panel for the tests of rankings. */
import fc from 'fast-check'
import { decimal } from '../../shared/review/rational.ts'
import { SURFACES, type Surface } from '../../shared/protocol/room-limits.ts'
import type { CountedSheet } from '../../shared/review/ranking/ballots.ts'

type Rest = Pick<CountedSheet, 'position' | 'surface'>

export function sheet(
  reviewer: string,
  submissionId: string,
  total: number,
  rest: Rest = {},
): CountedSheet {
  return { reviewer, submissionId, total: decimal(total), ...rest }
}

/** From totals by reviewer and item. */
export function panelOf(totals: Record<string, Record<string, number>>): CountedSheet[] {
  return Object.entries(totals).flatMap(([reviewer, list]) =>
    Object.entries(list).map(([id, total]) => sheet(reviewer, id, total)),
  )
}

/** From votes “ACBED”, best first, each given by so many voters. */
export function votesOf(
  votes: readonly (readonly [count: number, order: string])[],
): CountedSheet[] {
  return votes.flatMap(([count, order]) =>
    Array.from({ length: count }, (_, voter) =>
      [...order].map((id, place) => sheet(`${order} ${voter}`, id, order.length - place)),
    ).flat(),
  )
}

/** What a test of an effect found, or a failed test. */
export function tested<Found extends { finding: string }>(
  found: Found,
): Extract<Found, { finding: 'tested' }> {
  if (found.finding !== 'tested') throw new Error(`Not tested: ${found.finding}.`)
  return found as Extract<Found, { finding: 'tested' }>
}

export const reviewersOf = (sheets: readonly CountedSheet[]): string[] =>
  [...new Set(sheets.map(({ reviewer }) => reviewer))].toSorted()

export const itemsOf = (sheets: readonly CountedSheet[]): string[] =>
  [...new Set(sheets.map(({ submissionId }) => submissionId))].toSorted()

/** Totals 0…10 in halves: equal ones are frequent, and not everybody scores everything. */
export const panels: fc.Arbitrary<CountedSheet[]> = fc
  .record({ reviewers: fc.integer({ min: 1, max: 6 }), items: fc.integer({ min: 1, max: 5 }) })
  .chain(({ reviewers, items }) =>
    fc
      .array(
        fc.record({
          total: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 6 }),
          surface: fc.constantFrom<Surface>(...SURFACES),
          position: fc.integer({ min: 1, max: 5 }),
        }),
        { minLength: reviewers * items, maxLength: reviewers * items },
      )
      .map((cells) =>
        cells.flatMap(({ total, position, surface }, i) =>
          total === null
            ? []
            : [
                sheet(`r${i % reviewers}`, `s${Math.floor(i / reviewers)}`, total / 2, {
                  position,
                  surface,
                }),
              ],
        ),
      ),
  )

/** A panel and the same sheets in another order. */
export const shuffledPanels = panels.chain((sheets) =>
  fc
    .shuffledSubarray(sheets, { minLength: sheets.length })
    .map((other) => [sheets, other] as const),
)

/** The same with other names, whose order is another too. */
export const renamed = (sheets: readonly CountedSheet[]): CountedSheet[] =>
  sheets.map((one) => ({ ...one, reviewer: `x${9 - Number(one.reviewer.slice(1))}` }))
