/** Water in the underpass: how deep it comes to stand, and its gauges live. */
import { slider } from './parts.ts'

/** The pool of the model is two metres deep at its full height. */
const poolOf = (source: object) => ({
  ...source,
  node: 'pool',
  property: 'scale',
  low: 0,
  high: 2,
  from: 0.01,
  to: 1,
})

/** Both barriers close the road while a number goes from `low` to `high`. */
const barriersOf = (source: object, low: number, high: number) =>
  (
    [
      ['barrier-west', -90],
      ['barrier-east', 90],
    ] as const
  ).map(([node, to]) => ({ ...source, node, property: 'turn', low, high, from: 0, to }))

export const RAIN_AND_DEPTH = {
  kind: 'what-if',
  id: 'rain-depth',
  on: 'model',
  title: { zh: '降雨与积水推演', en: 'Rain and depth of water' },
  caption: {
    zh: '按暴雨强度公式与推理公式计算来水，减去泵排与调蓄，得出下立交积水深度；水面、水泵与栏杆随之变化。',
    en: 'Inflow by the rainstorm and the rational formula, less pumping and storage, gives the depth; pool, pumps and barriers follow.',
  },
  inputs: [
    slider('period', { zh: '暴雨重现期', en: 'Return period' }, 'a', [1, 100, 1, 20]),
    slider('minutes', { zh: '降雨历时', en: 'Duration' }, 'min', [10, 180, 5, 60]),
    slider('area', { zh: '汇水面积', en: 'Catchment' }, 'hm²', [0.6, 6, 0.1, 2.4]),
    slider('runoff', { zh: '径流系数', en: 'Runoff coefficient' }, '', [0.4, 0.95, 0.05, 0.85]),
    slider('pumps', { zh: '运行泵数', en: 'Pumps at work' }, '', [0, 3, 1, 2]),
    slider('rate', { zh: '单泵流量', en: 'Flow of a pump' }, 'L/s', [80, 400, 10, 180]),
    slider('blocked', { zh: '雨水口堵塞', en: 'Inlets blocked' }, '%', [0, 80, 5, 0]),
    slider('storage', { zh: '调蓄容积', en: 'Storage' }, 'm³', [0, 800, 20, 120]),
  ],
  outputs: [
    {
      id: 'strength',
      title: { zh: '暴雨强度 q', en: 'Strength of the storm q' },
      unit: 'L/(s·hm²)',
      expression: '1600 * (1 + 0.846 * log10(period)) / (minutes + 7) ** 0.656',
    },
    {
      id: 'inflow',
      title: { zh: '来水 Q=ψqF', en: 'Inflow Q = ψqF' },
      unit: 'L/s',
      expression: 'runoff * strength * area',
    },
    {
      id: 'pumped',
      title: { zh: '有效泵排', en: 'Pumped' },
      unit: 'L/s',
      expression: 'pumps * rate * (1 - blocked / 100)',
    },
    {
      id: 'net',
      title: { zh: '净来水', en: 'Left over' },
      unit: 'L/s',
      expression: 'max(0, inflow - pumped)',
    },
    {
      id: 'pool',
      title: { zh: '积水量', en: 'Water in the underpass' },
      unit: 'm³',
      expression: 'max(0, net * minutes * 60 / 1000 - storage)',
    },
    {
      id: 'depth',
      title: { zh: '最大积水深度', en: 'Deepest water' },
      unit: 'm',
      expression: '(sqrt(173 ** 2 + 400 * pool) - 173) / 200',
      digits: 2,
    },
    {
      id: 'until',
      title: { zh: '到0.27米封路还有', en: 'Until 0.27 m, when it is closed' },
      unit: 'min',
      expression: 'net > 0 ? min(999, (54 + storage) * 1000 / net / 60) : 999',
    },
    {
      id: 'empty',
      title: { zh: '雨停后排空', en: 'Pumped dry after the rain' },
      unit: 'min',
      expression: 'pool > 0 ? (pumped > 0 ? min(999, pool * 1000 / pumped / 60) : 999) : 0',
    },
    {
      id: 'running',
      title: { zh: '投入泵数', en: 'Pumps shown' },
      expression: 'pumps',
    },
  ],
  charts: [
    {
      kind: 'curve',
      title: { zh: '积水深度随重现期', en: 'Depth over return period' },
      over: 'period',
      output: 'depth',
    },
    {
      kind: 'curve',
      title: { zh: '积水深度随堵塞', en: 'Depth over blocked inlets' },
      over: 'blocked',
      output: 'depth',
    },
  ],
  bindings: [
    poolOf({ output: 'depth' }),
    ...barriersOf({ output: 'depth' }, 0.26, 0.28),
    ...[1, 2, 3].map((k) => ({
      output: 'running',
      node: `pump-${k}`,
      property: 'colour',
      low: k - 1,
      high: k,
      from: '#6a6f6c',
      to: '#ffffff',
    })),
    {
      output: 'strength',
      node: 'rain',
      property: 'colour',
      low: 80,
      high: 320,
      from: '#ffffff',
      to: '#6d7c88',
    },
    {
      output: 'strength',
      node: 'rain-lines',
      property: 'scale',
      low: 60,
      high: 320,
      from: 0.5,
      to: 1.15,
    },
  ],
  assumptions: [
    {
      zh: '暴雨强度按上海市公式 q=1600(1+0.846lgP)/(t+7)^0.656，P为重现期（年），t为历时（分钟）。',
      en: 'Shanghai’s formula q = 1600(1 + 0.846 lg P)/(t + 7)^0.656; P in years, t in minutes.',
    },
    {
      zh: '整段历时取平均强度，推理公式适用于汇水面积小于2平方千米；堵塞按比例折减进入泵井的水量。',
      en: 'Mean strength over the whole duration; the rational formula holds below 2 km². Blocked inlets cut what reaches the pumps.',
    },
    {
      zh: '积水体积与深度按道路纵断面拟合：V=173d+100d²（立方米，d以米计），坡底宽12米。',
      en: 'Volume and depth follow the long section: V = 173d + 100d², in m³ and m, 12 m wide.',
    },
    {
      zh: '封路阈值0.27米取自示例管理规程；客水漫入与河道顶托未计。',
      en: 'The road is closed at 0.27 m by the sample rules; water from outside and a high river are not counted.',
    },
  ],
}

