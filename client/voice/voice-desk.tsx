/** Speaking and hearing, as a page, where voice has begun. */
import { useEffect, useRef } from 'react'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { voiceTexts } from '../i18n/texts/voice.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { doVoice, useVoicePanel } from './use-voice-panel.ts'
import { voiceOf } from './voice-of.ts'
import { useVoice } from './voice-store.ts'
import { useTalkKeys } from './talk-keys.ts'
import styles from './voice.module.css'

export interface VoiceDeskProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
}

/** On a page of its own; in the hall the keys are heard whether or not this is open. */
export function VoiceDeskWithKeys(props: VoiceDeskProps) {
  useTalkKeys(props.room)
  return <VoiceDesk {...props} />
}

/** Where voice has begun. */
export function VoiceDesk(props: VoiceDeskProps) {
  const { room } = props
  const { t } = useText()
  const items = useVoicePanel({ ...props, inVr: false })
  const isOpen = useVoice((state) => state.microphone === 'open')
  return (
    <section className={styles.desk} aria-labelledby="voice-title" data-testid="voice">
      <h2 id="voice-title">{t(voiceTexts.title)}</h2>
      {isOpen && <LevelMeter room={room} />}
      <PanelPage items={items} onAct={(act) => doVoice(room, act)} />
    </section>
  )
}

/** Softest and loudest that the meter shows, in dB below full scale. */
const SOFTEST_DB = -60
const LOUDEST_DB = -10

/** What the microphone hears now. Written to the page by itself, many times a second. */
function LevelMeter({ room }: { room: RoomConnection }) {
  const { t } = useText()
  const bar = useRef<HTMLMeterElement>(null)
  useEffect(() => {
    let frame = 0
    const show = (): void => {
      const level = voiceOf(room)?.levelDb() ?? SOFTEST_DB
      if (bar.current) bar.current.value = Math.max(SOFTEST_DB, Math.min(LOUDEST_DB, level))
      frame = requestAnimationFrame(show)
    }
    show()
    return () => cancelAnimationFrame(frame)
  }, [room])
  return (
    <meter
      ref={bar}
      className={styles.meter}
      aria-label={t(voiceTexts.level)}
      min={SOFTEST_DB}
      max={LOUDEST_DB}
    />
  )
}
