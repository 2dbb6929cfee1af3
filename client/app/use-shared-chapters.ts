/** Chapters in a gathering: what the leader turns, all who follow see. */
import { useEffect } from 'react'
import { PAVILION_IDS } from '../../shared/hall/plan.ts'
import { useHallStore } from '../hall/hall-store.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState } from '../room/use-room.ts'

export function useSharedChapters(room: RoomConnection, personId: string): void {
  const state = useRoomState(room)
  const leads = state?.leader === personId
  const following = state?.members.get(personId)?.following ?? false
  const led = JSON.stringify(Object.fromEntries(state?.chapters.entries() ?? []))
  useEffect(() => {
    if (leads || !following) return
    useHallStore.setState(({ chapters }) => ({ chapters: { ...chapters, ...JSON.parse(led) } }))
  }, [led, leads, following])
  useEffect(() => {
    if (!leads) return
    return useHallStore.subscribe(({ chapters }, before) => {
      for (const pavilion of PAVILION_IDS) {
        const chapter = chapters[pavilion] ?? 0
        if (chapter === (before.chapters[pavilion] ?? 0)) continue
        // A turn that did not arrive is made good by the next one, or by leading to a booth.
        room.request('turnChapter', { pavilion, chapter }).catch(() => undefined)
      }
    })
  }, [room, leads])
}
