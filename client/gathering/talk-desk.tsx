/** Messages and captions of a gathering, on a page. */
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { CaptionDesk } from '../talk/caption-desk.tsx'
import { OwnCaptions } from '../talk/own-captions.tsx'
import { TalkPage } from '../talk/talk-page.tsx'

interface TalkDeskProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
  named: boolean
}

export function TalkDesk({ named, ...props }: TalkDeskProps) {
  const { room } = props
  return (
    <>
      <TalkPage {...{ room, named }} />
      <OwnCaptions {...props} />
      <CaptionDesk {...props} />
    </>
  )
}
