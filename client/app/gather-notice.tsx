/** The leader's call to gather while it counts down, on a screen, with the way to refuse it. */
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { refuseCall, useFollowStore } from '../roadshow/follow-store.ts'
import styles from './hall-space.module.css'

const TICK_MS = 250

export function GatherNotice() {
  const { t } = useText()
  const call = useFollowStore((store) => store.call)
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!call) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [call])
  if (!call) return null
  const seconds = Math.max(0, Math.ceil((call.atMs - now) / 1000))
  return (
    <div className={styles.notice} role="alert" data-testid="gather-notice">
      <span>{t(roadshowTexts.gatherNotice, { name: call.leaderName, seconds })}</span>
      <Button size="compact-md" variant="default" onClick={refuseCall}>
        {t(roadshowTexts.stay)}
      </Button>
    </div>
  )
}
