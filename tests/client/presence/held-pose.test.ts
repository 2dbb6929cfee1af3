/** The attack of V1: somebody's poses are recorded, and the scores read off where head and ray meet the panel. */
import fc from 'fast-check'
import { Vector3 } from 'three'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHeldPose, holdPose } from '../../../client/presence/held-pose.ts'
import { isAttended, keepSecret } from '../../../client/panel/secret-panels.ts'
import { HEAD, POSE_BYTES, writePose, type Pose } from '../../../shared/pose/pose-codec.ts'
import {
  createPanel,
  EYE_M,
  isAtPanel,
  PANEL_DISTANCE_M,
  placeOfScore,
  pointAt,
} from '../../support/secret-scoring.ts'

const SEND_S = 0.05

const panel = createPanel()
let end: () => void
beforeEach(() => {
  end = keepSecret(panel)
})
afterEach(() => end())

/** What others get of a person who looks about and then scores, as bytes. */
function record(scores: readonly number[], hides: boolean): string[] {
  const held = createHeldPose()
  const sent: string[] = []
  const send = (pose: Pose): void => {
    if (hides) holdPose(held, pose, isAtPanel(pose), SEND_S)
    const bytes = new Uint8Array(POSE_BYTES)
    writePose(new DataView(bytes.buffer), 0, pose)
    sent.push(bytes.join())
  }
  for (let step = 0; step < 5; step += 1) send(pointAt(-4, 0))
  for (const score of scores)
    for (let step = 0; step < 4; step += 1) send(pointAt(placeOfScore(score)))
  return sent
}

describe('holdPose', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })

  it('sends the same bytes whatever one scores (V1)', () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        expect(record(a, true)).toEqual(record(b, true))
      }),
    )
  })

  it('control: without it the bytes tell the scores apart', () => {
    expect(record([10, 20, 30, 40, 50, 60], false)).not.toEqual(
      record([90, 20, 30, 40, 50, 60], false),
    )
  })

  it('lets the pose go on once one has turned away for a while', () => {
    const held = createHeldPose()
    for (let step = 0; step < 4; step += 1) holdPose(held, pointAt(0), true, SEND_S)
    let pose = pointAt(4, 0)
    for (let step = 0; step < 20; step += 1) {
      pose = pointAt(4, 0)
      holdPose(held, pose, false, SEND_S)
    }
    expect([...pose]).toEqual([...pointAt(4, 0)])
  })

  it('shows somebody who walks with a panel where that person is, without a turn of head or hand', () => {
    const held = createHeldPose()
    holdPose(held, pointAt(-4, 0), false, SEND_S)
    const far = pointAt(0.3)
    far[HEAD] = 2
    holdPose(held, far, true, SEND_S)
    const before = pointAt(-4, 0)
    expect(far[HEAD]).toBeCloseTo(2)
    expect(far.slice(HEAD + 3, HEAD + 7)).toEqual(before.slice(HEAD + 3, HEAD + 7))
  })
})

describe('isAttended', () => {
  const forward = new Vector3(0, 0, -1)
  it.each<[string, Vector3, Vector3, boolean]>([
    ['a ray onto it', new Vector3(0, EYE_M, 0), forward, true],
    ['a ray just beside it', new Vector3(0.3, EYE_M, 0), forward, true],
    ['a ray past it', new Vector3(0.5, EYE_M, 0), forward, false],
    ['a ray away from it', new Vector3(0, EYE_M, 0), new Vector3(0, 0, 1), false],
    [
      'a finger on it',
      new Vector3(0.2, EYE_M, -PANEL_DISTANCE_M + 0.05),
      new Vector3(0, 1, 0),
      true,
    ],
    ['a hand at one’s side', new Vector3(0.3, 0.9, 0), new Vector3(0, -1, 0), false],
  ])('answers for %s', (_, at, direction, answer) => {
    expect(isAttended(at, direction)).toBe(answer)
  })

  it('is false of a panel that is gone', () => {
    end()
    expect(isAttended(new Vector3(0, EYE_M, 0), forward)).toBe(false)
  })
})
