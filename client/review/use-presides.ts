/** Whether somebody may run items now: the chair, the deputy, or the secretary while neither is there. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function usePresides(room: RoomConnection, role: GatheringRole): boolean {
  const chairAway =
    useRoomView(
      room,
      ({ members, deputy }) =>
        ![...members].some(([id, one]) => one.connected && (one.role === 'chair' || id === deputy)),
    ) ?? false
  const deputizes = useRoomView(room, ({ deputy }) => deputy === room.personId()) ?? false
  const target = { gatheringRole: role, chairAway, deputizes }
  return can('setPhase', { personId: null, roles: [] }, target)
}
