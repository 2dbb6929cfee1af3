/** How firmly a result stands. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const firmnessTexts = {
  title: ['结果稳不稳', 'How firmly it stands'],
  lead: [
    '按平均分排名：逐一去掉一位评委，再从评委中反复重抽，看前几名是否还是这几名。',
    'Ranked by the mean: leaving out one reviewer after another, and drawing the panel anew again and again, are the first ones still the same?',
  ],
  places: ['看前几名', 'Among the first'],
  scenario: ['场景', 'Scenario'],
  inTop: ['前{{topN}}名', 'Among the first {{topN}}'],
  yes: ['是', 'yes'],
  without: ['去掉一位评委仍在前列', 'Still, without one reviewer'],
  drawn: ['重抽评委时在前列的比例', 'Share of panels drawn anew'],
  how: [
    '重抽{{resamples}}次（自助法，Efron 1979），随机种子{{seed}}，任何人可以重算。',
    '{{resamples}} draws (bootstrap, Efron 1979), seed {{seed}}: anybody can draw the same again.',
  ],
  tooFew: [
    '只有{{reviewers}}位评委的有效评分表，去掉一位就说明不了什么：至少要3位。',
    'Sheets of {{reviewers}} reviewers count: without one of them there is nothing to learn. It takes 3.',
  ],
  noChange: [
    '去掉任何一位评委，前{{topN}}名都不变。',
    'Without any one reviewer the first {{topN}} stay the same.',
  ],
  change: [
    '去掉{{reviewer}}：进入 {{enters}}；退出 {{leaves}}。',
    'Without {{reviewer}}: in comes {{enters}}; out goes {{leaves}}.',
  ],
  scales: ['评委的宽严', 'How reviewers use the scale'],
  reviewer: ['评委', 'Reviewer'],
  sheets: ['评分表', 'Sheets'],
  harshness: ['与同项目平均之差', 'Difference from the panel'],
  spread: ['标准差', 'Standard deviation'],
  scalesHow: [
    '差为正偏宽，为负偏严；只比有两份以上评分表的项目。标准差按总体计算。',
    'Above 0 is more lenient, below harsher, on items with two sheets or more. The deviation is that of a whole population.',
  ],
  'order-tested': [
    '先后顺序：签封的先后与得分的相关为{{correlation}}（斯皮尔曼），p = {{p}}（评委内置换检验，{{sheets}}份评分表）。',
    'Order: the correlation of totals with the order of sealing is {{correlation}} (Spearman), p = {{p}} (permutation within reviewers, {{sheets}} sheets).',
  ],
  'order-too-few': [
    '先后顺序：评分表太少，无法检验。',
    'Order: too few sheets to test whether it matters.',
  ],
  'order-same-order': [
    '先后顺序：所有评委按同一顺序评分，顺序的影响与项目本身分不开，无法检验。',
    'Order: all scored in the same order, so that its effect cannot be told from the items.',
  ],
  'order-no-spread': [
    '先后顺序：得分没有差别，无法检验。',
    'Order: totals do not differ; there is nothing to test.',
  ],
  'surface-headset': ['头戴设备', 'headset'],
  'surface-desktop': ['电脑三维', 'desktop'],
  'surface-page': ['页面', 'page'],
  surfaceGroup: [
    '{{surface}}（{{reviewers}}人，{{mean}}分）',
    '{{surface}} ({{reviewers}}, {{mean}})',
  ],
  surfaceTested: [
    '设备：各设备上评委的平均偏离为{{groups}}；F = {{statistic}}（单因素方差分析，Fisher 1925），p = {{p}}（按评委置换检验）。',
    'Surfaces: reviewers’ mean differences are {{groups}}; F = {{statistic}} (one-way analysis of variance, Fisher 1925), p = {{p}} (permutation over reviewers).',
  ],
  surfaceUntested: [
    '设备：{{groups}}；人数太少或没有差别，无法检验设备是否影响得分。',
    'Surfaces: {{groups}}; too few, or no difference: whether the surface matters cannot be tested.',
  ],
} as const satisfies Record<string, BilingualText>
