/** Whether somebody may run items now: the chair, or the secretary while no chair is there. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function usePresides(room: RoomConnection, role: GatheringRole): boolean {
  const chairAway =
    useRoomView(
      room,
      ({ members }) => ![...members.values()].some((one) => one.role === 'chair' && one.connected),
    ) ?? false
  return can('setPhase', { personId: null, roles: [] }, { gatheringRole: role, chairAway })
}
