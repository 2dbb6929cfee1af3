import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  BAYS_PER_CHAPTER,
  PAVILION_IDS,
  bayToHall,
  entrancePose,
  portalPose,
  viewPoseOfBay,
} from '../../../shared/hall/plan.ts'
import { constrainMove, constrainMoveInto, isWalkable } from '../../../shared/hall/walk.ts'

const GRID_M = 0.25
const cell = (x: number, z: number) => `${Math.round(x / GRID_M)},${Math.round(z / GRID_M)}`

/** Every cell a visitor reaches on foot from the entrance, in small straight steps. */
function floodFromEntrance(): Set<string> {
  const start = entrancePose()
  const seen = new Set([cell(start.x, start.z)])
  const open: [number, number][] = [
    [Math.round(start.x / GRID_M) * GRID_M, Math.round(start.z / GRID_M) * GRID_M],
  ]
  for (let next = open.pop(); next; next = open.pop())
    for (const [dx, dz] of [
      [GRID_M, 0],
      [-GRID_M, 0],
      [0, GRID_M],
      [0, -GRID_M],
    ] as const) {
      const x = next[0] + dx
      const z = next[1] + dz
      if (seen.has(cell(x, z)) || !isWalkable(x, z)) continue
      seen.add(cell(x, z))
      open.push([x, z])
    }
  return seen
}

const step = fc.record({
  angle: fc.double({ min: -Math.PI, max: Math.PI, noNaN: true }),
  length: fc.double({ min: 0, max: 0.5, noNaN: true }),
})
const starts = [
  entrancePose(),
  ...PAVILION_IDS.map(portalPose),
  ...PAVILION_IDS.flatMap((id) => [0, 5, 9].map((bay) => viewPoseOfBay(id, bay))),
]

describe('constrainMove', () => {
  it('never leaves the hall nor enters anything, whatever the steps', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(step, { maxLength: 60 }), (start, steps) => {
        let at = { x: start.x, z: start.z }
        for (const { angle, length } of steps) {
          const to = { x: at.x + length * Math.sin(angle), z: at.z + length * Math.cos(angle) }
          at = constrainMove(at, to)
          expect(isWalkable(at.x, at.z)).toBe(true)
        }
      }),
    )
  })

  it('does not tunnel: the middle of every step is walkable too', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.array(step, { maxLength: 60 }), (start, steps) => {
        let at = { x: start.x, z: start.z }
        for (const { angle, length } of steps) {
          const to = { x: at.x + length * Math.sin(angle), z: at.z + length * Math.cos(angle) }
          const halfway = constrainMove(at, { x: (at.x + to.x) / 2, z: (at.z + to.z) / 2 })
          expect(isWalkable(halfway.x, halfway.z)).toBe(true)
          at = constrainMove(at, to)
        }
      }),
    )
  })

  it('stops at a fin between two bays instead of passing through it', () => {
    let at = bayToHall('medical', 2, { x: 2.6, z: 1, yawRad: 0 })
    const beyond = bayToHall('medical', 4, { x: -2.6, z: 1, yawRad: 0 })
    for (let count = 0; count < 200; count++) {
      const length = Math.hypot(beyond.x - at.x, beyond.z - at.z)
      if (length < 0.05) break
      const share = Math.min(1, 0.5 / length)
      const to = { x: at.x + (beyond.x - at.x) * share, z: at.z + (beyond.z - at.z) * share }
      at = { ...at, ...constrainMove(at, to) }
    }
    expect(Math.hypot(beyond.x - at.x, beyond.z - at.z)).toBeGreaterThan(0.5)
  })

  it('slides along a wall', () => {
    const from = { x: 0, z: -13.4 }
    const along = constrainMove({ x: 3.1, z: -14.5 }, { x: 3.6, z: -14.8 })
    expect(isWalkable(from.x, from.z)).toBe(true)
    expect(along.z).toBeLessThan(-14.6)
    expect(along.x).toBeLessThan(3.21)
  })

  it('may write into its own start', () => {
    const at = { x: 0, z: 5 }
    expect(constrainMoveInto(at, at, { x: 0.2, z: 5 })).toBe(at)
    expect(at).toEqual({ x: 0.2, z: 5 })
  })
})

describe('isWalkable', () => {
  it('lets a visitor walk from the entrance to the view pose of every bay and every portal', () => {
    const reached = floodFromEntrance()
    const missing: string[] = []
    for (const pavilion of PAVILION_IDS) {
      for (let bay = 0; bay < BAYS_PER_CHAPTER; bay++) {
        const { x, z } = viewPoseOfBay(pavilion, bay)
        if (!isWalkable(x, z) || !reached.has(cell(x, z))) missing.push(`${pavilion} ${bay}`)
      }
      const portal = portalPose(pavilion)
      if (!reached.has(cell(portal.x, portal.z))) missing.push(`${pavilion} portal`)
    }
    expect(missing).toEqual([])
  })

  it('refuses nonsense', () => {
    expect(isWalkable(NaN, 0)).toBe(false)
    expect(isWalkable(1e6, 1e6)).toBe(false)
  })
})
