/**
 * Asking the room, with an answer for every outcome. What somebody pressed is not sent again by itself:
 * an act that comes twenty seconds late is another act. It is told instead, where the state of the
 * connection is told, and whoever showed it ahead of the answer takes it back.
 */
import { create } from 'zustand'
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import { isPassing, readProblem, type Problem } from '../api/problem.ts'
import type { RoomConnection } from './room-connection.ts'

interface RoomProblem {
  /** Why the last act was not done; null when all is well. */
  problem: Problem | null
}

const AGAIN_MS = 2000

export const useRoomProblem = create<RoomProblem>(() => ({ problem: null }))

export function tellRoomProblem(error: unknown): void {
  useRoomProblem.setState({ problem: readProblem(error) })
}

export function forgetRoomProblem(): void {
  useRoomProblem.setState({ problem: null })
}

/** Asks for what somebody pressed. Resolves to whether it was done; why not is told. */
export async function askRoom<N extends MessageName>(
  room: RoomConnection,
  name: N,
  payload: MessagePayload<N>,
): Promise<boolean> {
  try {
    await room.request(name, payload)
    forgetRoomProblem()
    return true
  } catch (error) {
    tellRoomProblem(error)
    return false
  }
}

/** A request to the room, as a press carries it. */
export type RoomAct<N extends MessageName> = {
  [K in N]: { ask: K; payload: MessagePayload<K> }
}[N]

/**
 * Does what nobody pressed and the page needs: again while that may help, and told when it cannot.
 * Returns the way to stop.
 */
export function untilDone(act: () => Promise<unknown>): () => void {
  let stopped = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const attempt = async (): Promise<void> => {
    try {
      await act()
    } catch (error) {
      if (stopped) return
      if (isPassing(error)) timer = setTimeout(() => void attempt(), AGAIN_MS)
      else tellRoomProblem(error)
    }
  }
  void attempt()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
