/**
 * Holds a speaker's sound back just long enough that it plays without holes, though packets come in bursts.
 * It plays as late as packets have lately been late, at most TARGET_MAX_MS; what lies longer is caught up by
 * leaving out periods of the voice, which keeps its pitch (the "accelerate" of WebRTC's NetEQ; the period is
 * where the sound resembles itself most, as in WSOLA, Verhelst and Roelands 1993). Pure; runs in the audio
 * thread and allocates nothing once made.
 */
import { SAMPLE_RATE_HZ } from '../../shared/voice/voice-frame.ts'

const PER_MS = SAMPLE_RATE_HZ / 1000
/** Sound is kept for at most this long, in ms. */
const HOLD_MS = 1000
const TARGET_MIN_MS = 40
export const TARGET_MAX_MS = 100
/** Lateness is measured against the best of this time, in ms: clocks drift. */
const BASE_MS = 10_000
/** Lateness beyond this is no lateness, in ms. */
const RESET_MS = 60_000
/** The target comes down by this much a second once packets come in time, in ms. */
const RELAX_MS_PER_S = 8
/** This much more than the target is caught up with, and this much more is dropped, in ms. */
const LONG_MS = 25
const TOO_LONG_MS = 320
/** A voice's period lies between these, in samples: 400 Hz to 80 Hz. */
const PERIOD_MIN = Math.round(2.5 * PER_MS)
const PERIOD_MAX = Math.round(12.5 * PER_MS)
/** As good as the best, as a share of it. */
const NEARLY = 0.05
/** Samples that are compared, every so many. */
const MATCH = Math.round(5 * PER_MS)
const MATCH_STRIDE = 4
/** At most one period is left out in this time, in samples; far behind, in the shorter one. */
const CATCH_UP_EVERY = Math.round(20 * PER_MS)
const HURRY_EVERY = Math.round(8 * PER_MS)
const HURRY_MS = 90
/** Sound begins and ends over this long, in samples: a hard edge clicks. */
const FADE = Math.round(3 * PER_MS)

export interface JitterFigures {
  /** Times that sound ran out in the middle of what was said. */
  gaps: number
  bufferedMs: number
  targetMs: number
}

export interface JitterBuffer {
  /** Takes sound that the speaker's clock dates at `timeMs` and that came at `arrivedMs` of the own one. */
  push(pcm: Float32Array, timeMs: number, arrivedMs: number): void
  /** What was said is over: running out is no gap then. */
  end(): void
  /**
   * Fills `out` with what is played next, silence where there is nothing. Returns the speaker's time of its
   * first sample, in ms, or NaN where nothing is played.
   */
  pull(out: Float32Array): number
  figures(): JitterFigures
}

