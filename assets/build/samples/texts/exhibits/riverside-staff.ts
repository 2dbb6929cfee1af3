/** How long visitors of riverside-guide wait for an answer, and how many guides they need. */
import { ALARM, both, FINE, result, slider, tint } from './parts.ts'

export const RIVERSIDE_STAFF = {
  kind: 'what-if',
  id: 'staff',
  on: 'model',
  title: both('讲解员够不够', 'Enough guides?'),
  caption: both(
    '数字人答得了的归数字人，答不了的转真人：看等多久、要几个人。',
    'The digital guide answers what it can; the rest goes to people. See the wait and the staff needed.',
  ),
  inputs: [
    slider('visitors', both('游客', 'Visitors'), '人/h', [200, 4000, 50, 1600]),
    slider('asking', both('提问比例', 'Who ask'), '%', [2, 40, 1, 15]),
    slider('solved', both('数字人答结率', 'Settled digitally'), '%', [0, 95, 1, 70]),
    slider('service', both('真人每次应答', 'Time of a person'), 's', [40, 300, 5, 150]),
    slider('guides', both('在岗讲解员', 'Guides on duty'), '人', [1, 12, 1, 4]),
    slider('target', both('目标利用率', 'Target utilisation'), '%', [50, 95, 1, 80]),
  ],
  outputs: [
    result('questions', both('提问人次', 'Questions'), '人/h', 'visitors * asking / 100'),
    result('handed', both('转给真人', 'To people'), '人/h', 'questions * (1 - solved / 100)', 1),
    result('capacity', both('真人应答能力', 'Capacity'), '人/h', 'guides * 3600 / service', 1),
    result('load', both('利用率', 'Utilisation'), '%', '100 * handed / capacity', 1),
    result(
      'chance',
      both('随机等待', 'Wait by chance'),
      'min',
      'min(0.97, load / 100) ** (sqrt(2 * (guides + 1)) - 1) / (guides * (1 - min(0.97, load / 100))) * service / 60',
      1,
    ),
    result(
      'backlog',
      both('一小时末积压', 'Backlog after an hour'),
      '人',
      'max(0, handed - capacity)',
    ),
    result('wait', both('平均等待', 'Mean wait'), 'min', 'chance + backlog / 2 / capacity * 60', 1),
    result(
      'needed',
      both('需要讲解员', 'Guides needed'),
      '人',
      'ceil(handed * service / 3600 / (target / 100))',
    ),
    result('missing', both('还缺', 'Missing'), '人', 'max(0, needed - guides)'),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('等待随游客量', 'Wait over visitors'),
      over: 'visitors',
      output: 'wait',
    },
    {
      kind: 'curve',
      title: both('所需讲解员随数字人答结率', 'Guides over digital share'),
      over: 'solved',
      output: 'needed',
    },
  ],
  bindings: [
    { output: 'wait', ...tint('guide-kiosk', [2, 10], [FINE, ALARM]) },
    { output: 'load', ...tint('pavilion-roof', [70, 110], ['#ffffff', ALARM]) },
    {
      output: 'handed',
      node: 'digital-guide',
      property: 'scale',
      low: 20,
      high: 200,
      from: 1,
      to: 0.75,
    },
  ],
  assumptions: [
    both(
      '未饱和时按多服务台近似（Sakasegawa），到达与应答的变异系数均取1，利用率封顶97%；积压按流体近似，高峰持续一小时。',
      'Waiting by Sakasegawa’s multi-server formula, both variations 1, utilisation capped at 97 %; backlog as a fluid, the peak lasting an hour.',
    ),
    both(
      '所需人数＝转给真人的人次×每次时长÷目标利用率，向上取整；不含轮休与带队讲解。',
      'Guides needed: handed-over questions by time over the target utilisation, rounded up; breaks and group tours left out.',
    ),
    both(
      '提问比例15%与每次150秒来自两个周末的人工登记，样本1,240人次，其他日子须重测。',
      '15 % and 150 s come from notes of two weekends, 1,240 visitors; other days must be measured anew.',
    ),
  ],
}
