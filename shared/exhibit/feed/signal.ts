/**
 * What a simulated channel reads at a moment: a pure function of the feed's seed, the channel and the
 * server's clock, so that everybody sees the same and nothing has to be sent.
 */
import type { FeedChannel, Signal } from './manifest.ts'

/** Simulated values change once in this time. */
export const SIGNAL_STEP_MS = 1000
/** Noise wanders from one random value to the next in this time. */
const NOISE_S = 4
/** Faults come and go over this time. */
const FAULT_RAMP_S = 3
/** How much of its waves and noise a channel keeps in a fault. */
const FAULT_WAVER_SHARE = 0.35
const SHIFT_RAMP_H = 0.25
/** Calls are made in China: hours of shifts are in UTC+8. */
const ZONE_S = 8 * 3600
const HOUR_S = 3600

/** A number in 0…1 from whole numbers, the same on every machine. */
export function hashShare(seed: number, salt: number, index: number): number {
  let hash = seed ^ Math.imul(salt + 1, 0x9e3779b1) ^ Math.imul(index | 0, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d)
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x1_0000_0000
}

/** A number that belongs to a channel's name. */
export function saltOf(id: string): number {
  let salt = 0x811c9dc5
  for (let i = 0; i < id.length; i += 1) salt = Math.imul(salt ^ id.charCodeAt(i), 0x01000193)
  return salt >>> 8
}

/** Value of a channel at `atMs`; NaN when it has no signal. */
export function simulateChannel(seed: number, channel: FeedChannel, atMs: number): number {
  const { signal } = channel
  if (!signal) return NaN
  const timeS = Math.floor(atMs / SIGNAL_STEP_MS)
  const salt = saltOf(channel.id)
  const calm = calmValue(seed, salt, signal, timeS)
  const off = signal.shift ? onShare(signal.shift, timeS) : 1
  const shifted =
    calm * (signal.shift ? signal.shift.offShare + (1 - signal.shift.offShare) * off : 1)
  const share = signal.fault ? faultShare(seed, salt, signal.fault, timeS) : 0
  const faulty = (signal.fault?.to ?? 0) + (calm - signal.base) * FAULT_WAVER_SHARE
  const value = shifted + (faulty - shifted) * share
  return Number(value.toFixed(channel.digits))
}

function calmValue(seed: number, salt: number, signal: Signal, timeS: number): number {
  let value = signal.base
  for (const [index, { amplitude, periodS }] of signal.waves.entries()) {
    const phase = hashShare(seed, salt, -1 - index)
    value += amplitude * Math.sin(2 * Math.PI * (timeS / periodS + phase))
  }
  if (signal.noise === 0) return value
  const cell = Math.floor(timeS / NOISE_S)
  const share = timeS / NOISE_S - cell
  const [from, to] = [hashShare(seed, salt, cell), hashShare(seed, salt, cell + 1)]
  return value + signal.noise * (2 * (from + (to - from) * share) - 1)
}

/** 1 within the hours, 0 outside, with a ramp at both ends. Hours may pass midnight. */
function onShare({ fromHour, toHour }: NonNullable<Signal['shift']>, timeS: number): number {
  const hour = ((timeS + ZONE_S) / HOUR_S) % 24
  const length = (toHour - fromHour + 24) % 24
  const since = (hour - fromHour + 24) % 24
  const ramp = (hours: number): number => Math.min(1, Math.max(0, hours / SHIFT_RAMP_H))
  return since <= length ? Math.min(ramp(since), ramp(length - since)) : 0
}

/** 0 without a fault, 1 in the middle of one. */
function faultShare(
  seed: number,
  salt: number,
  { everyS, lastsS }: NonNullable<Signal['fault']>,
  timeS: number,
): number {
  const turn = Math.floor(timeS / everyS)
  const startS = turn * everyS + hashShare(seed, salt, 0x10000 + turn) * (everyS - lastsS)
  const since = timeS - startS
  if (since < 0 || since > lastsS) return 0
  const ramp = Math.min(FAULT_RAMP_S, lastsS / 3)
  return Math.min(1, since / ramp, (lastsS - since) / ramp)
}
