/** A screening: the way through its items, opening and revealing it. */
import type { BilingualText } from '../i18n.ts'

export const screeningTexts = {
  itemOf: ['第{{number}}项，共{{count}}项', 'Item {{number}} of {{count}}'],
  before: ['上一项', 'Previous item'],
  next: ['下一项', 'Next item'],
  lead: [
    '各评委在截止前各自评分，次序自定；截止后自动结束，再一并揭晓。',
    'Each reviewer scores alone, in any order, until the deadline; then it closes by itself and is revealed as a whole.',
  ],
  open: ['开放评分', 'Open scoring'],
  move: ['更改截止时间', 'Move the deadline'],
  until: ['截止时间', 'Deadline'],
  setUntil: ['以此为截止时间', 'Set this deadline'],
  hours: ['{{count}}小时后截止', 'Closes in {{count}} h'],
  days: ['{{count}}天后截止', 'Closes in {{count}} days'],
  reveal: ['全部揭晓', 'Reveal all'],
  askReveal: [
    '全部项目的结果将一并揭晓，全体评委可见，不能撤回。未签封的评分表不计入。',
    'All results are revealed to the whole panel and cannot be hidden again. Sheets that are not sealed do not count.',
  ],
} as const satisfies Record<string, BilingualText>
