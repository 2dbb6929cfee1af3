import { describe, expect, it } from 'vitest'
import {
  CLOSE_ABOVE_BYTES,
  createPoseRelay,
  SKIP_ABOVE_BYTES,
  type PoseReceiver,
} from '../../server/presence/pose-relay.ts'
import { createPose, POSE_BYTES, readFrame } from '../../shared/pose/pose-codec.ts'
import { POSES_PER_SECOND } from '../../shared/protocol/room-limits.ts'

const pose = new Uint8Array(POSE_BYTES)

/** A connection that keeps what it is sent. */
function createReceiver(bufferedBytes = 0) {
  const frames: Uint8Array[] = []
  let closed = 0
  const receiver: PoseReceiver = {
    sendBytes: (_channel, bytes) => frames.push(bytes),
    bufferedBytes: () => bufferedBytes,
    close: () => (closed += 1),
  }
  const slots = () =>
    frames.map((frame) => {
      const found: number[] = []
      readFrame(frame, createPose(), (slot) => found.push(slot))
      return found
    })
  return { receiver, slots, closed: () => closed }
}

describe('createPoseRelay', () => {
  it('sends the newest pose of each member once a tick, and nothing when nobody moved', () => {
    const relay = createPoseRelay(() => 0)
    const { receiver, slots } = createReceiver()
    relay.receive(1, pose)
    relay.receive(1, pose)
    relay.receive(2, pose)
    relay.tick([receiver], 0)
    relay.tick([receiver], 50)
    expect(slots()).toEqual([[1, 2]])
  })

  it('shows everybody to somebody who just came, and nobody who left', () => {
    const relay = createPoseRelay(() => 0)
    const { receiver, slots } = createReceiver()
    for (const slot of [1, 2, 3]) relay.receive(slot, pose)
    relay.tick([], 0)
    relay.remove(2)
    relay.refresh()
    relay.tick([receiver], 50)
    expect(slots()).toEqual([[1, 3]])
  })

  it('keeps a pose as it came, whatever becomes of the buffer it came in', () => {
    const relay = createPoseRelay(() => 0)
    const { receiver, slots } = createReceiver()
    const buffer = new Uint8Array(POSE_BYTES).fill(1)
    relay.receive(4, buffer)
    buffer.fill(255)
    const seen: number[] = []
    relay.tick([{ ...receiver, sendBytes: (_, bytes) => seen.push(bytes.at(-1) ?? NaN) }], 0)
    expect(seen).toEqual([1])
    expect(slots()).toEqual([])
  })

  it('takes so many poses a second of one member, and again in the next', () => {
    let nowMs = 0
    const relay = createPoseRelay(() => nowMs)
    const taken = () =>
      Array.from({ length: POSES_PER_SECOND + 5 }, () => relay.receive(1, pose)).filter(Boolean)
    expect(taken()).toHaveLength(POSES_PER_SECOND)
    expect(relay.receive(2, pose)).toBe(true)
    nowMs = 1000
    expect(taken()).toHaveLength(POSES_PER_SECOND)
  })

  it.each([0, POSE_BYTES - 1, POSE_BYTES + 1])('takes no pose of %i bytes', (length) => {
    expect(createPoseRelay(() => 0).receive(1, new Uint8Array(length))).toBe(false)
  })

  it('skips a connection that lags and closes one that is hopelessly behind', () => {
    const relay = createPoseRelay(() => 0)
    const [well, lagging, lost] = [0, SKIP_ABOVE_BYTES + 1, CLOSE_ABOVE_BYTES + 1].map(
      createReceiver,
    )
    relay.receive(1, pose)
    relay.tick(
      [well, lagging, lost].flatMap((r) => r?.receiver ?? []),
      0,
    )
    expect([well, lagging, lost].map((r) => [r?.slots().length, r?.closed()])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ])
  })
})