export const GAUGES_LIVE = {
  kind: 'feed',
  id: 'gauges',
  on: 'model',
  title: { zh: '水位与泵站实时数据', en: 'Gauges and pumps, live' },
  caption: {
    zh: '雨量、下立交与泵井水位、水泵电流每秒更新；约每七分钟来一场短时强降雨。',
    en: 'Rain, levels in underpass and well, currents of the pumps by the second; a short storm comes about every seven minutes.',
  },
  source: { type: 'simulated', seed: 20210725 },
  channels: [
    {
      id: 'rain',
      title: { zh: '5分钟雨强', en: 'Rain, 5 minutes' },
      unit: 'mm/h',
      digits: 0,
      min: 0,
      max: 140,
      warnAbove: 60,
      signal: {
        base: 16,
        waves: [{ amplitude: 8, periodS: 140 }],
        noise: 3,
        fault: { everyS: 420, lastsS: 80, to: 96 },
      },
    },
    {
      id: 'depth',
      title: { zh: '下立交积水', en: 'Water in the underpass' },
      unit: 'm',
      digits: 2,
      min: 0,
      max: 1.2,
      warnAbove: 0.27,
      signal: {
        base: 0.08,
        waves: [{ amplitude: 0.04, periodS: 170 }],
        noise: 0.01,
        fault: { everyS: 420, lastsS: 60, to: 0.46 },
      },
    },
    {
      id: 'well',
      title: { zh: '泵井水位', en: 'Level in the well' },
      unit: 'm',
      digits: 2,
      min: 0,
      max: 6,
      warnAbove: 4.6,
      signal: {
        base: 2.6,
        waves: [
          { amplitude: 0.7, periodS: 120 },
          { amplitude: 0.2, periodS: 33 },
        ],
        noise: 0.05,
        fault: { everyS: 420, lastsS: 70, to: 4.9 },
      },
    },
    {
      id: 'current',
      title: { zh: '2号泵电流', en: 'Current of pump 2' },
      unit: 'A',
      digits: 1,
      min: 0,
      max: 90,
      warnAbove: 72,
      signal: {
        base: 54,
        waves: [{ amplitude: 3, periodS: 64 }],
        noise: 1,
        fault: { everyS: 600, lastsS: 40, to: 78 },
      },
    },
    {
      id: 'flow',
      title: { zh: '出水流量', en: 'Flow out' },
      unit: 'L/s',
      digits: 0,
      min: 0,
      max: 600,
      warnBelow: 120,
      signal: { base: 330, waves: [{ amplitude: 40, periodS: 120 }], noise: 8 },
    },
  ],
  bindings: [
    poolOf({ channel: 'depth' }),
    ...barriersOf({ channel: 'depth' }, 0.26, 0.28),
    {
      channel: 'well',
      node: 'well-water',
      property: 'scale',
      low: 0,
      high: 6,
      from: 0.05,
      to: 1.9,
    },
    {
      channel: 'current',
      node: 'pump-2',
      property: 'colour',
      low: 60,
      high: 76,
      from: '#ffffff',
      to: '#e2472f',
    },
    {
      channel: 'rain',
      node: 'rain-lines',
      property: 'scale',
      low: 0,
      high: 100,
      from: 0.4,
      to: 1.15,
    },
  ],
}
