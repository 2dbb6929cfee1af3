/**
 * A house in which gatherings are shaken until their clients agree or do not: the real app on SQLite,
 * with rooms that tell faster and forget sooner than in earnest. Lines to it are the
 * product's, joined by the product's code; what they carry can be held back and looked at.
 */
import { matchMaker } from '@colyseus/core'
import { sql } from 'kysely'
import { joinRoom, type Reservation } from '../../client/room/join-room.ts'
import type { RoomLine, RoomOutside } from '../../client/room/room-line.ts'
import { createApp } from '../../server/app.ts'
import { readAddresses } from '../../server/exhibition/exhibition.ts'
import { takeSeat } from '../../server/gathering/seats.ts'
import type { Services } from '../../server/house/services.ts'
import type { GatheringClient } from '../../server/room/present.ts'
import { GatheringRoom } from '../../server/room/gathering-room.ts'
import { ROOM_LIMITS } from '../../server/room/room-bounds.ts'
import { findActor } from '../../server/session/sessions.ts'
import { hashToken } from '../../server/session/tokens.ts'
import type { Viewer } from '../../shared/audience/audience.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { VIEW_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { openHouse } from './house.ts'
import { publishScenario } from './people.ts'
import { freePort } from './running-house.ts'

/** Rooms tell this often, in ms, and keep the place of who dropped this long. */
const TICK_MS = 8
const HOLD_PLACE_MS = 120
/** More than a room lets wait in a socket before it tells nothing, less than it closes one for. */
const ASLEEP_BYTES = 1024 * 1024
const LOSES_RATIO = 0.3
const SCENARIOS = 5

const title = { zh: '名', en: '' }
const EXHIBITS = exhibitsSchema.parse([
  {
    kind: 'what-if',
    id: 'energy',
    title,
    inputs: [{ id: 'load', title, min: 0, max: 100, step: 5, value: 50 }],
    outputs: [{ id: 'power', title, expression: 'load * 3' }],
    assumptions: [{ zh: '三倍' }],
  },
  {
    kind: 'table',
    id: 'ground',
    title,
    sizeM: [100, 60],
    palette: [{ id: 'tree', title, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] }],
  },
])

export interface ConvergeHouse {
  services: Services
  /** Published scenarios, each with a what-if `energy` and a table `ground`. */
  scenarios: readonly string[]
  /** Where their booths stand. */
  booths: readonly BoothAddress[]
  /** Lines of whoever has the session. */
  linesOf(token: string, hears: Hears): ShakenLines
  /** Lines that lose some of what is told, as none does: whoever looks must find that. */
  lossyLinesOf(token: string, hears: Hears): ShakenLines
  close(): Promise<void>
}

/** Told of each message of views: when it is sent, and once the client has taken it in. */
export interface Hears {
  sent(viewer: Viewer, text: string): void
  /** `viewer` is who the room took the client for when it sent what was taken in. */
  taken(viewer: Viewer): void
}

export interface ShakenLines {
  outside: RoomOutside
  comeOnline(): void
  /** The device sleeps: what comes waits, and the room sees that it does. */
  sleep(): void
  wake(): void
  /** Ends the line, from the client's end or from the room's. */
  drop(end: 'near' | 'far'): void
  /** The room's end of the line that was joined last, if it stands. */
  farEnd(): GatheringClient | undefined
  /** Of that line. */
  roomId(): string | undefined
}

export async function openConvergeHouse(): Promise<ConvergeHouse> {
  const house = await openHouse('SQLite', { realClock: true })
  const { services } = house
  // What is asked is whether clients agree, not whether a commit outlives the machine.
  await sql`pragma synchronous = off`.execute(services.db)
  GatheringRoom.limits = { ...ROOM_LIMITS, holdPlaceMs: HOLD_PLACE_MS, tickMs: TICK_MS }
  const { server } = createApp(services)
  const port = await freePort()
  await server.listen(port, '127.0.0.1')
  const scenarios: string[] = []
  for (let i = 0; i < SCENARIOS; i += 1)
    scenarios.push(await publishScenario(services, {}, EXHIBITS))
  const page = { protocol: 'http:', host: `127.0.0.1:${port}` }
  return {
    services,
    scenarios,
    booths: [...(await readAddresses(services)).values()],
    linesOf: (token, hears) => createShakenLines({ services, page, token, hears, losesRatio: 0 }),
    lossyLinesOf: (token, hears) =>
      createShakenLines({ services, page, token, hears, losesRatio: LOSES_RATIO }),
    async close() {
      await server.gracefullyShutdown(false)
      GatheringRoom.limits = ROOM_LIMITS
      await house.close()
    },
  }
}

