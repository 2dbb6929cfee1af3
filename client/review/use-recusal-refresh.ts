/** When one's recusals change, what was read of booths before is read again: some are shut now, or open again. */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useReadAgain } from '../api/use-recusing.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function useRecusalRefresh(room: RoomConnection): void {
  const readAgain = useEffectEvent(useReadAgain())
  const recused = useRoomView(room, ({ agenda }) =>
    agenda.flatMap((item) => (item.recused ? [item.submissionId] : [])).join(),
  )
  const known = useRef<string>(undefined)
  useEffect(() => {
    if (recused === undefined) return
    const before = known.current
    known.current = recused
    if (before !== undefined && before !== recused) void readAgain()
  }, [recused])
}
