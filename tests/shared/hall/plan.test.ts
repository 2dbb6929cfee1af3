import { describe, expect, it } from 'vitest'
import {
  BAYS_PER_CHAPTER,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PAVILION_START_M,
  TITLE_WALL_FACE_M,
  VIEW_DISTANCE_M,
  VIEW_TURN_RAD,
  bayPose,
  bayToHall,
  entrancePose,
  portalPose,
  stagePose,
  viewPoseOfBay,
  zoneAt,
} from '../../../shared/hall/plan.ts'

const bays = PAVILION_IDS.flatMap((pavilion) =>
  Array.from({ length: BAYS_PER_CHAPTER }, (_, bay) => ({ pavilion, bay })),
)

describe('bayPose', () => {
  it('keeps every bay inside its own pavilion', () => {
    for (const { pavilion, bay } of bays) {
      const inside = bayToHall(pavilion, bay, { x: 0, z: 0.5, yawRad: 0 })
      expect(zoneAt(inside.x, inside.z)).toBe(pavilion)
      const depth = Math.hypot(inside.x, inside.z)
      expect(depth).toBeGreaterThan(PAVILION_START_M)
      expect(depth).toBeLessThan(PAVILION_START_M + PAVILION_LENGTH_M + 9)
    }
  })

  it('faces into the aisle, so that opposite bays look at each other', () => {
    for (const pavilion of PAVILION_IDS) {
      const left = bayPose(pavilion, 4)
      const right = bayPose(pavilion, 5)
      const towards = Math.atan2(right.x - left.x, right.z - left.z)
      expect(Math.cos(left.yawRad - towards)).toBeCloseTo(1)
      expect(Math.cos(right.yawRad - left.yawRad)).toBeCloseTo(-1)
    }
  })

  it('puts odd bays on the right of a visitor who enters', () => {
    for (const pavilion of PAVILION_IDS) {
      const entering = portalPose(pavilion)
      const bay = bayPose(pavilion, 1)
      const rightX = -Math.cos(entering.yawRad)
      const rightZ = Math.sin(entering.yawRad)
      expect((bay.x - entering.x) * rightX + (bay.z - entering.z) * rightZ).toBeGreaterThan(0)
    }
  })

  it('refuses a bay that does not exist', () => {
    expect(() => bayPose('city', 12)).toThrow('There is no bay 12')
  })
})

describe('viewPoseOfBay', () => {
  it('stands before the title wall and looks at it, turned a little towards the plinth', () => {
    for (const { pavilion, bay } of bays) {
      const wall = bayPose(pavilion, bay)
      const view = viewPoseOfBay(pavilion, bay)
      const out =
        (view.x - wall.x) * Math.sin(wall.yawRad) + (view.z - wall.z) * Math.cos(wall.yawRad)
      expect(out).toBeCloseTo(TITLE_WALL_FACE_M + VIEW_DISTANCE_M)
      expect(Math.cos(view.yawRad + VIEW_TURN_RAD - wall.yawRad)).toBeCloseTo(-1)
    }
  })
})

describe('zoneAt', () => {
  it('knows the atrium, the entrance and every stage', () => {
    expect(zoneAt(0, 0)).toBe('atrium')
    const entrance = entrancePose()
    expect(zoneAt(entrance.x, entrance.z)).toBe('atrium')
    for (const pavilion of PAVILION_IDS) {
      const stage = stagePose(pavilion)
      expect(zoneAt(stage.x, stage.z)).toBe(pavilion)
    }
  })
})
