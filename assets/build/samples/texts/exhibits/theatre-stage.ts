/** The theatre's stage: what its light and sound amount to, and the change of scene as a trained task. */
import { slider } from './parts.ts'

export const LIGHT_AND_SOUND = {
  kind: 'what-if',
  id: 'light-sound',
  on: 'model',
  title: { zh: '灯光与声场推演', en: 'Light and sound of a cue' },
  caption: {
    zh: '排一个灯光提示：看台面照度、弧幕对比度、用电与新风，以及观众耳边的声级是否安全。',
    en: 'Set a cue: read the light on the stage, the contrast of the arc, power and fresh air, and whether the level is safe for ears.',
  },
  inputs: [
    slider('heads', { zh: '点亮的灯具', en: 'Lamps lit' }, '', [0, 24, 1, 14]),
    slider('dim', { zh: '亮度', en: 'Brightness' }, '%', [10, 100, 5, 70]),
    slider('beam', { zh: '光束角', en: 'Beam angle' }, '°', [8, 40, 1, 18]),
    slider('haze', { zh: '雾的衰减', en: 'Haze, loss a metre' }, '%/m', [0, 8, 0.5, 2]),
    slider('gain', { zh: '扩声增益', en: 'Gain' }, 'dB', [-24, 0, 1, -12]),
    slider('audience', { zh: '现场人数', en: 'People in the house' }, '', [20, 120, 4, 96]),
  ],
  outputs: [
    {
      id: 'spot',
      title: { zh: '单灯光斑直径', en: 'Spot of one lamp' },
      unit: 'm',
      expression: '2 * 8.5 * sin(beam * 0.0087266) / cos(beam * 0.0087266)',
      digits: 1,
    },
    {
      id: 'lux',
      title: { zh: '台面平均照度', en: 'Light on the stage' },
      unit: 'lx',
      expression: 'heads * 12000 * dim / 100 * 0.6 * exp(-8.5 * haze / 100) / 154',
    },
    {
      id: 'contrast',
      title: { zh: '弧幕对比度（比1）', en: 'Contrast of the arc (to 1)' },
      expression: '1 + 300 / max(0.05, lux * 0.12 * 0.05 / 3.1416)',
    },
    {
      id: 'power',
      title: { zh: '灯光与弧幕用电', en: 'Power of lamps and arc' },
      unit: 'kW',
      expression: '9 + heads * (0.08 + 0.42 * dim / 100)',
      digits: 1,
    },
    {
      id: 'air',
      title: { zh: '所需送风量', en: 'Air to be supplied' },
      unit: 'm³/h',
      expression: '3600 * (power + audience * 0.1) / (1.2 * 1.005 * 8)',
    },
    {
      id: 'level',
      title: { zh: '观众处声级', en: 'Level at the audience' },
      unit: 'dB(A)',
      expression: '112 + gain + 10 * log10(8) - 20 * log10(12)',
      digits: 1,
    },
    {
      id: 'safe',
      title: { zh: '每日容许时长', en: 'Safe for, a day' },
      unit: 'min',
      expression: 'min(1440, 480 / 2 ** ((level - 85) / 3))',
    },
  ],
  charts: [
    {
      kind: 'curve',
      title: { zh: '台面照度随灯具数', en: 'Light over lamps lit' },
      over: 'heads',
      output: 'lux',
    },
    {
      kind: 'curve',
      title: { zh: '容许时长随增益', en: 'Safe time over gain' },
      over: 'gain',
      output: 'safe',
    },
  ],
  bindings: [
    ...['beam-left', 'beam-right', 'beam-lane', 'beam-ballroom'].map((node) => ({
      output: 'lux',
      node,
      property: 'colour',
      low: 60,
      high: 600,
      from: '#4a4640',
      to: '#ffffff',
    })),
    {
      output: 'contrast',
      node: 'led-arc',
      property: 'colour',
      low: 150,
      high: 600,
      from: '#b9b2a6',
      to: '#ffffff',
    },
    {
      output: 'level',
      node: 'seats',
      property: 'colour',
      low: 86,
      high: 96,
      from: '#ffffff',
      to: '#e2472f',
    },
  ],
  assumptions: [
    {
      zh: '每盏摇头灯12000流明，利用率0.6，灯到台面8.5米，台面直径14米（154平方米）。',
      en: '12,000 lm a lamp, 0.6 of it used, 8.5 m to the stage, which is 14 m across (154 m²).',
    },
    {
      zh: '弧幕亮度300坎德拉/平方米，台面光有12%溢到幕上，幕面反射率5%。',
      en: 'The arc has 300 cd/m²; 12 % of the stage light spills on it and 5 % is reflected.',
    },
    {
      zh: '每人散热0.1千瓦，送风温差8开；灯光电能全部变为热。',
      en: 'A person gives off 0.1 kW; supply air is 8 K cooler; all power becomes heat.',
    },
    {
      zh: '八只音箱在1米处各112分贝，观众距12米，只计直达声；85分贝8小时为限，每高3分贝减半。',
      en: 'Eight boxes of 112 dB at 1 m, audience at 12 m, direct sound only; 8 h at 85 dB, half for each 3 dB more.',
    },
  ],
}

