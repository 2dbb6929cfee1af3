/** Who is in a gathering, and who has the word; joining by voice. */
import type { BilingualText } from '../i18n.ts'

export const peopleTexts = {
  voice: ['语音', 'Voice'],
  join: ['加入语音', 'Join by voice'],
  hearHere: [
    '在本设备上收听并发言。已在另一台设备加入语音时，请只用一台，以免回声。',
    'Hear and speak on this device. Use one device at a time: two beside each other echo.',
  ],
  whisper: ['悄悄话', 'Whisper'],
  people: ['在场人员', 'People'],
  speakingNow: ['正在发言', 'speaking'],
  whispersNow: ['正对您说悄悄话', 'whispers to you'],
  handUp: ['已举手', 'hand raised'],
  wordTaken: ['发言已收回', 'word taken'],
  wordGiven: ['可以发言', 'has the word'],
  giveWord: ['请其发言', 'Give the word'],
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
