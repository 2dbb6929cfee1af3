import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GATHER_PLACES, gatherPlace, hides } from '../../../shared/hall/gather-places.ts'
import {
  BAYS_PER_CHAPTER,
  PAVILION_IDS,
  TITLE_WALL_FACE_M,
  zoneAt,
  type FloorPose,
} from '../../../shared/hall/plan.ts'
import type { BoothAddress } from '../../../shared/hall/placement.ts'
import { placeOf, viewInVr, viewOf } from '../../../shared/hall/views.ts'
import { isWalkable } from '../../../shared/hall/walk.ts'

const APART_M = 0.6

const BAYS: readonly (number | 'stage')[] = ['stage', ...Array(BAYS_PER_CHAPTER).keys()]
const ADDRESSES: readonly (BoothAddress | null)[] = [
  null,
  ...PAVILION_IDS.flatMap((pavilion) => BAYS.map((bay) => ({ pavilion, chapter: 1, bay }))),
]
const nameOf = (address: BoothAddress | null): string =>
  address ? `${address.pavilion} ${address.bay}` : 'the atrium'

const distance = (a: FloorPose, b: { x: number; z: number }): number =>
  Math.hypot(a.x - b.x, a.z - b.z)

function nearestPair(places: readonly FloorPose[]): number {
  let nearest = Infinity
  for (const [index, a] of places.entries())
    for (const b of places.slice(index + 1)) nearest = Math.min(nearest, distance(a, b))
  return nearest
}

const everybody = (address: BoothAddress | null): FloorPose[] =>
  Array.from({ length: GATHER_PLACES }, (_, index) => gatherPlace(address, index))

/** The places as they were (F3): rows of four, and the first where the floor is taken. */
function stackedPlace(address: BoothAddress, index: number): FloorPose {
  const centre = viewOf(address)
  const across = ((index % 4) - 1.5) * 0.75
  const back = Math.floor(index / 4) * 0.75
  const x = centre.x + across * Math.cos(centre.yawRad) - back * Math.sin(centre.yawRad)
  const z = centre.z - across * Math.sin(centre.yawRad) - back * Math.cos(centre.yawRad)
  return isWalkable(x, z) ? { ...centre, x, z } : centre
}

/** What one looks at: the middle of the atrium or a stage, the face of a booth's wall. */
function faceOf(address: BoothAddress | null): { x: number; z: number } {
  if (!address) return { x: 0, z: 0 }
  const { x, z, yawRad } = placeOf(address)
  const ahead = address.bay === 'stage' ? 0 : TITLE_WALL_FACE_M
  return { x: x + Math.sin(yawRad) * ahead, z: z + Math.cos(yawRad) * ahead }
}

/** A panel and who presides over it. */
const PANEL = 12

describe('gatherPlace (F3)', () => {
  it.each(ADDRESSES.map((address) => [nameOf(address), address] as const))(
    'gives a panel an arc with a free line of sight to %s',
    (_, address) => {
      const focus = faceOf(address)
      const panel = everybody(address).slice(0, PANEL)
      for (const place of panel)
        for (const other of panel) expect(other !== place && hides(other, place, focus)).toBe(false)
    },
  )

  it.each(ADDRESSES.map((address) => [nameOf(address), address] as const))(
    'gives everybody room on open floor before %s, facing it',
    (_, address) => {
      const places = everybody(address)
      expect(nearestPair(places)).toBeGreaterThanOrEqual(APART_M)
      const zone = address?.pavilion ?? 'atrium'
      const focus = address ? placeOf(address) : { x: 0, z: 0 }
      for (const { x, z, yawRad } of places) {
        expect([isWalkable(x, z), zoneAt(x, z)]).toEqual([true, zone])
        const towards = Math.atan2(focus.x - x, focus.z - z)
        expect(Math.cos(towards - yawRad)).toBeGreaterThan(0.95)
      }
    },
  )

  it('leaves room for a leader who shows the booth, on the desktop or in VR', () => {
    const rooms = ADDRESSES.flatMap((address) =>
      address === null
        ? []
        : [viewOf(address), viewInVr(address)].flatMap((view) =>
            everybody(address).map((place) => distance(place, view)),
          ),
    )
    expect(Math.min(...rooms)).toBeGreaterThan(APART_M)
  })

  it('keeps any group apart, whoever of it came', () => {
    const groups = fc.record({
      address: fc.constantFrom(...ADDRESSES),
      slots: fc.uniqueArray(fc.nat(GATHER_PLACES - 1), { minLength: 2, maxLength: 150 }),
    })
    fc.assert(
      fc.property(groups, ({ address, slots }) => {
        const places = slots.map((slot) => gatherPlace(address, slot))
        expect(nearestPair(places)).toBeGreaterThanOrEqual(APART_M)
        expect(places).toEqual(slots.map((slot) => gatherPlace(address, slot)))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps a small group near what is shown', () => {
    for (const address of ADDRESSES) {
      if (!address) continue
      const far = Math.max(
        ...everybody(address)
          .slice(0, 15)
          .map((place) => distance(place, placeOf(address))),
      )
      expect(far).toBeLessThan(9)
    }
  })

  it('control: rows of four stack people at many booths', () => {
    const stacked = ADDRESSES.filter(
      (address) =>
        address &&
        nearestPair(Array.from({ length: 15 }, (_, index) => stackedPlace(address, index))) < 0.1,
    )
    expect(stacked.length).toBeGreaterThan(10)
  })
})
