/**
 * People of the bench of voice who have no browser, in a process of their own: some speak, all hear and count
 * what they hear.
 */
import type { Room } from '@colyseus/sdk'
import { VOICE_CHANNEL } from '../../../shared/protocol/room-limits.ts'
import { PACKET_MS, writeVoice } from '../../../shared/voice/voice-frame.ts'
import { enterPatiently } from '../enter-patiently.ts'

export interface CrowdOrder {
  base: string
  gatheringId: string
  speakers: string[]
  hearers: string[]
  recused: string
  silenced: string
}

export interface CrowdReport {
  ready: boolean
  /** Bytes of voice since the crowd was ready: of all who may hear, of who is recused, and from who is silenced. */
  heardBytes: number
  recusedBytes: number
  mutedBytes: number
}

/** As long as what Opus makes of speech at 24 kbit/s. */
const OPUS = new Uint8Array(60).fill(9)

/** Slots are given in the order in which people come: who is shut out comes first, of two. */
const SHUT_OUT = 2

const counted: CrowdReport = { ready: false, heardBytes: 0, recusedBytes: 0, mutedBytes: 0 }

process.on('message', (order: CrowdOrder | 'report') => {
  if (order === 'report') process.send?.(counted)
  else void start(order)
})

async function start({ base, gatheringId, ...people }: CrowdOrder): Promise<void> {
  const enter = async (session: string): Promise<Room> => {
    const { room } = await enterPatiently(base, gatheringId, session)
    await room.request('hear', { on: true })
    return room
  }
  const recused = await enter(people.recused)
  recused.onMessage<Uint8Array>(VOICE_CHANNEL, (bytes) => (counted.recusedBytes += bytes.length))
  const silenced = await enter(people.silenced)
  const rooms: Room[] = []
  for (const session of people.speakers) rooms.push(await enter(session))
  speak([...rooms, silenced, recused])
  for (const session of people.hearers) rooms.push(await enter(session))
  for (const room of rooms)
    room.onMessage<Uint8Array>(VOICE_CHANNEL, (bytes) => {
      const slot = new DataView(bytes.buffer, bytes.byteOffset).getUint16(0)
      if (slot <= SHUT_OUT) counted.mutedBytes += bytes.length
      else counted.heardBytes += bytes.length
    })
  counted.ready = true
  process.send?.(counted)
}

function speak(rooms: readonly Room[]): void {
  let number = 0
  const startMs = performance.now()
  setInterval(() => {
    // Timers are late now and then: all packets are sent that are due.
    const due = Math.floor((performance.now() - startMs) / PACKET_MS)
    for (; number < due; number += 1) {
      const bytes = writeVoice({
        way: 'podium',
        number: number & 0xffff,
        timeMs: Date.now() >>> 0,
        opus: OPUS,
      })
      for (const room of rooms) room.sendBytes(VOICE_CHANNEL, bytes)
    }
  }, PACKET_MS / 2)
}
