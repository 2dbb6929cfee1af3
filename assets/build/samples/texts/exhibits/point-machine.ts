/** The point machine: what moving the blades takes. */
import { slider } from './parts.ts'

export const THROW_FORCE = {
  kind: 'what-if',
  id: 'throw-force',
  on: 'model',
  title: { zh: '转换阻力与电流推演', en: 'Force and current of a throw' },
  caption: {
    zh: '滑床板缺油、尖轨反弹、电缆变长时，转换力、电流和动作时间各会怎样，还剩多少余量。',
    en: 'Dry slide chairs, springing blades, long cables: what they do to force, current and time, and what margin is left.',
  },
  inputs: [
    slider('mass', { zh: '两根尖轨质量', en: 'Mass of both blades' }, 'kg', [600, 2000, 50, 1400]),
    slider(
      'friction',
      { zh: '滑床板摩擦系数', en: 'Friction of the slide chairs' },
      '',
      [0.08, 0.4, 0.01, 0.22],
    ),
    slider('spring', { zh: '尖轨反弹力', en: 'Springing of the blades' }, 'N', [0, 3000, 100, 700]),
    slider('stroke', { zh: '动程', en: 'Stroke' }, 'mm', [150, 240, 5, 220]),
    slider('speed', { zh: '空载转换速度', en: 'Speed without load' }, 'mm/s', [30, 80, 1, 44]),
    slider('voltage', { zh: '室内线电压', en: 'Line voltage indoors' }, 'V', [330, 420, 5, 380]),
    slider('cable', { zh: '控制电缆长度', en: 'Length of cable' }, 'm', [100, 2500, 100, 1200]),
  ],
  outputs: [
    {
      id: 'force',
      title: { zh: '转换力', en: 'Throwing force' },
      unit: 'N',
      expression: 'mass * 9.81 * friction + spring',
    },
    {
      id: 'margin',
      title: { zh: '距摩擦联结器滑动', en: 'Left before the clutch slips' },
      unit: 'N',
      expression: '6000 - force',
    },
    {
      id: 'time',
      title: { zh: '转换时间', en: 'Time of a throw' },
      unit: 's',
      expression: 'stroke / (speed * (1 - 0.18 * min(1, force / 6000))) + 0.9',
      digits: 1,
    },
    {
      id: 'power',
      title: { zh: '电机输入功率', en: 'Power of the motor' },
      unit: 'W',
      expression:
        '140 + min(force, 6000) * (speed * (1 - 0.18 * min(1, force / 6000)) / 1000) / 0.45',
    },
    {
      id: 'current',
      title: { zh: '稳态动作电流', en: 'Running current' },
      unit: 'A',
      expression: 'power / (sqrt(3) * voltage * 0.62)',
      digits: 2,
    },
    {
      id: 'drop',
      title: { zh: '启动时电缆压降', en: 'Voltage lost at the start' },
      unit: 'V',
      expression: 'sqrt(3) * 5 * current * 0.0175 * cable / 1.5 * 0.7',
    },
    {
      id: 'at_motor',
      title: { zh: '启动时电机端电压', en: 'Voltage at the motor, starting' },
      unit: 'V',
      expression: 'max(0, voltage - drop)',
    },
  ],
  charts: [
    {
      kind: 'curve',
      title: { zh: '电流随摩擦系数', en: 'Current over friction' },
      over: 'friction',
      output: 'current',
    },
    {
      kind: 'curve',
      title: { zh: '端电压随电缆长度', en: 'Voltage at the motor over cable' },
      over: 'cable',
      output: 'at_motor',
    },
  ],
  bindings: [
    {
      output: 'force',
      node: 'sleepers',
      property: 'colour',
      low: 2500,
      high: 6000,
      from: '#ffffff',
      to: '#ff9a5c',
    },
    {
      output: 'current',
      node: 'motor',
      property: 'colour',
      low: 1.2,
      high: 2.4,
      from: '#ffffff',
      to: '#e2472f',
    },
    {
      output: 'margin',
      node: 'gear',
      property: 'colour',
      low: 0,
      high: 2500,
      from: '#e2472f',
      to: '#ffffff',
    },
    {
      output: 'at_motor',
      node: 'wires',
      property: 'colour',
      low: 260,
      high: 330,
      from: '#e2472f',
      to: '#ffffff',
    },
  ],
  assumptions: [
    {
      zh: '转换力等于尖轨重量乘摩擦系数再加反弹力；摩擦联结器滑动力6000牛，超过后电机空转。',
      en: 'Force is the weight of the blades times friction, plus springing; the clutch slips at 6,000 N and the motor then idles.',
    },
    {
      zh: '满载时速度比空载低18%；解锁、锁闭合计0.9秒；丝杠与减速总效率45%，空载损耗140瓦。',
      en: 'At full load the speed is 18 % less; unlocking and locking take 0.9 s; 45 % of the power arrives, 140 W is lost idle.',
    },
    {
      zh: '三相功率因数0.62；启动电流取稳态5倍，启动功率因数0.7；铜芯1.5平方毫米，电阻率0.0175欧·平方毫米/米。',
      en: 'Power factor 0.62, starting current five times the running one at 0.7; copper of 1.5 mm², 0.0175 Ω·mm²/m.',
    },
    {
      zh: '均为示例参数，以设备说明书与现场实测为准。',
      en: 'All values are samples: go by the manual and by measurement.',
    },
  ],
}
