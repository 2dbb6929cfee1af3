import type { BilingualText } from '../i18n.ts'

export const recusalTexts = {
  noLedger: [
    '您回避了本会次的项目：留痕台账请向会务索取。',
    'You are recused from an item here: ask the secretary for the ledger.',
  ],
  title: ['回避', 'Recusals'],
  lead: [
    '回避的人不参加这一项目的评审：看不到进度、评分和结果，也进不了这个展位。声明与撤回都记入记录。',
    'Whoever is recused takes no part in the item: no progress, scores or results are shown, and its booth is shut. Declaring and clearing both stand in the ledger.',
  ],
  none: ['还没有人回避。', 'Nobody is recused.'],
  who: ['回避人', 'Person'],
  what: ['项目', 'Item'],
  why: ['理由', 'Reason'],
  declare: ['登记回避', 'Record the recusal'],
  recuseMe: ['申请回避', 'Recuse myself'],
  recuseMeNamed: ['申请回避“{{title}}”', 'Recuse myself from “{{title}}”'],
  sure: ['确认回避', 'Recuse me'],
  ask: [
    '回避后，您看不到这一项目的进度、评分和结果，已打的分数也不计入。',
    'You will see nothing of this item’s progress, scores or results, and scores you gave do not count.',
  ],
  found: ['来自利益冲突核查', 'Follows from a conflict'],
  clear: ['撤回', 'Clear'],
  clearNamed: ['撤回“{{title}}”的回避', 'Clear the recusal from “{{title}}”'],
  clearAsk: ['撤回后，此人可以参加这一项目的评审。', 'This person can then take part in the item.'],
  recused: ['已回避', 'Recused'],
  shut: [
    '您已回避这一项目，展位对您关闭。',
    'You are recused from this item; its booth is shut for you.',
  ],
} as const satisfies Record<string, BilingualText>
