import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BAY_ORDER,
  chapterCount,
  pavilionsOfCall,
  placeBooths,
  type PlacedScenario,
} from '../../../shared/hall/placement.ts'
import { BAYS_PER_CHAPTER, PAVILION_IDS, bayToPavilion } from '../../../shared/hall/plan.ts'
import { call2025 } from '../../support/sample-call.ts'

const directions = call2025.tracks.flatMap((t) => t.directions)
const kindOf = new Map(directions.map((d) => [d.id, d.kind]))

/** Publications numbered as they came. */
const publications = fc
  .array(fc.constantFrom(...directions.map((d) => d.id)), { maxLength: 120 })
  .map((ids) => ids.map((directionId, i) => ({ id: `s${i}`, directionId, publishedNo: i + 1 })))

const placed = (list: readonly PlacedScenario[]) => Object.fromEntries(placeBooths(call2025, list))

describe('placeBooths', () => {
  it('gives the same addresses whatever the order of the list', () => {
    const shuffled = publications.chain((list) =>
      fc.shuffledSubarray(list, { minLength: list.length }).map((other) => ({ list, other })),
    )
    fc.assert(
      fc.property(shuffled, ({ list, other }) => {
        expect(placed(other)).toEqual(placed(list))
      }),
    )
  })

  it('moves nothing that is on show for what is not', () => {
    const hidden = publications.map((list) =>
      list.map((one) => ({ ...one, id: `h${one.id}`, publishedNo: null })),
    )
    fc.assert(
      fc.property(publications, hidden, (shown, admitted) => {
        const all = placed([...admitted, ...shown])
        expect(all).toMatchObject(placed(shown))
        expect(Object.keys(all)).toHaveLength(shown.length + admitted.length)
      }),
    )
  })

  it('gives every booth an address of its own, composites on stages, verticals in bays', () => {
    fc.assert(
      fc.property(publications, (list) => {
        const addresses = placeBooths(call2025, list)
        expect(addresses.size).toBe(list.length)
        const keys = [...addresses.values()].map((a) => `${a.pavilion}/${a.chapter}/${a.bay}`)
        expect(new Set(keys).size).toBe(list.length)
        for (const { id, directionId } of list)
          expect(addresses.get(id)?.bay === 'stage').toBe(kindOf.get(directionId) === 'composite')
      }),
    )
  })

  it('fills every bay once, the pairs first that are seen from the portal', () => {
    expect(BAY_ORDER.toSorted((a, b) => a - b)).toEqual([...Array(BAYS_PER_CHAPTER).keys()])
    const halfViewRad = Math.PI / 4
    const sideOf = (bay: number) => {
      const wall = bayToPavilion(bay, { x: 0, z: 0, yawRad: 0 })
      return Math.atan2(Math.abs(wall.x), wall.z)
    }
    const [first = 0, second = 0] = BAY_ORDER
    expect(Math.max(sideOf(first), sideOf(second))).toBeLessThan(halfViewRad)
  })

  it('puts every booth into the pavilion of its track', () => {
    const pavilions = pavilionsOfCall(call2025)
    for (const track of call2025.tracks)
      for (const { id } of track.directions)
        expect(placed([{ id: 'one', directionId: id, publishedNo: 1 }]).one?.pavilion).toBe(
          pavilions.get(track.id),
        )
  })

  it('never moves a booth when one is published later in the same direction', () => {
    fc.assert(
      fc.property(publications, (list) => {
        fc.pre(list.length > 0)
        const last = list.at(-1)
        const direction = list.filter((s) => s.directionId === last?.directionId)
        const before = placed(direction.slice(0, -1))
        expect(placed(direction)).toMatchObject(before)
      }),
    )
  })

  it('keeps the order of publication within each direction', () => {
    const place = (a: { chapter: number; bay: number | 'stage' } | undefined) =>
      a ? a.chapter * BAYS_PER_CHAPTER + (a.bay === 'stage' ? 0 : BAY_ORDER.indexOf(a.bay)) : NaN
    fc.assert(
      fc.property(publications, (list) => {
        const addresses = placeBooths(call2025, list)
        for (const { id } of directions) {
          const places = list
            .filter((s) => s.directionId === id)
            .map((s) => place(addresses.get(s.id)))
          expect(places).toEqual(places.toSorted((a, b) => a - b))
        }
      }),
    )
  })

  it('finds room for 300 booths of one pavilion in chapters of twelve bays and a stage', () => {
    const ids = ['metaverse-factory', 'virtual-rnd', 'supply-chain', 'hazard-training']
    const list = Array.from({ length: 300 }, (_, i) => ({
      id: `s${i}`,
      directionId: ids[i % 4] ?? '',
      publishedNo: i + 1,
    }))
    const addresses = placeBooths(call2025, list)
    expect(addresses.size).toBe(300)
    expect(chapterCount(addresses.values(), 'industry')).toBe(75)
    const verticals = [...addresses.values()].filter((a) => a.bay !== 'stage')
    expect(Math.max(...verticals.map((a) => a.chapter))).toBe(Math.ceil(225 / BAYS_PER_CHAPTER) - 1)
  })

  it('leaves out a scenario whose direction the call does not have', () => {
    expect(placed([{ id: 'x', directionId: 'moon', publishedNo: 1 }])).toEqual({})
  })
})

describe('pavilionsOfCall', () => {
  it('gives tracks of another call the free pavilions in order', () => {
    const tracks = ['farming', 'city', 'energy'].map((id) => ({
      id,
      name: { zh: id, en: id },
      directions: [],
    }))
    expect(Object.fromEntries(pavilionsOfCall({ tracks }))).toEqual({
      farming: PAVILION_IDS[0],
      city: 'city',
      energy: PAVILION_IDS[1],
    })
  })
})

describe('chapterCount', () => {
  it('is one for an empty pavilion', () => {
    expect(chapterCount([], 'city')).toBe(1)
    expect(chapterCount([{ pavilion: 'industry', chapter: 4, bay: 0 }], 'city')).toBe(1)
  })
})
