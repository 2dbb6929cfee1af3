/** The replaced knee of the digital human: what load and time do to it, and what its layers are built from. */
import { slider } from './parts.ts'

export const KNEE_LOAD = {
  kind: 'what-if',
  id: 'knee-load',
  on: 'model',
  title: { zh: '膝关节活动度与受力推演', en: 'Range and load of the knee' },
  caption: {
    zh: '按术后周数、训练量与动作推算可达活动度、关节接触力与垫片压强；模型的小腿随之弯曲。',
    en: 'From weeks after surgery, training and movement to range, contact force and pressure; the leg bends along.',
  },
  inputs: [
    slider('week', { zh: '术后周数', en: 'Weeks after surgery' }, '', [0, 26, 1, 4]),
    slider('start', { zh: '术后首日活动度', en: 'Range on the first day' }, '°', [30, 90, 5, 55]),
    slider('sessions', { zh: '每周训练次数', en: 'Sessions a week' }, '', [0, 10, 1, 5]),
    slider('weight', { zh: '体重', en: 'Body weight' }, 'kg', [40, 110, 1, 68]),
    slider('support', { zh: '减重支撑', en: 'Weight carried by the harness' }, '%', [0, 60, 5, 30]),
    slider('speed', { zh: '步行速度', en: 'Walking speed' }, 'm/s', [0.3, 1.6, 0.1, 0.8]),
    slider('flex', { zh: '动作屈膝角', en: 'Bend of the movement' }, '°', [0, 130, 5, 60]),
    slider('ankle', { zh: '踝部配重', en: 'Weight at the ankle' }, 'kg', [0, 5, 0.5, 1]),
  ],
  outputs: [
    {
      id: 'range',
      title: { zh: '预计可达活动度', en: 'Range to be expected' },
      unit: '°',
      expression: 'start + (125 - start) * (1 - exp(-week * (0.1 + 0.02 * sessions)))',
    },
    {
      id: 'reached',
      title: { zh: '本次屈膝', en: 'Bend now' },
      unit: '°',
      expression: 'min(flex, range)',
    },
    {
      id: 'contact',
      title: { zh: '步行接触力峰值', en: 'Peak contact force, walking' },
      unit: 'N',
      expression: 'weight * 9.81 * (1 - support / 100) * (2.1 + 0.7 * (speed - 0.8))',
    },
    {
      id: 'times',
      title: { zh: '接触力与体重之比', en: 'As a multiple of body weight' },
      expression: 'contact / (weight * 9.81)',
      digits: 2,
    },
    {
      id: 'area',
      title: { zh: '垫片接触面积', en: 'Contact area on the insert' },
      unit: 'mm²',
      expression: '340 - 1.4 * min(reached, 120)',
    },
    {
      id: 'pressure',
      title: { zh: '垫片平均压强', en: 'Mean pressure on the insert' },
      unit: 'MPa',
      expression: 'contact / area',
      digits: 1,
    },
    {
      id: 'moment',
      title: { zh: '坐位抬腿膝力矩', en: 'Knee moment, leg raised sitting' },
      unit: 'N·m',
      expression: '9.81 * max(0, cos(reached * 0.017453)) * (0.061 * weight * 0.19 + ankle * 0.39)',
      digits: 1,
    },
    {
      id: 'muscle',
      title: { zh: '股四头肌拉力', en: 'Pull of the quadriceps' },
      unit: 'N',
      expression: 'moment / 0.042',
    },
  ],
  charts: [
    {
      kind: 'curve',
      title: { zh: '活动度随术后周数', en: 'Range over weeks' },
      over: 'week',
      output: 'range',
    },
    {
      kind: 'curve',
      title: { zh: '压强随减重支撑', en: 'Pressure over support' },
      over: 'support',
      output: 'pressure',
    },
  ],
  bindings: [
    { output: 'reached', node: 'shank', property: 'turn', low: 0, high: 130, from: 0, to: -130 },
    {
      // The hand lies 17.2° (the turn of the thigh) ahead of the axis of the model.
      output: 'range',
      node: 'range-needle',
      property: 'turn',
      low: 0,
      high: 130,
      from: 17.2,
      to: -112.8,
    },
    {
      output: 'pressure',
      node: 'implant-insert',
      property: 'colour',
      low: 4,
      high: 10,
      from: '#ffffff',
      to: '#e2472f',
    },
    {
      output: 'muscle',
      node: 'quadriceps',
      property: 'colour',
      low: 100,
      high: 700,
      from: '#ffffff',
      to: '#ff8a6c',
    },
    {
      output: 'times',
      node: 'patient',
      property: 'colour',
      low: 1.2,
      high: 2.6,
      from: '#ffffff',
      to: '#ff9a5c',
    },
  ],
  assumptions: [
    {
      zh: '活动度按指数趋近125度，速率0.10加每次训练0.02（每周），为示例人群拟合值，不代替医师判断。',
      en: 'Range tends to 125° at a rate of 0.10 plus 0.02 a session, a week: fitted to a sample group, no substitute for a doctor.',
    },
    {
      zh: '步行时胫股接触力取体重2.1倍（0.8米/秒），每快1米/秒增加0.7倍；减重支撑按比例扣除。',
      en: 'Walking contact force 2.1 body weights at 0.8 m/s, 0.7 more for each m/s; support is subtracted in proportion.',
    },
    {
      zh: '接触面积伸直时340平方毫米，每屈1度减1.4；压强为平均值，局部峰值约为其两到三倍。',
      en: 'Contact area 340 mm² straight, 1.4 less a degree; pressure is the mean, local peaks are two to three times that.',
    },
    {
      zh: '小腿与足质量为体重6.1%，质心距膝0.19米；配重距膝0.39米；髌腱力臂0.042米。屈90度以上静力矩为零。',
      en: 'Shank and foot weigh 6.1 % of the body, 0.19 m from the knee; ankle weight at 0.39 m; moment arm 0.042 m. No static moment beyond 90°.',
    },
  ],
}

