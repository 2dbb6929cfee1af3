/**
 * `/gatherings/ID/screen`: what a whole room looks at while a gathering runs: the item, its clock, who
 * speaks, what is said in writing. Whoever opens it, it is told what an audience may know.
 */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { bigScreenTexts } from '../i18n/texts/big-screen.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { PhaseClock } from '../review/phase-clock.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { RoomNote } from '../room/room-note.tsx'
import { useOpenRoom, useRoomView } from '../room/use-room.ts'
import { Captions } from '../talk/captions.tsx'
import { useVoice } from '../voice/voice-store.ts'
import styles from './screen-page.module.css'
import { useJoinVoice } from './use-join-voice.ts'
import { usePeople } from './use-people.ts'

export function ScreenPage({ id }: { id: string }) {
  const query = useQuery(api.gathering.read.queryOptions({ input: { id } }))
  const room = useOpenRoom(id, true)
  return (
    <div className={`page ${styles.page}`}>
      <AwaitedPage query={query}>
        {(gathering) => (
          <>
            <title>{gathering.title}</title>
            {room && <RoomNote room={room} />}
            {room && <Shown {...{ room, gathering }} />}
          </>
        )}
      </AwaitedPage>
    </div>
  )
}

function Shown({ room, gathering }: { room: RoomConnection; gathering: Gathering }) {
  const { t } = useText()
  const current = useRoomView(room, (view) => view.current)
  const slide = useRoomView(room, ({ slides, slide: index }) => slides[index])
  return (
    <div className={styles.screen} data-pavilion={gathering.trackId ?? undefined}>
      <header>
        <p className="eyebrow">{gathering.title}</p>
        <h1>
          <PhraseText text={current ? current.title : t(reviewTexts.noItem)} />
        </h1>
        {current && <PhaseClock {...current} />}
      </header>
      {slide !== undefined && <img className={styles.slide} src={slide} alt="" />}
      <Speaking room={room} />
      <Captions room={room} />
      <footer className={styles.foot}>
        <p className="soft small">{t(bigScreenTexts.onlyPublic)}</p>
        <Sound room={room} />
        <Link href={`/gatherings/${gathering.id}`}>{t(bigScreenTexts.back)}</Link>
      </footer>
    </div>
  )
}

/** Who is heard at this moment, in large letters; nothing is known of that before the sound is on. */
function Speaking({ room }: { room: RoomConnection }) {
  const { t } = useText()
  const hears = useVoice(({ hearing }) => hearing === 'on')
  const nobody = t(hears ? bigScreenTexts.nobody : bigScreenTexts.soundFirst)
  const speakers = usePeople(room).filter(({ speaks }) => speaks !== undefined)
  return (
    <section className={styles.speaking} aria-live="polite" data-testid="speaking">
      <h2>{speakers.length > 0 ? t(bigScreenTexts.speaking) : nobody}</h2>
      <ul>
        {speakers.map(({ personId, name, member }) => (
          <li key={personId}>
            <strong>{name || t(reviewTexts[`role.${member.role}`])}</strong>
            <span className="soft">{t(reviewTexts[`role.${member.role}`])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Sound begins at a press, as browsers want it; the room's loudspeaker then plays who is elsewhere. */
function Sound({ room }: { room: RoomConnection }) {
  const { t } = useText()
  // Whoever opened the screen is in the room with it, and heard without it.
  const { joined, join } = useJoinVoice(room, useMe().data?.person?.id)
  if (joined) return null
  return (
    <Button variant="default" onClick={() => void join()}>
      {t(bigScreenTexts.hear)}
    </Button>
  )
}
