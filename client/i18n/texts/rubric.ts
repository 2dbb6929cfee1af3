/** The secretary's editor of a rubric. */
import type { RubricFlaw } from '../../../shared/review/rubric-draft.ts'
import type { BilingualText } from '../i18n.ts'

export const rubricTexts = {
  scale: ['分制', 'Scale'],
  min: ['最低分', 'Lowest score'],
  max: ['最高分', 'Highest score'],
  step: ['步长', 'Step'],
  asIn: ['沿用其他会次的细则', 'As in another gathering'],
  take: ['沿用', 'Take over'],
  nameZh: ['名称（中文）', 'Name (Chinese)'],
  nameEn: ['名称（英文）', 'Name (English)'],
  guidance: ['评分指引与档次', 'Guidance and levels'],
  guidanceZh: ['评分指引（中文）', 'Guidance (Chinese)'],
  guidanceEn: ['评分指引（英文）', 'Guidance (English)'],
  from: ['起始分', 'From'],
  anchorZh: ['含义（中文）', 'Meaning (Chinese)'],
  anchorEn: ['含义（英文）', 'Meaning (English)'],
  addAnchor: ['添加档次', 'Add a level'],
  removeAnchor: ['移除第{{number}}档', 'Remove level {{number}}'],
  addCriterion: ['添加评分项', 'Add a criterion'],
  unnamed: ['第{{number}}项', 'Criterion {{number}}'],
  of: ['{{name}}：{{what}}', '{{name}}: {{what}}'],
  share: ['占{{share}}', '{{share}} of the total'],
} as const satisfies Record<string, BilingualText>

export const flawTexts: Record<RubricFlaw, BilingualText> = {
  'scale-range': [
    '最低分不小于0，最高分不大于1000，且最低分须低于最高分。',
    'Scores lie between 0 and 1000, and the lowest is below the highest.',
  ],
  'scale-step': [
    '步长须能从最低分整步走到最高分，且不超过1000步。',
    'The steps must lead from the lowest score to the highest exactly, in at most 1000.',
  ],
  'criteria-count': ['评分项须为1至12项。', 'There are 1 to 12 criteria.'],
  'criterion-twice': ['名称与前面的评分项相同。', 'An earlier criterion has the same name.'],
  'name-missing': ['请填写中文名称。', 'Give it a Chinese name.'],
  'name-long': ['名称最多200字。', 'A name has at most 200 characters.'],
  weight: [
    '权重须大于0且不大于1000，最多三位小数。',
    'A weight is above 0 and at most 1000, with at most three decimals.',
  ],
  'anchor-score': ['档次的起始分须是分制中的一个分数。', 'A level begins at a score of the scale.'],
  'anchor-order': [
    '档次须由低到高排列，起始分不可重复。',
    'Levels go from low to high, each from a score of its own.',
  ],
  'anchor-text': ['请填写档次的中文含义。', 'Say in Chinese what the level means.'],
}
