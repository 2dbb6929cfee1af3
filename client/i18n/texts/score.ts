/** What helps while one scores: guidance, levels. */
import type { BilingualText } from '../i18n.ts'

export const scoreTexts = {
  levels: ['各档次', 'All levels'],
  level: ['{{from}}分起：{{meaning}}', 'From {{from}}: {{meaning}}'],
} as const satisfies Record<string, BilingualText>
