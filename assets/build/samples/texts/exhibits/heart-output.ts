/** What the heart of anatomy-lab pumps, and eight places that one should be able to name. */
import { ALARM, both, result, slider, spot, tint } from './parts.ts'

export const HEART_OUTPUT = {
  kind: 'what-if',
  id: 'output',
  on: 'model',
  title: both('心输出量推演', 'What the heart pumps'),
  caption: both(
    '心输出量＝心率×每搏量。心率太快，充盈时间不够，输出反而下降。',
    'Output is rate times stroke. Too fast, the heart has no time to fill and pumps less.',
  ),
  inputs: [
    slider('rate', both('心率', 'Heart rate'), '/min', [30, 220, 2, 72]),
    slider(
      'filled',
      both('充分充盈时的舒张末容积', 'Volume when well filled'),
      'mL',
      [70, 220, 5, 130],
    ),
    slider('fraction', both('射血分数', 'Ejection fraction'), '%', [15, 75, 1, 62]),
    slider('resistance', both('外周阻力', 'Resistance'), 'mmHg·min/L', [8, 30, 0.5, 17]),
    slider('oxygen', both('动静脉氧差', 'Oxygen taken up'), 'mL/L', [20, 160, 5, 45]),
  ],
  outputs: [
    result('cycle', both('心动周期', 'Cycle'), 's', '60 / rate', 2),
    result(
      'diastole',
      both('舒张期', 'Time to fill'),
      's',
      'cycle - min(0.34, 0.2 + 0.14 * cycle)',
      2,
    ),
    result(
      'preload',
      both('舒张末容积', 'Volume before the beat'),
      'mL',
      'filled * (1 - exp(-max(0, diastole) / 0.16))',
    ),
    result('stroke', both('每搏量', 'Stroke volume'), 'mL', 'preload * fraction / 100'),
    result('output', both('心输出量', 'Output'), 'L/min', 'rate * stroke / 1000', 1),
    result('pressure', both('平均动脉压', 'Mean pressure'), 'mmHg', '4 + output * resistance'),
    result('work', both('每搏功', 'Work of a beat'), 'J', 'pressure * 133.3 * stroke / 1000000', 2),
    result('power', both('心脏功率', 'Power'), 'W', 'work * rate / 60', 2),
    result('uptake', both('摄氧量', 'Oxygen uptake'), 'mL/min', 'output * oxygen'),
    result('day', both('一天泵血', 'Pumped in a day'), 'L', 'output * 1440'),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('输出量随心率', 'Output over rate'),
      over: 'rate',
      output: 'output',
    },
    {
      kind: 'curve',
      title: both('每搏量随心率', 'Stroke over rate'),
      over: 'rate',
      output: 'stroke',
    },
  ],
  bindings: [
    {
      output: 'preload',
      node: 'left-ventricle',
      property: 'scale',
      low: 40,
      high: 200,
      from: 0.94,
      to: 1.06,
    },
    { output: 'pressure', ...tint('aorta', [60, 140], ['#ffffff', ALARM]) },
    { output: 'stroke', ...tint('left-ventricle', [30, 80], ['#b9a7ad', '#ffffff']) },
    { output: 'stroke', node: 'slices', property: 'lift', low: 20, high: 120, from: 0, to: 0.03 },
  ],
  assumptions: [
    both(
      '心输出量＝心率×每搏量；每搏量＝舒张末容积×射血分数。',
      'Output = rate × stroke; stroke = volume before the beat × ejection fraction.',
    ),
    both(
      '收缩期＝0.2＋0.14×周期（秒），其余用于充盈；充盈按时间常数0.16秒趋于充分值。',
      'Contraction takes 0.2 + 0.14 × cycle (s); filling nears its limit with a time constant of 0.16 s.',
    ),
    both(
      '平均动脉压＝中心静脉压4毫米汞柱＋输出量×阻力；射血分数与阻力不随心率自动调节。',
      'Pressure = 4 mmHg + output × resistance; nothing regulates itself here.',
    ),
    both('教学示例，不用于诊断。', 'For teaching, not for diagnosis.'),
  ],
}

export const HEART_PLACES = {
  kind: 'hotspots',
  id: 'places',
  on: 'model',
  title: both('八处必须说得出', 'Eight places to name'),
  caption: both(
    '考核常问的八处结构与一句理由。',
    'Eight structures that are asked, each with one reason.',
  ),
  spots: [
    spot(
      'valve',
      both('三尖瓣与腱索', 'Tricuspid valve and cords'),
      [-0.06, 0.46, 0.01],
      both(
        '三叶瓣由腱索拉住，防止收缩时翻向心房。',
        'Cords hold the three leaflets, so that they do not turn into the atrium.',
      ),
    ),
    spot(
      'septum',
      both('室间隔', 'Septum'),
      [-0.01, 0.41, -0.02],
      both(
        '凸向右室：左室压力约为右室五倍。',
        'It bulges to the right: pressure at the left is five times as high.',
      ),
    ),
    spot(
      'node',
      both('窦房结', 'Sinus node'),
      [-0.145, 0.655, -0.02],
      both(
        '每分钟自发60至100次，是正常起搏点。',
        'It fires 60 to 100 times a minute: the normal pacemaker.',
      ),
    ),
    spot(
      'lad',
      both('前室间支', 'Anterior branch'),
      [0.05, 0.41, 0.055],
      both(
        '供应前壁与室间隔前三分之二，闭塞后果最重。',
        'It feeds the front wall and two thirds of the septum; its closure is the worst.',
      ),
    ),
    spot(
      'arch',
      both('主动脉弓三分支', 'Branches of the arch'),
      [0.03, 0.79, -0.09],
      both(
        '自右向左：头臂干、左颈总、左锁骨下动脉。',
        'From right to left: brachiocephalic, left carotid, left subclavian.',
      ),
    ),
    spot(
      'pulmonary',
      both('肺动脉干', 'Pulmonary trunk'),
      [0.02, 0.61, 0.075],
      both(
        '名为动脉，流的是静脉血；在主动脉左前方。',
        'An artery by name, with venous blood; in front and left of the aorta.',
      ),
    ),
    spot(
      'apex',
      both('心尖', 'Apex'),
      [0.15, 0.24, 0.03],
      both(
        '左第五肋间、锁骨中线内侧可触及搏动，由左室构成。',
        'Felt in the fifth space at the left: it belongs to the left ventricle.',
      ),
    ),
    spot(
      'slice',
      both('短轴断层', 'Short axis'),
      [0.3, 0.14, 0.35],
      both(
        '左室为环、右室为月牙；四片自心底到心尖逐渐变小。',
        'A ring and a crescent, smaller from base to apex.',
      ),
    ),
  ],
}
