/** Who is in a gathering, and who has the word; joining by voice. */
import type { BilingualText } from '../i18n.ts'

export const peopleTexts = {
  voice: ['语音', 'Voice'],
  join: ['加入语音', 'Join by voice'],
  hearHere: [
    '在本设备上收听并发言。已在另一台设备加入语音时，请只用一台，以免回声。',
    'Hear and speak on this device. Use one device at a time: two beside each other echo.',
  ],
  people: ['在场人员', 'People'],
  speakingNow: ['正在发言', 'speaking'],
  whispersNow: ['正对您说悄悄话', 'whispers to you'],
  handUp: ['已举手', 'hand raised'],
  wordTakenFor: ['发言已收回（{{reason}}）', 'word taken ({{reason}})'],
  wordTaken: ['发言已收回', 'word taken'],
  wordGiven: ['可以发言', 'has the word'],
  deputy: ['代为主持', 'presides for the chair'],
  outside: ['候场', 'waits outside'],
  look: ['修改我的形象', 'Change my look'],
} as const satisfies Record<string, BilingualText>
