import { expect, it } from 'vitest'
import { formatPeriod } from '../../../client/i18n/format-period.ts'
import { readTimeline } from '../../../shared/exhibit/timeline.ts'

it.each([
  ['2025年9月—2025年12月：采集', '2025年9月—2025年12月', 'Sep 2025 – Dec 2025'],
  ['2026年1月：试运行', '2026年1月', 'Jan 2026'],
  ['2026.3-5 推广', '2026.3-5', 'Mar 2026 – May 2026'],
])('writes the period of %s', (line, zh, en) => {
  const [stage] = readTimeline(line).stages
  if (!stage) throw new Error(`${line} is no stage.`)
  expect(formatPeriod(stage, 'zh-CN')).toBe(zh)
  expect(formatPeriod(stage, 'en')).toBe(en)
})
