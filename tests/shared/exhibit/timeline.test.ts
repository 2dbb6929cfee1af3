import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTimeline } from '../../../shared/exhibit/timeline.ts'
import { SAMPLE_SLUGS, sampleForm } from '../../support/sample-call.ts'

const month = (year: number, of: number) => year * 12 + of - 1

describe('readTimeline', () => {
  it.each([
    ['2025年9月—2025年12月：完成采集', '2025年9月—2025年12月', [2025, 9, 2025, 12], '完成采集'],
    ['2025年9月—12月：完成采集', '2025年9月—12月', [2025, 9, 2025, 12], '完成采集'],
    ['2026年5月：上线', '2026年5月', [2026, 5, 2026, 5], '上线'],
    ['2026年5月底前：上线', '2026年5月底前', [2026, 5, 2026, 5], '上线'],
    ['2026.1-2026.6 建设', '2026.1-2026.6', [2026, 1, 2026, 6], '建设'],
    ['2026/1～2026/6，建设', '2026/1～2026/6', [2026, 1, 2026, 6], '建设'],
    ['（1）2026年1月至2026年6月：建设', '2026年1月至2026年6月', [2026, 1, 2026, 6], '建设'],
    ['• 2026年1月-3月: 建设', '2026年1月-3月', [2026, 1, 2026, 3], '建设'],
  ] as const)('reads “%s”', (line, period, [y1, m1, y2, m2], text) => {
    expect(readTimeline(line)).toEqual({
      stages: [{ period, fromMonth: month(y1, m1), toMonth: month(y2, m2), text }],
      rest: [],
    })
  })

  it.each(['建设期12个月', '2026年13月：没有这个月', '2026年建成', '第一阶段：建设'])(
    'keeps “%s” as text',
    (line) => {
      expect(readTimeline(line)).toEqual({ stages: [], rest: [line] })
    },
  )

  it('orders stages by their first month and keeps the order of equal ones', () => {
    const { stages } = readTimeline('2027年1月：丙\n2026年1月：甲\n2027年1月：丁\n2026年3月：乙')
    expect(stages.map((s) => s.text)).toEqual(['甲', '乙', '丙', '丁'])
  })

  it('splits stages that stand in one line', () => {
    const { stages } = readTimeline('2026年1月：甲；2026年2月：乙。')
    expect(stages.map((s) => s.text)).toEqual(['甲', '乙'])
  })

  it.each(SAMPLE_SLUGS)('reads every line of the schedule and the milestones of %s', (slug) => {
    const form = sampleForm(slug)
    for (const text of [form.schedule, form.milestones]) {
      const { stages, rest } = readTimeline(text)
      expect(rest).toEqual([])
      expect(stages).toHaveLength(text.split('\n').length)
      for (const stage of stages) expect(stage.toMonth).toBeGreaterThanOrEqual(stage.fromMonth)
    }
  })

  it.each([
    ['spaces after the year', `2025年9${' '.repeat(180)}x\u2028x`],
    ['spaces between two months', `2025年9月—${' '.repeat(180)}1${' '.repeat(180)}x\u2028`],
    ['dashes', `2025年9月${'—'.repeat(400)}`],
    ['spaces before a full stop', `。${' '.repeat(450)}x`],
  ])('reads %s without trying every way to share them out', (_, line) => {
    const startMs = performance.now()
    readTimeline(line)
    expect(performance.now() - startMs).toBeLessThan(300)
  })

  it('loses no line', () => {
    const line = fc.string({
      unit: fc.constantFrom('2', '0', '6', '年', '1', '月', '：', '甲', ' '),
    })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { stages, rest } = readTimeline(lines.join('\n'))
        expect(stages.length + rest.length).toBe(lines.filter((l) => l.trim() !== '').length)
      }),
    )
  })
})
