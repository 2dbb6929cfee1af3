/** Passengers through the interchange of the hub-twin model: gates, escalators, platforms. */
type At = readonly [number, number, number]

/** Floors of the model, see models/hub-twin/scale.ts. */
const HALL_Y = 0.201
const PLATFORM_Y = 0.089

const hall = (x: number, z: number): At => [x, HALL_Y, z]
const platform = (x: number, z: number): At => [x, PLATFORM_Y, z]

/** Ways between two places, as legs of a route. */
const wayIn = (side: -1 | 1, z: number) => ({
  points: [
    hall(side * 0.47, 0.32),
    hall(side * 0.43, 0.22),
    hall(side * 0.38, z),
    hall(side * 0.33, z),
  ],
  station: side < 0 ? 'west-gates' : 'east-gates',
})
const wayOut = (side: -1 | 1, z: number) => [
  {
    points: [hall(0.1, z), hall(side * 0.2, z), hall(side * 0.265, z)],
    station: side < 0 ? 'west-gates' : 'east-gates',
  },
  { points: [hall(side * 0.335, z), hall(side * 0.41, -0.05), hall(side * 0.47, -0.13)] },
]
/** From inside the gates to the head of an escalator, and down. */
const toDown1 = (from: At) => ({
  points: [from, hall(from[0] * 0.6, 0.1), hall(0.13, 0.1), hall(0.14, 0.04), hall(0.1, 0.032)],
  station: 'down-1',
})
const toDown2 = (from: At) => ({
  points: [from, hall(from[0] * 0.6, 0.16), hall(0.13, 0.17), hall(0.14, 0.24), hall(0.1, 0.247)],
  station: 'down-2',
})
const down = (z: number) => ({
  points: [hall(0.08, z), platform(-0.118, z), platform(-0.15, z)],
})
const up = (z: number) => ({ points: [platform(-0.12, z), hall(0.078, z), hall(0.1, z)] })
const board1 = (x: number, z: number) => ({
  points: [
    platform(-0.15, 0.04),
    platform(-0.17, 0.06),
    platform(x, (0.06 + z) / 2),
    platform(x, z),
  ],
})
const board2 = (x: number, z: number) => ({
  points: [platform(-0.15, 0.247), platform(-0.17, 0.262), platform(x, 0.262), platform(x, z)],
})
const alight1 = (x: number, z: number) => ({
  points: [platform(x, z), platform(x, -0.02), platform(-0.19, -0.012), platform(-0.13, 0.008)],
  station: 'up-1',
})
const alight2 = (x: number, z: number) => ({
  points: [platform(x, z), platform(x, 0.21), platform(-0.19, 0.214), platform(-0.13, 0.223)],
  station: 'up-2',
})

/** Doors of the trains that stand at the platforms. */
const SUBURBAN_Z = -0.045
const METRO_DOWN_Z = 0.09
const METRO_UP_Z = 0.287

const entrance = (side: -1 | 1) => [
  {
    share: 5,
    legs: [
      wayIn(side, 0.02),
      toDown1(hall(side * 0.27, 0.06)),
      down(0.032),
      board1(-0.36, METRO_DOWN_Z),
    ],
  },
  {
    share: 2,
    legs: [
      wayIn(side, 0.16),
      toDown2(hall(side * 0.27, 0.16)),
      down(0.247),
      board2(0.22, METRO_UP_Z),
    ],
  },
  {
    share: 2,
    legs: [
      wayIn(side, 0.09),
      toDown2(hall(side * 0.27, 0.13)),
      down(0.247),
      board2(-0.34, METRO_UP_Z),
    ],
  },
]

