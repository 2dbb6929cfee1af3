/** Cars on the roads about the block of city-planning, with its garage and two signalled corners. */
import { G, ROAD, SITE } from '../../models/city-planning/scale.ts'

type At = readonly [number, number, number]

const Y = G + 0.002
const LANE = 0.011
const OUT = 0.55
const at = (x: number, z: number): At => [x, Y, z]

/** Right-hand traffic: who drives east keeps south (+z) of the middle line, and so on. */
const eastOn = (z: number, from: number, to: number) => [at(from, z + LANE), at(to, z + LANE)]
const westOn = (z: number, from: number, to: number) => [at(from, z - LANE), at(to, z - LANE)]
const southOn = (x: number, from: number, to: number) => [at(x - LANE, from), at(x - LANE, to)]
const northOn = (x: number, from: number, to: number) => [at(x + LANE, from), at(x + LANE, to)]
const STOP = ROAD - 0.034

export const BLOCK_TRAFFIC = {
  kind: 'flow',
  id: 'traffic',
  on: 'model',
  title: { zh: '周边车流推演', en: 'Traffic about the block' },
  caption: {
    zh: '过境、到达与驶离同场。调整每小时车流，看西南、东南路口与地库入口何处先排队。',
    en: 'Through traffic, arrivals and departures together. Change the hourly flows and see where lines form first.',
  },
  seed: 5302,
  agents: {
    name: { zh: '车辆', en: 'Cars' },
    shape: 'box',
    height: 0.0045,
    speed: 0.021,
    spacing: 0.016,
    spread: 0.0015,
    max: 480,
  },
  floors: [{ title: { zh: '道路', en: 'Roads' }, y: Y }],
  pace: 3,
  stations: [
    {
      id: 'south-west',
      title: { zh: '西南路口（南进口）', en: 'South-west signal' },
      servers: 1,
      serviceS: 3.4,
    },
    {
      id: 'south-east',
      title: { zh: '东南路口（东进口）', en: 'South-east signal' },
      servers: 1,
      serviceS: 3.4,
    },
    {
      id: 'north-west',
      title: { zh: '西北路口（西进口）', en: 'North-west signal' },
      servers: 1,
      serviceS: 3.2,
    },
    {
      id: 'garage',
      title: { zh: '地库入口', en: 'Garage' },
      servers: 2,
      serviceS: 9,
      gates: { from: at(SITE - 0.012, 0.05), to: at(SITE - 0.012, 0.07) },
    },
  ],
  sources: [
    {
      id: 'west',
      title: { zh: '西向东过境', en: 'From the west' },
      colour: '#6d9be0',
      rate: { min: 0, max: 1600, step: 50, value: 820 },
      routes: [
        {
          share: 5,
          legs: [
            { points: eastOn(-ROAD, -OUT, -STOP - 0.07), station: 'north-west' },
            { points: eastOn(-ROAD, -STOP - 0.05, OUT) },
          ],
        },
        {
          share: 2,
          legs: [
            { points: eastOn(-ROAD, -OUT, -STOP - 0.07), station: 'north-west' },
            {
              points: [
                at(-STOP - 0.05, -ROAD + LANE),
                at(-ROAD - LANE, -ROAD + 0.03),
                ...southOn(-ROAD, -0.1, OUT),
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'east',
      title: { zh: '东向西过境', en: 'From the east' },
      colour: '#e8b55a',
      rate: { min: 0, max: 1600, step: 50, value: 860 },
      routes: [
        {
          share: 5,
          legs: [
            { points: westOn(ROAD, OUT, STOP + 0.07), station: 'south-east' },
            { points: westOn(ROAD, STOP + 0.05, -OUT) },
          ],
        },
        {
          share: 3,
          legs: [
            { points: westOn(ROAD, OUT, STOP + 0.07), station: 'south-east' },
            {
              points: [
                at(STOP + 0.05, ROAD - LANE),
                at(ROAD + LANE, ROAD - 0.03),
                at(ROAD + LANE, 0.09),
                at(SITE + 0.006, 0.06),
              ],
              station: 'garage',
            },
            { points: [at(SITE - 0.02, 0.06), at(0.15, 0.06)] },
          ],
        },
      ],
    },
    {
      id: 'south',
      title: { zh: '南向北过境', en: 'From the south' },
      colour: '#56bdb2',
      rate: { min: 0, max: 1600, step: 50, value: 800 },
      routes: [
        {
          share: 5,
          legs: [
            { points: northOn(-ROAD, OUT, STOP + 0.07), station: 'south-west' },
            { points: northOn(-ROAD, STOP + 0.05, -OUT) },
          ],
        },
        {
          share: 2,
          legs: [
            { points: northOn(-ROAD, OUT, STOP + 0.07), station: 'south-west' },
            {
              points: [
                at(-ROAD + LANE, STOP + 0.05),
                at(-ROAD + 0.03, ROAD + LANE),
                ...eastOn(ROAD, -0.1, OUT),
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'block',
      title: { zh: '地块驶离', en: 'Leaving the block' },
      colour: '#d96a52',
      rate: { min: 0, max: 1200, step: 50, value: 450 },
      routes: [
        {
          share: 3,
          legs: [
            {
              points: [
                at(0.15, 0.03),
                at(SITE - 0.01, 0.03),
                at(ROAD + LANE, 0.02),
                ...northOn(ROAD, -0.02, -OUT),
              ],
            },
          ],
        },
        {
          share: 2,
          legs: [
            {
              points: [
                at(0.15, 0.03),
                at(SITE - 0.01, 0.03),
                at(ROAD - LANE, 0.045),
                ...southOn(ROAD, 0.08, OUT),
              ],
            },
          ],
        },
      ],
    },
  ],
}
