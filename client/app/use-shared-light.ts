/** The time of day in a gathering: the secretary sets it for all; who leaves has the day again. */
import { useEffect } from 'react'
import type { TimeOfDay } from '../../shared/hall/time-of-day.ts'
import { lightHall } from '../hall/hall-store.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState } from '../room/use-room.ts'

export function useSharedLight(room: RoomConnection): void {
  const set = useRoomState(room)?.timeOfDay
  useEffect(() => {
    if (set) lightHall(set as TimeOfDay)
  }, [set])
  useEffect(() => () => lightHall('day'), [])
}
