import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calibrationOf, CALIBRATION_SHEETS_MIN } from '../../../shared/review/calibration.ts'
import type { FrozenSheets } from '../../../shared/review/frozen-sheets.ts'
import type { Rubric } from '../../../shared/review/rubric.ts'
import { must } from '../../support/must.ts'

const rubric: Rubric = {
  version: 1,
  isDefault: true,
  graceS: 60,
  scale: { min: 0, max: 100, step: 1 },
  criteria: [
    { id: 'a', weight: 3, name: { zh: '甲', en: 'A' } },
    { id: 'b', weight: 1, name: { zh: '乙', en: 'B' } },
  ],
}
const sheet = (personId: string, a: number, b: number, sealedAt: number | null = 1) => ({
  personId,
  name: `评委${personId}`,
  role: 'reviewer' as const,
  sealedAt,
  scores: { a, b },
})
const told = (sheets: FrozenSheets, personId: string) =>
  calibrationOf({ submissionId: 's', rubric, sheets }, personId)

describe('calibrationOf', () => {
  /**
   * Totals (3a + b) / 4: x 70, y 80, z 84; their mean 78, their variance (64 + 4 + 36) / 3 = 34.67. Of a:
   * 72, 80, 82 with the mean 78 and the variance (36 + 4 + 16) / 3 = 18.67. Of b: 64, 80, 90 with the mean
   * 78 and the variance (196 + 4 + 144) / 3 = 114.67.
   */
  it('is the worked example', () => {
    const panel = [sheet('x', 72, 64), sheet('y', 80, 80), sheet('z', 82, 90)]
    expect(told(panel, 'x')).toEqual({
      submissionId: 's',
      sheets: 3,
      places: {
        total: { own: '70.00', mean: '78.00', difference: '-8.00', spread: '5.89' },
        criteria: [
          { criterionId: 'a', own: '72.00', mean: '78.00', difference: '-6.00', spread: '4.32' },
          { criterionId: 'b', own: '64.00', mean: '78.00', difference: '-14.00', spread: '10.71' },
        ],
      },
    })
  })

  it('leaves out sheets that do not count, and tells nothing to whose own does not', () => {
    const panel = [sheet('x', 72, 64), sheet('y', 80, 80), sheet('z', 82, 90)]
    const open = sheet('open', 0, 0, null)
    expect(told([...panel, open], 'x')).toEqual(told(panel, 'x'))
    expect(told([...panel, open], 'open')).toEqual({ submissionId: 's', sheets: 3, places: null })
    expect(told(panel, 'stranger').places).toBeNull()
  })

  it('tells nothing of so few that the rest would be known', () => {
    const panel = Array.from({ length: CALIBRATION_SHEETS_MIN - 1 }, (_, i) => sheet(`${i}`, i, i))
    expect(told(panel, '0').places).toBeNull()
  })

  it('names nobody, and differs from nothing in sum', () => {
    const scores = fc.array(fc.tuple(fc.nat({ max: 100 }), fc.nat({ max: 100 })), {
      minLength: CALIBRATION_SHEETS_MIN,
      maxLength: 8,
    })
    fc.assert(
      fc.property(scores, (given) => {
        const panel = given.map(([a, b], i) => sheet(`p${i}`, a, b))
        const all = panel.map(({ personId }) => must(told(panel, personId).places))
        const sum = all.reduce((total, { total: { difference } }) => total + Number(difference), 0)
        // Each is rounded by at most half a hundredth.
        expect(Math.abs(sum)).toBeLessThanOrEqual(0.005 * panel.length + 1e-9)
        expect(new Set(all.map(({ total: { mean, spread } }) => `${mean} ${spread}`)).size).toBe(1)
        expect(JSON.stringify(told(panel, 'p0'))).not.toMatch(/评委|p\d/)
      }),
    )
  })
})