export const KNEE_ANATOMY = {
  kind: 'hotspots',
  id: 'anatomy',
  on: 'model',
  title: { zh: '数字人下肢：看得见的依据', en: 'The digital leg: what it is built from' },
  caption: {
    zh: '每一层结构从哪里来、精度多少、训练中看它的什么。',
    en: 'Where each layer comes from, how exact it is, and what one watches in it.',
  },
  spots: [
    {
      id: 'femur',
      title: { zh: '股骨与力线', en: 'Femur and axis' },
      text: {
        zh: '由术前CT分割，表面误差不大于0.6毫米；下肢力线偏差超过3度时，训练计划自动降级并提示医师。',
        en: 'Segmented from the CT before surgery, within 0.6 mm. If the axis is off by more than 3° the plan steps back and a doctor is told.',
      },
      at: [-0.175, 0.3, 0.148],
    },
    {
      id: 'insert',
      title: { zh: '垫片压强', en: 'Pressure on the insert' },
      text: {
        zh: '假体型号与厚度取自手术记录；压强由接触力与面积推算，颜色越红压强越高。',
        en: 'Model and thickness from the record of the operation; pressure from force and area. The redder, the higher.',
      },
      at: [0.005, 0.31, 0.095],
    },
    {
      id: 'quadriceps',
      title: { zh: '股四头肌', en: 'Quadriceps' },
      text: {
        zh: '由表面肌电校准的拉力模型；患侧与健侧峰值之比达到0.8，才进入上下台阶训练。',
        en: 'A model of its pull, calibrated by surface EMG. Stairs begin when the operated side reaches 0.8 of the other.',
      },
      at: [-0.167, 0.3, 0.088],
    },
    {
      id: 'calf',
      title: { zh: '小腿三头肌', en: 'Calf' },
      text: {
        zh: '看蹬离期的发力时序；过早发力多因踝背屈受限，提示加做牵伸。',
        en: 'Watch when it pushes off. Too early mostly means a stiff ankle: add stretching.',
      },
      at: [0.024, 0.3, 0.194],
    },
    {
      id: 'dial',
      title: { zh: '量角盘', en: 'The dial' },
      text: {
        zh: '三道亮弧为第2、6、12周目标：60、90、115度；指针是本周预计可达的活动度。',
        en: 'Three bright arcs are the targets of weeks 2, 6 and 12: 60, 90 and 115°. The hand is the range expected this week.',
      },
      at: [0.186, 0.085, 0.241],
    },
    {
      id: 'mill',
      title: { zh: '减重跑台', en: 'Treadmill with harness' },
      text: {
        zh: '吊带承担0至60%体重，按数字人推算的接触力逐周下调，每次不超过一成。',
        en: 'The harness carries 0 to 60 % of the weight and is lowered week by week by the computed force, a tenth at most.',
      },
      at: [-0.09, 0.2, -0.44],
    },
  ],
}
