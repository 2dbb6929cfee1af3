/** One's own scores of the items before this one, loaded while its sheet is shown. */
import { useEffect, useMemo } from 'react'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomStatus, useRoomView } from '../room/use-room.ts'
import { itemsBefore } from './score-steps.ts'
import { loadSheet, useSheetStore } from './sheet-store.ts'

const NONE: readonly string[] = []

/** Ids of the items before, newest first; none while there is no item. */
export function useItemsBefore(room: RoomConnection, submissionId: string): readonly string[] {
  const joined = useRoomStatus(room).kind === 'joined'
  const steps = useSheetStore((state) => state.steps)
  const ids = useRoomView(room, ({ agenda }) =>
    submissionId === '' ? '' : itemsBefore({ steps }, agenda, submissionId).join(' '),
  )
  useEffect(() => {
    if (!joined || !ids) return
    void loadUntilScored(room, ids.split(' '))
  }, [room, joined, ids])
  return useMemo(() => (ids ? ids.split(' ') : NONE), [ids])
}

/** One sheet after the other until one has scores: further ones are not asked for. */
async function loadUntilScored(room: RoomConnection, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    if (!useSheetStore.getState().sheets[id]) await loadSheet(room, id)
    const scores = useSheetStore.getState().sheets[id]?.scores ?? {}
    if (Object.keys(scores).length > 0) return
  }
}
