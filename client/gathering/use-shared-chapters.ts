/** Chapters in a gathering: what the leader turns, all who follow see. */
import { useEffect } from 'react'
import { PAVILION_IDS, type PavilionId } from '../../shared/hall/plan.ts'
import { turnChapter, useHallStore } from '../hall/hall-store.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

const sharedChapter = (room: RoomConnection, pavilion: PavilionId): number =>
  room.view()?.chapters[pavilion] ?? 0

/** Shown at once to who leads; turned back when the others do not see it. */
async function turnForAll(
  room: RoomConnection,
  pavilion: PavilionId,
  chapter: number,
): Promise<void> {
  if (await askRoom(room, 'turnChapter', { pavilion, chapter })) return
  if (useHallStore.getState().chapters[pavilion] === chapter)
    turnChapter(pavilion, sharedChapter(room, pavilion))
}

export function useSharedChapters(room: RoomConnection, personId: string): void {
  const leads = useRoomView(room, (view) => view.leader) === personId
  const following = useRoomView(room, (view) => view.members.get(personId)?.following) ?? false
  const led = useRoomView(room, (view) => view.chapters)
  useEffect(() => {
    if (leads || !following || !led) return
    useHallStore.setState(({ chapters }) => ({ chapters: { ...chapters, ...led } }))
  }, [led, leads, following])
  useEffect(() => {
    if (!leads) return
    return useHallStore.subscribe(({ chapters }, before) => {
      for (const pavilion of PAVILION_IDS) {
        const chapter = chapters[pavilion] ?? 0
        if (chapter === (before.chapters[pavilion] ?? 0)) continue
        if (chapter !== sharedChapter(room, pavilion)) void turnForAll(room, pavilion, chapter)
      }
    })
  }, [room, leads])
}
