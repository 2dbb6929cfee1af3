/** The presenter's slides as a page; who leads turns them for everybody. */
import { Button } from '@mantine/core'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState } from '../room/use-room.ts'
import styles from './roadshow.module.css'

export function SlidePage({ room, leads }: { room: RoomConnection; leads: boolean }) {
  const { t } = useText()
  const state = useRoomState(room)
  if (!state) return null
  const count = state.slides.length
  const url = state.slides[state.slide]
  if (url === undefined) return <p className="empty">{t(roadshowTexts.noSlides)}</p>
  const place = t(roadshowTexts.slideOf, { slide: state.slide + 1, count })
  const turn = (slide: number): void => {
    void askRoom(room, 'turnSlide', { slide })
  }
  return (
    <section aria-label={t(roadshowTexts.slides)}>
      <img className={styles.slide} src={url} alt={place} />
      <div className={styles.turn}>
        <output data-testid="slide">{place}</output>
        {leads && (
          <div className={styles.desk}>
            <Button
              variant="default"
              disabled={state.slide === 0}
              onClick={() => turn(state.slide - 1)}
            >
              {t(roadshowTexts.previous)}
            </Button>
            <Button disabled={state.slide >= count - 1} onClick={() => turn(state.slide + 1)}>
              {t(roadshowTexts.next)}
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}
