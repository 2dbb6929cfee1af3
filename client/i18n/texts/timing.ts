/** How long the phases of a review take. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const timingTexts = {
  timing: ['环节时长', 'Length of the phases'],
  lead: [
    '每个环节开始时按此倒计时，留空则不限时。改动从下一个环节起生效；组长可随时加时。',
    'Each phase begins with this countdown; an empty field means no end. A change counts from the next phase on, and the chair can always add time.',
  ],
  walking: ['走访', 'Walking there'],
  exploring: ['自由查看', 'Looking around'],
  presenting: ['陈述', 'Presentation'],
  questions: ['问答', 'Questions'],
  scoring: ['评分', 'Scoring'],
  discussing: ['讨论', 'Discussion'],
  minutes: [' 分钟', ' min'],
  open: ['不限时', 'no end'],
  house: ['恢复默认', 'Back to the defaults'],
} as const satisfies Record<string, BilingualText>
