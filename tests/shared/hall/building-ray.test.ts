import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metresToBuilding } from '../../../shared/hall/building-ray.ts'
import { entrancePose, stagePose } from '../../../shared/hall/plan.ts'
import { isWalkable, metresOffFloor, VISITOR_RADIUS_M } from '../../../shared/hall/walk.ts'

const REACH_M = 12
const EYE_M = 1.6
const forward = { x: 0, y: 0, z: -1 }

describe('metresToBuilding', () => {
  it('ends on the floor where one points down', () => {
    const { x, z } = entrancePose()
    const down = { x: 0, y: -Math.SQRT1_2, z: -Math.SQRT1_2 }
    expect(metresToBuilding({ x, y: EYE_M, z }, down, REACH_M)).toBeCloseTo(EYE_M * Math.SQRT2)
  })

  it('ends at the drum of the atrium, and passes through a portal', () => {
    const aside = { x: 1, y: 0, z: 0 }
    const drumM = metresToBuilding({ x: 0, y: EYE_M, z: 0 }, aside, 60)
    expect(metresOffFloor(drumM, 0)).toBeCloseTo(VISITOR_RADIUS_M, 2)
    const { x, z, yawRad } = stagePose('industry')
    const out = { x: Math.sin(yawRad), y: 0, z: Math.cos(yawRad) }
    expect(metresToBuilding({ x, y: EYE_M, z }, out, REACH_M)).toBe(REACH_M)
  })

  it('reaches no further than it is asked to', () => {
    expect(metresToBuilding({ x: 0, y: EYE_M, z: 8 }, forward, 2)).toBe(2)
  })

  it('ends on the floor, at a wall, or nowhere, from wherever one stands', () => {
    const place = fc.double({ min: -50, max: 50, noNaN: true })
    const turn = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true })
    const tilt = fc.double({ min: -1.4, max: 0.6, noNaN: true })
    fc.assert(
      fc.property(place, place, turn, tilt, (x, z, yaw, pitch) => {
        fc.pre(isWalkable(x, z))
        const flat = Math.cos(pitch)
        const along = { x: Math.sin(yaw) * flat, y: Math.sin(pitch), z: Math.cos(yaw) * flat }
        const m = metresToBuilding({ x, y: EYE_M, z }, along, REACH_M)
        const offM = metresOffFloor(x + along.x * m, z + along.z * m)
        const isOnFloor = Math.abs(EYE_M + along.y * m) < 1e-6
        const isAtWall = Math.abs(offM - VISITOR_RADIUS_M) < 0.01
        expect(isOnFloor || isAtWall || m === REACH_M).toBe(true)
        expect(offM).toBeLessThan(VISITOR_RADIUS_M + 0.01)
      }),
    )
  })
})
