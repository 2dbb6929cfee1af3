/** How one looks to others. */
import type { BilingualText } from '../i18n.ts'

export const lookTexts = {
  title: ['我的形象', 'My look'],
  lead: [
    '大家在展厅里看到的就是这个样子。不选也可以，系统会按身份给您一个。',
    'This is how others see you in the hall. Without a choice you are given a look by your role.',
  ],
  'part.form': ['身形', 'Build'],
  'part.skin': ['肤色', 'Skin'],
  'part.hair': ['发型', 'Hair'],
  'part.hairColour': ['发色', 'Hair colour'],
  'part.glasses': ['眼镜', 'Glasses'],
  'part.dress': ['服装', 'Dress'],
  'part.colour': ['衣色', 'Colour'],
  'part.badge': ['胸牌', 'Badge'],
  value: ['{{part}} {{number}}／{{count}}', '{{part}} {{number}}/{{count}}'],
  before: ['上一款', 'Previous'],
  after: ['下一款', 'Next'],
  save: ['就用这个形象', 'Use this look'],
  saved: ['已保存，在场的人马上看到。', 'Saved: those who are there see it at once.'],
  given: ['按身份自动', 'By my role'],
  preview: ['您的形象预览', 'Preview of your look'],
} as const satisfies Record<string, BilingualText>
