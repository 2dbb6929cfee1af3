/** In a screening, coming to the booth of an item chooses it. */
import { useEffect } from 'react'
import { useHallStore } from '../hall/hall-store.ts'
import { chooseItem } from '../review/chosen-item.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function useChosenByBooth(room: RoomConnection): void {
  const nearest = useHallStore((state) => state.nearest)
  const id = useRoomView(
    room,
    ({ agenda }) =>
      agenda.find((item) => item.submissionId === nearest && !item.recused)?.submissionId,
  )
  useEffect(() => {
    if (id !== undefined) chooseItem(id)
  }, [id])
}
