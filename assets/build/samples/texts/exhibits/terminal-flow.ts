/** Departing passengers through the terminal of airport-hub: kerb, check-in, security, boarding. */
import { FLOOR_Y, GATES_X, laneX, LANES, SECURITY_Z } from '../../models/airport-hub/scale.ts'

type At = readonly [number, number, number]

const Y = FLOOR_Y + 0.001
const at = (x: number, z: number): At => [x, Y, z]

const checkIn = (from: At, side: 'west' | 'east') => {
  const x = side === 'west' ? -0.2 : 0.2
  return { points: [from, at(x, -0.355), at(x, -0.34)], station: `check-${side}` }
}
const toSecurity = (points: readonly At[], enter: number) => ({
  points: [...points, at(enter, -0.205), at(enter * 0.6, -0.185), at(enter * 0.4, -0.172)],
  station: 'security',
})
const fromDesk = (side: 'west' | 'east', enter: number) => {
  const x = side === 'west' ? -0.2 : 0.2
  return toSecurity([at(x, -0.23), at(x, -0.215)], enter)
}
const toGate = (gate: 0 | 1 | 2) => {
  const x = GATES_X[gate]
  return {
    points: [
      at(x * 0.5, SECURITY_Z + 0.03),
      at(x * 0.8, -0.06),
      at(x - 0.01, -0.03),
      at(x - 0.055, 0.06),
    ],
    station: `gate-${gate + 1}`,
  }
}
const aboard = (gate: 0 | 1 | 2) => {
  const x = GATES_X[gate]
  return { points: [at(x - 0.06, 0.095), at(x - 0.06, 0.165), at(x - 0.02, 0.235)] }
}
const way = (
  share: number,
  door: number,
  side: 'west' | 'east',
  enter: number,
  gate: 0 | 1 | 2,
) => ({
  share,
  legs: [checkIn(at(door, -0.44), side), fromDesk(side, enter), toGate(gate), aboard(gate)],
})
const online = (share: number, door: number, enter: number, gate: 0 | 1 | 2) => ({
  share,
  legs: [
    toSecurity([at(door, -0.44), at(door * 0.7, -0.36), at(0, -0.3), at(0, -0.22)], enter),
    toGate(gate),
    aboard(gate),
  ],
})
const boarding = (gate: 0 | 1 | 2, zh: string, en: string) => ({
  id: `gate-${gate + 1}`,
  title: { zh, en },
  servers: 2,
  serviceS: 6,
  gates: { from: at(GATES_X[gate] - 0.066, 0.085), to: at(GATES_X[gate] - 0.054, 0.085) },
})

export const TERMINAL_FLOW = {
  kind: 'flow',
  id: 'departures',
  on: 'model',
  title: { zh: '出发客流与安检排队', en: 'Departures and the lines at security' },
  caption: {
    zh: '车道边与轨道来的旅客同场，六成网上值机直接去安检。热力图显示队伍先从哪里溢出。',
    en: 'From kerb and rail; those checked in online walk straight to security. The heat map shows where lines spill over.',
  },
  seed: 30045,
  agents: {
    name: { zh: '旅客', en: 'Passengers' },
    shape: 'person',
    height: 0.009,
    speed: 0.0042,
    spacing: 0.0034,
    spread: 0.008,
    max: 780,
  },
  floors: [{ title: { zh: '出发层', en: 'Departure level' }, y: Y }],
  pace: 4,
  stations: [
    {
      id: 'check-west',
      title: { zh: '西侧值机', en: 'Check-in, west' },
      servers: 12,
      serviceS: 85,
      gates: { from: at(-0.2, -0.33), to: at(-0.2, -0.235) },
    },
    {
      id: 'check-east',
      title: { zh: '东侧值机', en: 'Check-in, east' },
      servers: 12,
      serviceS: 85,
      gates: { from: at(0.2, -0.33), to: at(0.2, -0.235) },
    },
    {
      id: 'security',
      title: { zh: '安检通道', en: 'Security' },
      servers: LANES,
      serviceS: 21,
      gates: {
        from: at(laneX(0) + 0.008, SECURITY_Z),
        to: at(laneX(LANES - 1) + 0.008, SECURITY_Z),
      },
    },
    boarding(0, 'A1登机口', 'Gate A1'),
    boarding(1, 'A2登机口', 'Gate A2'),
    boarding(2, 'A3登机口', 'Gate A3'),
  ],
  sources: [
    {
      id: 'kerb',
      title: { zh: '车道边到达', en: 'From the kerb' },
      colour: '#e8b55a',
      rate: { min: 0, max: 2400, step: 50, value: 700 },
      routes: [
        way(2, -0.3, 'west', -0.2, 0),
        way(2, 0.3, 'east', 0.2, 2),
        online(3, -0.1, -0.1, 1),
        online(3, 0.1, 0.1, 2),
      ],
    },
    {
      id: 'rail',
      title: { zh: '轨道交通到达', en: 'From the railway' },
      colour: '#6d9be0',
      rate: { min: 0, max: 2400, step: 50, value: 620 },
      routes: [
        {
          share: 3,
          legs: [
            toSecurity([at(-0.47, -0.27), at(-0.4, -0.22), at(-0.3, -0.212)], -0.24),
            toGate(0),
            aboard(0),
          ],
        },
        {
          share: 3,
          legs: [
            toSecurity([at(-0.47, -0.27), at(-0.4, -0.22), at(-0.3, -0.212)], -0.16),
            toGate(1),
            aboard(1),
          ],
        },
        {
          share: 2,
          legs: [
            {
              points: [at(-0.47, -0.27), at(-0.4, -0.355), at(-0.2, -0.345)],
              station: 'check-west',
            },
            fromDesk('west', -0.12),
            toGate(2),
            aboard(2),
          ],
        },
      ],
    },
    {
      id: 'group',
      title: { zh: '团队大巴', en: 'Groups by coach' },
      colour: '#d96a52',
      rate: { min: 0, max: 1200, step: 50, value: 200 },
      routes: [way(3, 0.3, 'east', 0.22, 1), way(2, 0.1, 'east', 0.16, 0)],
    },
  ],
}
