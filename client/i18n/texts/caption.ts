/** What is said and written, as it is read everywhere. */
import type { BilingualText } from '../i18n.ts'

export const captionTexts = {
  title: ['文字与反应', 'Messages'],
  line: ['{{name}}：{{text}}', '{{name}}: {{text}}'],
} as const satisfies Record<string, BilingualText>
