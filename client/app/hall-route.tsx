/** `/hall`: the open visit. */
import { HallSpace } from './hall-space.tsx'

export function HallRoute() {
  return <HallSpace />
}
