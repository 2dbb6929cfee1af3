/**
 * Scores that no server has acknowledged yet, and those it will never take, kept in this browser per
 * person and gathering: over a reload, a sleep, a change of page. They go when they are acknowledged,
 * or when the person has read what was not kept.
 */
import { forget, keep, readKept } from '../browser/kept-storage.ts'

export interface PendingChange {
  submissionId: string
  criterionId: string
  value: number
  /** The same for every sending: a change that arrives twice counts once. */
  changeId: string
}

/** A score that was not kept, and why. */
export interface LostChange {
  submissionId: string
  criterionId: string
  /** As it was chosen, or as it was typed and never entered. */
  value: number | string
  /** Code of the refusal. */
  code: string
}

export interface UnsentScores {
  /** Newest per criterion, by `submission/criterion`. */
  pending: Record<string, PendingChange>
  lost: Record<string, LostChange>
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
  const pending = withChanges(kept.pending, before.pending, after.pending)
  const lost = withChanges(kept.lost, before.lost, after.lost)
  const nothing = Object.keys(pending).length === 0 && Object.keys(lost).length === 0
  if (nothing) forget(storageKey(owner))
  else keep(storageKey(owner), JSON.stringify({ pending, lost }))
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
    const { pending, lost } = isRecord(kept) ? kept : {}
    return { pending: entriesOf(pending, isPending), lost: entriesOf(lost, isLost) }
  } catch {
    return { pending: {}, lost: {} } // no JSON: nothing of ours
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

const isPending = (value: unknown): value is PendingChange =>
  isPlace(value) && typeof value.value === 'number' && typeof value.changeId === 'string'

const isLost = (value: unknown): value is LostChange =>
  isPlace(value) &&
  (typeof value.value === 'number' || typeof value.value === 'string') &&
  typeof value.code === 'string'

function entriesOf<T extends Place>(
  kept: unknown,
  isOne: (value: unknown) => value is T,
): Record<string, T> {
  const ones = isRecord(kept) ? Object.values(kept).filter(isOne) : []
  return Object.fromEntries(ones.map((one) => [keyOf(one), one]))
}
