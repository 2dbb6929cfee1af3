/** The presenter's slides as a page; who leads turns them for everybody. */
import { Button } from '@mantine/core'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import styles from './roadshow.module.css'

export function SlidePage({ room, leads }: { room: RoomConnection; leads: boolean }) {
  const { t } = useText()
  const slide = useRoomView(room, (view) => view.slide)
  const slides = useRoomView(room, (view) => view.slides)
  if (slide === undefined || !slides) return null
  const count = slides.length
  const url = slides[slide]
  if (url === undefined) return <p className="empty">{t(roadshowTexts.noSlides)}</p>
  const place = t(roadshowTexts.slideOf, { slide: slide + 1, count })
  const turn = (to: number): void => {
    void askRoom(room, 'turnSlide', { slide: to })
  }
  return (
    <section aria-label={t(roadshowTexts.slides)}>
      <img className={styles.slide} src={url} alt={place} />
      <div className={styles.turn}>
        <output data-testid="slide">{place}</output>
        {leads && (
          <div className={styles.desk}>
            <Button variant="default" disabled={slide === 0} onClick={() => turn(slide - 1)}>
              {t(roadshowTexts.previous)}
            </Button>
            <Button disabled={slide >= count - 1} onClick={() => turn(slide + 1)}>
              {t(roadshowTexts.next)}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
