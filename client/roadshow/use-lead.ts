/** What one may do about the lead now. */
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import type { LeadView } from './lead-items.ts'
import { mayTakeLead } from './may-take-lead.ts'

export interface LeadProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
  /** The booth one stands at; left out where one is not in the hall. */
  here?: BoothAddress | null | undefined
}

export function useLead({ room, personId, role, here }: LeadProps): LeadView {
  const leads = useRoomView(room, (view) => view.leader === personId) ?? false
  const mayLead = useRoomView(room, (view) => mayTakeLead(view, { personId, role })) ?? false
  const following = useRoomView(room, (view) => view.members.get(personId)?.following) ?? true
  return { leads, mayLead, following, here }
}
