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

/** Keeps what is unsent of this owner. */
export function keepUnsent(owner: string, { pending, lost }: UnsentScores): void {
  const nothing = Object.keys(pending).length === 0 && Object.keys(lost).length === 0
  if (nothing) forget(storageKey(owner))
  else keep(storageKey(owner), JSON.stringify({ pending, lost }))
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
