/** What a tonne of hot strip costs in energy, and the way of one slab, for steel-energy. */
import { both, result, slider, tint } from './parts.ts'

export const ROLLING_ENERGY = {
  kind: 'what-if',
  id: 'tonne',
  on: 'model',
  title: both('吨钢能耗推演', 'Energy of a tonne'),
  caption: both(
    '热装、出炉温度与余热回收如何改变每吨钢的燃料、电、费用与排放。',
    'How hot charging, discharge temperature and recovery change fuel, power, cost and carbon of a tonne.',
  ),
  inputs: [
    slider('hot_share', both('热装率', 'Hot charged'), '%', [0, 90, 2, 38]),
    slider('hot_temp', both('热装温度', 'Temperature when charged'), '℃', [300, 900, 25, 600]),
    slider('exit', both('出炉温度', 'Discharge temperature'), '℃', [1100, 1280, 5, 1220]),
    slider('efficiency', both('加热炉热效率', 'Furnace efficiency'), '%', [40, 75, 1, 58]),
    slider('thick', both('成品厚度', 'Gauge'), 'mm', [1.5, 12, 0.5, 3]),
    slider('recovery', both('烟气余热回收', 'Waste heat regained'), '%', [0, 60, 2, 26]),
    slider('pace', both('轧制节奏', 'Pace'), 't/h', [150, 420, 10, 300]),
    slider('peak', both('峰段生产占比', 'Rolled at peak tariff'), '%', [0, 60, 5, 35]),
  ],
  outputs: [
    result(
      'heat',
      both('板坯吸热', 'Heat into the slab'),
      'GJ/t',
      '0.68 * (exit - (hot_share * hot_temp + (100 - hot_share) * 25) / 100) / 1000',
      2,
    ),
    result('fuel', both('燃料消耗', 'Fuel'), 'GJ/t', 'heat / (efficiency / 100) + 9 / pace', 2),
    result(
      'regained',
      both('回收蒸汽折热', 'Heat regained'),
      'GJ/t',
      '(fuel - heat) * recovery / 100',
      2,
    ),
    result(
      'rolling',
      both('轧制电耗', 'Rolling'),
      'kWh/t',
      '24 * ln(230 / thick) * exp((1220 - exit) / 420) / 1.7',
      1,
    ),
    result('aux', both('辅助电耗', 'Auxiliaries'), 'kWh/t', '14 + 4200 / pace', 1),
    result('generated', both('余热发电', 'Generated'), 'kWh/t', 'regained * 277.8 * 0.19', 1),
    result(
      'specific',
      both('综合能耗', 'Energy in all'),
      'GJ/t',
      'fuel + (rolling + aux - generated) * 0.0036',
      2,
    ),
    result(
      'tariff',
      both('平均电价', 'Mean tariff'),
      '¥/kWh',
      '(peak * 1.08 + (100 - peak) * 0.56) / 100',
      2,
    ),
    result(
      'cost',
      both('能源费用', 'Cost'),
      '¥/t',
      'fuel * 46 + (rolling + aux - generated) * tariff',
      1,
    ),
    result(
      'carbon',
      both('碳排放', 'Carbon'),
      'kg/t',
      'fuel * 56 + (rolling + aux - generated) * 0.58',
      1,
    ),
    result('year', both('全年费用（186万吨）', 'A year, 1.86 Mt'), '万元', 'cost * 186'),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('燃耗随热装率', 'Fuel over hot charging'),
      over: 'hot_share',
      output: 'fuel',
    },
    {
      kind: 'curve',
      title: both('综合能耗随出炉温度', 'All energy over temperature'),
      over: 'exit',
      output: 'specific',
    },
  ],
  bindings: [
    {
      output: 'fuel',
      node: 'use-furnace',
      property: 'scale',
      low: 0.5,
      high: 1.8,
      from: 0.4,
      to: 1.25,
    },
    {
      output: 'rolling',
      node: 'use-finishing',
      property: 'scale',
      low: 20,
      high: 110,
      from: 0.4,
      to: 1.4,
    },
    {
      output: 'rolling',
      node: 'use-roughing',
      property: 'scale',
      low: 20,
      high: 110,
      from: 0.5,
      to: 1.4,
    },
    {
      output: 'generated',
      node: 'use-recovered',
      property: 'scale',
      low: 0,
      high: 25,
      from: 0.2,
      to: 1.6,
    },
    { output: 'specific', ...tint('control-room', [1.4, 1.9], ['#ffffff', '#ff9a5c']) },
    { output: 'generated', ...tint('power-house', [2, 16], ['#a8adb2', '#ffffff']) },
  ],
  assumptions: [
    both(
      '板坯吸热＝平均比热0.68千焦/（千克·℃）×温升；燃耗＝吸热÷炉效率＋每小时9吉焦空耗÷节奏。',
      'Heat = 0.68 kJ/(kg·K) × rise; fuel = heat / efficiency + 9 GJ an hour of idle loss / pace.',
    ),
    both(
      '轧制电耗按230毫米坯到成品的对数压下，温度每降低约42℃电耗升一成（示例拟合）。',
      'Rolling follows the logarithm of the reduction from 230 mm; 42 K colder costs a tenth more (sample fit).',
    ),
    both(
      '余热回收取自烟气与炉体损失，蒸汽发电效率19%；1千瓦时＝0.0036吉焦。',
      'Recovery is from losses; steam makes power at 19 %; 1 kWh = 0.0036 GJ.',
    ),
    both(
      '燃料46元/吉焦、56千克CO₂/吉焦；峰段1.08元、其余0.56元/千瓦时、0.58千克CO₂；均为示例。',
      'Fuel 46 yuan and 56 kg CO₂ a GJ; power 1.08 or 0.56 yuan and 0.58 kg a kWh: samples.',
    ),
  ],
}

