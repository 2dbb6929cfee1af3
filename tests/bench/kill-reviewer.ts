/**
 * A reviewer of the kill bench: scores, gives reasons and sets pins without pause over the real socket and keeps a list of every
 * change, whether it was acknowledged or left open. Lanes own disjoint fields, and a lane makes no
 * new change while its last one is open: the last acknowledged value of a field is thus certain. On
 * each new seat a lane repeats what it sent last, acknowledged or not, under the same changeId.
 */
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Room } from '@colyseus/sdk'
import type { Sheet } from '../../shared/protocol/messages.ts'
import { REQUESTS_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { pick } from './random.ts'
import { enterRoom } from './seat.ts'

/** What a change is a change of. */
export const KINDS = ['score', 'reason', 'pin'] as const
export type Kind = (typeof KINDS)[number]

export interface Change {
  kind: Kind
  personId: string
  submissionId: string
  criterionId: string
  /** The score, or the number that the text says. */
  value: number
  changeId: string
  /** When the answer came, ms since the epoch; undefined while nobody knows what became of it. */
  acknowledgedAtMs: number | undefined
  /** Kills it was open in, as ms since the epoch. */
  openAtMs: number[]
  /** Answers it got again when sent again after it was acknowledged. */
  repeats: number
}

export interface ReviewerOptions {
  personId: string
  token: string
  gatheringId: string
  items: readonly string[]
  rubric: Rubric
  random: () => number
  onAcknowledged(): void
}

export interface Reviewer {
  /** Every change in the order in which it was first sent. */
  changes: Change[]
  /** Takes a seat and scores until the server is gone; first sends again what is open. */
  score(base: string, life: Life): Promise<void>
}

/** One life of the server, from a start to a kill. */
export interface Life {
  /** True once the server is killed or is about to end. */
  over: boolean
  /** Only what is open is sent again; nothing new is begun. */
  settleOnly: boolean
}

type Field = Pick<Change, 'kind' | 'submissionId' | 'criterionId'>

interface Lane {
  fields: Field[]
  open: Change | undefined
  /** Acknowledged last. */
  last: Change | undefined
}

/** Requests under way at a time, per reviewer. */
const LANES = 3
/** Kept below the room's limit, which counts by the seconds of the clock. */
const SENT_PER_SECOND = REQUESTS_PER_SECOND - 2
const REQUEST_TIMEOUT_MS = 20_000
const RETRY_MS = 100

export function createReviewer(options: ReviewerOptions): Reviewer {
  const { items, rubric, random, personId } = options
  const changes: Change[] = []
  const fields = items.flatMap((submissionId) =>
    rubric.criteria.flatMap(({ id }) =>
      KINDS.map((kind) => ({ kind, submissionId, criterionId: id })),
    ),
  )
  const lanes: Lane[] = Array.from({ length: LANES }, (_, lane) => ({
    fields: fields.filter((_, index) => index % LANES === lane),
    open: undefined,
    last: undefined,
  }))
  const allowance = createAllowance()

  const begin = (lane: Lane): Change => {
    const field = pick(random, lane.fields)
    const last = changes.findLast(
      (c) =>
        c.kind === field.kind &&
        c.submissionId === field.submissionId &&
        c.criterionId === field.criterionId,
    )
    const value = drawScore(rubric, random, last?.value)
    const change: Change = {
      ...field,
      personId,
      value,
      changeId: randomUUID(),
      acknowledgedAtMs: undefined,
      openAtMs: [],
      repeats: 0,
    }
    changes.push(change)
    return change
  }

  const work = async (lane: Lane, room: Room, life: Life): Promise<void> => {
    // What is open may have been committed before the kill: then the sheet shows that.
    if (lane.last) await repeat(room, lane.last, valuesNow(lane.last, lane.open))
    while (!life.over && room.connection.isOpen) {
      if (lane.open === undefined && life.settleOnly) return
      lane.open ??= begin(lane)
      await allowance()
      if (await send(room, lane.open)) {
        lane.open.acknowledgedAtMs = Date.now()
        lane.last = lane.open
        lane.open = undefined
        options.onAcknowledged()
      }
    }
  }

  /** As a client whose answer was lost on the way: the change must be recognised. */
  const repeat = async (
    room: Room,
    change: Change,
    right: readonly (number | undefined)[],
  ): Promise<void> => {
    await allowance()
    if (await send(room, change, right)) change.repeats += 1
  }

  return {
    changes,
    async score(base, life) {
      while (!life.over) {
        const room = await enterRoom(base, options.gatheringId, options.token).catch(
          (error: unknown) => {
            if (life.over) return undefined
            throw error
          },
        )
        if (!room) return
        await Promise.all(lanes.map((lane) => work(lane, room, life)))
        if (life.settleOnly && lanes.every((lane) => lane.open === undefined)) return
        // The room moved under us: a new seat, as the client does it.
        await pause(RETRY_MS)
      }
    },
  }
}

/** A score on the rubric's scale that differs from `last`, so that a lost change shows. */
function drawScore(rubric: Rubric, random: () => number, last: number | undefined): number {
  const { min, max, step } = rubric.scale
  const steps = Math.round((max - min) / step)
  for (;;) {
    const value = min + Math.floor(random() * (steps + 1)) * step
    if (value !== last) return value
  }
}

/** Resolves when one more request may be sent within this second of the clock. */
function createAllowance(): () => Promise<void> {
  let second = 0
  let sent = 0
  return async () => {
    for (;;) {
      const now = Date.now()
      if (Math.floor(now / 1000) !== second) {
        second = Math.floor(now / 1000)
        sent = 0
      }
      sent += 1
      if (sent <= SENT_PER_SECOND) return
      await pause(1000 - (now % 1000))
    }
  }
}

/** Whether the change was acknowledged. A refusal other than "too many" is a defect of the bench. */
async function send(
  room: Room,
  change: Change,
  right: readonly (number | undefined)[] = [change.value],
): Promise<boolean> {
  const [name, payload] = requestOf(change)
  try {
    const sheet = await room.request<unknown, Sheet>(name, payload, {
      timeout: REQUEST_TIMEOUT_MS,
    })
    const answered = valueIn(sheet, change)
    if (!right.includes(answered))
      throw new WrongAnswer(`Asked for ${change.value}, answered ${answered}.`)
    return true
  } catch (error) {
    if (error instanceof WrongAnswer) throw error
    const { reason } = error as { reason?: { code: string } }
    if (reason === undefined || reason.code === 'moved') return false
    if (reason.code !== 'too-many-requests') throw error
    await pause(RETRY_MS)
    return false
  }
}

/** What a field may hold after a kill: what was acknowledged, or what was open in it. */
function valuesNow(last: Change, open: Change | undefined): (number | undefined)[] {
  const isSame =
    open?.kind === last.kind &&
    open.submissionId === last.submissionId &&
    open.criterionId === last.criterionId
  return isSame ? [last.value, open.value] : [last.value]
}

/** The number that a text of ours says; undefined for none. */
export const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.split(' ').at(-1))

/** Each criterion of an item has one pin of ours. */
const pinIdOf = ({ personId, submissionId, criterionId }: Change): string => {
  const hex = createHash('sha256')
    .update(`${personId} ${submissionId} ${criterionId}`)
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

function requestOf(change: Change): [string, object] {
  const { kind, submissionId, criterionId, value, changeId } = change
  const about = { submissionId, changeId }
  if (kind === 'score') return ['setScore', { ...about, criterionId, value }]
  if (kind === 'reason') return ['setReason', { ...about, criterionId, text: `理由 ${value}` }]
  const seen = { point: null, view: null, exhibit: null }
  return [
    'putPin',
    { ...about, pin: { id: pinIdOf(change), criterionId, text: `批注 ${value}`, ...seen } },
  ]
}

function valueIn(sheet: Sheet, change: Change): number | undefined {
  const { kind, criterionId } = change
  if (kind === 'score') return sheet.scores[criterionId]
  if (kind === 'reason') return numberOf(sheet.reasons[criterionId])
  return numberOf(sheet.pins.find(({ id }) => id === pinIdOf(change))?.text)
}

class WrongAnswer extends Error {}
