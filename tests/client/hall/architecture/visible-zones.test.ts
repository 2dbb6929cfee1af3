import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isZoneVisible, zonesSeen } from '../../../../client/hall/architecture/visible-zones.ts'
import {
  ATRIUM_RADIUS_M,
  PAVILION_BEARING_RAD,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
  portalPose,
  PORTAL_HALF_WIDTH_M,
  ZONE_IDS,
  type PavilionId,
} from '../../../../shared/hall/plan.ts'

/** A place in a pavilion's own directions: across it, and from the middle of the atrium, in m. */
interface Local {
  across: number
  depth: number
}

const inHall = (pavilion: PavilionId, { across, depth }: Local) => {
  const [sin, cos] = [
    Math.sin(PAVILION_BEARING_RAD[pavilion]),
    Math.cos(PAVILION_BEARING_RAD[pavilion]),
  ]
  return { x: depth * sin + across * cos, z: depth * cos - across * sin }
}
type Place = ReturnType<typeof inHall>

const toLocal = (pavilion: PavilionId, { x, z }: Place): Local => {
  const [sin, cos] = [
    Math.sin(PAVILION_BEARING_RAD[pavilion]),
    Math.cos(PAVILION_BEARING_RAD[pavilion]),
  ]
  return { across: x * cos - z * sin, depth: x * sin + z * cos }
}

/** Whether a line between two places goes through a pavilion's portal and nowhere beside it. */
function passes(pavilion: PavilionId, from: Place, to: Place): boolean {
  const [a, b] = [toLocal(pavilion, from), toLocal(pavilion, to)]
  return [ATRIUM_RADIUS_M, PAVILION_START_M].every((depth) => {
    const share = (depth - a.depth) / (b.depth - a.depth)
    if (share < 0 || share > 1) return a.depth < PAVILION_START_M || b.depth < PAVILION_START_M
    return Math.abs(a.across + (b.across - a.across) * share) < PORTAL_HALF_WIDTH_M
  })
}

const place = fc.record({
  pavilion: fc.constantFrom(...PAVILION_IDS),
  across: fc.double({ min: -8.7, max: 8.7, noNaN: true }),
  depth: fc.double({
    min: PAVILION_START_M + 0.3,
    max: PAVILION_START_M + PAVILION_LENGTH_M,
    noNaN: true,
  }),
})

describe('zonesSeen', () => {
  it('shows all from the atrium', () => {
    expect(zonesSeen('atrium', 3, -4)).toEqual(ZONE_IDS)
  })

  it('shows what stands across from a portal', () => {
    const { x, z } = portalPose('city')
    expect(zonesSeen('city', x, z)).toEqual(expect.arrayContaining(['atrium', 'city', 'transport']))
  })

  it('shows no other pavilion from a corner', () => {
    const { x, z } = inHall('medical', { across: 8, depth: PAVILION_START_M + 2 })
    expect(zonesSeen('medical', x, z)).toEqual(['atrium', 'medical'])
  })

  it('leaves out nothing that a line of sight leads to', () => {
    fc.assert(
      fc.property(place, place, (eye, thing) => {
        const [from, to] = [inHall(eye.pavilion, eye), inHall(thing.pavilion, thing)]
        // In the portals beside one's own a veil stands.
        fc.pre(isZoneVisible(eye.pavilion, thing.pavilion))
        fc.pre(passes(eye.pavilion, from, to) && passes(thing.pavilion, from, to))
        expect(zonesSeen(eye.pavilion, from.x, from.z)).toContain(thing.pavilion)
      }),
      { numRuns: 300 },
    )
  })
})
