/** Trucks at work in the yard of port-truck-test: blocks below their cranes, the crossing, the test lane. */
import {
  BLOCK_Z,
  CROSS_X,
  G,
  LANE,
  LANE_Z,
  UNDER_CRANE,
} from '../../models/port-truck-test/scale.ts'

type At = readonly [number, number, number]

const Y = G + 0.002
const at = (x: number, z: number): At => [x, Y, z]
const WEST_Z = LANE_Z - LANE
const EAST_Z = LANE_Z + LANE
const north = CROSS_X + LANE
const south = CROSS_X - LANE

/** Up the crossing lane from the main one, into a block, below its crane, and out at the far end. */
const block = (row: 0 | 1, side: 'west' | 'east', id: string) => {
  const z = BLOCK_Z[row] + UNDER_CRANE
  const crane = side === 'west' ? -0.2 : 0.36
  const out = side === 'west' ? -0.53 : 0.54
  return [
    {
      points: [
        at(north, WEST_Z),
        at(north, z + 0.03),
        at(side === 'west' ? CROSS_X - 0.06 : CROSS_X + 0.06, z),
        at(crane, z),
      ],
      station: id,
    },
    {
      points: [
        at(crane + (side === 'west' ? -0.01 : 0.01), z),
        at(out, z),
        at(out, WEST_Z - 0.02),
        at(out, side === 'west' ? EAST_Z : WEST_Z),
      ],
    },
  ]
}
const fromEast = [at(0.55, WEST_Z), at(north + 0.05, WEST_Z)]
const fromWest = [at(-0.55, EAST_Z), at(0.0, EAST_Z)]
const crossing = 'crossing'

export const YARD_TRUCKS = {
  kind: 'flow',
  id: 'yard-trucks',
  on: 'model',
  title: { zh: '堆场车流与混行推演', en: 'Trucks in the yard' },
  caption: {
    zh: '无人与有人集卡混行，路口和场桥下会排队。调整每小时车次，看测试车道何时受影响。',
    en: 'Driverless and driven trucks share the lanes; lines form at the crossing and below the cranes. See when the test lane suffers.',
  },
  seed: 46016,
  agents: {
    name: { zh: '集卡', en: 'Trucks' },
    shape: 'box',
    height: 0.02,
    speed: 0.042,
    spacing: 0.12,
    spread: 0.001,
    max: 120,
  },
  floors: [{ title: { zh: '堆场道路', en: 'Yard' }, y: Y }],
  pace: 6,
  stations: [
    { id: crossing, title: { zh: '丁字路口', en: 'The crossing' }, servers: 1, serviceS: 12 },
    { id: 'crane-a', title: { zh: '西一场桥', en: 'Crane west 1' }, servers: 1, serviceS: 110 },
    { id: 'crane-b', title: { zh: '西二场桥', en: 'Crane west 2' }, servers: 1, serviceS: 110 },
    { id: 'crane-c', title: { zh: '东一场桥', en: 'Crane east 1' }, servers: 1, serviceS: 110 },
    { id: 'crane-d', title: { zh: '东二场桥', en: 'Crane east 2' }, servers: 1, serviceS: 110 },
  ],
  sources: [
    {
      id: 'driverless',
      title: { zh: '无人集卡', en: 'Driverless' },
      colour: '#6d9be0',
      rate: { min: 0, max: 240, step: 10, value: 110 },
      routes: [
        {
          share: 1,
          legs: [{ points: fromEast, station: crossing }, ...block(0, 'west', 'crane-a')],
        },
        {
          share: 1,
          legs: [{ points: fromEast, station: crossing }, ...block(1, 'west', 'crane-b')],
        },
        {
          share: 1,
          legs: [{ points: fromEast, station: crossing }, ...block(0, 'east', 'crane-c')],
        },
        {
          share: 1,
          legs: [{ points: fromEast, station: crossing }, ...block(1, 'east', 'crane-d')],
        },
      ],
    },
    {
      id: 'driven',
      title: { zh: '有人外集卡', en: 'Driven, from outside' },
      colour: '#e8b55a',
      rate: { min: 0, max: 240, step: 10, value: 80 },
      routes: [
        {
          share: 2,
          legs: [
            { points: [...fromWest, at(south - 0.02, EAST_Z)], station: crossing },
            { points: [at(CROSS_X, EAST_Z), at(0.55, EAST_Z)] },
          ],
        },
        {
          share: 2,
          legs: [
            { points: [at(south, -0.53), at(south, -0.1)], station: crossing },
            { points: [at(south, -0.05), at(south - 0.03, WEST_Z), at(-0.55, WEST_Z)] },
          ],
        },
        {
          share: 1,
          legs: [{ points: fromEast, station: crossing }, ...block(0, 'west', 'crane-a')],
        },
      ],
    },
  ],
}
