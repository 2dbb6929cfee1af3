/** Messages as a page: the lines, a field that waits for the input method, reactions. */
import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { SAID_MAX_CHARS } from '../../shared/talk/reaction.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { captionTexts } from '../i18n/texts/caption.ts'
import { talkTexts } from '../i18n/texts/talk.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { reactionButtons, sayAct } from './talk-items.ts'
import styles from './talk.module.css'

/** The last lines; those before are on the record. */
const LINES_SHOWN = 12

interface TalkPageProps {
  room: RoomConnection
  /** Whether it is named by what stands around it. */
  named: boolean
}

export function TalkPage({ room, named }: TalkPageProps) {
  const { t } = useText()
  const said = useRoomView(room, (view) => view.said) ?? []
  const reactions = useRoomView(room, (view) => view.reactions)
  const names = useNames(room)
  const [text, setText] = useState('')
  const [sending, setSending] = useState(false)
  const nameOf = (personId: string): string => {
    const person = names.get(personId)
    return person ? person.name || t(reviewTexts[`role.${person.role}`]) : ''
  }
  const send = async (): Promise<void> => {
    const { ask, payload } = sayAct(text)
    setSending(true)
    const isDone = await askRoom(room, ask, payload)
    setSending(false)
    // What was not taken is still there to be sent again.
    if (isDone) setText('')
  }
  return (
    <section className={styles.talk} aria-label={t(captionTexts.title)} data-testid="talk">
      {!named && <h2>{t(captionTexts.title)}</h2>}
      {said.length === 0 ? (
        <p className="soft small">{t(talkTexts.none)}</p>
      ) : (
        <ol className={styles.lines} aria-live="polite">
          {said.slice(-LINES_SHOWN).map((line) => (
            <li key={`${line.at} ${line.personId}`}>
              <span className="soft small">{nameOf(line.personId)}</span>
              <span>{line.text}</span>
            </li>
          ))}
        </ol>
      )}
      {reactions && reactions.size > 0 && (
        <p className={styles.reactions}>
          {[...reactions]
            .map(([id, { kind }]) => `${nameOf(id)} ${t(talkTexts[`reaction.${kind}`])}`)
            .join(' · ')}
        </p>
      )}
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <TextInput
          label={t(talkTexts.write)}
          value={text}
          maxLength={SAID_MAX_CHARS}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={sending} disabled={text.trim() === ''}>
          {t(talkTexts.send)}
        </Button>
      </form>
      <PanelPage
        inline
        items={[{ kind: 'buttons', buttons: reactionButtons(t) }]}
        onAct={({ ask, payload }) => void askRoom(room, ask, payload)}
      />
      <p className="soft small">{t(talkTexts.kept)}</p>
    </section>
  )
}
