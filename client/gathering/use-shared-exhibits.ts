/** Joins the exhibits to a gathering: what is shared comes in, acts go out. */
import { useEffect } from 'react'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { createActQueue } from '../exhibit/kit/act-queue.ts'
import { keyText, setShared, useExhibitStore, type Part } from '../exhibit/kit/exhibit-store.ts'
import { tellRoomProblem } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'

const show = ({ submissionId, exhibitId, state, revision }: SharedExhibit): void =>
  setShared(keyText({ submissionId, exhibitId }), state, revision)

/** Everything as the room has it, in the place of everything known. */
function showAll(room: RoomConnection): void {
  useExhibitStore.setState({ shared: {} })
  room.view()?.exhibits.forEach(show)
}

export function useSharedExhibits(room: RoomConnection, personId: string): void {
  const leader = useRoomView(room, (view) => view.leader) ?? ''
  const following = useRoomView(room, (view) => view.members.get(personId)?.following) ?? false
  const part: Part =
    leader === personId ? 'leads' : leader !== '' && following ? 'follows' : 'alone'
  useEffect(() => {
    useExhibitStore.setState({ part, together: true, personId })
    return () => useExhibitStore.setState({ part: 'alone', together: false, personId: '' })
  }, [part, personId])
  useEffect(() => {
    /** What was shown ahead of the answer goes back to what the room has. */
    const refused = (error: unknown): void => {
      tellRoomProblem(error)
      queue.clear()
      showAll(room)
    }
    const queue = createActQueue(async ({ key, act }) => {
      const request = useExhibitStore.getState().part === 'leads' ? 'exhibitAct' : 'exhibitTakePart'
      const kept = await room.request<SharedExhibit>(request, { ...key, act })
      if (!queue.waits(key)) show(kept)
    }, refused)
    useExhibitStore.setState({ send: (key, act) => queue.add({ key, act }) })
    let known: ReadonlyMap<string, SharedExhibit> = new Map()
    const follow = (): void => {
      const exhibits = room.view()?.exhibits
      if (!exhibits || exhibits === known) return
      for (const [name, one] of exhibits)
        if (known.get(name) !== one && !queue.isBusy(one)) show(one)
      known = exhibits
    }
    const stop = room.subscribe(follow)
    // A new room counts from the start.
    const stopBeginning = room.onWhole(() => {
      known = room.view()?.exhibits ?? known
      showAll(room)
    })
    showAll(room)
    return () => {
      stop()
      stopBeginning()
      queue.clear()
      useExhibitStore.setState({ send: () => undefined, shared: {} })
    }
  }, [room])
}
