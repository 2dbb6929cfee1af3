/** The market laid out and voted on together, and the evening's visitors, for night-economy. */
import { both } from './parts.ts'

const piece = (
  id: string,
  title: ReturnType<typeof both>,
  shape: string,
  colour: string,
  sizeM: readonly [number, number, number],
) => ({ id, title, shape, colour, sizeM })

/** Two rows of stalls as they stand today. */
const TODAY = [
  ...[-40, -30, -20, -10, 0, 10, 20].flatMap((x) => [
    { piece: 'stall', at: [x, -8], turnDeg: 0 },
    { piece: 'stall', at: [x, 6], turnDeg: 180 },
  ]),
  { piece: 'tower', at: [44, -14], turnDeg: 0 },
  { piece: 'tree', at: [-50, 18], turnDeg: 0 },
  { piece: 'tree', at: [-24, 18], turnDeg: 0 },
  { piece: 'tree', at: [4, 18], turnDeg: 0 },
  { piece: 'stage', at: [32, 14], turnDeg: 0 },
]

const strip = (z0: number, z1: number) => [
  [-60, z0],
  [60, z0],
  [60, z1],
  [-60, z1],
]

export const NIGHT_TABLE = {
  kind: 'table',
  id: 'layout',
  title: both('夜市共创沙盘', 'The market, laid out together'),
  caption: both(
    '120×64米的滨河街：一起摆摊位、车位、绿化与舞台，再为方案投票。',
    'A street of 120 by 64 metres: place stalls, parking, trees and a stage together, then vote.',
  ),
  sizeM: [120, 64],
  gridM: 2,
  ground: '#6b6d70',
  areas: [
    { title: both('店铺与住户', 'Shops and flats'), colour: '#b9a08a', corners: strip(-32, -20) },
    { title: both('人行道', 'Pavement'), colour: '#c9c5bc', corners: strip(-20, -15) },
    { title: both('滨河步道', 'River walk'), colour: '#d6d0c2', corners: strip(14, 22) },
    { title: both('河道', 'River'), colour: '#7fa3ae', corners: strip(22, 32) },
  ],
  palette: [
    piece('stall', both('摊位', 'Stall'), 'house', '#d8b56c', [6, 4, 4]),
    piece('food', both('餐车', 'Food truck'), 'block', '#c98d6b', [8, 4, 4]),
    piece('stage', both('小舞台', 'Stage'), 'slab', '#b5402f', [12, 1.2, 8]),
    piece('tower', both('停车塔', 'Parking tower'), 'tower', '#9fb0b8', [12, 34, 12]),
    piece('bays', both('路内泊位', 'Parking bays'), 'slab', '#55585b', [18, 0.4, 6]),
    piece('screen', both('隔声屏', 'Noise screen'), 'block', '#93b4a0', [16, 4, 2]),
    piece('seats', both('座椅区', 'Seats'), 'slab', '#b08a63', [10, 0.8, 6]),
    piece('tree', both('行道树', 'Tree'), 'tree', '#6f8f5c', [6, 9, 6]),
    piece('pier', both('游船码头', 'Pier'), 'bridge', '#8a6a4c', [14, 3, 6]),
  ],
  things: TODAY,
  options: [
    {
      id: 'river',
      title: both('摊位移向河边', 'Stalls to the river'),
      text: both('离住户远22米，泊位少18个。', '22 m further from homes, 18 places fewer.'),
    },
    {
      id: 'screen',
      title: both('原地加隔声屏', 'Stay, with screens'),
      text: both('造价较高，视线受挡。', 'Costs more and blocks the view.'),
    },
    {
      id: 'hours',
      title: both('提前一小时收摊', 'Close an hour earlier'),
      text: both('不花钱，营收约减一成。', 'Free, but a tenth less income.'),
    },
    { id: 'keep', title: both('保持现状', 'Leave as it is') },
  ],
}

type At = readonly [number, number, number]
/** A little above the street, see models/night-economy/scale.ts. */
const street = (x: number, z: number): At => [x, 0.203, z]

const browse = (station: string, z: number) => ({
  points: [
    street(-0.5, 0.2),
    street(-0.47, -0.04),
    street(-0.2, -0.035),
    street(0, z * 0.3 - 0.03),
    street(0.02, z),
  ],
  station,
})
const goOn = (z: number) => ({
  points: [street(0.03, z), street(0.1, -0.04), street(0.24, -0.05), street(0.26, -0.1)],
})
const toPay = {
  points: [street(0.26, -0.1), street(0.3, -0.06), street(0.34, -0.07)],
  station: 'tower',
}
const toRiver = {
  points: [street(0.1, -0.04), street(0.28, 0.1), street(0.46, 0.18), street(0.53, 0.22)],
}

export const NIGHT_VISITORS = {
  kind: 'flow',
  id: 'evening',
  on: 'model',
  title: both('一晚的人流', 'Visitors of an evening'),
  caption: both(
    '步行与驾车来客穿过两排摊位，在热门摊与取车口排队；人数可调，看哪里先挤。',
    'Visitors on foot and by car pass both rows and queue at favourites and at the tower.',
  ),
  seed: 77,
  pace: 3,
  agents: {
    name: both('来客', 'Visitors'),
    shape: 'person',
    height: 0.018,
    speed: 0.011,
    spacing: 0.008,
    spread: 0.02,
    max: 420,
  },
  floors: [{ title: both('街面', 'Street'), y: 0.203 }],
  stations: [
    {
      id: 'grill',
      title: both('热门小吃', 'Favourite stalls'),
      servers: 16,
      serviceS: 45,
      gates: { from: street(-0.3, -0.1), to: street(0.16, -0.1) },
    },
    {
      id: 'craft',
      title: both('手作摊', 'Crafts'),
      servers: 16,
      serviceS: 60,
      gates: { from: street(-0.3, 0.025), to: street(0.16, 0.025) },
    },
    {
      id: 'tower',
      title: both('停车塔取车', 'Cars from the tower'),
      servers: 2,
      serviceS: 75,
      gates: { from: street(0.35, -0.08), to: street(0.39, -0.08) },
    },
  ],
  sources: [
    {
      id: 'walkers',
      title: both('步行与地铁', 'On foot and by metro'),
      colour: '#e8b55a',
      rate: { min: 0, max: 4000, step: 50, value: 1600 },
      routes: [
        { share: 5, legs: [browse('grill', -0.09), goOn(-0.08), toRiver] },
        { share: 4, legs: [browse('craft', 0.02), goOn(0.0), toRiver] },
      ],
    },
    {
      id: 'drivers',
      title: both('驾车来客', 'By car'),
      colour: '#6d9be0',
      rate: { min: 0, max: 400, step: 5, value: 70 },
      routes: [{ share: 1, legs: [browse('grill', -0.09), goOn(-0.08), toPay] }],
    },
  ],
}
