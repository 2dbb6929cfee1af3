/** What is read of a channel: its value, whether it is normal, and a history for the chart. Pure. */
import type { FeedChannel, FeedManifest } from './manifest.ts'
import { SIGNAL_STEP_MS, simulateChannel } from './signal.ts'

export interface Sample {
  /** Server time, in ms. */
  atMs: number
  value: number
}

export type ReadingTone = 'none' | 'normal' | 'warning' | 'stale'

export interface Reading {
  /** NaN when nothing is known. */
  value: number
  /** Age in ms. */
  ageMs: number
  tone: ReadingTone
}

/** Samples by channel, oldest first. */
export type History = Readonly<Record<string, readonly Sample[]>>

/** Points of a simulated chart. */
const POINTS = 90

export function isOutside({ warnBelow, warnAbove }: FeedChannel, value: number): boolean {
  return (
    (warnBelow !== undefined && value < warnBelow) || (warnAbove !== undefined && value > warnAbove)
  )
}

/** What a channel reads at `nowMs`. */
export function readChannel(
  manifest: FeedManifest,
  channel: FeedChannel,
  history: History,
  nowMs: number,
): Reading {
  const { source, staleAfterS } = manifest
  const last: Sample | undefined =
    source.type === 'simulated'
      ? { atMs: nowMs, value: simulateChannel(source.seed, channel, nowMs) }
      : lastBefore(history[channel.id] ?? [], nowMs)
  if (!last) return { value: NaN, ageMs: 0, tone: 'none' }
  const ageMs = nowMs - last.atMs
  const fresh = isOutside(channel, last.value) ? 'warning' : 'normal'
  return { value: last.value, ageMs, tone: ageMs > staleAfterS * 1000 ? 'stale' : fresh }
}

function lastBefore(samples: readonly Sample[], nowMs: number): Sample | undefined {
  return samples.findLast(({ atMs }) => atMs <= nowMs)
}

/** Points of a channel's chart, x in s before `nowMs`; NaN stands where nothing was known. */
export function chartPoints(
  manifest: FeedManifest,
  channel: FeedChannel,
  history: History,
  { nowMs, windowMs }: { nowMs: number; windowMs: number },
): { x: number; y: number }[] {
  const { source, staleAfterS } = manifest
  if (source.type === 'simulated') return simulatedPoints(source.seed, channel, nowMs, windowMs)
  const samples = (history[channel.id] ?? []).filter(
    ({ atMs }) => atMs >= nowMs - windowMs && atMs <= nowMs,
  )
  const points: { x: number; y: number }[] = []
  let before: number | undefined
  for (const { atMs, value } of samples) {
    if (before !== undefined && atMs - before > staleAfterS * 1000)
      points.push({ x: (before - nowMs) / 1000, y: NaN })
    points.push({ x: (atMs - nowMs) / 1000, y: value })
    before = atMs
  }
  return points
}

/** On a grid of the clock, so that the curve moves on without changing its shape. */
function simulatedPoints(
  seed: number,
  channel: FeedChannel,
  nowMs: number,
  windowMs: number,
): { x: number; y: number }[] {
  const stepMs = Math.max(SIGNAL_STEP_MS, Math.round(windowMs / POINTS / 1000) * 1000)
  const points: { x: number; y: number }[] = []
  const first = Math.ceil((nowMs - windowMs) / stepMs) * stepMs
  for (let atMs = first; atMs <= nowMs; atMs += stepMs)
    points.push({ x: (atMs - nowMs) / 1000, y: simulateChannel(seed, channel, atMs) })
  return points
}
