/**
 * Two more people of the kill bench: a chair who takes one item after another from the scoring to the
 * decision, with seals, reveals and second votes, and somebody who objects to a notice. Both keep what was
 * acknowledged, and go on from what the house says after each kill.
 */
import { randomUUID } from 'node:crypto'
import type { Room } from '@colyseus/sdk'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import type { Sheet } from '../../shared/protocol/messages.ts'
import type { Outcome } from '../../shared/review/phase.ts'
import { pick } from './random.ts'
import { callApi, enterRoom } from './seat.ts'
import type { Life } from './kill-reviewer.ts'

/** What was acknowledged, by the act that the ledger has of it. */
export interface Step {
  act: string
  submissionId: string
  /** Of a decision. */
  outcome?: Outcome
}

export interface Walker {
  steps: Step[]
  walk(base: string, life: Life): Promise<void>
}

interface WalkerOptions {
  gatheringId: string
  token: string
  random: () => number
  onStep: () => void
}

const REQUEST_TIMEOUT_MS = 20_000
const AGAIN_SHARE = 0.3
const OUTCOMES = ['selected', 'reserve', 'not-selected'] as const

/** Nothing is known of a request whose server is gone; a refusal is a defect of the bench. */
async function isGone<T>(request: Promise<T>): Promise<T | undefined> {
  try {
    return await request
  } catch (error) {
    const { reason } = error as { reason?: { code: string } }
    if (reason === undefined || reason.code === 'moved' || reason.code === 'too-many-requests')
      return undefined
    throw error
  }
}

export function createWalker({ gatheringId, token, random, onStep }: WalkerOptions): Walker {
  const steps: Step[] = []

  /** Does the next thing to do with an item; false where nobody knows what became of it. */
  const step = async (room: Room, base: string): Promise<boolean> => {
    const read = await callApi<Gathering>(base, `/gatherings/${gatheringId}`, { token }).catch(
      () => undefined,
    )
    const item = read?.agenda.find(({ phase }) => phase !== 'decided')
    if (!read || !item) return false
    const { submissionId, phase } = item
    const ask = async (name: string, payload: object, done: Step): Promise<boolean> => {
      const asked = room.request(name, payload, { timeout: REQUEST_TIMEOUT_MS })
      const answer = await isGone(asked.then(() => true))
      if (!answer) return false
      steps.push(done)
      onStep()
      return true
    }
    const move = (next: string): Promise<boolean> =>
      ask('setPhase', { submissionId, phase: next }, { act: `item.${next}`, submissionId })
    if (phase === 'waiting') return move('scoring')
    if (phase === 'closed') return move('revealed')
    if (phase === 'scoring') return scoreAndSeal(room, read, { submissionId, ask, move })
    if (random() < AGAIN_SHARE) return move('scoring')
    const outcome = pick(random, OUTCOMES)
    const decision = { submissionId, outcome, reason: '', changeId: randomUUID() }
    return ask('decide', decision, { act: 'item.decided', submissionId, outcome })
  }

  return {
    steps,
    async walk(base, life) {
      while (!life.over && !life.settleOnly) {
        const room = await enterRoom(base, gatheringId, token).catch(() => undefined)
        if (!room) return
        while (!life.over && room.connection.isOpen && (await step(room, base)));
      }
    },
  }
}

interface Scoring {
  submissionId: string
  ask: (name: string, payload: object, done: Step) => Promise<boolean>
  move: (next: string) => Promise<boolean>
}

async function scoreAndSeal(
  room: Room,
  { rubric }: Gathering,
  { submissionId, ask, move }: Scoring,
): Promise<boolean> {
  const read = room.request<unknown, Sheet>('readSheet', { submissionId })
  const sheet = await isGone(read)
  if (!sheet) return false
  if (sheet.sealedAt !== null) return move('closed')
  const next = rubric.criteria.find(({ id }) => sheet.scores[id] === undefined)
  const changeId = randomUUID()
  if (next) {
    const score = { submissionId, criterionId: next.id, value: rubric.scale.max, changeId }
    return ask('setScore', score, { act: 'score.set', submissionId })
  }
  return ask('sealSheet', { submissionId, changeId }, { act: 'sheet.sealed', submissionId })
}

export interface Filed {
  token: string
  receiptNo: string
  statement: string
}

export interface Objector {
  filed: Filed[]
  /** Tokens that were sent, acknowledged or not. */
  sent: Set<string>
  object(base: string, life: Life): Promise<void>
}

/** Below what one address may file in an hour; each life of the server counts anew. */
const FILED_PER_LIFE = 15

export function createObjector(noticeId: string, submissionId: string): Objector {
  const filed: Filed[] = []
  const sent = new Set<string>()
  let open: Omit<Filed, 'receiptNo'> | undefined
  return {
    filed,
    sent,
    async object(base, life) {
      for (let count = 0; count < FILED_PER_LIFE && !life.over; count += 1) {
        if (!open && life.settleOnly) return
        const statement = `第${sent.size + 1}件：事实与依据写在这里，说明项目与申报单位不符。`
        open ??= { token: randomUUID(), statement }
        sent.add(open.token)
        const { token } = open
        const path = `/notices/${noticeId}/objections`
        const body = { submissionId, name: '李明', contact: '1', statement: open.statement, token }
        const answer = await callApi<{ receiptNo: string }>(base, path, {
          method: 'POST',
          body,
        }).catch(() => undefined)
        if (!answer) continue
        filed.push({ ...open, ...answer })
        open = undefined
      }
    },
  }
}
