/** Enters a room however often a seat is refused, and says how often it was. */
import type { Room } from '@colyseus/sdk'
import { setTimeout as pause } from 'node:timers/promises'
import { enterRoom } from './seat.ts'

const TRIES = 90
const PAUSE_MS = 1000

export async function enterPatiently(
  base: string,
  gatheringId: string,
  session: string,
): Promise<{ room: Room; refused: number }> {
  for (let refused = 0; ; refused += 1) {
    try {
      return { room: await enterRoom(base, gatheringId, session), refused }
    } catch (error) {
      if (refused >= TRIES) throw error
      await pause(PAUSE_MS)
    }
  }
}
