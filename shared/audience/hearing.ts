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

/** What a gathering is about at a moment. */
export interface Matter {
  /** The item at hand; empty while there is none. */
  submissionId: string
  /** Whether the panel is among itself with it: from the scoring on. */
  deliberation: boolean
}

/** Whether somebody may take part in talk of the matter at hand, and of the items on whose ground it is. */
const takesPart = (viewer: Viewer, matter: Matter, at: readonly string[]): boolean =>
  mayKnow(viewer, { of: 'talk', ...matter }) === 'all' &&
  at.every(
    (submissionId) => mayKnow(viewer, { of: 'talk', submissionId, deliberation: false }) === 'all',
  )

function isWithinEarshot(a: Listener['place'], b: Listener['place']): boolean {
  // Who is on a page sits at a table, as it were, at which all are heard.
  if (!a || !b) return true
  return Math.hypot(a.x - b.x, a.z - b.z) <= EARSHOT_M
}

/**
 * Whether `listener` hears `speaker`. Who is shut out of the
 * matter at hand neither hears what is said of it nor says anything to those who deal with it.
 */
export function hears(listener: Listener, speaker: Speaker, matter: Matter): boolean {
  if (listener.viewer.personId === speaker.viewer.personId) return false
  const { at } = speaker
  if (!takesPart(listener.viewer, matter, at) || !takesPart(speaker.viewer, matter, at))
    return false
  if (speaker.way === 'whisper') return speaker.to.has(listener.viewer.personId ?? '')
  return speaker.way === 'podium' || isWithinEarshot(listener.place, speaker.place)
}
