/** Links to hand over, which load once there is one. They want a Suspense around them. */
import { lazyPart } from '../api/load-part.ts'

export const InvitationCard = lazyPart(() => import('./invitation-card.tsx'), 'InvitationCard')
export const DoorLink = lazyPart(() => import('./door-link.tsx'), 'DoorLink')
