/** Messages on a page, for who opens them: they are much to load. Closed, the last line is read. */
import { Suspense, useState } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { captionTexts } from '../i18n/texts/caption.ts'
import { useText } from '../i18n/use-text.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { TalkDesk } from './gathering-parts.ts'
import styles from './gathering.module.css'

interface TalkFoldProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
}

export function TalkFold(props: TalkFoldProps) {
  const { room } = props
  const { t } = useText()
  const last = useRoomView(room, (view) => view.said.at(-1)?.text)
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.exhibits}
      data-testid="talk-fold"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        {t(captionTexts.title)}
        {!open && last !== undefined && <span className="soft small">　{last}</span>}
      </summary>
      {open && (
        <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
          <TalkDesk {...props} named />
        </Suspense>
      )}
    </details>
  )
}
