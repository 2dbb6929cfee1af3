import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createJitterBuffer, TARGET_MAX_MS } from '../../../client/voice/jitter-buffer.ts'
import { PACKET_MS, PACKET_SAMPLES, SAMPLE_RATE_HZ } from '../../../shared/voice/voice-frame.ts'

const BLOCK = 128
const BLOCK_MS = (BLOCK / SAMPLE_RATE_HZ) * 1000
const TONE_HZ = 200

const tone = (number: number): Float32Array =>
  Float32Array.from({ length: PACKET_SAMPLES }, (_, i) =>
    Math.sin((2 * Math.PI * TONE_HZ * (number * PACKET_SAMPLES + i)) / SAMPLE_RATE_HZ),
  )

/** Plays packets that arrive so much later than they were spoken each, for so long. */
function play(lateMs: (number: number) => number, lengthMs: number) {
  const buffer = createJitterBuffer()
  const out = new Float32Array(BLOCK)
  const heard: number[] = []
  const behind: number[] = []
  let next = 0
  // Packets of one line come in order: one that is late holds back those behind it.
  let freeMs = 0
  for (let nowMs = 0; nowMs < lengthMs; nowMs += BLOCK_MS) {
    for (;;) {
      const spokenMs = next * PACKET_MS
      freeMs = Math.max(freeMs, spokenMs + PACKET_MS + lateMs(next))
      if (freeMs > nowMs) break
      buffer.push(tone(next), spokenMs, nowMs)
      next += 1
    }
    const timeMs = buffer.pull(out)
    heard.push(...out)
    if (!Number.isNaN(timeMs)) behind.push(nowMs - timeMs)
  }
  return { heard, behind: behind.toSorted((a, b) => a - b), figures: buffer.figures() }
}

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? NaN

describe('a jitter buffer', () => {
  it('plays what comes in time without a hole, soon after it was spoken', () => {
    const { behind, figures } = play(() => 30, 4000)
    expect(figures.gaps).toBe(0)
    expect(middle(behind)).toBeLessThan(110)
  })

  it('waits longer where packets come unevenly, and then has no holes', () => {
    const late = (number: number): number => 30 + ((number * 37) % 40)
    const { figures } = play(late, 8000)
    expect(figures.gaps).toBeLessThanOrEqual(2)
    expect(figures.targetMs).toBeGreaterThan(40)
    expect(figures.targetMs).toBeLessThanOrEqual(TARGET_MAX_MS)
  })

  it('catches up after a stall instead of staying late', () => {
    const { behind, figures } = play((number) => (number === 60 ? 300 : 20), 6000)
    expect(figures.gaps).toBe(1)
    expect(behind.slice(-1)[0]).toBeLessThan(400)
    expect(middle(behind)).toBeLessThan(190)
    expect(figures.bufferedMs).toBeLessThan(figures.targetMs + 60)
  })

  it('keeps the pitch of what it plays while it catches up', () => {
    const { heard } = play((number) => (number === 20 ? 250 : 20), 2000)
    const late = heard.slice(-SAMPLE_RATE_HZ)
    let crossings = 0
    for (let i = 1; i < late.length; i += 1)
      if ((late[i - 1] ?? 0) < 0 && (late[i] ?? 0) >= 0) crossings += 1
    expect(Math.abs(crossings - TONE_HZ)).toBeLessThan(TONE_HZ * 0.06)
  })

  it('counts no gap where somebody stopped speaking', () => {
    const buffer = createJitterBuffer()
    const out = new Float32Array(BLOCK)
    for (let i = 0; i < 5; i += 1) buffer.push(tone(i), i * PACKET_MS, i * PACKET_MS)
    buffer.end()
    for (let i = 0; i < 100; i += 1) buffer.pull(out)
    expect(buffer.figures().gaps).toBe(0)
    expect(out.every((sample) => sample === 0)).toBe(true)
  })

  it('never plays what is not between the loudest samples, whatever comes when', () => {
    const step = fc.record({
      pushes: fc.integer({ min: 0, max: 6 }),
      pulls: fc.integer({ min: 0, max: 12 }),
      lateMs: fc.integer({ min: 0, max: 500 }),
      over: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const buffer = createJitterBuffer()
        const out = new Float32Array(BLOCK)
        let number = 0
        for (const { pushes, pulls, lateMs, over } of steps) {
          for (let i = 0; i < pushes; i += 1) {
            buffer.push(tone(number), number * PACKET_MS, number * PACKET_MS + lateMs)
            number += 1
          }
          if (over) buffer.end()
          for (let i = 0; i < pulls; i += 1) {
            buffer.pull(out)
            expect(out.every((sample) => Math.abs(sample) <= 1.0001)).toBe(true)
          }
          expect(buffer.figures().bufferedMs).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
