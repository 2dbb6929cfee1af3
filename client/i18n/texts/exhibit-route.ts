/** Routes: ways through the space of a model. */
import type { BilingualText } from '../i18n.ts'

export const routeTexts = {
  choose: ['路线', 'Way'],
  length: ['全长 {{metres}} 米，步行约 {{time}}', '{{metres}} m, about {{time}} on foot'],
  minutes: ['{{minutes}}分{{seconds}}秒', '{{minutes}} min {{seconds}} s'],
  seconds: ['{{seconds}}秒', '{{seconds}} s'],
  pace: ['按每秒1.2米步行计算。', 'At a walking speed of 1.2 m/s.'],
  stop: ['第{{stop}}站，共{{count}}站', 'Stop {{stop}} of {{count}}'],
  gone: ['已走 {{metres}} 米', '{{metres}} m gone'],
  previous: ['上一站', 'Previous stop'],
  next: ['下一站', 'Next stop'],
  walk: ['走一遍', 'Walk it'],
  plan: ['平面示意，数字为停留点', 'Plan; the numbers are the stops'],
  profile: ['高程变化', 'Heights along the way'],
  leg: ['{{metres}} 米', '{{metres}} m'],
  up: ['上升 {{metres}} 米', 'up {{metres}} m'],
  down: ['下降 {{metres}} 米', 'down {{metres}} m'],
  stops: ['停留点', 'Stops'],
} as const satisfies Record<string, BilingualText>
