/** Voices of a room: who its members are to those who hear them, and which of their devices are sent voices. */
import type { Matter } from '../../shared/audience/hearing.ts'
import { can, type Target } from '../../shared/permission/permission.ts'
import type { Seat } from '../gathering/seats.ts'
import type { PoseRelay } from '../presence/pose-relay.ts'
import { createVoiceRelay, type VoiceRelay } from '../voice/voice-relay.ts'
import { deviceOf, type GatheringClient } from './present.ts'
import type { RoomShown } from './room-shown.ts'

interface RoomVoiceOptions {
  now: () => number
  clients: () => Iterable<GatheringClient>
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
  const { now, clients, poses, shown, standingOf } = options
  const whispers = new Map<string, ReadonlySet<string>>()
  const relay = createVoiceRelay(now, {
    *receivers() {
      for (const client of clients()) {
        const { hears, facts, slot } = client.userData ?? {}
        if (hears && facts && slot !== undefined)
          yield {
            // A screen is told of all who speak, of whoever opened it as well: it is nobody itself.
            viewer: client.auth?.screen ? { ...facts.viewer, personId: null } : facts.viewer,
            place: poses.placeOf(slot),
            sendBytes: (channel, bytes) => client.sendBytes(channel, bytes),
            bufferedBytes: () => facts.bufferedBytes(),
            isReady: () => facts.isReady(),
          }
      }
    },
    speakerOf(personId, way) {
      const { auth: seat, userData } = deviceOf(clients(), personId) ?? {}
      if (!seat || !userData) return undefined
      if (!can(`voice.${way}`, { personId, roles: [] }, standingOf(seat))) return undefined
      const { slot, facts } = userData
      const place = poses.placeOf(slot)
      const to = whispers.get(personId) ?? NOBODY
      return { viewer: facts.viewer, slot, place, at: place?.at ?? [], way, to }
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