export const SCENE_CHANGE = {
  kind: 'procedure',
  id: 'scene-change',
  on: 'model',
  title: { zh: '转台换景演练', en: 'Turning the stage to the next scene' },
  caption: {
    zh: '把“车站”转到“舞厅”。转台上有人、有车、有观众围着，顺序错一步就可能夹人。',
    en: 'From the stop to the ballroom. There are actors, a tram and an audience round it: one step too early can crush somebody.',
  },
  intro: {
    zh: '剧情走到二十三分钟，下一场在舞厅。请以舞台监督的身份完成一次120度换景。',
    en: 'Minute twenty-three: the next scene is the ballroom. As stage manager, turn the stage by 120 degrees.',
  },
  guided: true,
  limitS: 240,
  targets: [
    { id: 'control', title: { zh: '场控台', en: 'Show control' }, node: 'show-control' },
    {
      id: 'audience',
      title: { zh: '台沿观众', en: 'Audience at the edge' },
      node: 'audience-reporters',
    },
    { id: 'tram', title: { zh: '电车制动', en: 'Tram brake' }, node: 'tram' },
    { id: 'gap', title: { zh: '台缝与围边', en: 'Gap round the stage' }, node: 'apron' },
    { id: 'rig', title: { zh: '灯架', en: 'Lighting rig' }, node: 'lighting-rig' },
    { id: 'stage', title: { zh: '转台', en: 'Turning stage' }, node: 'revolve' },
    { id: 'arc', title: { zh: 'LED弧幕', en: 'LED arc' }, node: 'led-arc' },
    {
      id: 'seats',
      title: { zh: '固定座席', en: 'Fixed seats' },
      node: 'seats',
      wrong: {
        zh: '固定座席不在转台范围内，此时请座席观众起身反而堵住疏散通道。',
        en: 'The fixed seats are out of reach of the stage; moving those people now would only block the exit.',
      },
    },
    { id: 'pin', title: { zh: '插定位销', en: 'Locking pin' } },
  ],
  steps: [
    {
      id: 'standby',
      title: { zh: '呼叫预备', en: 'Call standby' },
      text: {
        zh: '在场控台呼叫“换景预备”，等机械、灯光、执场三方应答。',
        en: 'Call “stand by to turn” and wait for machinery, light and floor to answer.',
      },
      target: 'control',
      limitS: 30,
      hint: { zh: '左侧两位操作员的台子。', en: 'The desk with two operators on the left.' },
    },
    {
      id: 'clear',
      title: { zh: '请观众退到线外', en: 'Audience behind the line' },
      text: {
        zh: '由角色开口，把台沿的观众引到地面光圈以外。',
        en: 'Let a character lead the people at the edge behind the ring of light.',
      },
      target: 'audience',
      after: ['standby'],
      limitS: 45,
      hint: { zh: '正前方穿深色外套的一组。', en: 'The group in dark coats right in front.' },
      early: {
        zh: '还没有呼叫预备，执场人员未到位，观众会走散。',
        en: 'Without the call nobody is there to hold them: the group scatters.',
      },
    },
    {
      id: 'brake',
      title: { zh: '电车上闸', en: 'Brake the tram' },
      text: {
        zh: '确认电车停在轨道中段并上闸。',
        en: 'See that the tram stands in the middle of its rails and set the brake.',
      },
      target: 'tram',
      after: ['standby'],
      limitS: 45,
      hint: { zh: '转台正面的红色电车。', en: 'The red tram in front.' },
      early: {
        zh: '演员还在车上走动，没有听到预备就上闸会摔倒。',
        en: 'Actors still walk inside: an unannounced brake throws them.',
      },
    },
    {
      id: 'inspect',
      title: { zh: '检查台缝', en: 'Inspect the gap' },
      text: {
        zh: '看一圈台缝和围边，没有道具、裙摆和手。',
        en: 'Look round the gap: no props, hems or hands.',
      },
      target: 'gap',
      after: ['clear', 'brake'],
      limitS: 40,
      hint: { zh: '转台外侧的深色台阶。', en: 'The dark steps outside the stage.' },
      early: {
        zh: '观众还在台沿，此时检查过也不作数。',
        en: 'With people still at the edge the inspection is worth nothing.',
      },
    },
    {
      id: 'dark',
      title: { zh: '切蓝光', en: 'Go to blue' },
      text: {
        zh: '灯架切到转场蓝光，保留台缝照明。',
        en: 'Take the rig to blue and keep the gap lit.',
      },
      target: 'rig',
      after: ['inspect'],
      limitS: 30,
      hint: { zh: '头顶的环形桁架。', en: 'The ring of trusses overhead.' },
      early: {
        zh: '先暗场再查台缝，什么也看不清。',
        en: 'In the dark nobody can inspect the gap.',
      },
    },
    {
      id: 'turn',
      title: { zh: '转动120度', en: 'Turn by 120 degrees' },
      text: {
        zh: '按住使能，以每秒6度转到舞厅位。',
        en: 'Hold the enable and turn at 6 degrees a second to the ballroom.',
      },
      target: 'stage',
      after: ['dark'],
      limitS: 40,
      hint: { zh: '木色圆台。', en: 'The round timber stage.' },
      early: {
        zh: '台缝未查就转台：红外围栏触发急停，演出中断六分钟。',
        en: 'The gap is not clear: the light curtain trips and the show stops for six minutes.',
      },
    },
    {
      id: 'lock',
      title: { zh: '插销锁定', en: 'Lock it' },
      text: {
        zh: '到位后插定位销，绿灯亮才算锁定。',
        en: 'In position, put in the pin; only the green lamp means locked.',
      },
      target: 'pin',
      after: ['turn'],
      limitS: 30,
      early: {
        zh: '未到位插销会顶弯销座。',
        en: 'Before it is in position the pin bends its seat.',
      },
    },
    {
      id: 'picture',
      title: { zh: '换弧幕画面', en: 'Change the picture' },
      text: {
        zh: '弧幕换成舞厅夜景，同时放开线上镜头。',
        en: 'Bring up the ballroom on the arc and open the online cameras.',
      },
      target: 'arc',
      after: ['turn'],
      limitS: 30,
      hint: { zh: '后方的弧形大屏。', en: 'The curved screen at the back.' },
    },
    {
      id: 'go',
      title: { zh: '交还演出', en: 'Hand back the show' },
      text: {
        zh: '回场控台报“换景完成”，把控制权交还演出。',
        en: 'Report “turn complete” and hand control back to the show.',
      },
      target: 'control',
      after: ['lock', 'picture'],
      limitS: 30,
      hint: { zh: '回到左侧场控台。', en: 'Back to the desk on the left.' },
      early: {
        zh: '未锁定就交还，演员踏上去转台会晃。',
        en: 'Unlocked, the stage sways under the actors.',
      },
    },
  ],
  bindings: [
    { node: 'revolve', step: 'turn', property: 'turn', low: 0, high: 1, from: 0, to: 120 },
    ...['beam-left', 'beam-right', 'beam-lane', 'beam-ballroom'].map((node) => ({
      node,
      step: 'dark',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ffffff',
      to: '#6f8fd0',
    })),
    {
      node: 'led-arc',
      step: 'picture',
      property: 'colour',
      low: 0,
      high: 1,
      from: '#ffffff',
      to: '#e9c9a4',
    },
  ],
  scoring: { slip: 10, hint: 5, late: 5, pass: 70 },
}
