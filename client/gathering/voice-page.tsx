/** Voice on a page: joined at a press, since a second device beside one's headset echoes; it loads then. */
import { Button } from '@mantine/core'
import { Suspense } from 'react'
import { peopleTexts } from '../i18n/texts/people.ts'
import { useText } from '../i18n/use-text.ts'
import type { VoiceDeskProps } from '../voice/voice-desk.tsx'
import { VoiceDesk } from './gathering-parts.ts'
import { useJoinVoice } from './use-join-voice.ts'

export function VoicePage(props: VoiceDeskProps) {
  const { room } = props
  const { t } = useText()
  const { joined, join } = useJoinVoice(room)
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
