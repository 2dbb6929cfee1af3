/** The list of recusals, and one that is taken back. */
import type { BilingualText } from '../i18n.ts'

export const recusalsTexts = {
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
  found: ['来自利益冲突核查', 'Follows from a conflict'],
  clear: ['撤回', 'Clear'],
  clearNamed: ['撤回“{{title}}”的回避', 'Clear the recusal from “{{title}}”'],
  clearAsk: ['撤回后，此人可以参加这一项目的评审。', 'This person can then take part in the item.'],
} as const satisfies Record<string, BilingualText>
