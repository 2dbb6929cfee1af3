/** Live energy of the rolling line; the columns of the steel-energy model follow it. */
import { ALARM, both, tint } from './parts.ts'

interface Meter {
  id: string
  title: ReturnType<typeof both>
  unit: string
  digits?: number
  range: readonly [number, number]
  warnAbove?: number
  signal: object
}

const meter = ({ range: [min, max], digits = 0, ...rest }: Meter) => ({ ...rest, digits, min, max })

/** One slab after another: the mills draw power in pulses. */
const SLAB_S = 92

/** The height of a column, as a factor, over the range of its channel. */
const column = (channel: string, node: string, [low, high]: readonly [number, number]) => ({
  channel,
  node,
  property: 'scale',
  low,
  high,
  from: 0.55,
  to: 1.3,
})

export const ROLLING_FEED = {
  kind: 'feed',
  id: 'line-energy',
  on: 'model',
  title: both('产线能源实时数据（模拟）', 'Energy of the line, live (simulated)'),
  caption: both(
    '七路数据按秒更新：光柱高度随工序能耗变化，炉温、负荷越限时设备变色。',
    'Seven values by the second: columns rise and fall with use, machines change colour beyond their limit.',
  ),
  source: { type: 'simulated', seed: 1588 },
  channels: [
    meter({
      id: 'gas',
      title: both('加热炉煤气', 'Furnace gas'),
      unit: 'MW',
      digits: 1,
      range: [40, 110],
      warnAbove: 95,
      signal: {
        base: 76,
        waves: [{ amplitude: 6, periodS: 620 }],
        noise: 1.2,
        fault: { everyS: 900, lastsS: 70, to: 98 },
      },
    }),
    meter({
      id: 'exit',
      title: both('出炉温度', 'Slab leaving'),
      unit: '℃',
      range: [1120, 1280],
      warnAbove: 1250,
      signal: {
        base: 1205,
        waves: [{ amplitude: 14, periodS: 430 }],
        noise: 3,
        fault: { everyS: 900, lastsS: 70, to: 1262 },
      },
    }),
    meter({
      id: 'roughing',
      title: both('粗轧功率', 'Roughing'),
      unit: 'MW',
      digits: 1,
      range: [0, 12],
      signal: { base: 5, waves: [{ amplitude: 3.4, periodS: SLAB_S }], noise: 0.3 },
    }),
    meter({
      id: 'finishing',
      title: both('精轧功率', 'Finishing'),
      unit: 'MW',
      digits: 1,
      range: [0, 45],
      warnAbove: 38,
      signal: {
        base: 24,
        waves: [
          { amplitude: 9, periodS: SLAB_S },
          { amplitude: 2, periodS: 31 },
        ],
        noise: 0.8,
        fault: { everyS: 700, lastsS: 40, to: 40 },
      },
    }),
    meter({
      id: 'water',
      title: both('层流水量', 'Cooling water'),
      unit: 'm³/h',
      range: [2000, 9000],
      signal: { base: 5600, waves: [{ amplitude: 1500, periodS: SLAB_S }], noise: 90 },
    }),
    meter({
      id: 'steam',
      title: both('余热蒸汽', 'Steam regained'),
      unit: 't/h',
      digits: 1,
      range: [8, 40],
      signal: { base: 24, waves: [{ amplitude: 4, periodS: 620 }], noise: 0.5 },
    }),
    meter({
      id: 'specific',
      title: both('吨钢综合能耗', 'Energy for a tonne'),
      unit: 'GJ/t',
      digits: 2,
      range: [1.2, 1.9],
      warnAbove: 1.65,
      signal: {
        base: 1.49,
        waves: [{ amplitude: 0.06, periodS: 1200 }],
        noise: 0.015,
        fault: { everyS: 900, lastsS: 70, to: 1.69 },
      },
    }),
  ],
  bindings: [
    column('gas', 'use-furnace', [50, 100]),
    column('roughing', 'use-roughing', [1, 9]),
    column('finishing', 'use-finishing', [12, 40]),
    column('water', 'use-cooling', [3500, 7500]),
    column('steam', 'use-recovered', [16, 32]),
    { channel: 'exit', ...tint('furnace', [1240, 1262], ['#ffffff', ALARM]) },
    { channel: 'finishing', ...tint('stand-6', [36, 40], ['#ffffff', ALARM]) },
    { channel: 'steam', ...tint('waste-heat-boiler', [18, 28], ['#b8c4cc', '#ffffff']) },
  ],
}
