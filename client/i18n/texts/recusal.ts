import type { BilingualText } from '../i18n.ts'

export const recusalTexts = {
  recuseMe: ['申请回避', 'Recuse myself'],
  recuseMeNamed: ['申请回避“{{title}}”', 'Recuse myself from “{{title}}”'],
  ask: [
    '回避后，您看不到这一项目的进度、评分和结果，已打的分数也不计入。',
    'You will see nothing of this item’s progress, scores or results, and scores you gave do not count.',
  ],
  recused: ['已回避', 'Recused'],
  shut: [
    '您已回避这一项目，展位对您关闭。',
    'You are recused from this item; its booth is shut for you.',
  ],
} as const satisfies Record<string, BilingualText>
