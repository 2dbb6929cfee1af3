/** Walks through the garden of the smart-service model, and what many visitors mean for it. */
type At = readonly [number, number, number]

/** A little above land and bridge of the model, see models/smart-service/scale.ts. */
const land = (x: number, z: number): At => [x, 0.081, z]
const deck = (x: number, z: number): At => [x, 0.087, z]

const entrance = {
  id: 'entrance',
  title: { zh: '入口与导览员', en: 'Entrance and guide' },
  text: {
    zh: '在圆形铺装处领取眼镜，或用手机扫码。导览员报出此刻园内人数与桥上等候时间。',
    en: 'Take glasses at the round paving, or use your phone. The guide names how many are inside and the wait at the bridge.',
  },
  point: 0,
}

const hall = (point: number) => ({
  id: 'hall',
  title: { zh: '临水轩', en: 'Hall at the water' },
  text: {
    zh: '坐下休息，看古今对照；低位屏供轮椅与儿童使用。到此可还眼镜。',
    en: 'Sit down and compare past and present; a low screen serves wheelchairs and children. Glasses may be returned here.',
  },
  point,
})

export const GARDEN_WALKS = {
  kind: 'route',
  id: 'walks',
  on: 'model',
  title: { zh: '两条导览路线', en: 'Two walks' },
  caption: {
    zh: '过桥的初访路线，与全程无台阶的平缓路线。长度与步行时间按模型比例算出，不含停留。',
    en: 'A first walk over the bridge, and a level one without steps. Lengths follow the model’s scale; stops are not counted.',
  },
  ways: [
    {
      id: 'first',
      title: { zh: '初访路线（过桥）', en: 'First visit, over the bridge' },
      points: [
        land(0.33, 0.545),
        land(0.33, 0.45),
        land(0.24, 0.41),
        deck(0.16, 0.335),
        deck(0.16, 0.24),
        deck(0.06, 0.24),
        deck(0.06, 0.165),
        deck(-0.05, 0.165),
        deck(-0.05, 0.1),
        deck(-0.09, 0.03),
        deck(-0.15, -0.055),
        deck(-0.15, -0.12),
        deck(-0.24, -0.12),
        deck(-0.24, -0.19),
        deck(-0.31, -0.19),
        land(-0.31, -0.275),
        land(-0.26, -0.38),
        land(-0.06, -0.43),
        land(0.1, -0.45),
        land(0.24, -0.38),
        land(0.25, -0.26),
        land(0.236, -0.16),
      ],
      stops: [
        entrance,
        {
          id: 'bridge',
          title: { zh: '九曲桥南端', en: 'South end of the bridge' },
          text: {
            zh: '人多时按预约时段上桥，由南向北单行；眼镜里出现发光的鱼，跟着走。',
            en: 'When it is full one goes by booked time, south to north. Follow the glowing fish in your glasses.',
          },
          point: 3,
        },
        {
          id: 'pavilion',
          title: { zh: '湖心亭', en: 'Pavilion on the water' },
          text: {
            zh: '面向西南，看对景与借景的连线；亭内最多停留25人，屏显余量。',
            en: 'Face south-west for the lines of sight that the garden was drawn along. 25 people at most; a screen shows what is left.',
          },
          point: 9,
        },
        {
          id: 'rocks',
          title: { zh: '假山', en: 'Rockery' },
          text: {
            zh: '把一块湖石放大三倍细看；请勿攀爬。',
            en: 'Look at one lake stone three times its size. Please do not climb.',
          },
          point: 16,
        },
        {
          id: 'moon',
          title: { zh: '月洞门', en: 'Moon gate' },
          text: {
            zh: '站在圆点上看框景，眼镜会提示偏左还是偏右。',
            en: 'Stand on the dot to see the framed view; the glasses say whether you are too far left or right.',
          },
          point: 18,
        },
        hall(21),
      ],
    },
    {
      id: 'level',
      title: { zh: '平缓路线（无台阶）', en: 'Level walk, no steps' },
      points: [
        land(0.33, 0.545),
        land(0.33, 0.45),
        land(0.4, 0.3),
        land(0.395, 0.12),
        land(0.36, 0.02),
        land(0.26, 0),
        land(0.236, -0.16),
        land(0.25, -0.26),
        land(0.24, -0.38),
        land(0.1, -0.45),
        land(0.1, -0.53),
      ],
      stops: [
        entrance,
        {
          id: 'shore',
          title: { zh: '东岸休息点', en: 'Rest on the east shore' },
          text: {
            zh: '隔水看湖心亭，导览员用语音讲桥的九折；此处有扶手座椅。',
            en: 'The pavilion across the water; the guide tells of the bridge. Seats with armrests.',
          },
          point: 3,
        },
        hall(6),
        {
          id: 'moon',
          title: { zh: '月洞门', en: 'Moon gate' },
          text: {
            zh: '门槛已铺坡道，净宽一米一。到此可由后门离园。',
            en: 'A ramp covers the sill; 1.1 m clear width. One may leave here by the back gate.',
          },
          point: 10,
        },
      ],
    },
  ],
}

