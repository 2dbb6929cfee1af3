/** Trucks between port, warehouse and cell factory over the supply-chain model. */
import { G, ROAD } from '../../models/supply-chain/scale.ts'

type At = readonly [number, number, number]

const LANE = 0.009
const Y = G + 0.003
const at = (x: number, z: number): At => [x, Y, z]
const { left, right, back, front } = ROAD

/** Round the loop against the clock, on the outer lane, as the trucks of the model go. */
const downLeft = [at(left - LANE, back - 0.03), at(left - LANE, 0.2), at(left - LANE, front)]
const alongFront = [at(left, front + LANE), at(0, front + LANE), at(right, front + LANE)]
const upRight = [at(right + LANE, front), at(right + LANE, 0.2), at(right + LANE, back - 0.05)]

export const SUPPLY_TRUCKS = {
  kind: 'flow',
  id: 'trucks',
  on: 'model',
  title: { zh: '厂港车流推演', en: 'Trucks between port and plant' },
  caption: {
    zh: '到港箱、本地物料与成品车辆同走一条环路，月台甩挂。调整每小时车次，看月台与闸口哪里先排队。',
    en: 'Containers, local deliveries and finished packs share one loop; trailers are dropped at the docks. Change the hourly rates and see where lines form first.',
  },
  seed: 20261121,
  agents: {
    name: { zh: '车辆', en: 'Trucks' },
    shape: 'box',
    height: 0.013,
    speed: 0.03,
    spacing: 0.03,
    spread: 0.002,
    max: 160,
  },
  floors: [{ title: { zh: '厂区道路', en: 'Roads' }, y: Y }],
  pace: 6,
  stations: [
    {
      id: 'gate',
      title: { zh: '进厂闸口', en: 'Gate' },
      servers: 2,
      serviceS: 50,
      gates: { from: at(left - LANE, 0.04), to: at(left + LANE, 0.04) },
    },
    {
      id: 'docks',
      title: { zh: '物料月台', en: 'Docks' },
      servers: 5,
      serviceS: 150,
      gates: { from: at(-0.395, 0.372), to: at(-0.139, 0.372) },
    },
    {
      id: 'packs',
      title: { zh: '电池包装车', en: 'Pack loading' },
      servers: 3,
      serviceS: 150,
      gates: { from: at(0.16, 0.41), to: at(0.3, 0.41) },
    },
  ],
  sources: [
    {
      id: 'port',
      title: { zh: '港口提箱', en: 'From the port' },
      colour: '#f2a33a',
      rate: { min: 0, max: 120, step: 5, value: 60 },
      routes: [
        {
          share: 1,
          legs: [
            {
              points: [
                at(-0.3, -0.12),
                at(left + 0.03, -0.12),
                at(left - LANE, -0.09),
                at(left - LANE, 0.03),
              ],
              station: 'gate',
            },
            {
              points: [
                at(left - LANE, 0.06),
                at(left - LANE, front),
                at(-0.45, front),
                at(-0.4, front - LANE),
              ],
              station: 'docks',
            },
            {
              points: [
                at(-0.27, front),
                at(-0.2, front + LANE),
                ...alongFront.slice(1),
                ...upRight,
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'local',
      title: { zh: '本地供应商', en: 'Local suppliers' },
      colour: '#56bdb2',
      rate: { min: 0, max: 80, step: 5, value: 35 },
      routes: [
        {
          share: 1,
          legs: [
            { points: [...downLeft.slice(0, 1), at(left - LANE, 0.03)], station: 'gate' },
            {
              points: [
                at(left - LANE, 0.06),
                ...downLeft.slice(1),
                at(-0.45, front),
                at(-0.4, front - LANE),
              ],
              station: 'docks',
            },
            { points: [at(-0.22, front), ...alongFront.slice(1), ...upRight] },
          ],
        },
      ],
    },
    {
      id: 'product',
      title: { zh: '整车厂提货', en: 'Car makers' },
      colour: '#6d9be0',
      rate: { min: 0, max: 80, step: 5, value: 50 },
      routes: [
        {
          share: 1,
          legs: [
            {
              points: [
                at(right - LANE, back),
                at(right - LANE, 0.25),
                at(right - 0.02, front - LANE),
                at(0.33, front - LANE),
              ],
              station: 'packs',
            },
            {
              points: [at(0.2, front), at(0.24, front + LANE), at(right, front + LANE), ...upRight],
            },
          ],
        },
      ],
    },
  ],
}
