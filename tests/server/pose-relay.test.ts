import { describe, expect, it } from 'vitest'
import {
  CLOSE_ABOVE_BYTES,
  createPoseRelay,
  SKIP_ABOVE_BYTES,
  type PoseReceiver,
} from '../../server/presence/pose-relay.ts'
import { createPoseReceiver, PROBE_WAIT_MS } from '../../server/presence/pose-receiver.ts'
import { bayPose, toHall } from '../../shared/hall/plan.ts'
import {
  createPose,
  FLAG_IMMERSIVE,
  FLAGS,
  HEAD,
  POSE_BYTES,
  readFrame,
  writePose,
} from '../../shared/pose/pose-codec.ts'
import { POSES_PER_SECOND } from '../../shared/protocol/room-limits.ts'

const pose = new Uint8Array(POSE_BYTES)

function encode(at: readonly number[], flags: number): Uint8Array {
  const placed = createPose()
  placed.set(at, HEAD)
  placed[FLAGS] = flags
  const bytes = new Uint8Array(POSE_BYTES)
  writePose(new DataView(bytes.buffer), 0, placed)
  return bytes
}

/** A connection that keeps what it is sent, and keeps up while it is told to. */
function createReceiver(bufferedBytes = 0) {
  const line = { bufferedBytes, keepsUp: true }
  const frames: Uint8Array[] = []
  let closed = 0
  const receiver: PoseReceiver = {
    sendBytes: (_channel, bytes) => frames.push(bytes),
    bufferedBytes: () => line.bufferedBytes,
    keepsUp: () => line.keepsUp,
    close: () => (closed += 1),
    blindTo: new Set(),
    sees: true,
  }
  const slots = () =>
    frames.map((frame) => {
      const found: number[] = []
      readFrame(frame, createPose(), (slot) => found.push(slot))
      return found
    })
  return { receiver, line, slots, closed: () => closed }
}

