import { describe, expect, it } from 'vitest'
import { createPoseBuffer, DELAY_MS } from '../../../client/presence/pose-buffer.ts'
import { createPose, FLAGS, HEAD } from '../../../shared/pose/pose-codec.ts'

function poseAt(x: number): Float32Array {
  const pose = createPose()
  pose[HEAD] = x
  return pose
}

describe('createPoseBuffer', () => {
  it('knows nothing of a slot that never sent', () => {
    expect(createPoseBuffer().read(7, 0)).toBeUndefined()
  })

  it('draws others a little behind, half way between two poses at half the time', () => {
    const buffer = createPoseBuffer()
    buffer.push(1, poseAt(0), 1000)
    buffer.push(1, poseAt(2), 1100)
    expect(buffer.read(1, 1050 + DELAY_MS)?.[HEAD]).toBeCloseTo(1)
  })

  it('does not run past the last pose', () => {
    const buffer = createPoseBuffer()
    buffer.push(1, poseAt(0), 1000)
    buffer.push(1, poseAt(2), 1100)
    expect(buffer.read(1, 9000)?.[HEAD]).toBeCloseTo(2)
  })

  it('jumps after a long silence instead of gliding through the hall', () => {
    const buffer = createPoseBuffer()
    buffer.push(1, poseAt(0), 1000)
    buffer.push(1, poseAt(20), 6000)
    expect(buffer.read(1, 3000 + DELAY_MS)?.[HEAD]).toBeCloseTo(20)
  })

  it('takes flags from the newest pose and keeps rotations of unit length', () => {
    const buffer = createPoseBuffer()
    const first = poseAt(0)
    first.set([0, Math.SQRT1_2, 0, Math.SQRT1_2], HEAD + 3)
    const second = poseAt(1)
    second[FLAGS] = 5
    buffer.push(1, first, 0)
    buffer.push(1, second, 100)
    const shown = buffer.read(1, 30 + DELAY_MS) ?? createPose()
    expect(shown[FLAGS]).toBe(5)
    expect(Math.hypot(...shown.slice(HEAD + 3, HEAD + 7))).toBeCloseTo(1)
  })
})
