/** What can be done in a review by pressing, on a page and in space alike, and how it is done. */
import type { Outcome } from '../../shared/review/phase.ts'
import { serverNow } from '../api/server-clock.ts'
import { randomId } from '../browser/random-id.ts'
import { askRoom, type RoomAct } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { chooseItem } from './chosen-item.ts'
import { undoScore } from './score-steps.ts'
import { chooseScore, chooseScores, forgetLost, sealSheet, type Choice } from './sheet-store.ts'

export type ChairAct =
  | RoomAct<'setPhase' | 'addTime' | 'pauseClock' | 'callUp'>
  | { type: 'decide'; submissionId: string; outcome: Outcome; reason: string }
/** The way through a screening, and the whole of it. */
export type ScreeningAct =
  | { type: 'choose'; submissionId: string }
  | { type: 'openScreening'; hours: number }
  | RoomAct<'openScreening' | 'revealScreening'>
export type SheetAct =
  | { type: 'score'; submissionId: string; criterionId: string; value: number }
  /** In one step. */
  | { type: 'scores'; choices: readonly Choice[] }
  | { type: 'undo'; submissionId: string }
  | { type: 'seal'; submissionId: string }
/** With the reason in the language of who gives it. */
export interface RecuseAct {
  type: 'recuse'
  submissionId: string
  reason: string
}
export interface LostAct {
  type: 'readLost'
}

/** Resolves when it is done or told why not; a refusal is told where the room's state is told. */
export async function doChair(room: RoomConnection, act: ChairAct): Promise<void> {
  if ('ask' in act) await askRoom(room, act.ask, act.payload)
  else {
    const { submissionId, outcome, reason } = act
    await askRoom(room, 'decide', { submissionId, outcome, reason, changeId: randomId() })
  }
}

const HOUR_MS = 3600_000

export async function doScreening(room: RoomConnection, act: ScreeningAct): Promise<void> {
  if ('ask' in act) await askRoom(room, act.ask, act.payload)
  else if (act.type === 'choose') chooseItem(act.submissionId)
  else await askRoom(room, 'openScreening', { until: serverNow() + act.hours * HOUR_MS })
}

export async function doSheet(room: RoomConnection, act: SheetAct | LostAct): Promise<void> {
  if (act.type === 'readLost') forgetLost()
  else if (act.type === 'undo') await undoScore(room, act.submissionId)
  else if (act.type === 'scores') await chooseScores(room, act.choices)
  else if (act.type === 'seal') await sealSheet(room, act.submissionId)
  else {
    const { submissionId, criterionId, value } = act
    await chooseScore(room, { submissionId, criterionId, value })
  }
}
