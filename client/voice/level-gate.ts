/**
 * Whether somebody with an open microphone speaks: the level against the quiet of the room, which is
 * learnt. Pure.
 */

/** Softer than this is nobody's voice, in dB below full scale. */
const QUIETEST_DB = -58
/** How far above the room's quiet a voice begins, and below what it ends, in dB. */
const OPENS_OVER_DB = 10
const CLOSES_OVER_DB = 6
/** Stays open for this long after the last loud packet, in ms: words have gaps. */
const HANG_MS = 500
/**
 * The quiet rises this much a second where it has become louder, in dB, and falls at once. Under what is taken
 * for a voice it rises more slowly: a fan that goes on is learnt, and a voice has pauses.
 */
const RISE_DB_PER_S = 3
const RISE_UNDER_VOICE_DB_PER_S = 1.5

export interface LevelGate {
  /** Takes a packet's level, in dB, and its length, in ms; whether it is to be sent. */
  hear(levelDb: number, lengthMs: number): boolean
}

export function createLevelGate(): LevelGate {
  let quietDb = -50
  let openForMs = 0
  return {
    hear(levelDb, lengthMs) {
      const isOpen = openForMs > 0
      const over = isOpen ? CLOSES_OVER_DB : OPENS_OVER_DB
      const isLoud = levelDb > Math.max(QUIETEST_DB, quietDb + over)
      const rise = isLoud ? RISE_UNDER_VOICE_DB_PER_S : RISE_DB_PER_S
      quietDb = Math.min(levelDb, quietDb + (rise * lengthMs) / 1000)
      quietDb = Math.max(-90, Math.min(-30, quietDb))
      openForMs = isLoud ? HANG_MS : Math.max(0, openForMs - lengthMs)
      return openForMs > 0
    },
  }
}

/** Level of a packet in dB below full scale: its root mean square. */
export function levelOf(pcm: Float32Array): number {
  let sum = 0
  for (const sample of pcm) sum += sample * sample
  return 10 * Math.log10(sum / Math.max(1, pcm.length) + 1e-12)
}
