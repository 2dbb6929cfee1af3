/** Ways to the ferry of the ferry-maas model, and the passengers who take them. */
import {
  BOARD_X,
  DECK,
  FERRY_Z,
  LEAVE_X,
  PONTOON,
  PONTOON_Z,
  QUAY,
} from '../../models/ferry-maas/scale.ts'

type At = readonly [number, number, number]

const ABOVE_M = 0.004
const round = (value: number): number => Math.round(value * 1000) / 1000
const quay = (x: number, z: number): At => [x, round(QUAY + ABOVE_M), z]
const pontoon = (x: number, z: number): At => [x, round(PONTOON + ABOVE_M), z]
const aboard = (x: number): At => [x, round(DECK + 0.007 + ABOVE_M), FERRY_Z - 0.035]

/** From the gates over the gangway to the line on the pontoon, and aboard. */
const toFerry = [
  quay(BOARD_X, -0.11),
  quay(BOARD_X, -0.045),
  pontoon(BOARD_X, 0.11),
  pontoon(BOARD_X, PONTOON_Z + 0.045),
  aboard(BOARD_X),
]

const gates = (point: number) => ({
  id: 'gates',
  title: { zh: '一码通闸机', en: 'Gates, one code' },
  text: {
    zh: '出示同一个出行码：换乘优惠自动合并计算，不用再买船票。',
    en: 'The same code again: the transfer is counted in, no other ticket is needed.',
  },
  point,
})
const line = (point: number) => ({
  id: 'line',
  title: { zh: '登船排队线', en: 'Line on the pontoon' },
  text: {
    zh: '地面灯线显示本班余位；满员时自动引到下一班的线。',
    en: 'Lights on the deck show how many still fit; when full you are led to the line of the next boat.',
  },
  point,
})
const deck = (point: number) => ({
  id: 'aboard',
  title: { zh: '登船', en: 'Aboard' },
  text: {
    zh: '轮椅位在首层中部；上层露天看江。到对岸八分钟。',
    en: 'Wheelchairs ride amidships below; the open deck is above. Eight minutes to the other bank.',
  },
  point,
})

export const FERRY_WAYS = {
  kind: 'route',
  id: 'ways',
  on: 'model',
  title: { zh: '一步到船：三条接驳路线', en: 'To the ferry: three ways' },
  caption: {
    zh: '从地铁、公交和共享单车走到船上。长度与步行时间按模型比例算出，不含候船。',
    en: 'From metro, bus and bicycle to the boat. Lengths follow the model’s scale; waiting is not counted.',
  },
  ways: [
    {
      id: 'metro',
      title: { zh: '地铁接轮渡（无台阶）', en: 'From the metro, no steps' },
      points: [
        quay(0.37, -0.28),
        quay(0.34, -0.21),
        quay(0.1, -0.17),
        quay(-0.1, -0.15),
        ...toFerry,
      ],
      stops: [
        {
          id: 'metro',
          title: { zh: '地铁出口', en: 'Metro exit' },
          text: {
            zh: '手机提示：下一班轮渡4分钟后开，余座112，现在走来得及。',
            en: 'Your phone says: next ferry in 4 minutes, 112 places left, walk now and you make it.',
          },
          point: 0,
        },
        gates(4),
        line(7),
        deck(8),
      ],
    },
    {
      id: 'bus',
      title: { zh: '公交接轮渡', en: 'From the bus' },
      points: [quay(-0.2, -0.31), quay(-0.2, -0.25), quay(BOARD_X, -0.19), ...toFerry],
      stops: [
        {
          id: 'bus',
          title: { zh: '公交站', en: 'Bus stop' },
          text: {
            zh: '末班轮渡与公交联动：船晚点，车等三分钟。',
            en: 'The last boat and the bus know of each other: the bus waits three minutes.',
          },
          point: 0,
        },
        gates(3),
        line(6),
        deck(7),
      ],
    },
    {
      id: 'bicycle',
      title: { zh: '骑行接轮渡', en: 'By bicycle' },
      points: [
        quay(0.25, -0.3),
        quay(0.2, -0.24),
        quay(0.02, -0.16),
        quay(-0.1, -0.13),
        ...toFerry,
      ],
      stops: [
        {
          id: 'bicycle',
          title: { zh: '共享单车', en: 'Shared bicycles' },
          text: {
            zh: '在电子围栏内还车，骑行费用并入本次行程。',
            en: 'Leave the bicycle in its field; the ride joins this trip’s bill.',
          },
          point: 0,
        },
        gates(4),
        line(7),
        deck(8),
      ],
    },
  ],
}

