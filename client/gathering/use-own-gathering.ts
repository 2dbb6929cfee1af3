/** The gathering one is in: its room, what is known of it, and one's own part. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useOpenRoom } from '../room/use-room.ts'
import { xrStore } from '../xr/xr-store.ts'

export interface OwnGathering {
  room: RoomConnection
  gathering: Gathering
  personId: string
  role: GatheringRole
}

/** Undefined without an id, and until everything about it is known. Who waits outside goes to the lobby. */
export function useOwnGathering(id: string | undefined): OwnGathering | undefined {
  const { data: me } = useMe()
  const room = useOpenRoom(id)
  const query = api.gathering.read.queryOptions({ input: { id: id ?? '' } })
  const { data: gathering } = useQuery({ ...query, enabled: id !== undefined })
  const personId = me?.person?.id
  const role = me?.gatherings.find((g) => g.id === id)?.role
  const isApplicant = gathering?.kind === 'review' && role === 'presenter'
  const isOut = useIsOut(room) && isApplicant
  useLeaveWhen(isOut, id)
  if (!room || !gathering || personId === undefined || role === undefined || isOut) return undefined
  return { room, gathering, personId, role }
}

const never = () => () => undefined

/** Whether it is known that one is not let in. */
function useIsOut(room: RoomConnection | undefined): boolean {
  return useSyncExternalStore(room?.subscribe ?? never, () => {
    const view = room?.view()
    return view !== undefined && view.lobby?.state !== 'in'
  })
}

/** From the hall to the page on which one waits, out of VR as well: it says why. */
function useLeaveWhen(isOut: boolean, id: string | undefined): void {
  const [, navigate] = useLocation()
  useEffect(() => {
    if (!isOut || id === undefined) return
    void xrStore.getState().session?.end()
    navigate(`/gatherings/${id}`, { replace: true })
  }, [isOut, id, navigate])
}
