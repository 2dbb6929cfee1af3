import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CITY_LIVE } from '../../../assets/build/samples/texts/exhibits/city-live.ts'
import { FACTORY_LIVE } from '../../../assets/build/samples/texts/exhibits/factory-live.ts'
import { feedSchema } from '../../../shared/exhibit/feed/manifest.ts'
import { chartPoints, readChannel, type History } from '../../../shared/exhibit/feed/reading.ts'
import { simulateChannel } from '../../../shared/exhibit/feed/signal.ts'
import { feedState, type FeedAct } from '../../../shared/exhibit/feed/state.ts'
import { feedValuesSchema } from '../../../shared/exhibit/feed/update.ts'

const title = { zh: '名', en: '' }
const channel = { id: 'power', title, min: 0, max: 100, warnAbove: 80, warnBelow: 20 }
const pushed = feedSchema.parse({
  kind: 'feed',
  id: 'f',
  title,
  source: { type: 'push' },
  channels: [channel, { ...channel, id: 'heat' }],
  staleAfterS: 10,
})
const [power] = pushed.channels as [(typeof pushed.channels)[number]]
const factory = feedSchema.parse(FACTORY_LIVE)

describe('feedSchema', () => {
  it.each<[string, object]>([
    ['a simulated channel without a signal', { source: { type: 'simulated', seed: 1 } }],
    ['a channel twice', { channels: [channel, channel] }],
    [
      'thirteen channels',
      { channels: Array.from({ length: 13 }, (_, i) => ({ ...channel, id: `c${i}` })) },
    ],
    [
      'a binding to no channel',
      {
        bindings: [{ channel: 'x', node: 'n', property: 'lift', low: 0, high: 1, from: 0, to: 1 }],
      },
    ],
    ['an address', { source: { type: 'push', url: 'https://elsewhere' }, channels: [] }],
    ['a range that is none', { channels: [{ ...channel, min: 5, max: 5 }] }],
  ])('refuses %s', (_, change) => {
    expect(feedSchema.safeParse({ ...pushed, ...change }).success).toBe(false)
  })
})

describe('feedValuesSchema', () => {
  it('takes finite numbers of named channels and nothing else', () => {
    expect(feedValuesSchema.safeParse({ power: 1.5 }).success).toBe(true)
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (input) => {
        const { data } = feedValuesSchema.safeParse(input)
        for (const value of Object.values(data ?? {})) expect(Number.isFinite(value)).toBe(true)
      }),
    )
  })
})

describe('simulateChannel', () => {
  it('is a function of seed, channel and time alone', () => {
    const all = [...factory.channels, ...feedSchema.parse(CITY_LIVE).channels]
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(...all), (atMs, one) => {
        const value = simulateChannel(5, one, atMs)
        expect(value).toBe(simulateChannel(5, structuredClone(one), atMs))
        expect(Number.isFinite(value)).toBe(true)
      }),
    )
  })

  it('stays within what its signal can reach', () => {
    const signal = { base: 50, waves: [{ amplitude: 10, periodS: 60 }], noise: 5 }
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (atMs) => {
        const value = simulateChannel(1, { ...power, signal }, atMs)
        expect(value).toBeGreaterThanOrEqual(35)
        expect(value).toBeLessThanOrEqual(65)
      }),
    )
  })

  it('falls to its share off its hours, in UTC+8, hours past midnight among them', () => {
    const at = (hour: number): number => Date.parse('2025-06-01T00:00:00+08:00') + hour * 3_600_000
    const read = (fromHour: number, toHour: number, hour: number): number => {
      const signal = { base: 100, waves: [], noise: 0, shift: { fromHour, toHour, offShare: 0.3 } }
      return simulateChannel(1, { ...power, signal }, at(hour))
    }
    expect([read(8, 20, 12), read(8, 20, 23), read(22, 6, 23.9), read(22, 6, 12)]).toEqual([
      100, 30, 100, 30,
    ])
  })

  it('has one fault in each turn, as long as it says', () => {
    const signal = { base: 10, waves: [], noise: 0, fault: { everyS: 300, lastsS: 40, to: 90 } }
    for (const seed of [1, 2, 3]) {
      const values = Array.from({ length: 300 }, (_, s) =>
        simulateChannel(seed, { ...power, signal }, (6_000_000 + s) * 1000),
      )
      const faulty = values.filter((value) => value > 11).length
      expect(faulty).toBeGreaterThan(30)
      expect(faulty).toBeLessThanOrEqual(41)
      expect(Math.max(...values)).toBe(90)
    }
  })
})

describe('readChannel', () => {
  const history: History = {
    power: [
      { atMs: 1000, value: 50 },
      { atMs: 5000, value: 90 },
    ],
  }
  it.each([
    [500, { value: NaN, ageMs: 0, tone: 'none' }],
    [1500, { value: 50, ageMs: 500, tone: 'normal' }],
    [5000, { value: 90, ageMs: 0, tone: 'warning' }],
    [15_000, { value: 90, ageMs: 10_000, tone: 'warning' }],
    [15_001, { value: 90, ageMs: 10_001, tone: 'stale' }],
  ])('at %i ms', (nowMs, reading) => {
    expect(readChannel(pushed, power, history, nowMs)).toEqual(reading)
  })
})

describe('chartPoints', () => {
  it('breaks the curve where nothing came for too long', () => {
    const history: History = {
      power: [1000, 3000, 30_000].map((atMs) => ({ atMs, value: atMs / 1000 })),
    }
    expect(chartPoints(pushed, power, history, { nowMs: 31_000, windowMs: 60_000 })).toEqual([
      { x: -30, y: 1 },
      { x: -28, y: 3 },
      { x: -28, y: NaN },
      { x: -1, y: 30 },
    ])
  })

  it('leaves out what is older than the window or later than the moment', () => {
    const history: History = { power: [0, 50_000, 90_000].map((atMs) => ({ atMs, value: 1 })) }
    const points = chartPoints(pushed, power, history, { nowMs: 80_000, windowMs: 60_000 })
    expect(points).toEqual([{ x: -30, y: 1 }])
  })

  it('samples a simulated channel on a grid that does not move with the moment', () => {
    const [first] = factory.channels as [(typeof factory.channels)[number]]
    const at = (nowMs: number) =>
      chartPoints(factory, first, {}, { nowMs, windowMs: 300_000 }).map(({ x, y }) => [
        Math.round(x * 1000) + nowMs,
        y,
      ])
    const [a, b] = [at(1e12), at(1e12 + 1000)]
    expect(a.length).toBeGreaterThan(80)
    expect(a.length).toBeLessThanOrEqual(101)
    expect(b.slice(0, 50)).toEqual(a.slice(a.length - b.length, a.length - b.length + 50))
  })
})

describe('feedState', () => {
  const first = feedState.initial(pushed)
  const act = (one: FeedAct, state = first) =>
    feedState.apply(pushed, state, one, { personId: 'p', nowMs: 7000 })

  it('chooses among its channels and windows, and stands still at the moment of the act', () => {
    expect(act({ type: 'channel', id: 'heat' }).channel).toBe('heat')
    expect(act({ type: 'channel', id: 'none' })).toBe(first)
    expect(act({ type: 'window', minutes: 15 }).windowMin).toBe(15)
    const paused = act({ type: 'pause', paused: true })
    expect(paused.pausedAtMs).toBe(7000)
    expect(act({ type: 'pause', paused: true }, { ...paused, pausedAtMs: 3 }).pausedAtMs).toBe(3)
    expect(act({ type: 'pause', paused: false }, paused)).toEqual(first)
  })
})
