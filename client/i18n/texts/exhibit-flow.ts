/** Flows: how many come, how fast it runs, what follows. */
import type { BilingualText } from '../i18n.ts'

export const flowTexts = {
  perHour: ['{{value}} 人次/时', '{{value}} an hour'],
  pace: ['时间倍速', 'Time runs'],
  paceTimes: ['×{{value}}', '×{{value}}'],
  heat: ['拥挤热力', 'Crowding'],
  pause: ['暂停', 'Pause'],
  run: ['继续', 'Go on'],
  countNow: ['场内{{name}}', '{{name}} inside'],
  people: ['{{value}} 人', '{{value}}'],
  mean: ['平均停留', 'Mean stay'],
  minutes: ['{{min}}分{{s}}秒', '{{min}} min {{s}} s'],
  longest: ['最长排队', 'Longest line'],
  noLine: ['无人排队', 'no line'],
  queues: ['各处排队人数', 'People in line'],
  clock: [
    '本轮已运行{{at}}，每{{whole}}重新开始。改变人次后从头推演，所有人看到的相同。',
    'This run is at {{at}}; a new one begins every {{whole}}. Changing a number starts it anew; everybody sees the same.',
  ],
  catchingUp: ['正在追上大家看到的时刻…', 'Catching up with what the others see…'],
  planLabel: [
    '{{title}}平面图，{{name}}以圆点表示，数据见下表。',
    'Plan of {{title}}; dots are {{name}}. The table below has the numbers.',
  ],
  spoken: [
    '场内{{name}}{{count}}人，平均停留{{mean}}，最长排队{{longest}}。',
    '{{count}} {{name}} inside, mean stay {{mean}}, longest line {{longest}}.',
  ],
  table: ['数据表', 'Table'],
  place: ['位置', 'Place'],
  waiting: ['排队人数', 'In line'],
  servers: ['通道/窗口', 'Served at once'],
  serviceTime: ['平均办理', 'Mean service'],
  seconds: ['{{value}}秒', '{{value}} s'],
} as const satisfies Record<string, BilingualText>
