/** What a setting of the ventilator does to gas, pressure and energy, for remote-icu. */
import { ALARM, both, result, slider, tint } from './parts.ts'

export const ICU_VENTILATION = {
  kind: 'what-if',
  id: 'ventilation',
  on: 'model',
  title: both('呼吸机参数推演', 'Settings of the ventilator'),
  caption: both(
    '先在孪生上试参数：通气量、二氧化碳、驱动压与机械能同时看。',
    'Try settings on the twin first: ventilation, CO₂, driving pressure and mechanical power at once.',
  ),
  inputs: [
    slider('height', both('身高', 'Height'), 'cm', [145, 195, 1, 170]),
    slider('volume', both('潮气量', 'Tidal volume'), 'mL', [200, 700, 10, 420]),
    slider('rate', both('呼吸频率', 'Breaths'), '/min', [8, 40, 1, 20]),
    slider('peep', both('呼气末正压', 'PEEP'), 'cmH₂O', [0, 20, 1, 10]),
    slider('compliance', both('静态顺应性', 'Compliance'), 'mL/cmH₂O', [15, 80, 1, 32]),
    slider('airway', both('气道阻力', 'Resistance'), 'cmH₂O·s/L', [5, 40, 1, 12]),
    slider('dead', both('死腔占比', 'Dead space'), '%', [20, 70, 1, 50]),
    slider('bicarbonate', both('碳酸氢根', 'Bicarbonate'), 'mmol/L', [12, 36, 1, 24]),
  ],
  outputs: [
    result(
      'per_kg',
      both('每公斤潮气量', 'Volume for a kg'),
      'mL/kg',
      'volume / (50 + 0.91 * (height - 152.4))',
      1,
    ),
    result('minute', both('分钟通气量', 'Minute volume'), 'L/min', 'volume * rate / 1000', 1),
    result(
      'alveolar',
      both('肺泡通气量', 'Alveolar ventilation'),
      'L/min',
      'minute * (1 - dead / 100)',
      1,
    ),
    result('co2', both('动脉二氧化碳', 'Arterial CO₂'), 'mmHg', '0.863 * 200 / alveolar'),
    result('ph', both('酸碱度', 'pH'), '', '6.1 + log10(bicarbonate / (0.03 * co2))', 2),
    result('driving', both('驱动压', 'Driving pressure'), 'cmH₂O', 'volume / compliance', 1),
    result('plateau', both('平台压', 'Plateau pressure'), 'cmH₂O', 'peep + driving', 1),
    result(
      'inspiration',
      both('吸气时间（吸呼比1∶2）', 'Inspiration (1 to 2)'),
      's',
      '60 / rate / 3',
      2,
    ),
    result(
      'peak',
      both('峰压', 'Peak pressure'),
      'cmH₂O',
      'plateau + airway * volume / 1000 / inspiration',
      1,
    ),
    result(
      'power',
      both('机械能', 'Mechanical power'),
      'J/min',
      '0.098 * minute * (peak - driving / 2)',
      1,
    ),
    result(
      'verdict',
      both('保护性通气：2达标 1边缘 0超限', 'Protective: 2 yes, 1 marginal, 0 no'),
      '',
      'plateau > 30 || driving > 18 || per_kg > 9 ? 0 : per_kg <= 7 && driving <= 15 && power <= 17 ? 2 : 1',
    ),
  ],
  charts: [
    {
      kind: 'curve',
      title: both('二氧化碳随频率', 'CO₂ over breaths'),
      over: 'rate',
      output: 'co2',
    },
    {
      kind: 'curve',
      title: both('机械能随潮气量', 'Power over volume'),
      over: 'volume',
      output: 'power',
    },
  ],
  bindings: [
    { output: 'verdict', ...tint('ventilator', [0, 1], [ALARM, '#ffffff']) },
    { output: 'minute', node: 'bellows', property: 'lift', low: 4, high: 16, from: 0, to: 0.012 },
    { output: 'ph', ...tint('patient-twin', [7.15, 7.35], ['#ff8a70', '#ffffff']) },
  ],
  assumptions: [
    both(
      '肺泡通气量＝潮气量×频率×（1−死腔占比）；动脉二氧化碳＝0.863×200÷肺泡通气量（二氧化碳产量取200毫升/分）。',
      'Alveolar = volume × rate × (1 − dead space); CO₂ = 0.863 × 200 / alveolar, with 200 mL of CO₂ a minute.',
    ),
    both(
      '驱动压＝潮气量÷顺应性；平台压＝呼气末正压＋驱动压；峰压另加阻力×平均流量。',
      'Driving = volume / compliance; plateau = PEEP + driving; peak adds resistance × mean flow.',
    ),
    both(
      '机械能＝0.098×分钟通气量×（峰压−驱动压÷2）；酸碱度按亨德森—哈塞尔巴尔赫方程。',
      'Power = 0.098 × minute volume × (peak − driving / 2); pH after Henderson and Hasselbalch.',
    ),
    both(
      '理想体重按男性公式50＋0.91×（身高−152.4）；限值为示例，推演只供医师参考。',
      'Ideal weight: 50 + 0.91 × (height − 152.4), men. Limits are samples; doctors decide.',
    ),
  ],
}
