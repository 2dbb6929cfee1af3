/** Whether every sheet of a closed item is sealed; null while that is not known or not to be known yet. */
import { useQuery } from '@tanstack/react-query'
import type { Readiness } from '../../shared/protocol/messages.ts'
import type { ShownPhase } from '../../shared/review/phase.ts'
import type { RoomConnection } from '../room/room-connection.ts'

export function useReadiness(
  room: RoomConnection,
  { submissionId, phase, chairs }: { submissionId: string; phase: ShownPhase; chairs: boolean },
): boolean | null {
  const enabled = chairs && phase === 'closed'
  const { data } = useQuery({
    queryKey: ['readiness', room.gatheringId, submissionId],
    queryFn: () => room.request<Readiness>('readReadiness', { submissionId }),
    enabled,
    // Scoring may have been open again since.
    gcTime: 0,
    staleTime: 0,
  })
  return enabled && data ? data.allSealed : null
}
