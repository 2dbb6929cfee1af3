/** Voices of a room: who its members are to those who hear them, and which of their devices are sent voices. */
import type { Matter } from '../../shared/audience/hearing.ts'
import { can, type Target } from '../../shared/permission/permission.ts'
import type { Seat } from '../gathering/seats.ts'
import type { PoseRelay } from '../presence/pose-relay.ts'
import { createVoiceRelay, type VoiceReceiver, type VoiceRelay } from '../voice/voice-relay.ts'
import type { Members } from './members.ts'
import type { GatheringClient } from './present.ts'
import type { RoomShown } from './room-shown.ts'

interface RoomVoiceOptions {
  now: () => number
  clients: () => Iterable<GatheringClient>
  members: Members
  poses: PoseRelay
  shown: () => Pick<RoomShown, 'matter'> | undefined
  standingOf: (seat: Seat) => Target
}

export interface RoomVoice extends Pick<VoiceRelay, 'settle'> {
  /** Takes a packet that came on a connection. */
  receive(client: GatheringClient, bytes: Uint8Array): boolean
  /** Notes whether the device whose seat it is is sent voices. */
  hear(seat: Seat, on: boolean): void
  whisperTo(personId: string, to: readonly string[]): void
  remove(personId: string): void
}

const NOBODY: ReadonlySet<string> = new Set()
const NOTHING: Matter = { submissionId: '', deliberation: false }

export function createRoomVoice(options: RoomVoiceOptions): RoomVoice {
  const { now, clients, members, poses, shown, standingOf } = options
  const whispers = new Map<string, ReadonlySet<string>>()
  const seatOf = (personId: string): Seat | undefined => clientOf(personId)?.auth
  const clientOf = (personId: string): GatheringClient | undefined => {
    for (const client of clients()) if (client.auth?.personId === personId) return client
    return undefined
  }
  const standAt = (personId: string) => {
    const slot = members.read(personId)?.slot
    return slot === undefined ? undefined : poses.placeOf(slot)
  }
  const relay = createVoiceRelay(now, {
    *receivers() {
      for (const client of clients()) if (client.userData?.hears) yield receiverOf(client)
    },
    listenerOf(personId) {
      const viewer = clientOf(personId)?.userData?.facts.viewer
      return viewer && { viewer, place: standAt(personId) }
    },
    speakerOf(personId, way) {
      const seat = seatOf(personId)
      const viewer = clientOf(personId)?.userData?.facts.viewer
      const member = members.read(personId)
      if (!seat || !viewer || !member) return undefined
      if (!can(`voice.${way}`, { personId, roles: [] }, standingOf(seat))) return undefined
      const place = standAt(personId)
      const to = whispers.get(personId) ?? NOBODY
      return { viewer, slot: member.slot, place, at: place?.at ?? [], way, to }
    },
    matter: () => shown()?.matter() ?? NOTHING,
  })
  return {
    receive(client, bytes) {
      return client.auth !== undefined && relay.receive(client.auth.personId, bytes)
    },
    settle: () => relay.settle(),
    hear(seat, on) {
      for (const { auth, userData } of clients()) if (auth === seat && userData) userData.hears = on
      relay.settle()
    },
    whisperTo(personId, to) {
      whispers.set(personId, new Set(to))
      relay.settle()
    },
    remove(personId) {
      whispers.delete(personId)
      relay.remove(personId)
    },
  }
}

/** Known again by identity: a connection is one receiver for as long as it lasts. */
const receivers = new WeakMap<GatheringClient, VoiceReceiver>()

function receiverOf(client: GatheringClient): VoiceReceiver {
  const known = receivers.get(client)
  if (known) return known
  const facts = client.userData?.facts
  const receiver: VoiceReceiver = {
    personId: client.auth?.personId ?? '',
    sendBytes: (channel, bytes) => client.sendBytes(channel, bytes),
    bufferedBytes: () => facts?.bufferedBytes() ?? Infinity,
    isReady: () => facts?.isReady() ?? false,
  }
  receivers.set(client, receiver)
  return receiver
}
