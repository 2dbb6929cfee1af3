/**
 * A house whose clock stands still between the steps of a script, and whose rooms tell when they are told
 * to: two runs of a script are the same to the byte, but for ids.
 */
import { matchMaker } from '@colyseus/core'
import { sql } from 'kysely'
import { createApp } from '../../../server/app.ts'
import { readAddresses } from '../../../server/exhibition/exhibition.ts'
import type { Services } from '../../../server/house/services.ts'
import type { GatheringRoom } from '../../../server/room/gathering-room.ts'
import type { GatheringClient } from '../../../server/room/present.ts'
import { ROOM_LIMITS } from '../../../server/room/room-bounds.ts'
import { exhibitsSchema } from '../../../shared/exhibit/manifest.ts'
import type { BoothAddress } from '../../../shared/hall/placement.ts'
import { openHouse } from '../../support/house.ts'
import { must } from '../../support/must.ts'
import { publishScenario } from '../../support/people.ts'
import { freePort } from '../../support/running-house.ts'
import { stageApplicants, type Applicant } from './pair-applicants.ts'
import { ITEMS } from './pair-script.ts'

const title = { zh: '名', en: '' }
const EXHIBITS = exhibitsSchema.parse([
  {
    kind: 'table',
    id: 'ground',
    title,
    sizeM: [100, 60],
    palette: [{ id: 'tree', title, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] }],
  },
])

export interface PairItems {
  /** Submissions by their place on every agenda, and where they stand. */
  items: readonly string[]
  addresses: readonly BoothAddress[]
}

export interface PairHouse {
  services: Services
  url: string
  /** On show; what gatherings are about that are not blind. */
  shown: PairItems
  /** Admitted, each in one of its guises; what blind gatherings are about. */
  admitted: PairItems & { applicants: readonly Applicant[] }
  /** What the clock of the house says, in ms since the epoch. */
  setClock(ms: number): void
  close(): Promise<void>
}

export async function openPairHouse(): Promise<PairHouse> {
  const house = await openHouse('SQLite', { realClock: true })
  const { services } = house
  await sql`pragma synchronous = off`.execute(services.db)
  let clockMs = Date.now()
  services.now = () => clockMs
  const { server } = createApp(services)
  const port = await freePort()
  await server.listen(port, '127.0.0.1')
  const items: string[] = []
  for (const item of ITEMS)
    items.push(await publishScenario(services, { scenarioName: `第${item}号场景` }, EXHIBITS))
  const names = ITEMS.map((item) => `第${item}号匿名场景`)
  const applicants = await stageApplicants(services, names, EXHIBITS)
  const standing = await readAddresses(services)
  const placed = (ids: readonly string[]): PairItems => ({
    items: ids,
    addresses: ids.map((id) => must(standing.get(id))),
  })
  return {
    services,
    url: `http://127.0.0.1:${port}`,
    shown: placed(items),
    admitted: { ...placed(applicants.map(({ id }) => id)), applicants },
    setClock: (ms) => void (clockMs = ms),
    async close() {
      await server.gracefullyShutdown(false)
      await house.close()
    },
  }
}

/** A room that beats by hand, and what it sends to whom. */
export interface HeldRoom {
  beat(): void
  /** What was sent to the person since the room was held, as it left the server. */
  sentTo(personId: string): readonly [channel: string, bytes: Buffer][]
}

export function holdRoom(roomId: string): HeldRoom {
  const room = must(matchMaker.getLocalRoomById(roomId), 'the room') as GatheringRoom
  const { clock } = room
  clock.tick = () => undefined
  // Floods are counted by the clock of the machine, which is another one than the house's here.
  room.maxMessagesPerSecond = Infinity
  const sent = new Map<string, [string, Buffer][]>()
  for (const client of room.clients as Iterable<GatheringClient>) {
    const { auth, userData } = client
    if (!auth || !userData) continue
    const own: [string, Buffer][] = []
    sent.set(auth.personId, own)
    // Receivers call it by this name: every byte of a view or a frame goes through here.
    client.sendBytes = (channel, bytes) => void own.push([String(channel), Buffer.from(bytes)])
    // A line that never lags: what is held back for a slow one is another matter.
    userData.poses.keepsUp = () => true
  }
  return {
    beat() {
      for (const delayed of clock.delayed) delayed.tick(ROOM_LIMITS.tickMs)
    },
    sentTo: (personId) => sent.get(personId) ?? [],
  }
}
