/**
 * Who hears whom. What is said is about the place where it is said, and about the item that is at hand: it
 * goes to those who may know of both, and to nobody else. The server asks this for each packet.
 */
import { mayKnow, type Viewer } from './audience.ts'
import type { VoiceWay } from '../voice/voice-frame.ts'

/** Further away nobody hears who speaks aloud, in m: about the length of a pavilion's nave. */
export const EARSHOT_M = 24

/** Somebody in the room, as far as voices are concerned. */
export interface Listener {
  viewer: Viewer
  /** Where the head is over the floor, in m; undefined for who is on a page and has no body. */
  place: { x: number; z: number } | undefined
}

export interface Speaker extends Listener {
  way: VoiceWay
  /** Whom a whisper goes to. */
  to: ReadonlySet<string>
  /** Items on whose ground the speaker stands. */
  at: readonly string[]
}

/** Items that what is said now is about. */
export type Matters = readonly string[]

/** Whether somebody may take part in talk about all of these items. */
const takesPart = (viewer: Viewer, matters: Matters): boolean =>
  matters.every((submissionId) => mayKnow(viewer, { of: 'item', submissionId }) === 'all')

function isWithinEarshot(a: Listener['place'], b: Listener['place']): boolean {
  // Who is on a page sits at a table, as it were, at which all are heard.
  if (!a || !b) return true
  return Math.hypot(a.x - b.x, a.z - b.z) <= EARSHOT_M
}

/**
 * Whether `listener` hears `speaker`. `atHand` is the item that the gathering is about now, if any. Who is
 * shut out of an item neither hears what is said of it nor says anything to those who deal with it.
 */
export function hears(listener: Listener, speaker: Speaker, atHand: Matters): boolean {
  if (listener.viewer.personId === speaker.viewer.personId) return false
  const matters = [...atHand, ...speaker.at]
  if (!takesPart(listener.viewer, matters) || !takesPart(speaker.viewer, matters)) return false
  if (speaker.way === 'whisper') return speaker.to.has(listener.viewer.personId ?? '')
  return speaker.way === 'podium' || isWithinEarshot(listener.place, speaker.place)
}
