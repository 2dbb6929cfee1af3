/** The map of the hall and being led through it. */
import type { BilingualText } from '../i18n.ts'

export const wayfindingTexts = {
  map: ['导览图', 'Map'],
  hideMap: ['收起导览图', 'Put the map away'],
  entrance: ['入口', 'Entrance'],
  find: ['按名称或单位查找', 'Find by title or unit'],
  lead: ['带路', 'Lead me'],
  leadTo: ['带路前往{{title}}', 'Lead me to {{title}}'],
  goTo: ['直接前往{{title}}', 'Go to {{title}}'],
  leading: ['正在带路', 'Leading you'],
  left: ['还有{{metres}}米', '{{metres}} m to go'],
  stop: ['结束带路', 'Stop leading'],
  found: ['{{count}}个场景', '{{count}} scenarios'],
  more: ['还有{{count}}个，请输入更多字', '{{count}} more; type more to narrow down'],
  none: ['没有找到，请换个词', 'Nothing found; try another word'],
  stage: ['中央展台', 'Centre stage'],
  bay: ['{{bay}}号展位', 'Bay {{bay}}'],
  pressToLead: [
    '指向展位并按下，地面会出现引导线',
    'Point at a booth and press: a line on the floor leads there',
  ],
} as const satisfies Record<string, BilingualText>
