import { Matrix4, Quaternion, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import {
  curlOf,
  writeGrip,
  writeHeld,
  writePointing,
  writeWrist,
} from '../../../client/presence/hand-frame.ts'
import {
  createPose,
  FINGERS_RIGHT,
  LEFT,
  RIGHT,
  type Pose,
} from '../../../shared/pose/pose-codec.ts'

const axis = (pose: Pose, at: number, ...[x, y, z]: [number, number, number]): number[] =>
  new Vector3(x, y, z)
    .applyQuaternion(new Quaternion().fromArray(pose, at + 3))
    .toArray()
    .map((value) => Math.round(value * 1e6) / 1e6 + 0)

describe('writeGrip', () => {
  // A fist held straight ahead, thumb up: the grip's −z is up, and the back of the right hand (+x) to the right.
  const thumbUp = new Matrix4().makeBasis(
    new Vector3(1, 0, 0),
    new Vector3(0, 0, 1),
    new Vector3(0, -1, 0),
  )

  it.each([
    ['right', RIGHT, [1, 0, 0]],
    ['left', LEFT, [-1, 0, 0]],
  ] as const)('turns a grip of the %s hand into the wrist’s frame', (side, at, back) => {
    const pose = createPose()
    writeGrip(pose, at, { grip: thumbUp.toArray(), side }, undefined)
    expect(axis(pose, at, 0, 0, -1)).toEqual([0, 0, -1])
    expect(axis(pose, at, 0, 1, 0)).toEqual([...back])
    // The wrist is behind the fist.
    expect(pose[at + 2]).toBeGreaterThan(0.05)
  })

  it('goes along with the origin that one stands in', () => {
    const pose = createPose()
    const origin = new Matrix4().makeRotationY(Math.PI).setPosition(3, 0, 4)
    writeWrist(pose, RIGHT, new Matrix4().makeTranslation(0, 1, -1).toArray(), origin)
    expect([...pose.subarray(RIGHT, RIGHT + 3)].map((v) => Math.round(v * 1e4) / 1e4)).toEqual([
      3, 1, 5,
    ])
  })
})

describe('fingers', () => {
  const straight = [0, 1, 2, 3].map((i) => [0, 0, -0.03 * i])
  const fist = [
    [0, 0, 0],
    [0, -0.03, -0.01],
    [0, -0.03, 0.02],
    [0, 0, 0.02],
  ]

  it('are bent from straight to the fist, and of unknown joints straight', () => {
    expect(curlOf(straight)).toBe(0)
    expect(curlOf(fist)).toBeGreaterThan(0.9)
    expect(curlOf([undefined, [0, 0, 0], [0, 0, 0], [0, 0, 0]])).toBe(0)
  })

  it('close around a controller as it is pressed, and point with the index alone', () => {
    const pose = createPose()
    writeHeld(pose, FINGERS_RIGHT, { trigger: 0, squeeze: 0 })
    const [open = 0] = pose.subarray(FINGERS_RIGHT)
    writeHeld(pose, FINGERS_RIGHT, { trigger: 1, squeeze: 1 })
    expect(pose[FINGERS_RIGHT]).toBeGreaterThan(open)
    writePointing(pose, FINGERS_RIGHT)
    expect(pose[FINGERS_RIGHT]).toBe(0)
    expect(pose[FINGERS_RIGHT + 1]).toBeGreaterThan(0.8)
  })
})
