import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Point } from '../../../shared/exhibit/fields.ts'
import { routeSchema, type RouteWay } from '../../../shared/exhibit/route/manifest.ts'
import {
  distanceNow,
  isUnderWay,
  routeState,
  type RouteAct,
} from '../../../shared/exhibit/route/state.ts'
import {
  measureWay,
  placeOnWay,
  stopAt,
  stopDistance,
  walkOf,
} from '../../../shared/exhibit/route/way.ts'
import { must } from '../../support/must.ts'

const title = { zh: '站', en: '' }
const stop = (id: string, point: number) => ({ id, title, text: title, point })
const way = (change: object = {}) => ({
  id: 'stairs',
  title,
  points: [
    [0, 0, 0],
    [3, 0, 0],
    [3, 4, 0],
    [3, 4, 5],
  ],
  stops: [stop('a', 0), stop('b', 2), stop('c', 3)],
  ...change,
})
const manifest = (change: object = {}) => ({
  kind: 'route',
  id: 'r',
  on: 'm',
  title,
  ways: [way(), way({ id: 'lift' })],
  ...change,
})
const route = routeSchema.parse(manifest())
const stairs = must(route.ways[0])
const measure = measureWay(stairs)
const at = (seconds: number) => ({ personId: 'p', nowMs: 1_000_000 + seconds * 1000, leads: true })
const act = (...acts: [number, RouteAct][]) =>
  acts.reduce(
    (state, [seconds, one]) => routeState.apply(route, state, one, at(seconds)),
    routeState.initial(route),
  )

describe('routeSchema', () => {
  it.each<[string, object]>([
    ['a way of one name twice', { ways: [way(), way()] }],
    [
      'a first stop that is not at the beginning',
      { ways: [way({ stops: [stop('a', 1), stop('c', 3)] })] },
    ],
    ['a last stop before the end', { ways: [way({ stops: [stop('a', 0), stop('c', 2)] })] }],
    [
      'stops that go back',
      { ways: [way({ stops: [stop('a', 0), stop('b', 2), stop('c', 1), stop('d', 3)] })] },
    ],
    [
      'a point twice in a row',
      {
        ways: [
          way({
            points: [
              [0, 0, 0],
              [0, 0, 0],
            ],
            stops: [stop('a', 0), stop('b', 1)],
          }),
        ],
      },
    ],
    ['no model', { on: undefined }],
  ])('refuses %s', (_, change) => {
    expect(routeSchema.safeParse(manifest(change)).success).toBe(false)
  })
})

describe('measureWay', () => {
  it('adds up the length, and gives metres and walking time by the model’s scale', () => {
    expect(measure).toEqual({ at: [0, 3, 7, 12], total: 12, showS: 10 })
    expect(walkOf(measure, 50)).toEqual({ m: 600, s: 500 })
  })

  it('places a distance on the way, never beyond its ends', () => {
    const place: { at: Point; towards: Point } = { at: [0, 0, 0], towards: [0, 0, 0] }
    placeOnWay(stairs, measure, 5, place)
    expect(place).toEqual({ at: [3, 2, 0], towards: [0, 4, 0] })
    placeOnWay(stairs, measure, 99, place)
    expect(place.at).toEqual([3, 4, 5])
    placeOnWay(stairs, measure, -1, place)
    expect(place.at).toEqual([0, 0, 0])
  })

  it('finds each stop again at its own distance, on any way', () => {
    const number = fc.integer({ min: -100, max: 100 })
    const points = fc.uniqueArray(fc.tuple(number, number, number), {
      minLength: 2,
      maxLength: 12,
      selector: ([x]) => x,
    })
    fc.assert(
      fc.property(points, (list) => {
        const any = {
          ...stairs,
          points: list,
          stops: list.map((_, i) => stop(`s${i}`, i)),
        } as RouteWay
        const length = measureWay(any)
        list.forEach((_, index) =>
          expect(stopAt(any, length, stopDistance(any, length, index))).toBe(index),
        )
      }),
    )
  })
})

describe('routeState', () => {
  it('runs by the server’s clock, arrives and stands', () => {
    const state = act([0, { type: 'play', playing: true }])
    expect(distanceNow(state, measure, at(5).nowMs)).toBeCloseTo(6)
    expect(isUnderWay(state, measure, at(5).nowMs)).toBe(true)
    expect(distanceNow(state, measure, at(60).nowMs)).toBe(12)
    expect(isUnderWay(state, measure, at(60).nowMs)).toBe(false)
  })

  it('pauses where it is, goes on, and begins again at the end', () => {
    const paused = act([0, { type: 'play', playing: true }], [4, { type: 'play', playing: false }])
    expect(distanceNow(paused, measure, at(90).nowMs)).toBeCloseTo(4.8)
    const on = routeState.apply(route, paused, { type: 'play', playing: true }, at(100))
    expect(distanceNow(on, measure, at(101).nowMs)).toBeCloseTo(6)
    const again = routeState.apply(route, on, { type: 'play', playing: true }, at(200))
    expect(distanceNow(again, measure, at(200).nowMs)).toBe(0)
  })

  it('steps to a stop and stands there', () => {
    expect(distanceNow(act([3, { type: 'stop', stop: 1 }]), measure, at(9).nowMs)).toBeCloseTo(7)
    expect(act([3, { type: 'stop', stop: 7 }])).toEqual(routeState.initial(route))
  })

  it('begins another way at its beginning, and keeps to the ways there are', () => {
    const moved: [number, RouteAct] = [0, { type: 'stop', stop: 2 }]
    expect(act(moved, [1, { type: 'way', id: 'lift' }])).toEqual({
      way: 'lift',
      walk: { atS: 0, sinceMs: 0 },
    })
    expect(act(moved, [1, { type: 'way', id: 'moon' }]).way).toBe('stairs')
  })
})
