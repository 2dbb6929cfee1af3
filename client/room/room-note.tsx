/** Says what is the matter with the connection, and how it goes on. Shows nothing while all is well. */
import { Button } from '@mantine/core'
import { ProblemNote } from '../api/problem-note.tsx'
import type { Problem } from '../api/problem.ts'
import { roomTexts } from '../i18n/texts/room.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from './room-connection.ts'
import { useRoomStatus } from './use-room.ts'

export function RoomNote({ room }: { room: RoomConnection }) {
  const { t } = useText()
  const status = useRoomStatus(room)
  switch (status.kind) {
    case 'joined':
      return null
    case 'connecting':
      return <p role="status">{t(roomTexts.connecting)}</p>
    case 'lost':
      return (
        <p className="note" role="status">
          {t(roomTexts.lost)}
        </p>
      )
    case 'elsewhere':
      return (
        <div className="note" role="alert">
          <p>{t(roomTexts.elsewhere)}</p>
          <Button onClick={() => room.comeBack()}>{t(roomTexts.comeBack)}</Button>
        </div>
      )
    case 'refused':
      return <ProblemNote error={status.problem} retry={() => tryAgain(room, status.problem)} />
  }
}

/** Only a page that begins anew can belong to somebody else. */
function tryAgain(room: RoomConnection, problem: Problem): void {
  if (problem.code === 'other-person') location.reload()
  else room.comeBack()
}
