import { Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createGestures } from '../../../client/presence/gestures.ts'
import {
  createStance,
  FRAME_FLOATS,
  PART,
  PARTS,
  stand,
  type Gesture,
} from '../../../client/presence/stance.ts'
import {
  createPose,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  HEAD,
  LEFT,
  RIGHT,
  type Pose,
} from '../../../shared/pose/pose-codec.ts'

const REST: Gesture = { raised: 0, speaking: 0 }

function stanceOf(pose: Pose, gesture: Gesture = REST) {
  const stance = createStance(new Float32Array(PARTS * FRAME_FLOATS))
  stand(stance, pose, gesture, { timeS: 1, phase: 0 })
  const placeOf = (part: number): Vector3 => {
    const at = part * FRAME_FLOATS
    const of = (row: number): number => stance.frames[at + row * 4 + 3] ?? NaN
    return new Vector3(of(0), of(1), of(2))
  }
  return { stance, placeOf }
}

function standing(): Pose {
  const pose = createPose()
  pose[HEAD + 1] = 1.6
  return pose
}

describe('a stance', () => {
  it('has the palms exactly where the hands are, with the elbows between', () => {
    const pose = standing()
    pose.set([-0.3, 1.1, -0.35, 0, 0, 0, 1], LEFT)
    pose.set([0.25, 1.5, -0.3, 0, 0, 0, 1], RIGHT)
    pose[FLAGS] = FLAG_LEFT_HAND | FLAG_RIGHT_HAND
    const { placeOf } = stanceOf(pose)
    expect(placeOf(PART.palm).distanceTo(new Vector3(-0.3, 1.1, -0.35))).toBeLessThan(1e-5)
    expect(placeOf(PART.palm + 1).distanceTo(new Vector3(0.25, 1.5, -0.3))).toBeLessThan(1e-5)
    for (const side of [0, 1]) {
      const [shoulder, elbow] = [placeOf(PART.shoulder + side), placeOf(PART.elbow + side)]
      expect(elbow.distanceTo(shoulder)).toBeCloseTo(0.285, 2)
    }
  })

  it('lets hands that are not tracked hang, and raises the right one alone', () => {
    const { placeOf } = stanceOf(standing())
    expect(placeOf(PART.palm).y).toBeLessThan(0.95)
    const raised = stanceOf(standing(), { raised: 1, speaking: 0 }).placeOf
    expect(raised(PART.palm + 1).y).toBeGreaterThan(1.6)
    expect(raised(PART.palm).y).toBeLessThan(0.95)
  })

  it('turns the body with where the hands are, and not for hands behind the back', () => {
    const pose = standing()
    const heading = (): number => {
      const { elements } = stanceOf(pose).stance.body
      return Math.atan2(-(elements[8] ?? 0), -(elements[10] ?? 0))
    }
    const ahead = heading()
    pose.set([0.5, 1.1, -0.3, 0, 0, 0, 1], LEFT)
    pose.set([0.6, 1.1, 0, 0, 0, 0, 1], RIGHT)
    pose[FLAGS] = FLAG_LEFT_HAND | FLAG_RIGHT_HAND
    expect(Math.abs(heading() - ahead)).toBeGreaterThan(0.3)
    pose.set([-0.1, 1, 0.3, 0, 0, 0, 1], LEFT)
    pose.set([0.1, 1, 0.3, 0, 0, 0, 1], RIGHT)
    expect(heading()).toBeCloseTo(ahead, 5)
  })

  it('has a frame for every part, whatever the pose', () => {
    const pose = createPose()
    pose.fill(0, HEAD, 7)
    const { stance } = stanceOf(pose)
    expect(stance.frames.every(Number.isFinite)).toBe(true)
  })
})

describe('gestures', () => {
  it('go up and down in their own time, each person’s apart', () => {
    const gestures = createGestures()
    gestures.of(1, 0)
    gestures.intend(new Set([1]), new Map())
    const early = gestures.of(1, 50).raised
    const late = gestures.of(1, 2000).raised
    expect(early).toBeGreaterThan(0)
    expect(early).toBeLessThan(0.5)
    expect(late).toBeGreaterThan(0.99)
    expect(gestures.of(2, 2000).raised).toBe(0)
    gestures.intend(new Set(), new Map([[1, 'aloud']]))
    expect(gestures.of(1, 4000)).toMatchObject({ raised: expect.closeTo(0, 2) })
    expect(gestures.of(1, 4000).speaking).toBeGreaterThan(0.99)
  })
})
