import { describe, expect, it } from 'vitest'
import { textIn } from '../../../client/i18n/i18n.ts'
import { calibrationItems } from '../../../client/review/calibration-items.ts'
import { leading } from '../../../client/organiser/agenda.ts'
import type { Rubric } from '../../../shared/review/rubric.ts'

const rubric = { criteria: [{ id: 'a', weight: 1, name: { zh: '甲', en: 'A' } }] } as Rubric
const place = { own: '70.00', mean: '78.00', difference: '-8.00', spread: '5.89' }

const textsOf = (
  places: { total: typeof place; criteria: [] | [typeof place & { criterionId: string }] } | null,
) =>
  calibrationItems(
    (text, figures) => textIn(text, 'zh-CN', figures),
    ({ zh }) => zh,
    { calibration: { submissionId: 's', sheets: 3, places }, rubric },
  ).map((item) => ('text' in item ? item.text : ''))

describe('calibrationItems', () => {
  it('say the own place in all and on each criterion', () => {
    const texts = textsOf({ total: place, criteria: [{ ...place, criterionId: 'a' }] })
    expect(texts.slice(1, 5)).toEqual([
      '加权总分  本人70.00',
      '平均78.00 · 差-8.00 · 离散5.89',
      '甲  本人70.00',
      '平均78.00 · 差-8.00 · 离散5.89',
    ])
  })

  it('say why there is nothing to compare', () => {
    expect(textsOf(null)).toHaveLength(2)
  })
})

describe('leading', () => {
  it.each([
    [null, ['a', 'b']],
    ['a', ['a', 'b']],
    ['b', ['b', 'a']],
  ])('puts %s first', (id, agenda) => {
    expect(leading(['a', 'b'], id)).toEqual(agenda)
  })
})
