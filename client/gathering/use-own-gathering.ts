/** The gathering one is in: its room, what is known of it, and one's own part. */
import { useQuery } from '@tanstack/react-query'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useOpenRoom } from '../room/use-room.ts'

export interface OwnGathering {
  room: RoomConnection
  gathering: Gathering
  personId: string
  role: GatheringRole
}

/** Undefined without an id, and until everything about it is known. */
export function useOwnGathering(id: string | undefined): OwnGathering | undefined {
  const { data: me } = useMe()
  const room = useOpenRoom(id)
  const query = api.gathering.read.queryOptions({ input: { id: id ?? '' } })
  const { data: gathering } = useQuery({ ...query, enabled: id !== undefined })
  const personId = me?.person?.id
  const role = me?.gatherings.find((g) => g.id === id)?.role
  if (!room || !gathering || personId === undefined || role === undefined) return undefined
  return { room, gathering, personId, role }
}
