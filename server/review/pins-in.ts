/**
 * Topics of BCF as pins of one item. Nothing is kept here: who sent the file is told what it holds, and sets
 * the pins by the same request as any other.
 */
import { randomUUID } from 'node:crypto'
import { readState, stillState } from '../../shared/exhibit/kinds.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import type { BcfVersion } from '../../shared/review/bcf-camera.ts'
import { PIN_STATE_MAX_CHARS, PIN_TEXT_MAX_CHARS, PINS_MAX } from '../../shared/review/evidence.ts'
import { pinSchema, type Pin } from '../../shared/review/pin.ts'
import {
  TOPIC_TITLE_MAX_CHARS,
  type PinFile,
  type PinNote,
  type TopicProblem,
} from '../../shared/review/pin-file.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { hasVisible, writtenLine, writtenText } from '../../shared/text/written.ts'
import type { ReadBcf } from '../bcf/read-bcf.ts'
import { idOfTopic, textOfTopic, viewOfTopic, type ReadTopic } from '../bcf/topic.ts'

/** What pins of an item rest on. */
export interface PinPlace {
  submissionId: string
  criteria: Rubric['criteria']
  exhibits: readonly Exhibit[]
  /** Of all items of the agenda. */
  submissionIds: ReadonlySet<string>
  /** ms since the epoch. */
  nowMs: number
}

/** A pin as a request of a room has it: with all of its state it stays well below what a request may have. */
const PIN_MAX_BYTES = 12 * 1024

/** As many as a sheet takes; whatever else is in the file is named with its problem. */
export function pinsOf({ version, topics }: ReadBcf, place: PinPlace): PinFile {
  const file: PinFile = { pins: [], unread: [] }
  const taken = new Set<string>()
  for (const topic of topics) {
    const title = writtenLine(topic.title).trim().slice(0, TOPIC_TITLE_MAX_CHARS)
    const read = 'problem' in topic ? topic.problem : pinOf(topic, version, place)
    if (typeof read === 'string') file.unread.push({ title, problem: read })
    else if (file.pins.length >= PINS_MAX) file.unread.push({ title, problem: 'too-many' })
    else {
      const { pin, notes } = read
      const id = taken.has(pin.id) ? randomUUID() : pin.id
      taken.add(id)
      file.pins.push({ pin: { ...pin, id }, title, notes })
    }
  }
  return file
}

function pinOf(
  topic: ReadTopic,
  version: BcfVersion,
  place: PinPlace,
): { pin: Pin; notes: PinNote[] } | TopicProblem {
  const { document } = topic
  const of = document?.submissionId ?? place.submissionId
  if (of !== place.submissionId && place.submissionIds.has(of)) return 'other-item'
  const view = viewOfTopic(topic, version)
  if (view === undefined) return 'camera'
  const written = writtenText(textOfTopic(topic)).trim()
  const whole = hasVisible(written) ? written : ''
  if (whole === '' && !document && !view) return 'empty'
  const text = writtenText(whole.slice(0, PIN_TEXT_MAX_CHARS)).trim()
  const { exhibit, note } = exhibitOf(document?.pin.exhibit ?? null, place)
  const pin = {
    id: idOfTopic(topic) ?? randomUUID(),
    criterionId: criterionOf(topic, place.criteria),
    text,
    point: document?.pin.point ?? null,
    view,
    exhibit,
  }
  const notes: PinNote[] = [...(whole === text ? [] : ['text-cut' as const]), ...note]
  const parsed = pinSchema.safeParse(pin)
  if (parsed.success) return { pin: parsed.data, notes }
  // A building stands elsewhere than a booth.
  const bare = pinSchema.safeParse({ ...pin, view: null })
  return bare.success ? { pin: bare.data, notes: [...notes, 'view-away'] } : 'damaged'
}

/** The criterion of our own document where the labels still say so, else the one that they name. */
function criterionOf(
  { labels, document }: ReadTopic,
  criteria: PinPlace['criteria'],
): Pin['criterionId'] {
  const named = document?.pin.criterionId
  if (named === null && labels.length <= 1) return null
  const isLabelled = ({ name }: PinPlace['criteria'][number]): boolean =>
    labels.some((label) => label === name.zh || label === name.en)
  const own = criteria.find(({ id }) => id === named)
  const found = own && isLabelled(own) ? own : criteria.find(isLabelled)
  return found?.id ?? null
}

/** The exhibit as its own rules read it, standing still. */
function exhibitOf(
  pinned: Pin['exhibit'],
  { exhibits, nowMs }: PinPlace,
): { exhibit: Pin['exhibit']; note: PinNote[] } {
  if (!pinned) return { exhibit: null, note: [] }
  const { exhibitId } = pinned
  const exhibit = exhibits.find(({ id }) => id === exhibitId)
  if (!exhibit) return { exhibit: null, note: ['exhibit-gone'] }
  const state = stillState(exhibit, readState(exhibit, pinned.state), nowMs)
  const text = JSON.stringify(state)
  const isShort = text.length <= PIN_STATE_MAX_CHARS && Buffer.byteLength(text) <= PIN_MAX_BYTES
  if (isShort) return { exhibit: { exhibitId, state: state as typeof pinned.state }, note: [] }
  return { exhibit: { exhibitId, state: null }, note: ['state-long'] }
}
