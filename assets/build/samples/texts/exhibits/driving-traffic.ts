/** The traffic around the car under test, through the signalled crossing of the driving-test model. */
import { both } from './parts.ts'

const lane = (...points: (readonly [number, number])[]) =>
  points.map(([x, z]) => [x, 0.052, z] as const)
const through = (
  share: number,
  station: string,
  up: (readonly [number, number])[],
  off: (readonly [number, number])[],
) => ({ share, legs: [{ points: lane(...up), station }, { points: lane(...off) }] })

export const DRIVING_TRAFFIC = {
  kind: 'flow',
  id: 'traffic',
  on: 'model',
  title: both('背景车流推演', 'The traffic around'),
  caption: both(
    '四个进口的背景车流由同一随机种子驱动。改变流量，看停止线前的排队。',
    'Traffic from four sides, the same for everybody. Change it and watch the lines at the lights.',
  ),
  seed: 130,
  pace: 2,
  agents: {
    name: both('背景车辆', 'Cars'),
    shape: 'box',
    height: 0.016,
    speed: 0.085,
    spacing: 0.05,
    spread: 0.003,
    max: 160,
  },
  floors: [{ title: both('地面道路', 'Roads'), y: 0.052 }],
  stations: [
    { id: 'south', title: both('南进口', 'From the south'), servers: 1, serviceS: 4.4 },
    { id: 'north', title: both('北进口', 'From the north'), servers: 1, serviceS: 4.4 },
    { id: 'west', title: both('西进口', 'From the west'), servers: 1, serviceS: 3.8 },
    { id: 'east', title: both('东进口', 'From the east'), servers: 1, serviceS: 3.8 },
  ],
  sources: [
    {
      id: 'from-south',
      title: both('南进口车流', 'From the south'),
      colour: '#6d9be0',
      rate: { min: 0, max: 1000, step: 20, value: 520 },
      routes: [
        through(
          3,
          'south',
          [
            [-0.035, 0.55],
            [-0.035, 0.14],
          ],
          [
            [-0.035, 0.1],
            [-0.035, -0.55],
          ],
        ),
        through(
          1,
          'south',
          [
            [0.012, 0.55],
            [0.012, 0.14],
          ],
          [
            [0.015, 0.09],
            [0.03, 0.062],
            [0.07, 0.055],
            [0.55, 0.055],
          ],
        ),
      ],
    },
    {
      id: 'from-north',
      title: both('北进口车流', 'From the north'),
      colour: '#e8b55a',
      rate: { min: 0, max: 1000, step: 20, value: 480 },
      routes: [
        through(
          3,
          'north',
          [
            [-0.085, -0.55],
            [-0.085, -0.17],
          ],
          [
            [-0.085, -0.13],
            [-0.085, 0.55],
          ],
        ),
        through(
          1,
          'north',
          [
            [-0.135, -0.55],
            [-0.135, -0.17],
          ],
          [
            [-0.137, -0.12],
            [-0.16, -0.1],
            [-0.2, -0.095],
            [-0.55, -0.095],
          ],
        ),
      ],
    },
    {
      id: 'from-west',
      title: both('西进口车流', 'From the west'),
      colour: '#56bdb2',
      rate: { min: 0, max: 1200, step: 20, value: 640 },
      routes: [
        through(
          4,
          'west',
          [
            [-0.55, 0.005],
            [-0.21, 0.005],
          ],
          [
            [-0.17, 0.005],
            [0.55, 0.005],
          ],
        ),
        through(
          1,
          'west',
          [
            [-0.55, 0.055],
            [-0.21, 0.055],
          ],
          [
            [-0.17, 0.058],
            [-0.142, 0.07],
            [-0.135, 0.1],
            [-0.135, 0.55],
          ],
        ),
      ],
    },
    {
      id: 'from-east',
      title: both('东进口车流', 'From the east'),
      colour: '#d96a52',
      rate: { min: 0, max: 1200, step: 20, value: 600 },
      routes: [
        through(
          4,
          'east',
          [
            [0.55, -0.045],
            [0.09, -0.045],
          ],
          [
            [0.05, -0.045],
            [-0.55, -0.045],
          ],
        ),
        through(
          1,
          'east',
          [
            [0.55, -0.095],
            [0.09, -0.095],
          ],
          [
            [0.05, -0.098],
            [0.022, -0.11],
            [0.015, -0.14],
            [0.015, -0.55],
          ],
        ),
      ],
    },
  ],
}
