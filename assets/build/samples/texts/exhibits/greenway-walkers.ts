/** People on the greenway of the future-city model: commuters, residents and visitors from the ferry. */
import { beside } from '../../kit/decks.ts'
import { greenway, LAND, LIFTS } from '../../models/future-city/scale.ts'

type At = readonly [number, number, number]

/** A little above the deck. */
const ABOVE_M = 0.003
const POINTS = 9

/** The way along the loop from one place of t to another, forwards or back. */
function along(from: number, to: number): At[] {
  return Array.from({ length: POINTS }, (_, i) => {
    const [x, y, z] = greenway(from + ((to - from) * i) / (POINTS - 1))
    return [round(x), round(y + ABOVE_M), round(z)]
  })
}
const round = (value: number): number => Math.round(value * 1000) / 1000

const GROUND_Y = round(LAND + ABOVE_M)

/** Foot of a lift and its door on the deck. */
function liftAt(lift: 0 | 1): { foot: At; door: At } {
  const t = LIFTS[lift]
  const [[x, y, z] = [0, 0, 0]] = beside([greenway(t - 0.004), greenway(t + 0.004)], -0.046)
  return {
    foot: [round(x), GROUND_Y, round(z)],
    door: [round(x), round(y + ABOVE_M), round(z)],
  }
}

/** Over the ground to a lift, up, and on along the loop. */
function byLift(lift: 0 | 1, from: readonly [number, number], to: number, station?: string) {
  const { foot, door } = liftAt(lift)
  return [
    { points: [[from[0], GROUND_Y, from[1]] as At, foot], station: `lift-${lift + 1}` },
    { points: [foot, door, ...along(LIFTS[lift], to)], ...(station ? { station } : {}) },
  ]
}

/** Where commuters and ferry passengers come from, on the ground. */
const SQUARE = [-0.19, -0.13] as const
const STREET_EAST = [0.22, 0.06] as const

export const GREENWAY_WALKERS = {
  kind: 'flow',
  id: 'walkers',
  on: 'model',
  title: { zh: '绿环人流推演', en: 'People on the greenway' },
  caption: {
    zh: '早高峰的绿环：通勤者穿行，居民绕圈，渡轮乘客上岸。调人数，看电梯口与观江台何处先挤。',
    en: 'The loop in the morning: commuters cross, residents go round, ferry passengers arrive. See where lifts and lookout fill first.',
  },
  seed: 20260417,
  agents: {
    name: { zh: '行人', en: 'Walkers' },
    shape: 'person',
    height: 0.0125,
    speed: 0.005,
    spacing: 0.006,
    spread: 0.011,
    max: 400,
  },
  floors: [
    { title: { zh: '地面', en: 'Ground' }, y: GROUND_Y },
    { title: { zh: '绿环桥面', en: 'Deck of the loop' }, y: 0.155 },
  ],
  stations: [
    { id: 'lift-1', title: { zh: '东电梯', en: 'East lift' }, servers: 10, serviceS: 24 },
    { id: 'lift-2', title: { zh: '西电梯', en: 'West lift' }, servers: 10, serviceS: 24 },
    { id: 'lookout', title: { zh: '观江台', en: 'Lookout' }, servers: 14, serviceS: 45 },
  ],
  sources: [
    {
      id: 'commuters',
      title: { zh: '通勤者（轨道站）', en: 'Commuters from the metro' },
      colour: '#3f7fd0',
      rate: { min: 0, max: 1800, step: 50, value: 1100 },
      routes: [
        { share: 3, legs: byLift(1, SQUARE, 1.03) },
        { share: 1, legs: byLift(1, SQUARE, 0.2) },
      ],
    },
    {
      id: 'residents',
      title: { zh: '居民（绕圈）', en: 'Residents going round' },
      colour: '#57b36a',
      rate: { min: 0, max: 900, step: 50, value: 500 },
      routes: [
        {
          share: 1,
          legs: [{ points: along(0.8, 1.25), station: 'lookout' }, { points: along(1.25, 1.8) }],
        },
        {
          share: 1,
          legs: [{ points: along(0.7, 0.25), station: 'lookout' }, { points: along(0.25, -0.3) }],
        },
      ],
    },
    {
      id: 'ferry',
      title: { zh: '渡轮乘客', en: 'From the ferry' },
      colour: '#e8a04a',
      rate: { min: 0, max: 1200, step: 50, value: 450 },
      routes: [
        {
          share: 2,
          legs: [...byLift(0, STREET_EAST, 0.25, 'lookout'), { points: along(0.25, 0.58) }],
        },
        { share: 1, legs: byLift(0, STREET_EAST, -0.42) },
      ],
    },
  ],
  pace: 2,
}
