/** Links to hand over, which load once there is one. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const InvitationCard = lazyPart(
  async () => (await import('./invitation-card.tsx')).InvitationCard,
)
export const DoorLink = lazyPart(async () => (await import('./door-link.tsx')).DoorLink)
