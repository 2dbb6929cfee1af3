/**
 * When the agenda or one's recusals change, whose an item is comes to light, or scoring first begins, what
 * was read of booths and of the gathering is read again: some are shut now, or open, or have a name.
 */
import { useEffect, useEffectEvent, useRef } from 'react'
import { isRubricLocked } from '../../shared/review/rubric.ts'
import { useReadAgain } from '../api/use-recusing.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function useBoothRefresh(room: RoomConnection): void {
  const readAgain = useEffectEvent(useReadAgain())
  const items = useRoomView(room, ({ agenda }) => {
    // Until then the secretary may have changed what is scored.
    const locked = isRubricLocked(agenda.map(({ phase }) => phase)) ? '!' : ''
    const shown = agenda.map(({ submissionId, recused, anonymous }) => {
      const known = anonymous ? '?' : '+'
      return submissionId + (recused ? '-' : known)
    })
    return locked + shown.join()
  })
  const known = useRef<string>(undefined)
  useEffect(() => {
    if (items === undefined) return
    const before = known.current
    known.current = items
    if (before !== undefined && before !== items) void readAgain()
  }, [items])
}
