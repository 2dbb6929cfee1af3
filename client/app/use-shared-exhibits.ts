/** Joins the exhibits to a gathering: what is shared comes in, acts go out. */
import { useEffect } from 'react'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { createActQueue } from '../exhibit/kit/act-queue.ts'
import { keyText, setShared, useExhibitStore, type Part } from '../exhibit/kit/exhibit-store.ts'
import { tellRoomProblem, untilDone } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState, useRoomStatus } from '../room/use-room.ts'

const show = ({ submissionId, exhibitId, state, revision }: SharedExhibit): void =>
  setShared(keyText({ submissionId, exhibitId }), state, revision)

/** Everything as the room has it, in the place of everything known. */
async function readAll(room: RoomConnection): Promise<void> {
  const all = await room.request<SharedExhibit[]>('readExhibits', {})
  useExhibitStore.setState({ shared: {} })
  all.forEach(show)
}

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
    let stopReading = (): void => undefined
    /** What was shown ahead of the answer goes back to what the room has. */
    const refused = (error: unknown): void => {
      tellRoomProblem(error)
      queue.clear()
      stopReading()
      stopReading = untilDone(() => readAll(room))
    }
    const queue = createActQueue(async ({ key, act }) => {
      const request = useExhibitStore.getState().part === 'leads' ? 'exhibitAct' : 'exhibitTakePart'
      const kept = await room.request<SharedExhibit>(request, { ...key, act })
      if (!queue.waits(key)) show(kept)
    }, refused)
    useExhibitStore.setState({ send: (key, act) => queue.add({ key, act }) })
    const stop = room.onExhibit((kept) => {
      if (!queue.isBusy(kept)) show(kept)
    })
    return () => {
      stop()
      stopReading()
      queue.clear()
      useExhibitStore.setState({ send: () => undefined, shared: {} })
    }
  }, [room])
  useEffect(() => {
    if (!joined) return
    // A new room counts from the start.
    return untilDone(() => readAll(room))
  }, [room, joined])
}
