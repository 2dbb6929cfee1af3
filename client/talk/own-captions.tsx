/** Captions of oneself, where this device recognises speech by itself. */
import { Switch } from '@mantine/core'
import { useEffect, useState } from 'react'
import { SAID_MAX_CHARS } from '../../shared/talk/reaction.ts'
import { talkTexts } from '../i18n/texts/talk.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { canRecognise, startRecognition } from './recognition.ts'

/** Captions are renewed this often at most, in ms. */
const EVERY_MS = 400

export function OwnCaptions({ room, personId }: { room: RoomConnection; personId: string }) {
  const { t, language } = useText()
  const lang = language === 'en' ? 'en-US' : 'zh-CN'
  const [can, setCan] = useState(false)
  const [on, setOn] = useState(false)
  useEffect(() => {
    let current = true
    void canRecognise(lang).then((does) => {
      if (current) setCan(does)
    })
    return () => {
      current = false
    }
  }, [lang])
  useEffect(() => {
    if (!on) return
    let sentAtMs = -Infinity
    return startRecognition(lang, (text) => {
      if (text === '' || performance.now() - sentAtMs < EVERY_MS) return
      sentAtMs = performance.now()
      // The end of a long sentence is what is being said.
      void askRoom(room, 'caption', { personId, text: text.slice(-SAID_MAX_CHARS) })
    })
  }, [on, lang, room, personId])
  if (!can) return null
  return (
    <Switch
      label={t(talkTexts.recognise)}
      description={t(talkTexts.recogniseHint)}
      checked={on}
      onChange={(event) => setOn(event.currentTarget.checked)}
    />
  )
}
