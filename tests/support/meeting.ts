/** People who meet in a room of a running house: invited, signed in and seated as on their pages. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { createPose, POSE_BYTES, writePose } from '../../shared/pose/pose-codec.ts'
import { must } from './must.ts'
import { openGathering, signInAs } from './people.ts'
import { enter, type Guest, type RunningHouse } from './running-house.ts'

export interface Scene {
  id: string
  item: string
  /** Ids of the people, in the order of the roles. */
  people: string[]
  tokens: string[]
  /** The same people in the room. */
  here: Guest[]
}

export interface Meetings {
  /** Opens a gathering and brings one person of each role in. */
  meet(roles: GatheringRole[], kind?: 'review' | 'roadshow'): Promise<Scene>
  comeIn(token: string | undefined, gatheringId: string, as?: { screen?: boolean }): Promise<Guest>
  /** Sends everybody home. */
  end(): Promise<void>
}

export function createMeetings(house: RunningHouse): Meetings {
  const guests: Guest[] = []
  const comeIn: Meetings['comeIn'] = async (token, id, as) => {
    const guest = await enter(house.url, must(token), id, as)
    guests.push(guest)
    return guest
  }
  return {
    comeIn,
    async meet(roles, kind = 'review') {
      const { services } = house
      const { id, items, people } = await openGathering(services, { kind, roles })
      const tokens = await Promise.all(people.map((personId) => signInAs(services, personId)))
      const here: Guest[] = []
      for (const token of tokens) here.push(await comeIn(token, id))
      return { id, item: must(items[0]), people, tokens, here }
    },
    async end() {
      await Promise.all(guests.splice(0).map((guest) => guest.leave()))
    },
  }
}

export const membersSeenBy = (guest: Guest): string[] => [...guest.view().members.keys()].toSorted()

/** As a device does that enters the hall: from then on it has the person's body. */
export const standInHall = (guest: Guest): Promise<unknown> =>
  guest.ask('surface', { surface: 'desktop' })

/** A pose with the head at `x`, as it travels. */
export function poseBytes(x: number): Uint8Array {
  const pose = createPose()
  pose[0] = x
  const bytes = new Uint8Array(POSE_BYTES)
  writePose(new DataView(bytes.buffer), 0, pose)
  return bytes
}
