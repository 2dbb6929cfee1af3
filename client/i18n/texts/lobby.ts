/** The lobby of a review: what an applicant is told of the own turn. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const lobbyTexts = {
  lobby: ['候场', 'Lobby'],
  waiting: ['请稍候', 'Please wait'],
  waitingLead: [
    '会次正在进行。轮到您时，本页会提示，请保持打开。',
    'The gathering is open. This page tells you when it is your turn: keep it open.',
  ],
  next: ['下一项是您', 'You are next'],
  nextLead: [
    '请备好麦克风和材料，随时准备入场。',
    'Have your microphone and your material ready; you will be let in shortly.',
  ],
  in: ['请入场', 'Please come in'],
  inLead: ['现在由您陈述并回答提问。', 'It is your turn to present and to answer.'],
  over: ['您的陈述与问答已结束', 'Your turn is over'],
  overLead: [
    '您已离开会场。结果以公示为准，感谢参加。',
    'You have left the room. What counts is the published notice. Thank you for coming.',
  ],
} as const satisfies Record<string, BilingualText>
