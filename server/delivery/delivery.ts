/**
 * The only way out of a room. Facts are entries, each with a subject; every receiver gets those that its
 * viewer may know, whole at first and then what changed, once a tick. Viewers who may know the same are
 * told the same bytes, made once. Who could not keep up is told everything anew.
 */
import { isApplicant, mayKnow, type Subject, type Viewer } from '../../shared/audience/audience.ts'
import { VIEW_CHANNEL } from '../../shared/protocol/room-limits.ts'
import {
  redactEntry,
  withoutPlace,
  type EntryKey,
  type RoomEntries,
} from '../../shared/state/room-view.ts'

/** Buffered bytes above which a connection is told nothing until it has caught up. */
const SKIP_ABOVE_BYTES = 256 * 1024

export interface Receiver {
  /** Who is told; another one, never the same one changed, after a change of role or recusal. */
  viewer: Readonly<Viewer>
  /** Whether the client has said that it is ready: before, nothing may be sent to it. */
  isReady(): boolean
  /** Bytes waiting in the socket. */
  bufferedBytes(): number
  sendBytes(channel: string, bytes: Uint8Array): void
}

export interface Delivery {
  /** Shows an entry about `subject` from the next tick on. */
  show<K extends EntryKey>(key: K, subject: Subject, value: RoomEntries[K]): void
  hide(key: EntryKey): void
  /** Keys of the entries that begin with `start`. */
  keysOf(start: string): string[]
  read<K extends EntryKey>(key: K): RoomEntries[K] | undefined
  /** Sends to each receiver what is new to it. Receivers are known again by identity. */
  tick(receivers: Iterable<Receiver>): void
}

interface Shown {
  subject: Subject
  value: unknown
  text: string
}

/** Viewers who may know the same, and what they have been told. */
interface Audience {
  viewer: Viewer
  told: Map<string, string>
  /** What changed in this tick, as it travels. */
  news: Uint8Array | undefined
  whole: Uint8Array | undefined
  present: boolean
}

export function createDelivery(): Delivery {
  const entries = new Map<string, Shown>()
  const dirty = new Set<string>()
  const audiences = new Map<string, Audience>()
  /** The audience that each receiver has been told everything of. */
  const abreast = new WeakMap<Receiver, Audience>()

  const textFor = (viewer: Viewer, key: string): string | undefined => {
    const shown = entries.get(key)
    const knowing = shown ? mayKnow(viewer, shown.subject) : 'nothing'
    if (!shown || knowing === 'nothing') return undefined
    if (knowing === 'all')
      return isApplicant(viewer) ? JSON.stringify(withoutPlace(key, shown.value)) : shown.text
    const left = redactEntry(key, shown.value)
    return left === undefined ? undefined : JSON.stringify(left)
  }
  const refresh = (audience: Audience, keys: Iterable<string>): string[] => {
    const news: string[] = []
    for (const key of keys) {
      const text = textFor(audience.viewer, key)
      if (text === audience.told.get(key)) continue
      if (text === undefined) audience.told.delete(key)
      else audience.told.set(key, text)
      news.push(`${JSON.stringify(key)}:${text ?? 'null'}`)
    }
    return news
  }
  const audienceOf = (viewer: Viewer): Audience => {
    const name = nameOf(viewer)
    const known = audiences.get(name)
    if (known) return known
    const audience: Audience = {
      viewer,
      told: new Map(),
      news: undefined,
      whole: undefined,
      present: true,
    }
    refresh(audience, entries.keys())
    audiences.set(name, audience)
    return audience
  }

  return {
    show(key, subject, value) {
      const text = JSON.stringify(value)
      const known = entries.get(key)
      if (known?.text === text && nameOfSubject(known.subject) === nameOfSubject(subject)) return
      entries.set(key, { subject, value, text })
      dirty.add(key)
    },
    hide(key) {
      if (entries.delete(key)) dirty.add(key)
    },
    keysOf: (start) => [...entries.keys()].filter((key) => key.startsWith(start)),
    read: <K extends EntryKey>(key: K) => entries.get(key)?.value as RoomEntries[K] | undefined,
    tick(receivers) {
      for (const audience of audiences.values()) {
        const news = refresh(audience, dirty)
        audience.news = news.length > 0 ? encode(false, news) : undefined
        audience.whole = undefined
        audience.present = false
      }
      dirty.clear()
      for (const receiver of receivers) {
        const audience = audienceOf(receiver.viewer)
        audience.present = true
        if (!receiver.isReady()) continue
        if (receiver.bufferedBytes() > SKIP_ABOVE_BYTES) {
          abreast.delete(receiver)
          continue
        }
        const isAbreast = abreast.get(receiver) === audience
        const bytes = isAbreast ? audience.news : (audience.whole ??= wholeOf(audience))
        abreast.set(receiver, audience)
        if (bytes) receiver.sendBytes(VIEW_CHANNEL, bytes)
      }
      for (const [name, { present }] of audiences) if (!present) audiences.delete(name)
    },
  }
}

function encode(whole: boolean, entries: readonly string[]): Uint8Array {
  return Buffer.from(`{"whole":${String(whole)},"entries":{${entries.join(',')}}}`)
}

function wholeOf({ told }: Audience): Uint8Array {
  return encode(
    true,
    [...told].map(([key, text]) => `${JSON.stringify(key)}:${text}`),
  )
}

/** Asked of everybody in every tick: a viewer never changes, another one takes the place. */
const names = new WeakMap<Viewer, string>()

/** The same for viewers who may know the same of a gathering: who is no audience may have sheets of the own. */
function nameOf(viewer: Viewer): string {
  const known = names.get(viewer)
  if (known !== undefined) return known
  const name = makeName(viewer)
  names.set(viewer, name)
  return name
}

function makeName({ personId, callRoles, role, recused, presents, outside }: Viewer): string {
  const own = role === 'audience' ? [] : [personId, [...presents].toSorted()]
  return JSON.stringify([role, callRoles, [...recused].toSorted(), own, outside])
}

const nameOfSubject = (subject: Subject): string => JSON.stringify(subject)
