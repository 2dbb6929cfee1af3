/** The calibration item: what it is, and one's own place on it. */
import type { BilingualText } from '../i18n.ts'

export const calibrationTexts = {
  title: ['校准结果（仅您可见）', 'Calibration (for you alone)'],
  lead: [
    '差值为您的分数减全体平均：负数表示比全体严。离散度为全体分数的标准差。均不计入结果。',
    'The difference is yours minus the mean of the panel: below 0 is harsher. The spread is the standard deviation of the panel. None of it counts.',
  ],
  none: [
    '有效评分表不足三份，或您的评分表未签封：没有可比的数据。',
    'Fewer than three sheets count, or yours was not sealed: there is nothing to compare.',
  ],
  total: ['加权总分', 'Weighted total'],
  own: ['本人{{own}}', 'yours {{own}}'],
  beside: [
    '平均{{mean}} · 差{{difference}} · 离散{{spread}}',
    'mean {{mean}} · {{difference}} · spread {{spread}}',
  ],
  mark: ['设为校准', 'Calibrate with it'],
  unmark: ['取消校准', 'No calibration'],
  markNamed: ['{{act}}：{{name}}', '{{act}}: {{name}}'],
} as const satisfies Record<string, BilingualText>
