/** The microphone as a line of the device check: tried at a press, heard back by oneself alone. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { loadPart } from '../api/load-part.ts'
import { entranceTexts } from '../i18n/texts/entrance.ts'
import { voiceTexts } from '../i18n/texts/voice.ts'
import { useText, type Translate } from '../i18n/use-text.ts'
import type { MicrophoneTrial } from '../voice/try-microphone.ts'
import styles from './entrance.module.css'

export function MicrophoneCheck() {
  const { t } = useText()
  const [trial, setTrial] = useState<MicrophoneTrial>(() =>
    window.isSecureContext ? { at: 'idle' } : { at: 'failed', problem: 'insecure' },
  )
  const run = async (): Promise<void> => {
    const { tryMicrophone } = await loadPart(() => import('../voice/try-microphone.ts'))
    await tryMicrophone(setTrial)
  }
  const busy = trial.at === 'asking' || trial.at === 'recording' || trial.at === 'playing'
  return (
    <div data-finding={findingOf(trial)}>
      <dt>{t(entranceTexts.microphone)}</dt>
      <dd className={styles.tried}>
        <span role="status">{sentenceOf(t, trial)}</span>
        {window.isSecureContext && (
          <Button variant="default" size="compact-sm" disabled={busy} onClick={() => void run()}>
            {t(trial.at === 'idle' ? entranceTexts.tryMicrophone : entranceTexts.tryAgain)}
          </Button>
        )}
      </dd>
    </div>
  )
}

function findingOf(trial: MicrophoneTrial): 'good' | 'bad' | 'open' {
  if (trial.at === 'failed') return 'bad'
  if (trial.at !== 'done') return 'open'
  return trial.heard ? 'good' : 'bad'
}

function sentenceOf(t: Translate, trial: MicrophoneTrial): string {
  switch (trial.at) {
    case 'idle':
      return t(entranceTexts.microphoneIdle)
    case 'asking':
      return t(voiceTexts.asking)
    case 'recording':
      return t(voiceTexts.recording)
    case 'playing':
      return t(voiceTexts.playing)
    case 'done':
      return t(trial.heard ? entranceTexts.microphoneHeard : entranceTexts.microphoneSilent)
    case 'failed':
      return t(voiceTexts[`problem.${trial.problem}`])
  }
}
