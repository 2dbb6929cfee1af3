import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createPoseBuffer,
  ASLEEP_MS,
  DELAY_MIN_MS,
  forgetLeavers,
  type PoseBuffer,
} from '../../../client/presence/pose-buffer.ts'
import { createPose, FLAGS, HEAD } from '../../../shared/pose/pose-codec.ts'
import type { Surface } from '../../../shared/protocol/room-limits.ts'
import { createTwoSampleBuffer } from '../../support/two-sample-buffer.ts'
import { filmWalk, FRAME_MS, WALK_M_S, type Network } from '../../support/walked-film.ts'

function poseAt(x: number): Float32Array {
  const pose = createPose()
  pose[HEAD] = x
  return pose
}

const MINUTE_MS = 60_000

const NETWORKS: [string, Network][] = [
  ['a steady network', {}],
  ['bursts of three', { burst: 3 }],
  ['bursts of three and 2 % loss', { burst: 3, loss: 0.02 }],
  ['40 ms of jitter and 2 % loss', { jitterMs: 40, loss: 0.02 }],
  ['frames that overtake each other', { jitterMs: 120 }],
  ['a clock that wraps meanwhile', { offsetMs: () => 2 ** 32 - MINUTE_MS / 2 }],
  ['a clock that drifts by 0.1 %', { offsetMs: (atMs) => atMs / 1000 }],
]

