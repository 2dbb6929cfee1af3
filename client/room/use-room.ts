/** React's way to the room: one connection per gathering page, its status and its state. */
import { useEffect, useReducer, useState } from 'react'
import { loadPart } from '../browser/load-part.ts'
import type { GatheringState } from '../../shared/state/gathering-state.ts'
import type { RoomConnection, RoomStatus } from './room-connection.ts'

/** Opens the room for as long as the component lives. Undefined without an id and on the first render. */
export function useOpenRoom(gatheringId: string | undefined): RoomConnection | undefined {
  const [room, setRoom] = useState<RoomConnection>()
  useEffect(() => {
    if (gatheringId === undefined) return
    let opened: RoomConnection | undefined
    let current = true
    // The socket's library is heavy; pages without a gathering go without it.
    void loadPart(() => import('./room-connection.ts')).then(({ openRoom }) => {
      if (!current) return
      opened = openRoom(gatheringId)
      setRoom(opened)
    })
    return () => {
      current = false
      opened?.leave()
      setRoom(undefined)
    }
  }, [gatheringId])
  return room
}

export function useRoomStatus(room: RoomConnection): RoomStatus {
  useRoomChanges(room)
  return room.status()
}

/** The live state, rendered again after each change. Select what you need in the component. */
export function useRoomState(room: RoomConnection): GatheringState | undefined {
  useRoomChanges(room)
  return room.state()
}

function useRoomChanges(room: RoomConnection): void {
  const [, changed] = useReducer((count: number) => count + 1, 0)
  useEffect(() => room.subscribe(changed), [room])
}
