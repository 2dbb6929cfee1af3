/** What one is told about the connection to a gathering, in words for a page and for a panel alike. */
import { useMemo } from 'react'
import { problemSentence } from '../api/problem.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { roomTexts } from '../i18n/texts/room.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from './room-connection.ts'
import { useRoomStatus } from './use-room.ts'

export interface RoomNotice {
  text: string
  /** Label of the way on, where it goes on by the person's own will only. */
  wayOn?: string
}

/** Undefined while all is well. */
export function useRoomNotice(room: RoomConnection): RoomNotice | undefined {
  const { t, language } = useText()
  const status = useRoomStatus(room)
  return useMemo(() => {
    switch (status.kind) {
      case 'joined':
        return undefined
      case 'connecting':
        return { text: t(roomTexts.connecting) }
      case 'lost':
        return { text: t(roomTexts.lost) }
      case 'elsewhere':
        return { text: t(roomTexts.elsewhere), wayOn: t(roomTexts.comeBack) }
      case 'refused':
        return { text: problemSentence(status.problem, language), wayOn: t(commonTexts.retry) }
    }
  }, [t, language, status])
}

/** Takes the way on. */
export function comeBack(room: RoomConnection): void {
  const status = room.status()
  // Only a page that begins anew can belong to somebody else.
  if (status.kind === 'refused' && status.problem.code === 'other-person') location.reload()
  else room.comeBack()
}
