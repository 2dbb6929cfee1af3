/**
 * Scores and what they rest on that no server has acknowledged yet, and what it will never take, kept in this browser per
 * person and gathering: over a reload, a sleep, a change of page. They go when they are acknowledged,
 * or when the person has read what was not kept.
 */
import type { MessagePayload } from '../../shared/protocol/messages.ts'
import { forget, keep, readKept } from '../browser/kept-storage.ts'

export interface PendingChange {
  submissionId: string
  criterionId: string
  /** Null takes the score back. */
  value: number | null
  /** The same for every sending: a change that arrives twice counts once. */
  changeId: string
}

/** A score that was not kept, and why. */
export interface LostChange {
  submissionId: string
  criterionId: string
  /** As it was chosen or taken back, or as it was typed and never entered. */
  value: number | string | null
  /** Code of the refusal. */
  code: string
}

export interface UnsentScores {
  /** Newest per criterion, by `submission/criterion`. */
  pending: Record<string, PendingChange>
  lost: Record<string, LostChange>
  /** Reasons, notes and pins, newest of each, by `writtenKey`. */
  written: Record<string, WrittenChange>
  unwritten: Record<string, { change: WrittenChange; /** Of the refusal. */ code: string }>
}

export const NOTHING_UNSENT: UnsentScores = { pending: {}, lost: {}, written: {}, unwritten: {} }

export type WrittenRequest = 'setReason' | 'setNote' | 'putPin' | 'removePin'
export type WrittenChange = {
  [N in WrittenRequest]: { request: N; payload: MessagePayload<N> }
}[WrittenRequest]

/** What a change is a change of; it begins with the submission, as that of a score does. */
export function writtenKey({ request, payload }: WrittenChange): string {
  const { submissionId } = payload
  switch (request) {
    case 'setReason':
      return `${submissionId}/reason/${payload.criterionId}`
    case 'setNote':
      return `${submissionId}/note`
    case 'putPin':
      return `${submissionId}/pin/${payload.pin.id}`
    case 'removePin':
      return `${submissionId}/pin/${payload.pinId}`
  }
}

type Place = Pick<PendingChange, 'submissionId' | 'criterionId'>

export const keyOf = ({ submissionId, criterionId }: Place): string =>
  `${submissionId}/${criterionId}`

const storageKey = (owner: string): string => `jiebang.scores.${owner}`

/**
 * Keeps what has changed of what is unsent, beside what another window of the same owner keeps: that one
 * may be open at the same time.
 */
export function keepUnsent(owner: string, before: UnsentScores, after: UnsentScores): void {
  const kept = readUnsent(owner)
  const unsent: UnsentScores = {
    pending: withChanges(kept.pending, before.pending, after.pending),
    lost: withChanges(kept.lost, before.lost, after.lost),
    written: withChanges(kept.written, before.written, after.written),
    unwritten: withChanges(kept.unwritten, before.unwritten, after.unwritten),
  }
  const nothing = Object.values(unsent).every((entries) => Object.keys(entries).length === 0)
  if (nothing) forget(storageKey(owner))
  else keep(storageKey(owner), JSON.stringify(unsent))
}

/** What is kept, with what came, changed and went between `before` and `after`. */
function withChanges<T>(
  kept: Record<string, T>,
  before: Record<string, T>,
  after: Record<string, T>,
): Record<string, T> {
  const gone = Object.keys(before).filter(
    (key) => !(key in after) && JSON.stringify(kept[key]) === JSON.stringify(before[key]),
  )
  const stays = Object.entries(kept).filter(([key]) => !gone.includes(key))
  const news = Object.entries(after).filter(([key, value]) => value !== before[key])
  return Object.fromEntries([...stays, ...news])
}

/** What was kept of this owner; nothing where it is cut off or not ours. */
export function readUnsent(owner: string): UnsentScores {
  try {
    const kept: unknown = JSON.parse(readKept(storageKey(owner)) ?? '{}')
    const { pending, lost, written, unwritten } = isRecord(kept) ? kept : {}
    return {
      pending: entriesOf(pending, isPending, keyOf),
      lost: entriesOf(lost, isLost, keyOf),
      written: entriesOf(written, isWritten, writtenKey),
      unwritten: entriesOf(unwritten, isUnwritten, ({ change }) => writtenKey(change)),
    }
  } catch {
    return NOTHING_UNSENT // no JSON: nothing of ours
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isPlace(value: unknown): value is Place & Record<string, unknown> {
  return (
    isRecord(value) &&
    typeof value.submissionId === 'string' &&
    typeof value.criterionId === 'string'
  )
}

const isScore = (value: unknown): boolean => typeof value === 'number' || value === null

const isPending = (value: unknown): value is PendingChange =>
  isPlace(value) && isScore(value.value) && typeof value.changeId === 'string'

const isLost = (value: unknown): value is LostChange =>
  isPlace(value) &&
  (isScore(value.value) || typeof value.value === 'string') &&
  typeof value.code === 'string'

const isWritten = (value: unknown): value is WrittenChange =>
  isRecord(value) &&
  isRecord(value.payload) &&
  typeof value.payload.submissionId === 'string' &&
  typeof value.payload.changeId === 'string' &&
  (value.request !== 'putPin' || isRecord(value.payload.pin)) &&
  ['setReason', 'setNote', 'putPin', 'removePin'].includes(String(value.request))

const isUnwritten = (value: unknown): value is UnsentScores['unwritten'][string] =>
  isRecord(value) && isWritten(value.change) && typeof value.code === 'string'

function entriesOf<T>(
  kept: unknown,
  isOne: (value: unknown) => value is T,
  nameOf: (one: T) => string,
): Record<string, T> {
  const ones = isRecord(kept) ? Object.values(kept).filter(isOne) : []
  return Object.fromEntries(ones.map((one) => [nameOf(one), one]))
}
