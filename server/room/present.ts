/** A connection to a room as delivery and relay see it, and as it is ended. */
import { ClientState, type Client } from '@colyseus/core'
import type { Viewer } from '../../shared/audience/audience.ts'
import {
  CLOSE_FLOOD,
  CLOSE_MOVED,
  CLOSE_SIGNED_OUT,
  CLOSE_UNREADY,
  type Surface,
} from '../../shared/protocol/room-limits.ts'
import type { Receiver } from '../delivery/delivery.ts'
import type { Seat } from '../gathering/seats.ts'
import type { Services } from '../house/services.ts'
import { createPoseReceiver, type ProbedSocket } from '../presence/pose-receiver.ts'
import type { PoseReceiver } from '../presence/pose-relay.ts'
import { rolesOfSessions } from '../session/sessions.ts'

export interface Present {
  slot: number
  /** Where this device is, as it said itself. */
  surface: Surface
  sinceMs: number
  /** Whether this device is sent voices. */
  hears: boolean
  /** Whether the seat is known to stand: before, nothing is told. */
  admitted: boolean
  poses: PoseReceiver
  facts: Receiver
}
export type GatheringClient = Client<{ auth: Seat; userData: Present }>

/** A device by which somebody is here; a screen that others look at is none. */
export function deviceOf(
  clients: Iterable<GatheringClient>,
  personId: string,
): GatheringClient | undefined {
  for (const client of clients)
    if (client.auth?.personId === personId && !client.auth.screen) return client
  return undefined
}

/** A socket that does not answer its close is cut off after this time, in ms. */
const CUT_AFTER_MS = 1000

const isReady = (client: GatheringClient): boolean => client.state === ClientState.JOINED

export function createPresent(
  client: GatheringClient,
  { slot, sinceMs, viewer }: { slot: number; sinceMs: number; viewer: Viewer },
): Present {
  const socket = client.ref as unknown as ProbedSocket
  const sendBytes = (channel: string, bytes: Uint8Array): void => client.sendBytes(channel, bytes)
  const ready = (): boolean => isReady(client) && present.admitted
  const close = (): void => client.leave(CLOSE_FLOOD, 'behind')
  const present: Present = {
    slot,
    surface: 'page',
    sinceMs,
    hears: false,
    admitted: false,
    poses: createPoseReceiver({ sendBytes, close, isReady: ready }, socket),
    facts: { viewer, isReady: ready, bufferedBytes: () => socket.bufferedAmount, sendBytes },
  }
  present.poses.sees = !viewer.outside
  return present
}

/** Lets somebody know what the room tells, unless the seat has ended since it was given. */
export async function admit(
  services: Services,
  gatheringId: string,
  client: GatheringClient,
): Promise<void> {
  try {
    const [standing] = await endSeats(services, gatheringId, [client])
    if (standing?.userData) standing.userData.admitted = true
  } catch (error) {
    services.log.warn({ err: error }, 'room could not find out whether a seat stands')
    client.leave(CLOSE_MOVED, 'moved')
  }
}

/** Ends the connections of those who have a seat and do not say in time that they are ready. */
export function endUnready(
  clients: readonly GatheringClient[],
  nowMs: number,
  withinMs: number,
): void {
  for (const client of clients) {
    const { sinceMs = nowMs } = client.userData ?? {}
    if (isReady(client) || nowMs - sinceMs <= withinMs) continue
    client.leave(CLOSE_UNREADY, 'unready')
    const { ref } = client as unknown as { ref: { terminate(): void } }
    setTimeout(() => ref.terminate(), CUT_AFTER_MS).unref()
  }
}

/**
 * Whose session ended, or who is no member any more, leaves; whose role changed takes a new seat. Resolves
 * to those whose seats stand.
 */
export async function endSeats(
  services: Services,
  gatheringId: string,
  clients: Iterable<GatheringClient>,
): Promise<GatheringClient[]> {
  const here = [...clients]
  const sessions = here.flatMap(({ auth }) => auth?.session ?? [])
  const roles = await rolesOfSessions(services, gatheringId, sessions)
  return here.filter((client) => {
    const role = client.auth && roles.get(client.auth.session)
    if (role !== undefined && role === client.auth?.role) return true
    if (role === undefined) client.leave(CLOSE_SIGNED_OUT, 'signed out')
    else client.leave(CLOSE_MOVED, 'moved')
    return false
  })
}
