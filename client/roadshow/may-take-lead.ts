/** Whether somebody may take the lead as things stand; the server asks the same rule. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomView } from '../../shared/state/room-view.ts'

export function mayTakeLead(
  view: Pick<RoomView, 'kind' | 'leader' | 'members'>,
  { personId, role }: { personId: string; role: GatheringRole },
): boolean {
  const target = {
    gatheringRole: role,
    isReview: view.kind === 'review',
    leaderRole: view.members.get(view.leader)?.role,
  }
  return can('lead', { personId, roles: [] }, target)
}
