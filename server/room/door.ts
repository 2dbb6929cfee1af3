/** The door of a review: who waits outside, and what happens when somebody is let in or taken out. */
import { waitsOutside } from '../../shared/audience/lobby.ts'
import type { Seat } from '../gathering/seats.ts'
import type { PoseRelay } from '../presence/pose-relay.ts'
import { isInSpace, type Members } from './members.ts'
import type { GatheringClient } from './present.ts'
import type { RoomShown } from './room-shown.ts'
import type { RoomVoice } from './room-voice.ts'
import { seeAnew } from './sight.ts'

interface DoorParts {
  clients: () => readonly GatheringClient[]
  shown: () => RoomShown | undefined
  isReview: () => boolean
  members: () => Members
  poses: PoseRelay
  voice: () => RoomVoice
}

export interface Door {
  isOutside(seat: Pick<Seat, 'role' | 'presents'>): boolean
  /** Lets in whose item is heard from now on, and takes out whose is not, before any of it is shown. */
  settle(): void
}

/** Whether poses are taken from the device: its person is in the hall, and not outside. */
export const standsInHall = ({ userData }: GatheringClient): boolean =>
  userData !== undefined && isInSpace(userData.surface) && !userData.facts.viewer.outside

export function createDoor({ clients, shown, isReview, members, poses, voice }: DoorParts): Door {
  return {
    isOutside({ role, presents }) {
      const phase = presents === null ? undefined : shown()?.phaseOf(presents)
      return waitsOutside({ isReview: isReview(), role, phase })
    },
    settle() {
      seeAnew(clients(), shown(), isReview())
      members().settle()
      for (const { userData } of clients())
        if (userData?.facts.viewer.outside) poses.remove(userData.slot)
      voice().settle()
    },
  }
}
