/**
 * Being led: who follows is taken along when the leader goes somewhere; when the leader gathers
 * everybody there is a countdown that one may refuse. Nobody is moved twice for one call.
 */
import { useEffect, useRef } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useLeaderName } from '../room/use-names.ts'
import { useRoomState } from '../room/use-room.ts'
import { refuseCall, useFollowStore } from './follow-store.ts'

export const GATHER_COUNTDOWN_S = 5

/** The address in the room's `place`, which only the server writes; null for the atrium. */
export function readPlace(place: string): BoothAddress | null {
  return place === '' ? null : (JSON.parse(place) as BoothAddress)
}

/** What a leader has asked for so far. */
export interface Lead {
  place: string
  ledNo: number
  gatherNo: number
}

/**
 * What a change of the lead means for somebody who is not leading. `before` is what was known; undefined
 * for who just came, and is taken to where the others already are.
 */
export function answerLead(
  before: Lead | undefined,
  now: Lead,
  following: boolean,
): 'call' | 'move' | 'stay' {
  if (before && now.gatherNo > before.gatherNo) return 'call'
  const led = before ? now.ledNo > before.ledNo : now.place !== ''
  return led && following ? 'move' : 'stay'
}

/** `move(address, index)` takes the visitor there, to the place of that number in the group. */
export function useFollow(
  room: RoomConnection,
  personId: string,
  move: (address: BoothAddress | null, index: number) => void,
): void {
  const state = useRoomState(room)
  const place = state?.place
  const ledNo = state?.ledNo
  const gatherNo = state?.gatherNo
  const leads = state?.leader === personId
  const own = state?.members.get(personId)
  const following = own?.following ?? true
  const leaderName = useLeaderName(room) ?? ''
  // Everybody knows the same slots; the order of members differs from client to client.
  const index = (own?.slot ?? 1) - 1
  const call = useFollowStore((store) => store.call)
  const known = useRef<Lead | undefined>(undefined)
  const latest = useRef({ move, index, place: place ?? '' })
  useEffect(() => {
    latest.current = { move, index, place: place ?? '' }
  }, [move, index, place])

  useEffect(() => {
    if (place === undefined || ledNo === undefined || gatherNo === undefined) return
    const before = known.current
    known.current = { place, ledNo, gatherNo }
    const answer = leads ? 'stay' : answerLead(before, known.current, following)
    if (answer === 'move') latest.current.move(readPlace(place), latest.current.index)
    if (answer !== 'call') return
    const atMs = Date.now() + GATHER_COUNTDOWN_S * 1000
    useFollowStore.setState({ call: { leaderName, atMs } })
  }, [place, ledNo, gatherNo, leads, following, leaderName])

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
