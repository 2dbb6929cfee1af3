import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boothMarks, markAt } from '../../../../client/hall/wayfinding/booth-marks.ts'
import { placeOnWay } from '../../../../client/hall/wayfinding/guide.ts'
import { placeOnMap, placeUnder } from '../../../../client/hall/wayfinding/map-paint.ts'
import { MAP_HEIGHT_M, MAP_WIDTH_M } from '../../../../client/hall/wayfinding/map-paint.ts'
import { zoneAt } from '../../../../shared/hall/plan.ts'
import type { ScenarioSummary } from '../../../../shared/protocol/api-exhibition.ts'

const out = () => ({ asideM: 0, leftM: 0 })

describe('placeOnWay', () => {
  const way = [
    { x: 0, z: 0 },
    { x: 10, z: 0 },
    { x: 10, z: 5 },
  ]
  it.each([
    [0, 0, 0, 15],
    [4, 0, 0, 11],
    [4, 3, 3, 11],
    [10, 2, 0, 3],
    [12, 5, 2, 0],
  ])('says at %d, %d how far aside and how much is left', (x, z, asideM, leftM) => {
    const place = placeOnWay(out(), way, x, z)
    expect(place.asideM).toBeCloseTo(asideM)
    expect(place.leftM).toBeCloseTo(leftM)
  })

  it('is nowhere on a way without points', () => {
    expect(placeOnWay(out(), [], 1, 1)).toEqual({ asideM: Infinity, leftM: 0 })
  })
})

const scenario = (id: string, address: ScenarioSummary['address']) =>
  ({ id, address }) as ScenarioSummary

describe('boothMarks', () => {
  const booths = [
    scenario('a', { pavilion: 'medical', chapter: 0, bay: 2 }),
    scenario('b', { pavilion: 'medical', chapter: 1, bay: 2 }),
    scenario('c', { pavilion: 'city', chapter: 0, bay: 'stage' }),
  ]

  it('shows the booths of the chapters shown now, inside their pavilions', () => {
    const ids = (chapters: object) => boothMarks(booths, chapters).map(({ id }) => id)
    expect(ids({})).toEqual(['a', 'c'])
    expect(ids({ medical: 1 })).toEqual(['b', 'c'])
    for (const { x, z, pavilion } of boothMarks(booths, {})) expect(zoneAt(x, z)).toBe(pavilion)
  })

  it('finds the mark one means, and none in between', () => {
    const marks = boothMarks(booths, {})
    const [first] = marks
    expect(markAt(marks, { x: (first?.x ?? 0) + 1, z: first?.z ?? 0 })?.id).toBe('a')
    expect(markAt(marks, { x: 0, z: 0 })).toBeUndefined()
  })
})

describe('the map in the hand', () => {
  it('shows a place where a press on it is read as that place', () => {
    const metre = fc.double({ min: -37, max: 37, noNaN: true })
    fc.assert(
      fc.property(metre, metre, (x, z) => {
        const { x: across, y: up } = placeOnMap(x, z)
        const back = placeUnder(across / MAP_WIDTH_M + 0.5, up / MAP_HEIGHT_M + 0.5)
        expect(back.x).toBeCloseTo(x)
        expect(back.z).toBeCloseTo(z)
      }),
    )
  })
})
