import { readFileSync } from 'node:fs'
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
    // A17
    ['2026年4月－6月：建设', '2026年4月－6月', [2026, 4, 2026, 6], '建设'],
    ['2026年1月1日-2026年3月31日：建设', '2026年1月1日-2026年3月31日', [2026, 1, 2026, 3], '建设'],
    ['2026-01-01至2026-03-31 建设', '2026-01-01至2026-03-31', [2026, 1, 2026, 3], '建设'],
    ['一、2026年1月—6月：建设', '2026年1月—6月', [2026, 1, 2026, 6], '建设'],
    ['（二）2026年1月—6月：建设', '2026年1月—6月', [2026, 1, 2026, 6], '建设'],
    ['①2026年1月—6月：建设', '2026年1月—6月', [2026, 1, 2026, 6], '建设'],
    ['1.2026年1月：建设', '2026年1月', [2026, 1, 2026, 1], '建设'],
    ['第一阶段（2026年1月—6月）：建设', '2026年1月—6月', [2026, 1, 2026, 6], '建设'],
    ['２０２６年１月：建设', '２０２６年１月', [2026, 1, 2026, 1], '建设'],
    ['2026年上半年：建设', '2026年上半年', [2026, 1, 2026, 6], '建设'],
    ['2026年下半年至2027年上半年：建设', '2026年下半年至2027年上半年', [2026, 7, 2027, 6], '建设'],
    ['2026年第一季度：建设', '2026年第一季度', [2026, 1, 2026, 3], '建设'],
    ['2026年第3季度—第4季度：建设', '2026年第3季度—第4季度', [2026, 7, 2026, 12], '建设'],
    ['2026年11月—2月：建设', '2026年11月—2月', [2026, 11, 2027, 2], '建设'],
    ['2026年1-6月：建设', '2026年1-6月', [2026, 1, 2026, 6], '建设'],
    ['2026.1-6 建设', '2026.1-6', [2026, 1, 2026, 6], '建设'],
    ['2026年：建设', '2026年', [2026, 1, 2026, 12], '建设'],
    ['2026年1月至6月完成采集', '2026年1月至6月', [2026, 1, 2026, 6], '完成采集'],
    ['2026年5月底前完成上线', '2026年5月底前', [2026, 5, 2026, 5], '完成上线'],
  ] as const)('reads “%s”', (line, period, [y1, m1, y2, m2], text) => {
    expect(readTimeline(line)).toEqual({
      stages: [{ period, fromMonth: month(y1, m1), toMonth: month(y2, m2), text }],
      rest: [],
    })
  })

  it.each([
    '建设期12个月',
    '2026年13月：没有这个月',
    '2026年建成',
    '第一阶段：建设',
    '第一季度：建设',
    '2026年6月至项目结束：建设',
    '2026年1月、3月和5月：建设',
    '2026年3月—2026年1月：倒过来',
    '2026年5月前期准备',
  ])('keeps “%s” as text', (line) => {
    expect(readTimeline(line)).toEqual({ stages: [], rest: [line] })
  })

  it('keeps the filed order whole where one line is not read (A17)', () => {
    const lines = ['立项后一个月：甲', '2027年1月：乙', '2026年1月：丙']
    expect(readTimeline(lines.join('\n'))).toEqual({ stages: [], rest: lines })
  })

  it('leaves what follows a semicolon with its stage', () => {
    const { stages } = readTimeline('2026年1月：甲；乙；2026年2月：丙。')
    expect(stages.map((s) => s.text)).toEqual(['甲；乙', '丙'])
  })

  it('uses nothing that Safari before 16.4 and Chrome before 110 do not know (A11)', () => {
    for (const file of ['timeline', 'period', 'funding']) {
      const path = new URL(`../../../shared/exhibit/${file}.ts`, import.meta.url)
      expect(readFileSync(path, 'utf8')).not.toMatch(
        /\(\?<[=!]|\.to(?:Sorted|Spliced|Reversed)\(|\.with\(/,
      )
    }
  })

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