interface LinesOptions {
  services: Services
  page: { protocol: string; host: string }
  token: string
  hears: Hears
  losesRatio: number
}

function createShakenLines(options: LinesOptions): ShakenLines {
  const { services, page, token, hears, losesRatio } = options
  const online = new Set<() => void>()
  const held: (() => void)[] = []
  let asleep = false
  let last: { line: RoomLine; far: GatheringClient | undefined; roomId: string } | undefined

  const join = async (reservation: Reservation): Promise<RoomLine> => {
    const line = await joinRoom(reservation, page)
    const far = farEndOf(reservation)
    const sent: { viewer: Viewer; isNews: boolean }[] = []
    if (far) {
      watchSending(far, (viewer, text) => {
        sent.push({ viewer, isNews: text.startsWith('{"whole":false') })
        hears.sent(viewer, text)
      })
      Object.defineProperty(far.ref, 'bufferedAmount', {
        get: () => (asleep ? ASLEEP_BYTES : 0),
      })
    }
    last = { line, far, roomId: reservation.roomId }
    return {
      ...line,
      onBytes: (channel, listener) =>
        line.onBytes(channel, (bytes) => {
          const copy = bytes.slice()
          const { viewer, isNews = false } =
            (channel === VIEW_CHANNEL ? sent.shift() : undefined) ?? {}
          const take = (): void => {
            listener(copy)
            if (viewer) hears.taken(viewer)
          }
          if (isNews && Math.random() < losesRatio) return
          if (asleep) held.push(take)
          else take()
        }),
    }
  }

  return {
    outside: {
      async takeSeat(gatheringId, page) {
        const actor = await findActor(services, token)
        const { personId, name, device } = actor
        const role = actor.memberships.get(gatheringId)
        if (personId === null || role === undefined) throw refused(new Refusal('not-allowed'))
        const seat = {
          personId,
          name,
          role,
          session: hashToken(token),
          device,
          page,
          screen: false,
        }
        const reservation = await takeSeat(services, gatheringId, seat).catch((error: unknown) => {
          throw refused(error)
        })
        return { personId, join: () => join({ ...reservation } as unknown as Reservation) }
      },
      onOnline(listener) {
        online.add(listener)
        return () => online.delete(listener)
      },
    },
    comeOnline: () => online.forEach((listener) => listener()),
    sleep: () => (asleep = true),
    wake() {
      asleep = false
      for (const take of held.splice(0)) take()
    },
    drop(end) {
      if (end === 'near') last?.line.cut()
      else (last?.far?.ref as { terminate(): void } | undefined)?.terminate()
    },
    farEnd: () => last?.far,
    roomId: () => last?.roomId,
  }
}

/** As the API tells it. */
const refused = (error: unknown): unknown =>
  error instanceof Refusal ? { data: error.toData() } : error

function farEndOf({ roomId, sessionId }: Reservation): GatheringClient | undefined {
  const clients = matchMaker.getLocalRoomById(roomId)?.clients as GatheringClient[] | undefined
  return clients?.find((client) => client.sessionId === sessionId)
}

/** The client's end is joined before the room may send to it: nothing is missed. */
function watchSending(far: GatheringClient, onView: (viewer: Viewer, text: string) => void): void {
  const sendBytes = far.sendBytes.bind(far)
  far.sendBytes = (channel, bytes) => {
    const viewer = far.userData?.facts.viewer
    if (channel === VIEW_CHANNEL && viewer) onView(viewer, Buffer.from(bytes).toString())
    sendBytes(channel, bytes)
  }
}
