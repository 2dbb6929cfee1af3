/** What may be done about somebody in a gathering, and going through the list. */
import type { BilingualText } from '../i18n.ts'

export const wordTexts = {
  whisper: ['悄悄话', 'Whisper'],
  giveWord: ['请其发言', 'Give the word'],
  handChair: ['请代为主持', 'Hand over to preside'],
  takeChair: ['收回主持', 'Preside again'],
  takeWord: ['收回发言', 'Take the word'],
  takeWordAsk: [
    '收回{{name}}的发言？理由会让对方和全场看到，并记入留痕。',
    'Take the word from {{name}}? The reason is shown to everybody and goes on record.',
  ],
  'reason.time': ['发言超时', 'Over time'],
  'reason.topic': ['与议题无关', 'Off the topic'],
  'reason.noise': ['环境噪声过大', 'Too much noise'],
  back: ['返回名单', 'Back to the list'],
  previousPage: ['上一页', 'Previous'],
  nextPage: ['下一页', 'Next'],
  pageOf: ['第{{page}}页，共{{count}}页', 'Page {{page}} of {{count}}'],
} as const satisfies Record<string, BilingualText>
