/** Whether somebody may take the lead as things stand; the server asks the same rule. */
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { GatheringState } from '../../shared/state/gathering-state.ts'

export function mayTakeLead(
  state: Pick<GatheringState, 'kind' | 'leader' | 'members'>,
  { personId, role }: { personId: string; role: GatheringRole },
): boolean {
  const target = {
    gatheringRole: role,
    isReview: state.kind === 'review',
    leaderRole: state.members.get(state.leader)?.role as GatheringRole | undefined,
  }
  return can('lead', { personId, roles: [] }, target)
}
