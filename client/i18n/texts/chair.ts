/** What the chair presses, and is asked before it. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const chairTexts = {
  record: ['记录结果', 'Record'],
  askDecide: [
    '将本项结果记为“{{outcome}}”，记入台账。',
    'Record this item as “{{outcome}}”. It is entered in the ledger.',
  ],
  ready: ['全部评分表已签封，可以揭晓。', 'All sheets are sealed: ready to reveal.'],
  notReady: [
    '有评分表尚未签封。可重新开放评分，或直接揭晓（未签封的不计入）。',
    'Some sheets are not sealed. Open scoring again, or reveal without them.',
  ],
  moreTime: ['加时1分钟', 'One more minute'],
  chairDesk: ['组长操作台', 'Chair’s desk'],
  reason: ['理由', 'Reason'],
  callUp: ['请候场', 'Call up'],
  callUpNext: ['请“{{title}}”候场', 'Call up “{{title}}”'],
  called: ['已请候场', 'Called up'],
  pause: ['暂停计时', 'Pause'],
  goOn: ['继续计时', 'Go on'],
  askClose: [
    '结束评分后，未签封的评分表不计入。',
    'Once scoring is closed, sheets that are not sealed do not count.',
  ],
  askAgain: [
    '本轮结果留存备查，各评分表重新开放，可再次评分和签封。',
    'This vote stays on record; the sheets open again to be changed and sealed anew.',
  ],
  'goTo.waiting': ['退回待审', 'Put off'],
  'goTo.walking': ['一起走访', 'Walk there'],
  'goTo.exploring': ['自由查看', 'Look around'],
  'goTo.presenting': ['开始陈述', 'Start presentation'],
  'goTo.questions': ['进入问答', 'Start questions'],
  'goTo.scoring': ['开始评分', 'Start scoring'],
  'goTo.closed': ['结束评分', 'Close scoring'],
  'goTo.revealed': ['揭晓', 'Reveal'],
  'goTo.discussing': ['开始讨论', 'Start discussion'],
  'goTo.decided': ['记录结果', 'Record decision'],
  back: ['返回“{{phase}}”', 'Back to “{{phase}}”'],
  again: ['重新投票', 'Vote again'],
  askReveal: [
    '全部评分表已签封。揭晓后全体评委可见，不能撤回。',
    'All sheets are sealed. What is revealed is seen by the whole panel and cannot be hidden again.',
  ],
  askRevealOpen: [
    '有评分表尚未签封，揭晓后不计入。揭晓后全体评委可见，不能撤回。',
    'Some sheets are not sealed and will not count. What is revealed is seen by the whole panel and cannot be hidden again.',
  ],
} as const satisfies Record<string, BilingualText>
