/** The front page. [中文, English] */
import type { BilingualText } from '../i18n.ts'

export const homeTexts = {
  title: ['揭榜厅 — 场景征集、展示与评审', 'Jiebang Hall — call, exhibition and review'],
  eyebrow: ['场景征集', 'Open call'],
  what: [
    '一座可以走进去的展厅：每一项申报都是一个展位。公众在这里看展，专家在这里评审，揭榜方与需求方在这里相遇。',
    'A hall you can walk into, where every submission stands as a booth. The public sees them here, experts judge them here, and those who need meet those who can build.',
  ],
  browse: ['浏览目录', 'Browse the catalogue'],
  apply: ['我要申报', 'File a submission'],
  deadline: ['截止时间', 'Deadline'],
  deadlinePassed: ['申报已截止', 'Closed'],
  beijingTime: ['{{time}}（北京时间）', '{{time}} (Beijing time)'],
  organisers: ['组织单位', 'Organised by'],
  sampleCall: ['演示数据', 'Sample data'],
  pavilions: ['五个展馆', 'Five pavilions'],
  pavilionCount: ['{{count}}个场景', '{{count}} scenarios'],
  pavilionChapters: ['分{{count}}章展出', 'in {{count}} chapters'],
  stage: ['综合', 'composite'],
  entrance: ['入口', 'Entrance'],
  planCaption: ['展厅平面', 'Plan of the hall'],
  yourGatherings: ['您的会次', 'Your gatherings'],
  joinTitle: ['凭码入场', 'Join by code'],
  joinText: [
    '参加评审会或路演？输入会务发给您的六位数字，在电脑、手机和头显上都可以。',
    'Joining a review or a roadshow? Enter the six digits you were given, on a computer, phone or headset.',
  ],
  joinAction: ['输入入场码', 'Enter the code'],
  threeWays: ['三种看法，同一份内容', 'Three ways in, one content'],
  wayHeadset: ['头显', 'Headset'],
  wayHeadsetText: [
    '站到展位前，操作展项，与他人同场。',
    'Stand before the booth, operate exhibits, be there with others.',
  ],
  wayDesktop: ['电脑与手机', 'Computer and phone'],
  wayDesktopText: [
    '同一座展厅，用键盘、鼠标或触屏行走。',
    'The same hall, by keyboard, mouse or touch.',
  ],
  wayPage: ['无障碍页面', 'Accessible pages'],
  wayPageText: [
    '每个展位都有对应的页面，不用三维也能完成全部事项。',
    'Every booth is also a page; nothing requires 3D.',
  ],
} as const satisfies Record<string, BilingualText>