export function createJitterBuffer(): JitterBuffer {
  const ring = new Float32Array(HOLD_MS * PER_MS)
  /** Time of the speaker's clock at each sample's place, kept by packet. */
  const marks = { at: new Float64Array(64), timeMs: new Float64Array(64), count: 0 }
  let read = 0
  let count = 0
  /** Samples ever taken in and out: the places of marks. */
  let written = 0
  let taken = 0
  let isPlaying = false
  let isOver = true
  let gaps = 0
  let target = TARGET_MIN_MS
  let base = Infinity
  let nextBase = Infinity
  let baseSinceMs = -Infinity
  let lastMs = NaN
  let sinceCatchUp = 0
  let faded = FADE

  const at = (index: number): number => ring[(read + index) % ring.length] ?? 0
  const drop = (samples: number): void => {
    const dropped = Math.min(samples, count)
    read = (read + dropped) % ring.length
    count -= dropped
    taken += dropped
  }
  const note = (timeMs: number): void => {
    if (marks.count === marks.at.length) {
      marks.at.copyWithin(0, 1)
      marks.timeMs.copyWithin(0, 1)
      marks.count -= 1
    }
    marks.at[marks.count] = written
    marks.timeMs[marks.count] = timeMs
    marks.count += 1
  }
  const timeNow = (): number => {
    for (let i = marks.count - 1; i >= 0; i -= 1) {
      const from = marks.at[i] ?? 0
      if (from <= taken) return (marks.timeMs[i] ?? NaN) + (taken - from) / PER_MS
    }
    return NaN
  }

  /** How late a packet is against the earliest of late; the target follows the latest, and comes down slowly. */
  const learn = (timeMs: number, arrivedMs: number): void => {
    const travelledMs = arrivedMs - timeMs
    // Clocks count in 32 bits and begin again, or are set: what was learnt says nothing any more.
    if (Math.abs(travelledMs - base) > RESET_MS) base = nextBase = travelledMs
    if (!(arrivedMs - baseSinceMs <= BASE_MS)) {
      base = Math.min(nextBase, travelledMs)
      nextBase = travelledMs
      baseSinceMs = arrivedMs
    }
    base = Math.min(base, travelledMs)
    nextBase = Math.min(nextBase, travelledMs)
    const passedMs = Number.isNaN(lastMs) ? 0 : Math.max(0, arrivedMs - lastMs)
    lastMs = arrivedMs
    const rested = target - (passedMs / 1000) * RELAX_MS_PER_S
    const needed = travelledMs - base + TARGET_MIN_MS / 2
    target = Math.min(TARGET_MAX_MS, Math.max(TARGET_MIN_MS, rested, needed))
  }

  /**
   * The length after which the sound at the head resembles itself, in samples: of those that do nearly as well
   * the longest, which catches up soonest.
   */
  const periodAtHead = (): number => {
    let best = PERIOD_MAX
    let bestScore = -Infinity
    for (let period = PERIOD_MIN; period <= PERIOD_MAX; period += 2) {
      let dot = 0
      let energy = 1e-9
      for (let i = 0; i < MATCH; i += MATCH_STRIDE) {
        const later = at(i + period)
        dot += at(i) * later
        energy += later * later
      }
      const score = dot / Math.sqrt(energy)
      if (score < bestScore - Math.abs(bestScore) * NEARLY) continue
      bestScore = Math.max(bestScore, score)
      best = period
    }
    return best
  }

  /** Leaves out one period: what follows it is faded in over it. */
  const leaveOutPeriod = (): void => {
    const period = periodAtHead()
    for (let i = 0; i < MATCH; i += 1) {
      const share = i / MATCH
      const place = (read + period + i) % ring.length
      ring[place] = at(i) * (1 - share) + at(period + i) * share
    }
    drop(period)
  }

  const catchUp = (samples: number): void => {
    sinceCatchUp += samples
    const tooMuchMs = count / PER_MS - target
    if (tooMuchMs > TOO_LONG_MS) {
      drop(Math.round((tooMuchMs - LONG_MS) * PER_MS))
      faded = 0
    } else if (tooMuchMs > LONG_MS && count > PERIOD_MAX + MATCH) {
      if (sinceCatchUp < (tooMuchMs > HURRY_MS ? HURRY_EVERY : CATCH_UP_EVERY)) return
      sinceCatchUp = 0
      leaveOutPeriod()
    }
  }

  return {
    push(pcm, timeMs, arrivedMs) {
      learn(timeMs, arrivedMs)
      isOver = false
      note(timeMs)
      if (count + pcm.length > ring.length) drop(count + pcm.length - ring.length)
      let place = (read + count) % ring.length
      for (let i = 0; i < pcm.length; i += 1) {
        ring[place] = pcm[i] ?? 0
        place = place + 1 === ring.length ? 0 : place + 1
      }
      count += pcm.length
      written += pcm.length
    },
    end() {
      isOver = true
    },
    pull(out) {
      out.fill(0)
      if (!isPlaying) {
        if (count === 0 || (!isOver && count < target * PER_MS)) return NaN
        isPlaying = true
        faded = 0
      }
      catchUp(out.length)
      const timeMs = timeNow()
      const played = Math.min(count, out.length)
      for (let i = 0; i < played; i += 1) {
        const gain = faded < FADE ? faded / FADE : 1
        out[i] = at(i) * gain
        if (faded < FADE) faded += 1
      }
      drop(played)
      if (played === out.length) return timeMs
      // Ran out: what is left ends softly.
      for (let i = 0; i < played; i += 1) out[i] = (out[i] ?? 0) * (1 - i / played)
      isPlaying = false
      if (!isOver) gaps += 1
      return timeMs
    },
    figures: () => ({ gaps, bufferedMs: count / PER_MS, targetMs: target }),
  }
}
