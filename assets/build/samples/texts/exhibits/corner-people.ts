/** Travellers over the corner of maas: out of the metro, off the bus, from the houses. */
import { KERB_X, KERB_Z, WALK_Y } from '../../models/maas/scale.ts'

type At = readonly [number, number, number]

const Y = WALK_Y + 0.001
const at = (x: number, z: number): At => [x, Y, z]

const toGates = (from: readonly At[]) => ({
  points: [...from, at(-0.14, -0.05), at(-0.205, -0.055)],
  station: 'gates',
})
const down = { points: [at(-0.245, -0.058), at(-0.3, -0.05), at(-0.42, -0.05)] }
const up = [at(-0.42, -0.072), at(-0.3, -0.075), at(-0.25, -0.076)]
const toBus = (from: readonly At[]) => ({
  points: [...from, at(-0.14, 0.08), at(-0.19, KERB_Z - 0.03), at(-0.26, KERB_Z - 0.012)],
  station: 'bus',
})
const toBikes = (from: readonly At[]) => ({
  points: [...from, at(-0.08, 0.06), at(-0.02, KERB_Z - 0.075)],
  station: 'bikes',
})
const toTaxi = (from: readonly At[]) => ({
  points: [...from, at(0.08, -0.2), at(0.16, -0.16), at(KERB_X - 0.014, -0.09)],
  station: 'taxi',
})
const ride = {
  points: [
    at(-0.02, KERB_Z - 0.05),
    at(0.02, KERB_Z - 0.012),
    at(-0.1, KERB_Z - 0.008),
    at(-0.52, KERB_Z - 0.008),
  ],
}
const home = { points: [at(-0.14, -0.09), at(-0.1, -0.2), at(-0.09, -0.34)] }
const doors = [at(-0.09, -0.34), at(-0.1, -0.2)]
const east = [at(KERB_X - 0.02, 0.19), at(0.17, 0.08), at(0.08, 0.04)]

export const CORNER_PEOPLE = {
  kind: 'flow',
  id: 'travellers',
  on: 'model',
  title: { zh: '街角换乘客流', en: 'Travellers at the corner' },
  caption: {
    zh: '出地铁、下公交和从楼里出来的人同场。闸机、公交、单车与出租各有服务速度，看哪里先排队。',
    en: 'People from the metro, the bus and the houses. Gates, bus, bicycles and taxis serve at their own pace: see where lines form.',
  },
  seed: 4402,
  agents: {
    name: { zh: '出行者', en: 'Travellers' },
    shape: 'person',
    height: 0.0175,
    speed: 0.0118,
    spacing: 0.008,
    spread: 0.012,
    max: 420,
  },
  floors: [{ title: { zh: '街面', en: 'Street level' }, y: Y }],
  pace: 3,
  stations: [
    {
      id: 'gates',
      title: { zh: '地铁闸机', en: 'Metro gates' },
      servers: 4,
      serviceS: 2.2,
      gates: { from: at(-0.222, -0.087), to: at(-0.222, -0.033) },
    },
    {
      id: 'bus',
      title: { zh: '公交上车', en: 'Boarding the bus' },
      servers: 2,
      serviceS: 5,
      gates: { from: at(-0.28, KERB_Z - 0.006), to: at(-0.235, KERB_Z - 0.006) },
    },
    {
      id: 'bikes',
      title: { zh: '单车开锁', en: 'Unlocking a bicycle' },
      servers: 7,
      serviceS: 22,
      gates: { from: at(-0.085, KERB_Z - 0.065), to: at(0.05, KERB_Z - 0.065) },
    },
    {
      id: 'taxi',
      title: { zh: '出租上客', en: 'Taxis' },
      servers: 3,
      serviceS: 55,
      gates: { from: at(KERB_X - 0.008, -0.16), to: at(KERB_X - 0.008, -0.03) },
    },
  ],
  sources: [
    {
      id: 'metro',
      title: { zh: '地铁到达', en: 'Out of the metro' },
      colour: '#6d9be0',
      rate: { min: 0, max: 4000, step: 100, value: 1700 },
      routes: [
        { share: 4, legs: [{ points: up, station: 'gates' }, home] },
        {
          share: 3,
          legs: [
            { points: up, station: 'gates' },
            toBikes([at(-0.2, -0.07), at(-0.14, 0.0)]),
            ride,
          ],
        },
        {
          share: 3,
          legs: [{ points: up, station: 'gates' }, toBus([at(-0.2, -0.07), at(-0.15, 0.0)])],
        },
        {
          share: 1,
          legs: [{ points: up, station: 'gates' }, toTaxi([at(-0.2, -0.07), at(-0.06, -0.16)])],
        },
      ],
    },
    {
      id: 'houses',
      title: { zh: '沿街出门', en: 'From the houses' },
      colour: '#e8b55a',
      rate: { min: 0, max: 3000, step: 100, value: 1300 },
      routes: [
        { share: 6, legs: [toGates(doors), down] },
        { share: 2, legs: [toBus(doors)] },
        { share: 2, legs: [toBikes(doors), ride] },
        { share: 1, legs: [toTaxi(doors)] },
      ],
    },
    {
      id: 'crossing',
      title: { zh: '过街而来', en: 'Over the crossing' },
      colour: '#56bdb2',
      rate: { min: 0, max: 3000, step: 100, value: 900 },
      routes: [
        { share: 5, legs: [toGates(east), down] },
        { share: 2, legs: [toBus(east)] },
        { share: 2, legs: [{ points: [...east, at(0.02, -0.2), at(-0.09, -0.34)] }] },
      ],
    },
  ],
}
