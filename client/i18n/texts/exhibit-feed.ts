/** Live values: numbers, their state, their history. */
import type { BilingualText } from '../i18n.ts'

export const feedTexts = {
  tooHigh: ['偏高', 'high'],
  tooLow: ['偏低', 'low'],
  noValue: ['暂无', 'none yet'],
  ago_s: ['{{count}}秒前', '{{count}} s ago'],
  ago_min: ['{{count}}分钟前', '{{count}} min ago'],
  ago_h: ['{{count}}小时前', '{{count}} h ago'],
  history: ['{{name}}·最近{{minutes}}分钟', '{{name}}: last {{minutes}} min'],
  windowMin: ['{{minutes}}分钟', '{{minutes}} min'],
  nowEnd: ['现在', 'now'],
  minutesBefore: ['{{minutes}}分钟前', '{{minutes}} min ago'],
  pause: ['停住画面', 'Hold the view'],
  resume: ['回到实时', 'Back to live'],
  paused: ['画面停在{{time}}。', 'The view is held at {{time}}.'],
  stale: [
    '超过{{seconds}}秒没有新数据，灰色的是最后一次收到的数值。',
    'No new data for over {{seconds}} s; grey numbers are the last that came.',
  ],
  waiting: ['正在等待第一次数据。', 'Waiting for the first values.'],
  simulated: [
    '模拟数据，由公式按时间生成，所有人同时看到的相同。',
    'Simulated data, computed from the time: everybody sees the same.',
  ],
  push: ['数据由申报单位的系统推送。', 'Sent by the applicant’s own system.'],
  mqtt: ['数据来自主办方的MQTT服务。', 'From the organiser’s MQTT server.'],
  mqttOff: [
    '本次展出未接入MQTT服务，因此没有实时数据。',
    'This hall is not connected to an MQTT server, so there are no live values.',
  ],
  mqttLost: [
    '与MQTT服务的连接已断开，正在重连。',
    'The MQTT server is out of reach; reconnecting.',
  ],
  streamLost: [
    '与展厅的连接已断开，正在重连。',
    'The connection to the hall is lost; reconnecting.',
  ],
  accessTitle: ['推送数据', 'Send values'],
  accessAddress: ['地址', 'Address'],
  accessTopic: ['MQTT主题', 'MQTT topic'],
  accessMqttOff: ['主办方尚未接入MQTT服务。', 'The organiser has not connected an MQTT server.'],
  accessNone: ['还没有令牌。', 'There is no token yet.'],
  accessThere: [
    '已有令牌。忘记了可以换新，旧令牌随即失效。',
    'There is a token. If it is lost, renew it; the old one stops working at once.',
  ],
  accessMake: ['生成令牌', 'Make a token'],
  accessRenew: ['换新令牌', 'Renew the token'],
  accessShown: ['令牌只显示这一次，请现在保存：', 'The token is shown this once; save it now:'],
  accessFirst: ['请先保存草稿，再生成令牌。', 'Save the draft first, then make a token.'],
} as const satisfies Record<string, BilingualText>
