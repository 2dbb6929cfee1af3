/** The presenter's slides as a page; who leads turns them for everybody. */
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { slideItems } from './lead-items.ts'
import styles from './roadshow.module.css'

export function SlidePage({ room, leads }: { room: RoomConnection; leads: boolean }) {
  const { t } = useText()
  const slide = useRoomView(room, (view) => view.slide)
  const slides = useRoomView(room, (view) => view.slides)
  if (slide === undefined || !slides) return null
  const count = slides.length
  const url = slides[slide]
  if (url === undefined) return <p className="empty">{t(roadshowTexts.noSlides)}</p>
  return (
    <section aria-label={t(roadshowTexts.slides)}>
      <img
        className={styles.slide}
        src={url}
        alt={t(roadshowTexts.slideOf, { slide: slide + 1, count })}
      />
      <div className={styles.turn} data-testid="slide">
        <PanelPage
          inline
          items={slideItems(t, { slide, count, leads })}
          onAct={({ ask, payload }) => void askRoom(room, ask, payload)}
        />
      </div>
    </section>
  )
}
