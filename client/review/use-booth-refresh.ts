/**
 * When the agenda or one's recusals change, or whose an item is comes to light, what was read of booths
 * before is read again: some are shut now, or open, or have a name.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import { useReadAgain } from '../api/use-recusing.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function useBoothRefresh(room: RoomConnection): void {
  const readAgain = useEffectEvent(useReadAgain())
  const items = useRoomView(room, ({ agenda }) =>
    agenda
      .map(({ submissionId, recused, anonymous }) => {
        const known = anonymous ? '?' : '+'
        return submissionId + (recused ? '-' : known)
      })
      .join(),
  )
  const known = useRef<string>(undefined)
  useEffect(() => {
    if (items === undefined) return
    const before = known.current
    known.current = items
    if (before !== undefined && before !== items) void readAgain()
  }, [items])
}
