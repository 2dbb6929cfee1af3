import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createPose,
  FLAG_LEFT_HAND,
  FLAG_RIGHT_HAND,
  FLAGS,
  FRAME_ENTRY_BYTES,
  FRAME_HEADER_BYTES,
  HEAD,
  LASER,
  LEFT,
  POSE_AGE_MAX_MS,
  POSE_BYTES,
  readFrame,
  readPose,
  RIGHT,
  writeFrame,
  writePose,
  type Pose,
  type TakenPose,
} from '../../../shared/pose/pose-codec.ts'

/** Half a step, and a little for 32-bit numbers tens of metres from the origin. */
const HEAD_ERROR_M = 0.0025 + 1e-5
const HAND_ERROR_M = 0.005 + 1e-5
const LASER_ERROR_M = 0.025 + 1e-5
/** Worst case: four equal components, all three that travel half a step off: 2·√12·(√2/1023/2) rad. */
const ROTATION_ERROR_DEG = 0.275

const number = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true })

const rotation = fc
  .tuple(number(-1, 1), number(-1, 1), number(-1, 1), number(-1, 1))
  .filter((q) => Math.hypot(...q) > 0.01)
  .map((q) => q.map((value) => value / Math.hypot(...q)))

const reach = fc.tuple(number(-1.2, 1.2), number(-1.2, 1.2), number(-1.2, 1.2))

const anyPose = fc
  .record({
    head: fc.tuple(number(-60, 60), number(0, 8), number(-60, 60)),
    turns: fc.tuple(rotation, rotation, rotation),
    left: reach,
    right: reach,
    laser: number(0, 12.75),
    flags: fc.integer({ min: 0, max: 255 }),
  })
  .map(({ head, turns, left, right, laser, flags }) => {
    const pose = createPose()
    const hand = (offset: readonly number[]) => offset.map((v, i) => v + (head[i] ?? 0))
    pose.set([...head, ...turns[0], ...hand(left), ...turns[1], ...hand(right), ...turns[2]])
    pose[LASER] = laser
    pose[FLAGS] = flags
    return pose
  })

function roundTrip(pose: Pose): Pose {
  const view = new DataView(new ArrayBuffer(POSE_BYTES))
  writePose(view, 0, pose)
  const read = createPose()
  readPose(view, 0, read)
  return read
}

const at = (pose: Pose, index: number): number => pose[index] ?? NaN

/** Angle between two rotations; q and -q are one rotation. By the chord: exact for small angles. */
function angleDeg(a: Pose, b: Pose, part: number): number {
  let apart = 0
  let opposite = 0
  for (let i = part + 3; i < part + 7; i += 1) {
    apart += (at(a, i) - at(b, i)) ** 2
    opposite += (at(a, i) + at(b, i)) ** 2
  }
  return (4 * Math.asin(Math.sqrt(Math.min(apart, opposite)) / 2) * 180) / Math.PI
}

describe('writePose', () => {
  it('keeps the head within half of 5 mm', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const read = roundTrip(pose)
        for (let i = 0; i < 3; i += 1)
          expect(Math.abs(at(read, HEAD + i) - at(pose, HEAD + i))).toBeLessThanOrEqual(
            HEAD_ERROR_M,
          )
      }),
    )
  })

  it('keeps each hand within half of 1 cm of where it is from the head', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const read = roundTrip(pose)
        for (const hand of [LEFT, RIGHT])
          for (let i = 0; i < 3; i += 1) {
            const offset = at(pose, hand + i) - at(pose, HEAD + i)
            const readOffset = at(read, hand + i) - at(read, HEAD + i)
            expect(Math.abs(readOffset - offset)).toBeLessThanOrEqual(HAND_ERROR_M)
          }
      }),
    )
  })

  it('keeps every rotation within 0.275°', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const read = roundTrip(pose)
        for (const part of [HEAD, LEFT, RIGHT])
          expect(angleDeg(pose, read, part)).toBeLessThan(ROTATION_ERROR_DEG)
      }),
      { numRuns: 500 },
    )
  })

  it('keeps rotations of almost equal components within the same bound', () => {
    const near = fc.tuple(
      number(0.49, 0.51),
      number(0.49, 0.51),
      number(0.49, 0.51),
      number(0.49, 0.51),
    )
    fc.assert(
      fc.property(near, (q) => {
        const pose = createPose()
        pose.set(
          q.map((value) => value / Math.hypot(...q)),
          HEAD + 3,
        )
        expect(angleDeg(pose, roundTrip(pose), HEAD)).toBeLessThan(ROTATION_ERROR_DEG)
      }),
      { numRuns: 1000 },
    )
  })

  it('reads every rotation back as a unit quaternion', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const read = roundTrip(pose)
        for (const part of [HEAD, LEFT, RIGHT])
          expect(Math.hypot(...read.slice(part + 3, part + 7))).toBeCloseTo(1, 5)
      }),
    )
  })

  it('keeps the laser within half of 5 cm and the flags whole', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const read = roundTrip(pose)
        expect(Math.abs(at(read, LASER) - at(pose, LASER))).toBeLessThanOrEqual(LASER_ERROR_M)
        expect(at(read, FLAGS)).toBe(at(pose, FLAGS))
      }),
    )
  })

  it('changes nothing further in what it wrote and read once', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        const once = roundTrip(pose)
        const twice = roundTrip(once)
        for (const part of [HEAD, LEFT, RIGHT]) {
          for (let i = 0; i < 3; i += 1)
            expect(at(twice, part + i)).toBeCloseTo(at(once, part + i), 4)
          expect(angleDeg(once, twice, part)).toBeLessThan(0.1)
        }
      }),
    )
  })

  it('clamps what lies beyond its range and turns no-numbers into the origin', () => {
    const pose = createPose()
    pose.set([1e6, -1e6, Number.NaN], HEAD)
    pose.set([-1e6, 1e6, 3], LEFT)
    pose[LASER] = 1e6
    const read = roundTrip(pose)
    expect([at(read, 0), at(read, 1), at(read, 2)].map((v) => Math.round(v * 1000))).toEqual([
      163_835, -163_840, 0,
    ])
    expect(at(read, LASER)).toBeCloseTo(12.75)
    expect([...read].every(Number.isFinite)).toBe(true)
  })

  it('writes at an offset and nowhere else', () => {
    const bytes = new Uint8Array(POSE_BYTES + 6).fill(0xaa)
    writePose(new DataView(bytes.buffer), 3, createPose())
    expect([...bytes.slice(0, 3), ...bytes.slice(-3)]).toEqual(Array(6).fill(0xaa))
  })
})

