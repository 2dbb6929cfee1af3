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

/** `move(address, index)` takes the visitor there as the index-th of the group. */
export function useFollow(
  room: RoomConnection,
  personId: string,
  move: (address: BoothAddress | null, index: number) => void,
): void {
  const state = useRoomState(room)
  const place = state?.place
  const gatherNo = state?.gatherNo
  const leads = state?.leader === personId
  const following = state?.members.get(personId)?.following ?? true
  const leaderName = useLeaderName(room) ?? ''
  const index = state ? [...state.members.keys()].indexOf(personId) : 0
  const call = useFollowStore((store) => store.call)
  const known = useRef<{ place: string; gatherNo: number } | undefined>(undefined)
  const latest = useRef({ move, index, place: place ?? '' })
  useEffect(() => {
    latest.current = { move, index, place: place ?? '' }
  }, [move, index, place])

  useEffect(() => {
    if (place === undefined || gatherNo === undefined) return
    const before = known.current
    known.current = { place, gatherNo }
    if (leads) return
    if (before && gatherNo > before.gatherNo) {
      const atMs = Date.now() + GATHER_COUNTDOWN_S * 1000
      useFollowStore.setState({ call: { leaderName, atMs } })
      return
    }
    const moved = before ? place !== before.place : place !== ''
    if (moved && following) latest.current.move(readPlace(place), latest.current.index)
  }, [place, gatherNo, leads, following, leaderName])

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
