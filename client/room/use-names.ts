/** How the members of a gathering are shown: told apart, each with the role. */
import { useMemo } from 'react'
import {
  tellApart,
  type ListedMember,
  type ShownMember,
} from '../../shared/permission/told-apart.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roomTexts } from '../i18n/texts/room.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from './room-connection.ts'
import { useRoomState } from './use-room.ts'

/** Members by person; the same map until one comes, goes or is called otherwise. */
export function useNames(room: RoomConnection): ReadonlyMap<string, ShownMember> {
  const state = useRoomState(room)
  const written = JSON.stringify(
    [...(state?.members.entries() ?? [])].map(([id, { name, role, slot }]) => [
      id,
      { name, role, slot },
    ]),
  )
  return useMemo(() => tellApart(JSON.parse(written) as [string, ListedMember][]), [written])
}

/** Name and role of who leads; null while nobody does. */
export function useLeaderName(room: RoomConnection): string | null {
  const { t } = useText()
  const leader = useNames(room).get(useRoomState(room)?.leader ?? '')
  if (!leader) return null
  return t(roomTexts.named, { name: leader.name, role: t(reviewTexts[`role.${leader.role}`]) })
}
