/** All requests of a gathering room, as their features give them. */
import type { MessageName } from '../../shared/protocol/messages.ts'
import { exhibitRequests } from '../exhibit/exhibit-requests.ts'
import { memberRequests } from '../gathering/member-requests.ts'
import type { RoomHandlers } from '../gathering/room-request.ts'
import { chairRequests } from '../review/chair-requests.ts'
import { reviewRequests } from '../review/review-requests.ts'
import { leadRequests } from '../roadshow/lead-requests.ts'
import { talkRequests } from '../talk/talk-requests.ts'
import { voiceRequests } from '../voice/voice-requests.ts'

export const roomRequests: RoomHandlers<MessageName> = {
  ...memberRequests,
  ...voiceRequests,
  ...talkRequests,
  ...leadRequests,
  ...exhibitRequests,
  ...reviewRequests,
  ...chairRequests,
}