export const HUB_PASSENGERS = {
  kind: 'flow',
  id: 'passengers',
  on: 'model',
  title: { zh: '换乘客流推演', en: 'Passengers through the interchange' },
  caption: {
    zh: '两端进站、两线下车与站内换乘同场运行。调整每小时客流，看闸机与扶梯前何处先排队。',
    en: 'Entering, alighting and changing passengers together. Change how many come an hour and see where lines form first.',
  },
  seed: 20251121,
  agents: {
    name: { zh: '乘客', en: 'Passengers' },
    shape: 'person',
    height: 0.02,
    speed: 0.0105,
    spacing: 0.0075,
    spread: 0.012,
    max: 640,
  },
  floors: [
    { title: { zh: '站厅层', en: 'Concourse' }, y: HALL_Y },
    { title: { zh: '站台层', en: 'Platforms' }, y: PLATFORM_Y },
  ],
  pace: 2,
  stations: [
    {
      id: 'west-gates',
      title: { zh: '西闸机', en: 'West gates' },
      servers: 8,
      serviceS: 2.6,
      gates: { from: hall(-0.3, -0.0675), to: hall(-0.3, 0.2475) },
    },
    {
      id: 'east-gates',
      title: { zh: '东闸机', en: 'East gates' },
      servers: 8,
      serviceS: 2.6,
      gates: { from: hall(0.3, -0.0675), to: hall(0.3, 0.2475) },
    },
    {
      id: 'down-1',
      title: { zh: '一站台下行扶梯', en: 'Escalator down to 1' },
      servers: 1,
      serviceS: 0.65,
    },
    {
      id: 'up-1',
      title: { zh: '一站台上行扶梯', en: 'Escalator up from 1' },
      servers: 1,
      serviceS: 0.65,
    },
    {
      id: 'down-2',
      title: { zh: '二站台下行扶梯', en: 'Escalator down to 2' },
      servers: 1,
      serviceS: 0.65,
    },
    {
      id: 'up-2',
      title: { zh: '二站台上行扶梯', en: 'Escalator up from 2' },
      servers: 1,
      serviceS: 0.65,
    },
  ],
  sources: [
    {
      id: 'west',
      title: { zh: '西口进站', en: 'In by the west' },
      colour: '#e8b55a',
      rate: { min: 0, max: 8000, step: 100, value: 4200 },
      routes: entrance(-1),
    },
    {
      id: 'east',
      title: { zh: '东口进站', en: 'In by the east' },
      colour: '#56bdb2',
      rate: { min: 0, max: 8000, step: 100, value: 3600 },
      routes: entrance(1),
    },
    {
      id: 'suburban',
      title: { zh: '市域铁路到达', en: 'From suburban trains' },
      colour: '#6d9be0',
      rate: { min: 0, max: 8000, step: 100, value: 3800 },
      routes: [
        {
          share: 4,
          legs: [
            alight1(-0.3, SUBURBAN_Z),
            up(0.008),
            toDown2(hall(0.12, 0.02)),
            down(0.247),
            board2(0.05, METRO_UP_Z),
          ],
        },
        { share: 3, legs: [alight1(-0.22, SUBURBAN_Z), up(0.008), ...wayOut(-1, -0.04)] },
        { share: 3, legs: [alight1(-0.38, SUBURBAN_Z), up(0.008), ...wayOut(1, -0.02)] },
      ],
    },
    {
      id: 'metro',
      title: { zh: '地铁到达', en: 'From the metro' },
      colour: '#d96a52',
      rate: { min: 0, max: 8000, step: 100, value: 4000 },
      routes: [
        { share: 5, legs: [alight2(-0.36, METRO_UP_Z), up(0.223), ...wayOut(1, 0.2)] },
        { share: 3, legs: [alight2(-0.26, METRO_UP_Z), up(0.223), ...wayOut(-1, 0.2)] },
        {
          share: 2,
          legs: [
            alight2(-0.42, METRO_UP_Z),
            up(0.223),
            toDown1(hall(0.12, 0.2)),
            down(0.032),
            board1(0.2, METRO_DOWN_Z),
          ],
        },
      ],
    },
  ],
}
