/**
 * Says what is the matter with the connection and how it goes on, and which act was not done. Shows
 * nothing while all is well.
 */
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { errorSentence } from '../api/problem.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { forgetRoomProblem, useRoomProblem } from './room-acts.ts'
import type { RoomConnection } from './room-connection.ts'
import { comeBack, useRoomNotice } from './room-notice.ts'
import { useRoomStatus } from './use-room.ts'

export function RoomNote({ room }: { room: RoomConnection }) {
  return (
    <>
      <ConnectionNote room={room} />
      <ActNote />
    </>
  )
}

function ConnectionNote({ room }: { room: RoomConnection }) {
  const { kind } = useRoomStatus(room)
  const notice = useRoomNotice(room)
  if (!notice) return null
  if (kind === 'connecting') return <p role="status">{notice.text}</p>
  return (
    <div
      className={kind === 'refused' ? 'note note-alert' : 'note'}
      role={notice.wayOn ? 'alert' : 'status'}
    >
      <p>{notice.text}</p>
      {notice.wayOn && <Button onClick={() => comeBack(room)}>{notice.wayOn}</Button>}
    </div>
  )
}

/** Why what one pressed last was not done. */
function ActNote() {
  const { t, language } = useText()
  const problem = useRoomProblem((state) => state.problem)
  useEffect(() => forgetRoomProblem, [])
  if (!problem) return null
  return (
    <div className="note note-alert" role="alert">
      <p>{errorSentence(problem, language)}</p>
      <Button size="compact-sm" variant="default" onClick={forgetRoomProblem}>
        {t(commonTexts.close)}
      </Button>
    </div>
  )
}
