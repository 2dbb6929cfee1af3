/** What pressing a button about somebody does. */
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { voiceOf } from '../voice/voice-of.ts'
import type { PersonAct } from './person-items.ts'

export function doPerson(room: RoomConnection, act: PersonAct): void {
  if ('ask' in act) void askRoom(room, act.ask, act.payload)
  else void voiceOf(room)?.address(act.way, act.to)
}
