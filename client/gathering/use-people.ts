/** Who is in the gathering one is in, as lists of people show them. */
import { useMemo } from 'react'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { hasWord } from '../../shared/voice/word.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { useVoice } from '../voice/voice-store.ts'
import type { ListedPerson, Onlooker } from './people-signs.ts'

export function usePeople(room: RoomConnection): readonly ListedPerson[] {
  const members = useRoomView(room, (view) => view.members)
  const deputy = useRoomView(room, (view) => view.deputy)
  const names = useNames(room)
  const speaking = useVoice(({ speaking: now }) => now)
  return useMemo(
    () =>
      [...(members ?? [])].map(([personId, member]) => ({
        personId,
        member,
        name: names.get(personId)?.name ?? '',
        speaks: speaking.get(member.slot),
        deputizes: personId === deputy,
      })),
    [members, deputy, names, speaking],
  )
}

export function useOnlooker(
  room: RoomConnection,
  { personId, role }: { personId: string; role: GatheringRole },
): Onlooker {
  const word = useRoomView(room, (view) => view.members.get(personId)?.word)
  const isReview = useRoomView(room, (view) => view.kind) === 'review'
  return useMemo(
    () => ({ personId, role, mayTalk: hasWord(role, word), isReview }),
    [personId, role, word, isReview],
  )
}
