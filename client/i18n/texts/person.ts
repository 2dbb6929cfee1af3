/** What can be done about one person in a gathering. */
import type { BilingualText } from '../i18n.ts'

export const personTexts = {
  mute: ['静默', 'Mute'],
  unmute: ['解除静默', 'Unmute'],
  removeGuest: ['请离', 'Remove'],
  removeGuestAsk: ['请{{name}}离开本会次？', 'Remove {{name}} from this gathering?'],
} as const satisfies Record<string, BilingualText>
