/**
 * Being led: who follows is taken along when the leader goes somewhere; when the leader gathers
 * everybody there is a countdown that one may refuse. Nobody is moved twice for one call.
 */
import { useEffect, useRef } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { LedView } from '../../shared/state/room-view.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useLeaderName } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { refuseCall, useFollowStore } from './follow-store.ts'

export const GATHER_COUNTDOWN_S = 5

/** The address in a `place`, which only the server writes; null for the atrium. */
export function readPlace(place: string): BoothAddress | null {
  return place === '' ? null : (JSON.parse(place) as BoothAddress)
}

/**
 * What a change of the lead means for somebody who is not leading. `before` is what was known; undefined
 * for who just came, and is taken to where the others already are, the atrium included: to an own place.
 */
export function answerLead(
  before: LedView | undefined,
  now: LedView,
  following: boolean,
): 'call' | 'move' | 'stay' {
  if (before && now.gatheredAt > before.gatheredAt) return 'call'
  const led = before ? now.ledAt > before.ledAt : Math.max(now.ledAt, now.gatheredAt) > 0
  return led && following ? 'move' : 'stay'
}

/** `move(address, index)` takes the visitor there, to the place of that number in the group. */
export function useFollow(
  room: RoomConnection,
  personId: string,
  move: (address: BoothAddress | null, index: number) => void,
): void {
  const led = useRoomView(room, (view) => view.led)
  const leads = useRoomView(room, (view) => view.leader) === personId
  const own = useRoomView(room, (view) => view.members.get(personId))
  const following = own?.following ?? true
  const place = led?.place ?? ''
  const leaderName = useLeaderName(room) ?? ''
  // Everybody knows the same slots; the order of members differs from client to client.
  const index = (own?.slot ?? 1) - 1
  const call = useFollowStore((store) => store.call)
  const known = useRef<LedView | undefined>(undefined)
  const latest = useRef({ move, index, place })
  useEffect(() => {
    latest.current = { move, index, place }
  }, [move, index, place])

  useEffect(() => {
    if (!led) return
    const before = known.current
    known.current = led
    const answer = leads ? 'stay' : answerLead(before, led, following)
    if (answer === 'move') latest.current.move(readPlace(led.place), latest.current.index)
    if (answer !== 'call') return
    const atMs = Date.now() + GATHER_COUNTDOWN_S * 1000
    useFollowStore.setState({ call: { leaderName, atMs } })
  }, [led, leads, following, leaderName])

  useEffect(() => {
    if (!call) return
    const timer = setTimeout(() => {
      refuseCall()
      latest.current.move(readPlace(latest.current.place), latest.current.index)
    }, call.atMs - Date.now())
    return () => clearTimeout(timer)
  }, [call])

  useEffect(() => refuseCall, [])
}
