/** Says what is the matter with the connection, and how it goes on. Shows nothing while all is well. */
import { Button } from '@mantine/core'
import type { RoomConnection } from './room-connection.ts'
import { comeBack, useRoomNotice } from './room-notice.ts'
import { useRoomStatus } from './use-room.ts'

export function RoomNote({ room }: { room: RoomConnection }) {
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
