/** Who waits where in the hall of community-service, and who has done it from home. */
import { both } from './parts.ts'

type At = readonly [number, number, number]

/** On the floor and on the square; see models/community-service/scale.ts. */
const hall = (x: number, z: number): At => [x, 0.066, z]
const square = (x: number, z: number): At => [x, 0.056, z]

const arrive = {
  points: [square(0, 0.53), square(0, 0.12), hall(0, 0.06), hall(0, -0.01)],
  station: 'guide',
}
const leave = (from: At) => ({
  points: [from, hall(0.06, -0.14), hall(0.06, 0.05), square(0.07, 0.14), square(0.1, 0.53)],
})

const toCounter = [
  {
    points: [hall(0, -0.04), hall(0, -0.17), hall(-0.06, -0.18), hall(-0.1, -0.22)],
    station: 'counters',
  },
  leave(hall(-0.04, -0.2)),
]
const toMachine = [
  {
    points: [hall(0.02, -0.03), hall(0.2, 0.03), hall(0.34, 0.02), hall(0.37, -0.02)],
    station: 'machines',
  },
  leave(hall(0.3, 0.0)),
]
const toCorner = [
  { points: [hall(-0.02, -0.02), hall(-0.2, 0.02), hall(-0.36, 0.0)], station: 'corner' },
  {
    points: [
      hall(-0.36, 0.02),
      hall(-0.1, 0.05),
      hall(0.02, 0.07),
      square(-0.06, 0.14),
      square(-0.1, 0.53),
    ],
  },
]

export const COMMUNITY_QUEUES = {
  kind: 'flow',
  id: 'queues',
  on: 'model',
  title: both('大厅排队推演', 'Queues in the hall'),
  caption: both(
    '现场办理、只取件、长者三类居民同场；把现场人数调低，就是转到线上之后的样子。',
    'Three kinds of visitors at once. Lower those who come in person: that is the hall after going online.',
  ),
  seed: 520,
  pace: 4,
  agents: {
    name: both('居民', 'Residents'),
    shape: 'person',
    height: 0.038,
    speed: 0.026,
    spacing: 0.016,
    spread: 0.008,
    max: 160,
  },
  floors: [{ title: both('大厅与广场', 'Hall and square'), y: 0.06 }],
  stations: [
    {
      id: 'guide',
      title: both('引导取号', 'Guide'),
      servers: 3,
      serviceS: 25,
      gates: { from: hall(-0.07, -0.04), to: hall(0.03, -0.04) },
    },
    {
      id: 'counters',
      title: both('综合窗口', 'Counters'),
      servers: 6,
      serviceS: 420,
      gates: { from: hall(-0.36, -0.232), to: hall(0.14, -0.232) },
    },
    {
      id: 'machines',
      title: both('自助终端', 'Machines'),
      servers: 4,
      serviceS: 110,
      gates: { from: hall(0.3, -0.03), to: hall(0.45, -0.03) },
    },
    {
      id: 'corner',
      title: both('长者代办角', 'Corner for the old'),
      servers: 2,
      serviceS: 540,
      gates: { from: hall(-0.43, 0.03), to: hall(-0.39, -0.1) },
    },
  ],
  sources: [
    {
      id: 'counter-matters',
      title: both('现场办理', 'In person'),
      colour: '#e8b55a',
      rate: { min: 0, max: 120, step: 2, value: 76 },
      routes: [
        { share: 9, legs: [arrive, ...toCounter] },
        { share: 1, legs: [arrive, ...toMachine] },
      ],
    },
    {
      id: 'quick',
      title: both('取件与自助', 'Pick-up and machines'),
      colour: '#6d9be0',
      rate: { min: 0, max: 200, step: 5, value: 90 },
      routes: [{ share: 1, legs: [arrive, ...toMachine] }],
    },
    {
      id: 'elders',
      title: both('长者与陪同', 'Older residents'),
      colour: '#7bb46a',
      rate: { min: 0, max: 40, step: 1, value: 12 },
      routes: [
        { share: 3, legs: [arrive, ...toCorner] },
        { share: 1, legs: [arrive, ...toCounter] },
      ],
    },
  ],
}
