/** When one's recusals change, what was read of booths before is read again: some are shut now, or open again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api } from '../api/client.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

export function useRecusalRefresh(room: RoomConnection): void {
  const queries = useQueryClient()
  const recused = useRoomView(room, ({ agenda }) =>
    agenda.flatMap((item) => (item.recused ? [item.submissionId] : [])).join(),
  )
  const known = useRef<string>(undefined)
  useEffect(() => {
    if (recused === undefined) return
    const before = known.current
    known.current = recused
    if (before === undefined || before === recused) return
    for (const queryKey of [api.exhibition.key(), api.gathering.key(), api.review.key()])
      void queries.invalidateQueries({ queryKey })
  }, [recused, queries])
}