const at = (x: number, y: number) => [x, y, 0.04] as const
const stop = (point: number, id: string, title: object, text: object) => ({
  id,
  title,
  text,
  point,
})

export const ROLLING_WAY = {
  kind: 'route',
  id: 'slab',
  on: 'model',
  title: both('跟着一块钢走', 'The way of one slab'),
  caption: both(
    '从装炉到卷取八站，每站看温度、厚度与这块钢已经用掉的能量。',
    'Eight stops from charging to coiling: temperature, gauge, and what it has used so far.',
  ),
  ways: [
    {
      id: 'line',
      title: both('热轧全线', 'The whole line'),
      points: [
        at(-0.49, 0.12),
        at(-0.27, 0.12),
        at(-0.16, 0.11),
        at(-0.085, 0.1),
        at(-0.03, 0.1),
        at(0.23, 0.1),
        at(0.34, 0.12),
        at(0.47, 0.12),
      ],
      stops: [
        stop(
          0,
          'charge',
          both('装炉', 'Charging'),
          both(
            '热装坯600℃，冷坯25℃；热装一块少烧约0.67吉焦/吨。',
            'Hot at 600 °C or cold at 25 °C: a hot one saves some 0.67 GJ a tonne.',
          ),
        ),
        stop(
          1,
          'exit',
          both('出炉', 'Discharge'),
          both(
            '1220℃，230毫米。至此已用能八成，是能源账的第一笔大项。',
            '1220 °C, 230 mm: four fifths of its energy are spent.',
          ),
        ),
        stop(
          2,
          'rough',
          both('粗轧', 'Roughing'),
          both(
            '五道次轧到38毫米，每道次电耗单独入账。',
            'Five passes to 38 mm, each booked on its own.',
          ),
        ),
        stop(
          3,
          'shear',
          both('飞剪', 'Crop shear'),
          both(
            '切去头尾。少切10毫米，一年省钢约900吨。',
            'Head and tail come off: 10 mm less saves 900 t a year.',
          ),
        ),
        stop(
          4,
          'enter',
          both('精轧入口', 'Into finishing'),
          both(
            '1050℃。每低20℃，轧制电耗约升5%，但出炉可少烧。',
            '1050 °C. 20 K colder costs 5 % more power and less fuel.',
          ),
        ),
        stop(
          5,
          'leave',
          both('精轧出口', 'Out of finishing'),
          both(
            '880℃，3毫米，速度11米/秒；六架主传动瞬时33兆瓦。',
            '880 °C, 3 mm, 11 m/s; six drives take 33 MW for a moment.',
          ),
        ),
        stop(
          6,
          'cool',
          both('层流冷却', 'Cooling'),
          both(
            '12秒冷到610℃。水泵按带钢速度变频，比常开省电三成。',
            'To 610 °C in 12 s; pumps follow the speed and save a third.',
          ),
        ),
        stop(
          7,
          'coil',
          both('卷取', 'Coiling'),
          both(
            '打印这块钢的能源账：燃料、电、水与排放，随质保书交给用户。',
            'Its energy account is printed and goes with the certificate.',
          ),
        ),
      ],
    },
  ],
}
