/** Voice on a page: joined at a press, since a second device beside one's headset echoes; it loads then. */
import { Button } from '@mantine/core'
import { Suspense, useEffect, useRef, useState } from 'react'
import { loadPart } from '../api/load-part.ts'
import { peopleTexts } from '../i18n/texts/people.ts'
import { useText } from '../i18n/use-text.ts'
import type { VoiceDeskProps } from '../voice/voice-desk.tsx'
import { VoiceDesk } from './gathering-parts.ts'

export function VoicePage(props: VoiceDeskProps) {
  const { room } = props
  const { t } = useText()
  const [joined, setJoined] = useState(false)
  const stop = useRef<() => void>(undefined)
  useEffect(() => () => stop.current?.(), [room])
  const join = async (): Promise<void> => {
    const { beginVoice } = await loadPart(() => import('../voice/begin-voice.ts'))
    stop.current = beginVoice(room, false)
    setJoined(true)
  }
  if (joined)
    return (
      <Suspense fallback={null}>
        <VoiceDesk {...props} />
      </Suspense>
    )
  return (
    <section aria-labelledby="voice-title">
      <h2 id="voice-title">{t(peopleTexts.voice)}</h2>
      <p className="soft small">{t(peopleTexts.hearHere)}</p>
      <Button variant="default" onClick={() => void join()}>
        {t(peopleTexts.join)}
      </Button>
    </section>
  )
}