const FOOT_Z = PONTOON_Z + 0.03

export const FERRY_PASSENGERS = {
  kind: 'flow',
  id: 'passengers',
  on: 'model',
  title: { zh: '候船与登船客流推演', en: 'Passengers at the pier' },
  caption: {
    zh: '地铁、公交、骑行三路来客与下船客流同场。调人数，看闸机与登船口哪里先排长队。',
    en: 'Three streams to the boat and one ashore. Change how many come and see whether gates or gangway line up first.',
  },
  seed: 19110105,
  agents: {
    name: { zh: '乘客', en: 'Passengers' },
    shape: 'person',
    height: 0.019,
    speed: 0.0135,
    spacing: 0.0075,
    spread: 0.012,
    max: 420,
  },
  floors: [
    { title: { zh: '码头陆域', en: 'Quay' }, y: round(QUAY + ABOVE_M) },
    { title: { zh: '浮码头', en: 'Pontoon' }, y: round(PONTOON + ABOVE_M) },
  ],
  stations: [
    {
      id: 'gates-in',
      title: { zh: '进站闸机', en: 'Gates in' },
      servers: 4,
      serviceS: 3.2,
      gates: { from: quay(BOARD_X - 0.026, -0.15), to: quay(BOARD_X + 0.026, -0.15) },
    },
    {
      id: 'gates-out',
      title: { zh: '出站闸机', en: 'Gates out' },
      servers: 4,
      serviceS: 2.4,
      gates: { from: quay(LEAVE_X - 0.026, -0.15), to: quay(LEAVE_X + 0.026, -0.15) },
    },
    { id: 'boarding', title: { zh: '登船口', en: 'Boarding' }, servers: 2, serviceS: 2.6 },
  ],
  sources: [
    {
      id: 'metro',
      title: { zh: '地铁换乘', en: 'From the metro' },
      colour: '#3f8cf0',
      rate: { min: 0, max: 2400, step: 50, value: 1200 },
      routes: [{ share: 1, legs: aboardFrom([quay(0.37, -0.28), quay(0.1, -0.22)]) }],
    },
    {
      id: 'bus',
      title: { zh: '公交换乘', en: 'From the bus' },
      colour: '#e8a04a',
      rate: { min: 0, max: 1500, step: 50, value: 700 },
      routes: [{ share: 1, legs: aboardFrom([quay(-0.24, -0.3), quay(-0.2, -0.24)]) }],
    },
    {
      id: 'bicycle',
      title: { zh: '骑行与步行', en: 'By bicycle and on foot' },
      colour: '#57b36a',
      rate: { min: 0, max: 1500, step: 50, value: 600 },
      routes: [{ share: 1, legs: aboardFrom([quay(0.24, -0.295), quay(0.06, -0.23)]) }],
    },
    {
      id: 'ashore',
      title: { zh: '下船', en: 'Coming ashore' },
      colour: '#b9513f',
      rate: { min: 0, max: 3000, step: 50, value: 2000 },
      routes: [
        { share: 3, legs: ashoreTo([quay(0.3, -0.24), quay(0.37, -0.28)]) },
        { share: 2, legs: ashoreTo([quay(-0.05, -0.26), quay(-0.22, -0.3)]) },
      ],
    },
  ],
  pace: 2,
}

/** To the gates, over the gangway to the boarding line, and into the boat. */
function aboardFrom(start: readonly At[]) {
  return [
    { points: [...start, quay(BOARD_X, -0.2), quay(BOARD_X, -0.16)], station: 'gates-in' },
    {
      points: [
        quay(BOARD_X, -0.13),
        quay(BOARD_X, -0.045),
        pontoon(BOARD_X, 0.11),
        pontoon(BOARD_X, FOOT_Z),
      ],
      station: 'boarding',
    },
    { points: [pontoon(BOARD_X, FOOT_Z + 0.01), aboard(BOARD_X), aboard(BOARD_X + 0.1)] },
  ]
}

function ashoreTo(end: readonly At[]) {
  return [
    {
      points: [
        aboard(LEAVE_X - 0.06),
        aboard(LEAVE_X),
        pontoon(LEAVE_X, FOOT_Z),
        pontoon(LEAVE_X, 0.11),
        quay(LEAVE_X, -0.045),
        quay(LEAVE_X, -0.135),
      ],
      station: 'gates-out',
    },
    { points: [quay(LEAVE_X, -0.17), quay(LEAVE_X, -0.23), ...end] },
  ]
}
