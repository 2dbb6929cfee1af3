/** What is being said, in writing: on pages and over the hall on a screen. */
import { reviewTexts } from '../i18n/texts/review.ts'
import { captionTexts } from '../i18n/texts/caption.ts'
import { useText } from '../i18n/use-text.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import styles from './talk.module.css'

/** Captions as lines, each with who says it. */
export function useCaptionLines(room: RoomConnection): readonly string[] {
  const { t } = useText()
  const captions = useRoomView(room, (view) => view.captions)
  const names = useNames(room)
  return [...(captions ?? [])].map(([personId, { text }]) => {
    const person = names.get(personId)
    const name = person ? person.name || t(reviewTexts[`role.${person.role}`]) : ''
    return t(captionTexts.line, { name, text })
  })
}

/** `over`: over a picture that fills the page. */
export function Captions({ room, over }: { room: RoomConnection; over?: boolean }) {
  const lines = useCaptionLines(room)
  if (lines.length === 0) return null
  return (
    <div
      className={over ? `${styles.captions} ${styles.over}` : styles.captions}
      role="status"
      data-testid="captions"
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
