/**
 * Devices of one person in one room: a page on a phone beside the headset, a second window. Each has a
 * connection of its own; the seat, the body in the hall and the rate of requests are the person's.
 */
import { CLOSE_ELSEWHERE, DEVICES_MAX } from '../../shared/protocol/room-limits.ts'
import { isInSpace } from './members.ts'
import type { GatheringClient } from './present.ts'

const othersOf = (
  clients: readonly GatheringClient[],
  client: GatheringClient,
): GatheringClient[] =>
  clients.filter((other) => other !== client && other.auth?.personId === client.auth?.personId)

/** A page has one line: what is still open of it is a line that the page has lost. */
export function endLostLines(clients: readonly GatheringClient[], client: GatheringClient): void {
  const page = client.auth?.page ?? ''
  if (page === '') return
  for (const other of othersOf(clients, client))
    if (other.auth?.page === page) other.leave(CLOSE_ELSEWHERE, 'elsewhere')
}

/** Lets the oldest devices go when there are too many with the one that came. */
export function keepWithinDevices(
  clients: readonly GatheringClient[],
  client: GatheringClient,
): void {
  const others = othersOf(clients, client)
  for (const other of others.slice(0, Math.max(0, others.length + 1 - DEVICES_MAX)))
    other.leave(CLOSE_ELSEWHERE, 'elsewhere')
}

/** A person stands in the hall once: by the device that entered it last. */
export function keepOneBody(clients: readonly GatheringClient[], client: GatheringClient): void {
  const isBody = ({ userData }: GatheringClient): boolean =>
    userData !== undefined && isInSpace(userData.surface)
  if (!isBody(client)) return
  for (const other of othersOf(clients, client).filter(isBody))
    other.leave(CLOSE_ELSEWHERE, 'elsewhere')
}
