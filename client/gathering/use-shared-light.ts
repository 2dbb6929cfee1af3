/** The time of day in a gathering: the secretary sets it for all; who leaves has the day again. */
import { useEffect } from 'react'
import { lightHall } from '../hall/hall-store.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function useSharedLight(room: RoomConnection): void {
  const set = useRoomView(room, (view) => view.light)
  useEffect(() => {
    if (set) lightHall(set)
  }, [set])
  useEffect(() => () => lightHall('day'), [])
}
