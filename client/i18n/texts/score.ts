/** What helps while one scores: guidance, levels, steps taken back or made as before. */
import type { BilingualText } from '../i18n.ts'

export const scoreTexts = {
  levels: ['各档次', 'All levels'],
  level: ['{{from}}分起：{{meaning}}', 'From {{from}}: {{meaning}}'],
  elsewhere: [
    '您站在“{{here}}”前，而这张评分表是“{{sheet}}”的。',
    'You stand at “{{here}}”, and this sheet is of “{{sheet}}”.',
  ],
  undo: ['撤销上一步', 'Undo'],
  undoName: ['撤销本项上一步评分', 'Undo the last score of this item'],
  asLast: ['同上一项', 'As my last'],
  asLastName: ['未评分的评分项沿用上一项的分数', 'Score what has no score yet as the item before'],
} as const satisfies Record<string, BilingualText>
