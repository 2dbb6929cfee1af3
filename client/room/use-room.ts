/** React's way to the room: one connection per gathering page, its status and what one knows of it. */
import { useEffect, useState, useSyncExternalStore } from 'react'
import { loadPart } from '../api/load-part.ts'
import type { RoomView } from '../../shared/state/room-view.ts'
import type { RoomConnection, RoomStatus } from './room-connection.ts'

/**
 * Opens the room for as long as the component lives. Undefined without an id and on the first render.
 * `screen`: for a screen that others look at too.
 */
export function useOpenRoom(
  gatheringId: string | undefined,
  screen = false,
): RoomConnection | undefined {
  const [room, setRoom] = useState<RoomConnection>()
  useEffect(() => {
    if (gatheringId === undefined) return
    let opened: RoomConnection | undefined
    let current = true
    // The socket's library is heavy; pages without a gathering go without it.
    void loadPart(() => import('./open-room.ts')).then(({ openRoom }) => {
      if (!current) return
      opened = openRoom(gatheringId, screen)
      setRoom(opened)
    })
    return () => {
      current = false
      opened?.leave()
      setRoom(undefined)
    }
  }, [gatheringId, screen])
  return room
}

export function useRoomStatus(room: RoomConnection): RoomStatus {
  return useSyncExternalStore(room.subscribe, room.status)
}

/**
 * What `select` takes of the view, rendered again when that changes: let it give back a value of the view
 * itself, or something primitive. Undefined until the room is joined.
 */
export function useRoomView<T>(room: RoomConnection, select: (view: RoomView) => T): T | undefined {
  return useSyncExternalStore(room.subscribe, () => {
    const view = room.view()
    return view && select(view)
  })
}
