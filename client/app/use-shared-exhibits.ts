/** Joins the exhibits to a gathering: what is shared comes in, acts go out. */
import { useEffect } from 'react'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { createActQueue } from '../exhibit/kit/act-queue.ts'
import { keyText, setShared, useExhibitStore, type Part } from '../exhibit/kit/exhibit-store.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState, useRoomStatus } from '../room/use-room.ts'

const show = ({ submissionId, exhibitId, state, revision }: SharedExhibit): void =>
  setShared(keyText({ submissionId, exhibitId }), state, revision)

export function useSharedExhibits(room: RoomConnection, personId: string): void {
  const state = useRoomState(room)
  const joined = useRoomStatus(room).kind === 'joined'
  const leads = state?.leader === personId
  const led = (state?.leader ?? '') !== ''
  const following = state?.members.get(personId)?.following ?? false
  const part: Part = leads ? 'leads' : led && following ? 'follows' : 'alone'
  useEffect(() => {
    useExhibitStore.setState({ part, together: true, personId })
    return () => useExhibitStore.setState({ part: 'alone', together: false, personId: '' })
  }, [part, personId])
  useEffect(() => {
    const queue = createActQueue(async ({ key, act }) => {
      const request = useExhibitStore.getState().part === 'leads' ? 'exhibitAct' : 'exhibitTakePart'
      const kept = await room.request<SharedExhibit>(request, { ...key, act })
      if (!queue.waits(key)) show(kept)
    })
    useExhibitStore.setState({ send: (key, act) => queue.add({ key, act }) })
    const stop = room.onExhibit((kept) => {
      if (!queue.isBusy(kept)) show(kept)
    })
    return () => {
      stop()
      queue.clear()
      useExhibitStore.setState({ send: () => undefined, shared: {} })
    }
  }, [room])
  useEffect(() => {
    if (!joined) return
    // A new room counts from the start: what it shares takes the place of everything known.
    const read = async (): Promise<void> => {
      const all = await room.request<SharedExhibit[]>('readExhibits', {})
      useExhibitStore.setState({ shared: {} })
      all.forEach(show)
    }
    read().catch(() => undefined)
  }, [room, joined])
}
