/** Places, price, stalls and noise of one evening on the street of night-economy. */
import { ALARM, both, result, slider, tint } from './parts.ts'

export const NIGHT_PARKING = {
  kind: 'what-if',
  id: 'parking',
  on: 'model',
  title: both('停车与夜市推演', 'Parking and the market'),
  caption: both(
    '泊位、价格、摊位数与收摊时间怎样影响找位、周转、噪声与营收。',
    'How places, price, stalls and closing time change search, turnover, noise and income.',
  ),
  inputs: [
    slider('visitors', both('晚间来客', 'Evening visitors'), '', [5000, 46000, 500, 24000]),
    slider('by_car', both('驾车占比', 'By car'), '%', [3, 40, 1, 11]),
    slider('places', both('可用泊位', 'Places'), '', [200, 700, 4, 412]),
    slider('price', both('每小时停车价', 'Price an hour'), '¥', [0, 30, 1, 8]),
    slider('stay', both('平均停留', 'Stay'), 'h', [0.5, 4, 0.1, 1.9]),
    slider('booked', both('预约占比', 'Booked'), '%', [0, 90, 5, 15]),
    slider('stalls', both('摊位数', 'Stalls'), '', [20, 200, 5, 120]),
    slider('distance', both('摊位离住户', 'Stalls to homes'), 'm', [8, 60, 1, 20]),
  ],
  outputs: [
    result(
      'cars',
      both('晚间来车（5小时）', 'Cars in five hours'),
      '',
      'visitors * by_car / 100 / 2.6 * exp(-0.018 * (price - 8))',
    ),
    result('arrivals', both('每小时来车', 'Cars an hour'), '/h', 'cars / 5'),
    result('wanted', both('需要泊位', 'Places wanted'), '', 'arrivals * stay'),
    result('load', both('泊位饱和度', 'Load'), '%', '100 * wanted / places'),
    result(
      'search',
      both('平均找位时间', 'Time to find a place'),
      'min',
      '1.5 + (1 - booked / 100) * 3.4 * pow(load / 90, 4)',
      1,
    ),
    result(
      'turnover',
      both('泊位周转', 'Turnover of a place'),
      '',
      'min(cars, places * 5 / stay) / places',
      2,
    ),
    result(
      'circling',
      both('绕行里程', 'Driven in search'),
      'km',
      'cars * max(0, search - 1.5) / 60 * 9',
    ),
    result(
      'noise',
      both('住户窗外噪声', 'Noise at the windows'),
      'dB',
      '10 * log10(pow(10, 4.6) + stalls * pow(10, (62 - 20 * log10(distance)) / 10))',
      1,
    ),
    result(
      'income',
      both('夜市营收', 'Income of the market'),
      '万元',
      'min(visitors * 62, stalls * 14000) * (1 - clamp((search - 5) / 60, 0, 0.3)) / 10000',
      1,
    ),
    result(
      'parking',
      both('停车收入', 'Income of parking'),
      '万元',
      'min(cars, places * 5 / stay) * stay * price / 10000',
      1,
    ),
    result(
      'verdict',
      both('判定：2可行 1临界 0不可行', 'Verdict: 2 works, 1 marginal, 0 fails'),
      '',
      'load > 105 || noise > 58 ? 0 : load <= 92 && noise <= 55 && search <= 6 ? 2 : 1',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('找位时间随来客', 'Search over visitors'),
      over: 'visitors',
      output: 'search',
    },
    {
      kind: 'curve',
      title: both('窗外噪声随距离', 'Noise over distance'),
      over: 'distance',
      output: 'noise',
    },
  ],
  bindings: [
    { output: 'load', ...tint('garage-upper', [80, 105], ['#ffffff', ALARM]) },
    { output: 'load', ...tint('garage-lower', [90, 110], ['#ffffff', ALARM]) },
    ...[1, 3, 5].map((n) => ({
      output: 'noise',
      ...tint(`house-${n}`, [54, 58], ['#ffffff', ALARM]),
    })),
    { output: 'income', ...tint('stalls-1', [60, 140], ['#b9b4aa', '#ffffff']) },
    { output: 'load', node: 'tower-lift', property: 'lift', low: 30, high: 110, from: 0, to: 0.24 },
  ],
  assumptions: [
    both(
      '每车2.6人；价格每高1元，驾车来客约减1.8%（示例弹性）。需要泊位＝每小时来车×停留。',
      'A car brings 2.6 people; a yuan more keeps 1.8 % away (sample). Places wanted = cars an hour × stay.',
    ),
    both(
      '找位时间＝1.5分钟＋未预约占比×3.4×（饱和度÷90%）⁴，按本街区两年数据拟合（示例）。',
      'Search = 1.5 min + share not booked × 3.4 × (load / 90 %)⁴, a sample fit.',
    ),
    both(
      '每摊62分贝（1米处），按点声源距离衰减，各摊能量相加，本底46分贝；以等效距离计。',
      'A stall makes 62 dB at 1 m, falling as from a point; energies add to a background of 46 dB, at an equivalent distance.',
    ),
    both(
      '人均消费62元，单摊上限1.4万元；找位超5分钟，每多1分钟营收约减1.7%，最多三成。',
      'Sixty-two yuan a head, 14,000 a stall at most; each minute over five costs 1.7 %, 30 % at most.',
    ),
  ],
}
