import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rational, roundedText, sum } from '../../../../shared/review/rational.ts'
import { residualsOf, reviewerScales } from '../../../../shared/review/ranking/residuals.ts'
import { itemsOf, panelOf, panels } from '../../../support/score-sheets.ts'

describe('reviewerScales', () => {
  it('says how much lower and how much wider each gives than the panel on the same items', () => {
    const sheets = panelOf({
      harsh: { a: 60, b: 50, c: 20 },
      mild: { a: 80, b: 70 },
      alone: { d: 90 },
    })
    const scales = reviewerScales(sheets).map(({ meanDifference, deviation, ...rest }) => ({
      ...rest,
      meanDifference: meanDifference && roundedText(meanDifference, 2),
      deviation: roundedText(deviation, 2),
    }))
    expect(scales.toSorted((a, b) => (a.reviewer < b.reviewer ? -1 : 1))).toEqual([
      { reviewer: 'alone', sheets: 1, shared: 0, meanDifference: null, deviation: '0.00' },
      { reviewer: 'harsh', sheets: 3, shared: 2, meanDifference: '-10.00', deviation: '17.00' },
      { reviewer: 'mild', sheets: 2, shared: 2, meanDifference: '10.00', deviation: '5.00' },
    ])
  })

  it('gives the deviation of Wikipedia, “Standard deviation”: 2', () => {
    const [scale] = reviewerScales(
      panelOf({ r: { a: 2, b: 4, c: 4, d: 4, e: 5, f: 5, g: 7, h: 9 } }),
    )
    expect(scale?.deviation).toEqual(rational(2))
  })
})

describe('residualsOf', () => {
  it('add up to 0 on every item, and leave out items with one sheet', () => {
    fc.assert(
      fc.property(panels, (sheets) => {
        const residuals = residualsOf(sheets)
        for (const id of itemsOf(sheets)) {
          const own = residuals.filter(({ sheet }) => sheet.submissionId === id)
          const count = sheets.filter(({ submissionId }) => submissionId === id).length
          expect(own).toHaveLength(count > 1 ? count : 0)
          expect(sum(own.map(({ residual }) => residual))).toEqual(rational(0))
        }
      }),
    )
  })
})
