/** For who runs the gathering: writes down what somebody says while it is said. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { SAID_MAX_CHARS } from '../../shared/talk/reaction.ts'
import { talkTexts } from '../i18n/texts/talk.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useNames } from '../room/use-names.ts'
import styles from './talk.module.css'

interface CaptionDeskProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
}

export function CaptionDesk({ room, personId, role }: CaptionDeskProps) {
  const { t } = useText()
  const names = useNames(room)
  const [whose, setWhose] = useState('')
  const [text, setText] = useState('')
  const target = { gatheringRole: role, ownerId: '' }
  if (!can('caption', { personId, roles: [] }, target)) return null
  const people = [...names].map(([id, { name }]) => ({ value: id, label: name }))
  const chosen = names.has(whose) ? whose : (people[0]?.value ?? '')
  const show = async (): Promise<void> => {
    if (await askRoom(room, 'caption', { personId: chosen, text })) setText('')
  }
  return (
    <form
      className={styles.talk}
      onSubmit={(event) => {
        event.preventDefault()
        void show()
      }}
    >
      <h2>{t(talkTexts.captions)}</h2>
      <NativeSelect
        label={t(talkTexts.captionOf)}
        data={people}
        value={chosen}
        onChange={(event) => setWhose(event.currentTarget.value)}
      />
      <div className={styles.form}>
        <TextInput
          label={t(talkTexts.captionText)}
          value={text}
          maxLength={SAID_MAX_CHARS}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={text.trim() === ''}>
          {t(talkTexts.captionSend)}
        </Button>
      </div>
    </form>
  )
}