describe('readPose', () => {
  it('makes a finite pose of any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: POSE_BYTES, maxLength: POSE_BYTES }), (bytes) => {
        const pose = createPose()
        readPose(new DataView(bytes.buffer, bytes.byteOffset), 0, pose)
        expect([...pose].every(Number.isFinite)).toBe(true)
      }),
    )
  })
})

const frames = fc
  .uniqueArray(fc.integer({ min: 0, max: 65_535 }), { maxLength: 40 })
  .chain((slots) =>
    fc
      .array(anyPose, { minLength: slots.length, maxLength: slots.length })
      .map((poses) => slots.map((slot, i) => ({ slot, pose: poses[i] ?? createPose() }))),
  )

function encode(pose: Pose): Uint8Array {
  const bytes = new Uint8Array(POSE_BYTES)
  writePose(new DataView(bytes.buffer), 0, pose)
  return bytes
}

const taken = (pose: Pose, atMs: number): TakenPose => ({ bytes: encode(pose), atMs })

describe('readFrame', () => {
  it.each([
    ['at once', 1000, 1000, 1000],
    ['30 ms before', 970, 1000, 970],
    ['across the wrap of the clock', 2 ** 32 - 20, 2 ** 32 + 10, 2 ** 32 - 20],
    ['long ago, as old as can be told', 0, 5000, 5000 - POSE_AGE_MAX_MS],
    ['after the frame, when the clock was set back', 1200, 1000, 1000],
  ])('tells when the server got a pose: %s (F1)', (_, atMs, frameMs, told) => {
    const times: number[] = []
    const frame = writeFrame(frameMs, new Map([[1, taken(createPose(), atMs)]]))
    readFrame(frame, createPose(), (_slot, _pose, time) => times.push(time))
    expect(times).toEqual([told])
  })

  it('gives back every pose of a frame under its slot, in order', () => {
    fc.assert(
      fc.property(frames, fc.nat(), (entries, timeMs) => {
        const poses = entries.map((e) => [e.slot, taken(e.pose, timeMs)] as const)
        const frame = writeFrame(timeMs, new Map(poses))
        expect(frame.byteLength).toBe(FRAME_HEADER_BYTES + entries.length * FRAME_ENTRY_BYTES)
        const read: { slot: number; pose: Pose }[] = []
        const isFrame = readFrame(frame, createPose(), (slot, pose, time) => {
          expect(time).toBe(timeMs >>> 0)
          read.push({ slot, pose: pose.slice() })
        })
        expect(isFrame).toBe(true)
        expect(read).toEqual(entries.map(({ slot, pose }) => ({ slot, pose: roundTrip(pose) })))
      }),
      { numRuns: 40 },
    )
  })

  it('reads a frame that lies unaligned in a larger buffer', () => {
    const pose = createPose()
    pose[FLAGS] = FLAG_LEFT_HAND + FLAG_RIGHT_HAND
    const frame = writeFrame(7, new Map([[513, taken(pose, 7)]]))
    const buffer = new Uint8Array(frame.length + 8)
    buffer.set(frame, 3)
    const slots: number[] = []
    expect(
      readFrame(buffer.subarray(3, 3 + frame.length), createPose(), (s) => slots.push(s)),
    ).toBe(true)
    expect(slots).toEqual([513])
  })

  it('wraps the time to 32 bits', () => {
    const frame = writeFrame(2 ** 32 + 5, new Map([[1, taken(createPose(), 2 ** 32 + 5)]]))
    const times: number[] = []
    readFrame(frame, createPose(), (_slot, _pose, time) => times.push(time))
    expect(times).toEqual([5])
  })

  it.each([
    ['nothing', new Uint8Array(0)],
    ['half a header', new Uint8Array(FRAME_HEADER_BYTES - 1)],
    ['one byte too few', writeFrame(1, new Map([[1, taken(createPose(), 1)]])).slice(0, -1)],
    [
      'one byte too many',
      new Uint8Array([...writeFrame(1, new Map([[1, taken(createPose(), 1)]])), 0]),
    ],
    ['a count that promises more', new Uint8Array([0, 0, 0, 1, 0xff, 0xff])],
  ])('refuses %s and calls nobody', (_, bytes) => {
    let calls = 0
    expect(readFrame(bytes, createPose(), () => (calls += 1))).toBe(false)
    expect(calls).toBe(0)
  })

  it('answers any bytes without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        let calls = 0
        const isFrame = readFrame(bytes, createPose(), () => (calls += 1))
        const length = FRAME_HEADER_BYTES + calls * FRAME_ENTRY_BYTES
        expect(isFrame ? length : calls).toBe(isFrame ? bytes.length : 0)
      }),
    )
  })
})
