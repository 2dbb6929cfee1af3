/** Leading and following, slides. */
import type { BilingualText } from '../i18n.ts'

export const roadshowTexts = {
  lead: ['带领大家', 'Lead'],
  stopLeading: ['结束带领', 'Stop leading'],
  gather: ['集合', 'Gather everybody'],
  follow: ['跟随带领人', 'Follow the leader'],
  unfollow: ['自由参观', 'Walk freely'],
  leading: ['由{{name}}带领', 'Led by {{name}}'],
  noLeader: ['暂无人带领', 'Nobody leads'],
  goHere: ['带大家到这里', 'Take everybody here'],
  gatherNotice: [
    '{{name}}请大家集合，{{seconds}}秒后前往',
    '{{name}} gathers everybody, in {{seconds}} s',
  ],
  stay: ['我留在这里', 'I stay here'],
  slides: ['幻灯片', 'Slides'],
  slideOf: ['第{{slide}}页，共{{count}}页', 'Slide {{slide}} of {{count}}'],
  previous: ['上一页', 'Previous'],
  next: ['下一页', 'Next'],
  noSlides: ['路演人还没有上传幻灯片。', 'No slides yet.'],
  atrium: ['中庭', 'Atrium'],
  route: ['带领路线', 'Route'],
} as const satisfies Record<string, BilingualText>