describe('somebody who walks, seen by others (F1)', () => {
  it.each(NETWORKS)('moves on every frame and as fast as the person, over %s', (_, network) => {
    const film = filmWalk(createPoseBuffer(), MINUTE_MS, network)
    expect(film.standingPct).toBeLessThan(1)
    expect(film.speedsMs.low).toBeGreaterThan(WALK_M_S * 0.85)
    expect(film.speedsMs.high).toBeLessThan(WALK_M_S * 1.15)
    expect(film.backM).toBe(0)
  })

  it('control: two samples by the time of arrival stand still on most frames', () => {
    expect(filmWalk(createTwoSampleBuffer(), MINUTE_MS).standingPct).toBeGreaterThan(40)
  })

  it('is never shown ahead of the person nor walking back, whatever the network does', () => {
    const networks = fc.record({
      burst: fc.integer({ min: 1, max: 5 }),
      loss: fc.double({ min: 0, max: 0.2, noNaN: true }),
      jitterMs: fc.integer({ min: 0, max: 300 }),
      seed: fc.integer({ min: 1, max: 1e9 }),
    })
    fc.assert(
      fc.property(networks, (network) => {
        const film = filmWalk(createPoseBuffer(), 12_000, network)
        expect(film.aheadM).toBeLessThan(0)
        expect(film.backM).toBeLessThan(1e-6)
        expect(film.standingPct).toBeLessThan(50)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['forward', 7000],
    ['back', -7000],
  ])('walks on after the server’s clock was set %s', (_, byMs) => {
    const offsetMs = (atMs: number) => 5e9 + (atMs > 20_000 ? byMs : 0)
    const film = filmWalk(createPoseBuffer(), MINUTE_MS, { offsetMs })
    expect(film.standingPct).toBeLessThan(1)
    expect(film.backM).toBe(0)
  })
})

/** Pushes samples 50 ms apart from `fromMs` on, each arriving `lateMs` after the server got it. */
function walk(buffer: PoseBuffer, fromMs: number, xs: readonly number[], lateMs = 30): number {
  xs.forEach((x, index) => {
    const takenMs = fromMs + index * 50
    buffer.push(1, poseAt(x), takenMs, takenMs + lateMs)
  })
  return fromMs + (xs.length - 1) * 50 + lateMs
}

describe('createPoseBuffer', () => {
  it('knows nothing of a slot that never sent', () => {
    expect(createPoseBuffer().read(7, 0)).toBeUndefined()
  })

  it('shows half way between two poses at half the time, while later ones arrive', () => {
    const buffer = createPoseBuffer()
    walk(buffer, 1000, [0, 0.06, 0.12, 0.18, 0.24])
    expect(buffer.read(1, 1075 + 30 + DELAY_MIN_MS)?.[HEAD]).toBeCloseTo(0.09)
  })

  it('does not run past the last pose', () => {
    const buffer = createPoseBuffer()
    walk(buffer, 1000, [0, 0.06, 0.12])
    expect(buffer.read(1, 9000)?.[HEAD]).toBeCloseTo(0.12)
  })

  it('plays on after a pause of 30 s, without gliding through what lay between', () => {
    const buffer = createPoseBuffer()
    let nowMs = walk(buffer, 1000, [0, 0.06, 0.12])
    for (const endMs = nowMs + 30_000; nowMs < endMs; nowMs += FRAME_MS) buffer.read(1, nowMs)
    // A headset that sleeps is not a figure that stands there.
    expect(buffer.read(1, nowMs)).toBeUndefined()
    walk(buffer, 31_100, [0.18, 0.24, 0.3, 0.36, 0.42])
    expect(buffer.read(1, 31_050 + 30 + DELAY_MIN_MS - 5)?.[HEAD]).toBeCloseTo(0.12)
    expect(buffer.read(1, 31_175 + 30 + DELAY_MIN_MS)?.[HEAD]).toBeCloseTo(0.27, 1)
  })

  it('shows whoever stands still, heard of every two seconds, and nobody who sleeps', () => {
    const buffer = createPoseBuffer()
    const nowMs = walk(buffer, 1000, [0, 0.06])
    expect(buffer.read(1, nowMs + ASLEEP_MS - 100)?.[HEAD]).toBeCloseTo(0.06)
    expect(buffer.read(1, nowMs + ASLEEP_MS + 100)).toBeUndefined()
  })

  it('jumps where somebody was led away, instead of gliding through the hall', () => {
    const buffer = createPoseBuffer()
    walk(buffer, 1000, [0, 0.06, 20, 20.06, 20.12])
    const seen = new Set<number>()
    for (let nowMs = 1000; nowMs < 1500; nowMs += 4)
      seen.add(Math.round((buffer.read(1, nowMs)?.[HEAD] ?? 0) / 5))
    expect([...seen].filter((place) => place > 0 && place < 4)).toEqual([])
  })

  it('forgets a slot, so that who has it next does not come flying', () => {
    const buffer = createPoseBuffer()
    walk(buffer, 1000, [0, 0.06])
    buffer.forget(1)
    expect(buffer.read(1, 1100)).toBeUndefined()
  })

  it('takes flags from the pose it comes to and keeps rotations of unit length', () => {
    const buffer = createPoseBuffer()
    const first = poseAt(0)
    first.set([0, Math.SQRT1_2, 0, Math.SQRT1_2], HEAD + 3)
    const second = poseAt(0.1)
    second[FLAGS] = 5
    buffer.push(1, first, 0, 0)
    buffer.push(1, second, 100, 100)
    const shown = buffer.read(1, 30 + DELAY_MIN_MS) ?? createPose()
    expect(shown[FLAGS]).toBe(5)
    expect(Math.hypot(...shown.slice(HEAD + 3, HEAD + 7))).toBeCloseTo(1)
  })
})

describe('forgetLeavers', () => {
  const members = (...people: [string, number, boolean?, Surface?][]) =>
    new Map(
      people.map(([id, slot, connected = true, surface = 'headset']) => [
        id,
        { slot, connected, surface },
      ]),
    )

  it.each([
    ['who left', members(['a', 1])],
    ['who is away', members(['a', 1], ['b', 2, false])],
    ['who is on a page alone', members(['a', 1], ['b', 2, true, 'page'])],
    ['whose slot is another’s now', members(['a', 1], ['c', 2])],
    ['who came back to another slot', members(['a', 1], ['b', 3])],
  ])('forgets %s and keeps the others (F1)', (_, after) => {
    const buffer = createPoseBuffer()
    const owners = new Map<number, string>()
    forgetLeavers(buffer, owners, members(['a', 1], ['b', 2]))
    for (const slot of [1, 2]) buffer.push(slot, poseAt(0), 0, 0)
    forgetLeavers(buffer, owners, after)
    expect([1, 2].map((slot) => buffer.read(slot, 10) !== undefined)).toEqual([true, false])
  })
})
