/** Vital signs of one bed, second by second, on the model of remote-icu. */
import { ALARM, both, tint } from './parts.ts'

interface Limits {
  min: number
  max: number
  digits?: number
  warnBelow?: number
  warnAbove?: number
}

const channel = (
  id: string,
  title: ReturnType<typeof both>,
  unit: string,
  { digits = 0, ...limits }: Limits,
  signal: object,
) => ({ id, title, unit, digits, ...limits, signal })

const breath = { amplitude: 1, periodS: 24 }

export const ICU_FEED = {
  kind: 'feed',
  id: 'vitals',
  on: 'model',
  title: both('7床实时体征（模拟）', 'Bed 7, live (simulated)'),
  caption: both(
    '一位肺炎呼吸衰竭患者的模拟数据，偶有痰堵与低血压；越限时模型上的设备随之变色。',
    'A simulated patient with pneumonia; now and then mucus or low pressure. What passes its limit colours the model.',
  ),
  source: { type: 'simulated', seed: 711 },
  staleAfterS: 15,
  channels: [
    channel(
      'spo2',
      both('血氧饱和度', 'Oxygen saturation'),
      '%',
      { min: 80, max: 100, warnBelow: 90 },
      {
        base: 95,
        waves: [{ amplitude: 1, periodS: 180 }],
        noise: 0.4,
        fault: { everyS: 480, lastsS: 50, to: 86 },
      },
    ),
    channel(
      'heart',
      both('心率', 'Heart rate'),
      '/min',
      { min: 40, max: 160, warnBelow: 50, warnAbove: 130 },
      { base: 104, waves: [{ amplitude: 6, periodS: 210 }, breath], noise: 2 },
    ),
    channel(
      'pressure',
      both('平均动脉压', 'Mean pressure'),
      'mmHg',
      { min: 40, max: 120, warnBelow: 65, warnAbove: 110 },
      {
        base: 76,
        waves: [{ amplitude: 4, periodS: 260 }],
        noise: 1.5,
        fault: { everyS: 720, lastsS: 60, to: 58 },
      },
    ),
    channel(
      'rate',
      both('呼吸频率', 'Breaths'),
      '/min',
      { min: 8, max: 45, warnAbove: 35 },
      {
        base: 22,
        waves: [{ amplitude: 2, periodS: 140 }],
        noise: 0.8,
        fault: { everyS: 480, lastsS: 50, to: 36 },
      },
    ),
    channel(
      'plateau',
      both('平台压', 'Plateau pressure'),
      'cmH₂O',
      { min: 10, max: 45, digits: 1, warnAbove: 30 },
      {
        base: 25,
        waves: [{ amplitude: 1.5, periodS: 320 }],
        noise: 0.4,
        fault: { everyS: 600, lastsS: 45, to: 33 },
      },
    ),
    channel(
      'co2',
      both('呼末二氧化碳', 'End-tidal CO₂'),
      'mmHg',
      { min: 20, max: 70, warnAbove: 55 },
      { base: 42, waves: [{ amplitude: 3, periodS: 280 }], noise: 0.8 },
    ),
    channel(
      'lactate',
      both('乳酸', 'Lactate'),
      'mmol/L',
      { min: 0, max: 8, digits: 1, warnAbove: 4 },
      { base: 2.6, waves: [{ amplitude: 0.5, periodS: 1800 }], noise: 0.05 },
    ),
  ],
  bindings: [
    { channel: 'spo2', ...tint('airway', [86, 92], ['#5b7fd0', '#ffffff']) },
    { channel: 'plateau', ...tint('ventilator', [28, 33], ['#ffffff', ALARM]) },
    { channel: 'pressure', ...tint('infusion', [58, 68], [ALARM, '#ffffff']) },
    { channel: 'spo2', ...tint('patient-twin', [86, 92], ['#ff8a70', '#ffffff']) },
    { channel: 'lactate', ...tint('renal', [3, 5], ['#ffffff', '#e8b55a']) },
    { channel: 'rate', node: 'bellows', property: 'lift', low: 15, high: 40, from: 0, to: 0.008 },
  ],
}
