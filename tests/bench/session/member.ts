/**
 * A member of the panel as a client of the protocol: keeps a seat over sleep and restarts of the server, and
 * sends what was left open again, under the same name.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Room } from '@colyseus/sdk'
import type { MessageName, MessagePayload, Sheet } from '../../../shared/protocol/messages.ts'
import { REQUESTS_PER_SECOND, type Surface } from '../../../shared/protocol/room-limits.ts'
import { enterRoom } from '../seat.ts'

const PAUSE_MS = 1000 / (REQUESTS_PER_SECOND - 4)
const AGAIN_MS = 400
const PATIENCE_MS = 60_000
const ANSWER_MAX_MS = 8000

/** What passes by itself. */
const PASSING: readonly string[] = ['moved', 'failed', 'too-many-requests']

export interface Member {
  readonly name: string
  readonly token: string
  /** How often a lost seat was taken anew. */
  readonly returns: number
  /** Resolves to the answer, or to the code of the refusal. */
  ask<N extends MessageName>(name: N, payload: MessagePayload<N>): Promise<unknown>
  score(submissionId: string, scores: Readonly<Record<string, number>>): Promise<void>
  seal(submissionId: string): Promise<unknown>
  sheet(submissionId: string): Promise<Sheet>
  /** The line is gone without a word, as when a headset sleeps. */
  sleep(): void
  leave(): Promise<void>
}

interface MemberOptions {
  base: string
  gatheringId: string
  name: string
  token: string
  surface: Surface
}

export function createMember(options: MemberOptions): Member {
  const { base, gatheringId, name, token, surface } = options
  let room: Room | undefined
  let returns = -1

  const seat = async (): Promise<Room> => {
    if (room?.connection.isOpen) return room
    room = await enterRoom(base, gatheringId, token)
    returns += 1
    await room.request('surface', { surface }, { timeout: ANSWER_MAX_MS })
    return room
  }

  const ask = async (request: string, payload: unknown): Promise<unknown> => {
    await pause(PAUSE_MS)
    for (const untilMs = Date.now() + PATIENCE_MS; ;) {
      try {
        const here = await seat()
        return await here.request(request, payload, { timeout: ANSWER_MAX_MS })
      } catch (error) {
        const { reason } = error as { reason?: { code: string } }
        if (reason && !PASSING.includes(reason.code)) return reason.code
        if (Date.now() > untilMs) throw error
        await pause(AGAIN_MS)
      }
    }
  }

  return {
    name,
    token,
    get returns() {
      return returns
    },
    ask,
    async score(submissionId, scores) {
      for (const [criterionId, value] of Object.entries(scores)) {
        const change = { submissionId, criterionId, value, changeId: randomUUID() }
        await ask('setScore', change)
      }
    },
    seal: (submissionId) => ask('sealSheet', { submissionId, changeId: randomUUID() }),
    sheet: async (submissionId) => (await ask('readSheet', { submissionId })) as Sheet,
    sleep() {
      room?.connection.close()
      room = undefined
    },
    async leave() {
      await room?.leave()
      room = undefined
    },
  }
}