export const GARDEN_CROWD = {
  kind: 'what-if',
  id: 'crowd',
  on: 'model',
  title: { zh: '客流与等候推演', en: 'Visitors and waiting' },
  caption: {
    zh: '调整到园人数、停留、闸机与错峰路线，看检票等候、园内人均面积和桥上负荷。',
    en: 'Change arrivals, stay, gates and staggered walks; read the wait, the space for each and the load of the bridge.',
  },
  inputs: [
    {
      id: 'arrivals',
      title: { zh: '每小时到园', en: 'Arrivals an hour' },
      unit: '',
      min: 100,
      max: 1800,
      step: 50,
      value: 900,
    },
    {
      id: 'stay',
      title: { zh: '平均停留', en: 'Mean stay' },
      unit: 'min',
      min: 40,
      max: 150,
      step: 5,
      value: 75,
    },
    {
      id: 'gates',
      title: { zh: '开放闸机', en: 'Gates open' },
      unit: '',
      min: 1,
      max: 6,
      step: 1,
      value: 2,
    },
    {
      id: 'check',
      title: { zh: '单人检票', en: 'Check of one' },
      unit: 's',
      min: 3,
      max: 12,
      step: 0.5,
      value: 7,
    },
    {
      id: 'staggered',
      title: { zh: '接受错峰路线', en: 'Take a staggered walk' },
      unit: '%',
      min: 0,
      max: 80,
      step: 5,
      value: 20,
    },
    {
      id: 'glasses',
      title: { zh: '使用数字导览', en: 'Use the digital guide' },
      unit: '%',
      min: 0,
      max: 90,
      step: 5,
      value: 35,
    },
  ],
  outputs: [
    {
      id: 'busy',
      title: { zh: '闸机利用率', en: 'Gates in use' },
      unit: '%',
      expression: '100 * arrivals * check / 3600 / gates',
    },
    {
      id: 'wait',
      title: { zh: '检票平均等候（满载封顶60）', en: 'Mean wait at the gate (60 at most)' },
      unit: 'min',
      expression:
        'busy >= 99 ? 60 : min(60, check / 60 * (busy / 100) ** (sqrt(2 * (gates + 1)) - 1) / (gates * (1 - busy / 100)))',
      digits: 1,
    },
    {
      id: 'inside',
      title: { zh: '同时在园', en: 'In the garden at once' },
      expression: 'min(arrivals, 3600 * gates / check) * stay / 60',
    },
    {
      id: 'space',
      title: { zh: '人均游览面积', en: 'Space for each' },
      unit: 'm²',
      expression: '6200 / max(1, inside)',
      digits: 1,
    },
    {
      id: 'crossing',
      title: { zh: '九曲桥通过量', en: 'Over the bridge' },
      unit: '/min',
      expression: 'min(arrivals, 3600 * gates / check) / 60 * 0.85 * (1 - 0.5 * staggered / 100)',
      digits: 1,
    },
    {
      id: 'load',
      title: { zh: '桥面负荷', en: 'Load of the bridge' },
      unit: '%',
      expression: '100 * crossing / (1.2 * 14)',
    },
    {
      id: 'guides',
      title: { zh: '所需人工讲解', en: 'Guides needed' },
      expression: 'ceil(arrivals * 0.3 * (1 - glasses / 100) * 1.2 / 15)',
    },
  ],
  charts: [
    {
      kind: 'curve',
      title: { zh: '等候随到园人数', en: 'Wait over arrivals' },
      over: 'arrivals',
      output: 'wait',
    },
    {
      kind: 'curve',
      title: { zh: '桥面负荷随错峰比例', en: 'Load of the bridge over staggering' },
      over: 'staggered',
      output: 'load',
    },
  ],
  bindings: [
    {
      output: 'load',
      node: 'zigzag-bridge',
      property: 'colour',
      low: 60,
      high: 110,
      from: '#ffffff',
      to: '#e2472f',
    },
    {
      output: 'wait',
      node: 'entrance',
      property: 'colour',
      low: 3,
      high: 15,
      from: '#ffffff',
      to: '#e2472f',
    },
    {
      output: 'space',
      node: 'visitors',
      property: 'colour',
      low: 4,
      high: 9,
      from: '#e2472f',
      to: '#ffffff',
    },
  ],
  assumptions: [
    {
      zh: '等候按多服务台排队的近似式（Sakasegawa）计算，到达随机、稳态；利用率达99%记为60分钟。',
      en: 'Wait by Sakasegawa’s approximation of many servers, random arrivals, steady state; 60 min from 99 % on.',
    },
    {
      zh: '在园人数等于入园率乘以停留时间（利特尔法则），全园可游览面积6200平方米。',
      en: 'People inside are entry rate times stay (Little’s law); 6,200 m² can be walked on.',
    },
    {
      zh: '八成五的游客要过桥，选错峰路线者半数改走东岸；桥面净宽1.2米，舒适通过量每米每分钟14人。',
      en: '85 % cross the bridge, half of those with a staggered walk do not; 1.2 m clear width, 14 people a metre and minute in comfort.',
    },
    {
      zh: '三成游客愿听讲解，每场1.2小时、15人一组（示例取值）。',
      en: 'Three in ten want a guide, 1.2 h for groups of 15 (sample values).',
    },
  ],
}