describe('createPoseRelay', () => {
  it('sends the newest pose of each member once a tick, and nothing when nobody moved', () => {
    const relay = createPoseRelay(() => 0)
    const { receiver, slots } = createReceiver()
    relay.receive(1, pose)
    relay.receive(1, pose)
    relay.receive(2, pose)
    relay.tick([receiver])
    relay.tick([receiver])
    expect(slots()).toEqual([[1, 2]])
  })

  it('shows everybody to somebody who just came, nobody who left, and the others only news', () => {
    const relay = createPoseRelay(() => 0)
    const [here, newcomer] = [createReceiver(), createReceiver()]
    for (const slot of [1, 2, 3]) relay.receive(slot, pose)
    relay.tick([here.receiver])
    relay.remove(2)
    relay.tick([here.receiver, newcomer.receiver])
    relay.receive(3, pose)
    relay.tick([here.receiver, newcomer.receiver])
    expect([here.slots(), newcomer.slots()]).toEqual([
      [[1, 2, 3], [3]],
      [[1, 3], [3]],
    ])
  })

  it.each([
    ['whose socket is full', { bufferedBytes: SKIP_ABOVE_BYTES + 1 }, { bufferedBytes: 0 }],
    ['who does not answer', { keepsUp: false }, { keepsUp: true }],
  ])(
    'gives one %s the whole newest state once, and nothing of what was missed (F5)',
    (_, bad, well) => {
      let nowMs = 0
      const relay = createPoseRelay(() => nowMs)
      const { receiver, line, slots } = createReceiver()
      relay.receive(1, pose)
      relay.receive(2, pose)
      relay.tick([receiver])
      Object.assign(line, bad)
      for (nowMs = 50; nowMs < 5000; nowMs += 50) {
        relay.receive(2, pose)
        relay.tick([receiver])
      }
      Object.assign(line, well)
      relay.tick([receiver])
      relay.tick([receiver])
      expect(slots()).toEqual([
        [1, 2],
        [1, 2],
      ])
    },
  )

  const corner = toHall('industry', { x: 8.6, z: 38.6, yawRad: 0 })
  const wall = bayPose('city', 4)
  it.each([
    ['in the farthest corner', [corner.x, 1.6, corner.z], 0, undefined],
    ['300 m away', [0, 1.6, 150], 0, 'pose-place'],
    ['300 m away in a headset', [0, 1.6, 150], FLAG_IMMERSIVE, 'pose-place'],
    ['under the earth', [0, -20, 0], 0, 'pose-place'],
    ['in the sky', [0, 9, 0], 0, 'pose-place'],
    ['between two pavilions', [55, 1.6, 0], FLAG_IMMERSIVE, 'pose-place'],
    ['inside a wall', [wall.x, 1.6, wall.z], 0, 'pose-place'],
    ['leaning into a wall in a headset', [wall.x, 1.6, wall.z], FLAG_IMMERSIVE, undefined],
  ])('relays somebody who can be there: %s (S11)', (_, at, flags, why) => {
    const refused: string[] = []
    const relay = createPoseRelay(
      () => 0,
      () => [],
      (reason) => refused.push(reason),
    )
    expect(relay.receive(1, encode(at, flags))).toBe(why === undefined)
    expect(refused).toEqual(why === undefined ? [] : [why])
  })

  it('relays who is here and there at once now and then, not in every pose, and goes on afterwards', () => {
    let nowMs = 0
    const relay = createPoseRelay(() => nowMs)
    const send = (x: number): boolean => relay.receive(1, encode([x, 1.6, 0], FLAG_IMMERSIVE))
    let [at, jumps] = [-8, 0]
    for (let index = 0; index < 1200; index += 1) {
      nowMs += 50
      const x = index % 2 === 0 ? -8 : 8
      if (!send(x)) continue
      if (x !== at) jumps += 1
      at = x
    }
    // Of 1200 in a minute.
    expect(jumps).toBeLessThan(400)
    expect(jumps).toBeGreaterThan(300)
    nowMs += 2000
    expect(send(0)).toBe(true)
    // Whoever comes back begins anew.
    relay.remove(1)
    expect(send(9)).toBe(true)
  })

  it('keeps a pose as it came, whatever becomes of the buffer it came in', () => {
    const relay = createPoseRelay(() => 0)
    const { receiver, slots } = createReceiver()
    const buffer = new Uint8Array(POSE_BYTES).fill(1)
    relay.receive(4, buffer)
    buffer.fill(255)
    const seen: number[] = []
    relay.tick([{ ...receiver, sendBytes: (_, bytes) => seen.push(bytes.at(-1) ?? NaN) }])
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
    relay.tick([well, lagging, lost].flatMap((r) => r?.receiver ?? []))
    expect([well, lagging, lost].map((r) => [r?.slots().length, r?.closed()])).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ])
  })
})

describe('createPoseReceiver', () => {
  function createSocket() {
    const pongs: ((data: Uint8Array) => void)[] = []
    const client = { ready: true, pings: 0 }
    const receiver = createPoseReceiver(
      { sendBytes: () => undefined, close: () => undefined, isReady: () => client.ready },
      {
        bufferedAmount: 0,
        ping: () => (client.pings += 1),
        on: (_event, listener) => pongs.push(listener),
      },
    )
    const answer = (text: string) => pongs.forEach((hear) => hear(Buffer.from(text)))
    return { client, receiver, answer }
  }
  /** Times up to one second, a tick apart, at which frames may be sent. */
  const sendsOf = (keepsUp: (nowMs: number) => boolean) =>
    Array.from({ length: 21 }, (_, tick) => tick * 50).filter((nowMs) => keepsUp(nowMs))

  it('stops soon after a probe goes unanswered, and goes on when it is answered (F5)', () => {
    const { receiver, answer } = createSocket()
    expect(sendsOf((nowMs) => receiver.keepsUp(nowMs)).at(-1)).toBe(PROBE_WAIT_MS)
    answer('')
    expect(receiver.keepsUp(1050)).toBe(false)
    answer('pose')
    expect(receiver.keepsUp(1100)).toBe(true)
  })

  it('never stops for somebody who answers, and probes a few times a second', () => {
    const { receiver, client, answer } = createSocket()
    const sends = sendsOf((nowMs) => {
      answer('pose')
      return receiver.keepsUp(nowMs)
    })
    expect([sends.length, client.pings]).toEqual([21, 7])
  })

  it('sends and probes nothing before the client is ready', () => {
    const { receiver, client } = createSocket()
    client.ready = false
    expect([sendsOf((nowMs) => receiver.keepsUp(nowMs)), client.pings]).toEqual([[], 0])
  })
})
