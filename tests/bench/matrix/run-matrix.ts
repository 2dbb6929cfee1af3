/** The matrix, or a part of it, asked of a house that runs. */
import { askProcedures, askRoutes } from './run-api.ts'
import { askRooms } from './run-rooms.ts'
import type { Scene } from './scene.ts'
import { createWatch } from './signs.ts'
import { createTally, type Tally } from './tally.ts'
import { CALLER_KEYS, type CallerKey, type SubjectKey } from './who.ts'

/** A pattern names procedures, addresses or requests; nothing of a kind is asked where there is none. */
export interface Part {
  procedures?: string
  routes?: string
  requests?: string
  /** All where none are named. */
  callers?: readonly CallerKey[]
  /** Submissions that requests of rooms are asked of. */
  subjects?: readonly SubjectKey[]
}

export const WHOLE: Part = { procedures: '.', routes: '.', requests: '.' }

export interface Outcome extends Tally {
  unlisted: string[]
  /** Signs that were never seen by anybody, and grounds where nobody was. */
  blindSpots: string[]
}

export async function runMatrix(scene: Scene, part: Part): Promise<Outcome> {
  const watch = createWatch(scene.facts)
  const tally = { ...createTally(), watch }
  const { procedures, routes, requests, subjects, callers = CALLER_KEYS } = part
  const askApi = async (caller: CallerKey): Promise<void> => {
    if (procedures !== undefined)
      await askProcedures(scene, caller, { tally, only: new RegExp(procedures) })
    if (routes !== undefined) await askRoutes(scene, caller, { tally, only: new RegExp(routes) })
  }
  const rooms =
    requests === undefined
      ? { unlisted: [], unseen: [] }
      : askRooms(scene, { tally, only: new RegExp(requests), ...(subjects && { subjects }) })
  await Promise.all(callers.map(askApi))
  const { unlisted, unseen } = await rooms
  const { cells, leaks, unanswered } = tally
  return { cells, leaks, unanswered, unlisted, blindSpots: [...watch.neverTold(), ...unseen] }
}
