/** How the members of a gathering are shown: told apart, each with the role. */
import { useMemo } from 'react'
import { tellApart, type ShownMember } from '../../shared/permission/told-apart.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roomTexts } from '../i18n/texts/room.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from './room-connection.ts'
import { useRoomView } from './use-room.ts'

const NOBODY: ReadonlyMap<string, ShownMember> = new Map()

/** Members by person; the same map until one comes, goes or is called otherwise. */
export function useNames(room: RoomConnection): ReadonlyMap<string, ShownMember> {
  const members = useRoomView(room, (view) => view.members)
  return useMemo(() => (members ? tellApart(members) : NOBODY), [members])
}

/** Name and role of who leads; null while nobody does. */
export function useLeaderName(room: RoomConnection): string | null {
  const { t } = useText()
  const leader = useNames(room).get(useRoomView(room, (view) => view.leader) ?? '')
  if (!leader) return null
  const role = t(reviewTexts[`role.${leader.role}`])
  // Who may not know the name knows the role.
  return leader.name === '' ? role : t(roomTexts.named, { name: leader.name, role })
}
