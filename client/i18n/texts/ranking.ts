/** The rankings that stand side by side, and how each is computed. */
export const rankingTexts = {
  rank: ['名次', 'Rank'],
  place: ['第{{rank}}', 'no. {{rank}}'],
  ahead: ['比按平均分靠前{{count}}名', '{{count}} places better than by the mean'],
  behind: ['比按平均分靠后{{count}}名', '{{count}} places worse than by the mean'],
  'method.mean': ['平均分', 'Mean'],
  'method.trimmedMean': ['去极值平均分', 'Trimmed mean'],
  'method.median': ['中位数', 'Median'],
  'method.zScore': ['标准分', 'z-score'],
  'method.borda': ['波达计分', 'Borda'],
  'method.schulze': ['舒尔茨', 'Schulze'],
  formula: ['算式', 'Formulas'],
  leftOut: ['去掉{{values}}：', 'without {{values}}: '],
  noSpread: [
    '{{total}}：该专家给分无差异，记为0',
    '{{total}}: the totals of this reviewer do not differ, counts as 0',
  ],
  middle: ['居中：', 'in the middle: '],
  duel: [
    '对“{{title}}”：{{votes}}票比{{votesBack}}票，最强路径{{path}}比{{pathBack}}',
    'against “{{title}}”: {{votes}} to {{votesBack}} votes, strongest paths {{path}} to {{pathBack}}',
  ],
  beatenBy: ['胜过它的：{{count}}项', 'items that beat it: {{count}}'],
  how: ['名次如何算出', 'How the ranks are computed'],
  'how.total': [
    '加权总分 = Σ(权重×分数)÷Σ权重。只计已签封、已评完的评分表，只在本表所列各项之间比较；全程按精确分数计算，仅显示时四舍五入。同分并列，其后名次顺延。',
    'Weighted total = Σ(weight × score) ÷ Σ weight. Only sealed, complete sheets count, and items are compared with those of this table. Everything is computed in exact fractions and rounded half up only where it is shown. Equal figures share a rank, and the next is skipped.',
  ],
  'how.mean': ['各评分表加权总分之和÷份数。', 'Sum of the sheets’ weighted totals ÷ their number.'],
  'how.trimmedMean': [
    '自5份评分表起，去掉最高与最低各一份后的平均分。',
    'The mean without the highest and the lowest sheet, from five sheets on.',
  ],
  'how.median': [
    '居中的总分；份数为偶数时取中间两份的平均。',
    'The total in the middle; of an even number, the mean of the two in the middle.',
  ],
  'how.zScore': [
    '先按每位专家自己的平均分与标准差换算：(总分−该专家平均分)÷该专家标准差，再取平均。消除打分宽严不同的影响。',
    'Each total less its reviewer’s own mean, divided by that reviewer’s standard deviation; then the mean. Takes out how harsh or generous a reviewer is.',
  ],
  'how.borda': [
    '每位专家的名单上，(胜过的项数+并列项数÷2)÷其余项数，再取平均。只看先后，不看分差。',
    'On each reviewer’s list: (items it beats + ties ÷ 2) ÷ the other items; then the mean. Looks at the order only, not at by how much.',
  ],
  'how.schulze': [
    '逐对比较：多数专家把谁排在前；依最强路径定先后（舒尔茨法，取胜方票数）。所列为胜过它的项数，越少越前。',
    'Item against item: whom more reviewers put first, by strongest paths (Schulze, winning votes). Shown is how many items beat it; fewer is better.',
  ],
} as const
