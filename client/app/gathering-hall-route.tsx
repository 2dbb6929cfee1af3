/** `/gatherings/:id/hall`: the hall in a gathering. */
import { HallSpace } from './hall-space.tsx'

export function GatheringHallRoute({ id }: { id: string }) {
  return <HallSpace gatheringId={id} />
}
