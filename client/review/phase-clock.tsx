/** The running phase and its countdown. */
import { useEffect, useState } from 'react'
import type { ShownPhase } from '../../shared/review/phase.ts'
import { serverNow } from '../api/server-clock.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { formatSeconds, secondsLeft } from './countdown.ts'
import styles from './review.module.css'

const TICK_MS = 250

export function PhaseClock({ phase, endsAt }: { phase: ShownPhase; endsAt: number }) {
  const { t } = useText()
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    if (endsAt === 0) return
    const timer = setInterval(() => setNow(serverNow()), TICK_MS)
    return () => clearInterval(timer)
  }, [endsAt])
  const left = secondsLeft(endsAt, now)
  return (
    <p className={styles.stage}>
      <strong data-testid="phase">{t(reviewTexts[`phase.${phase}`])}</strong>
      {left !== null && (
        <span
          role="timer"
          aria-label={t(reviewTexts.timeLeft)}
          className={styles.countdown}
          data-over={left === 0 || undefined}
        >
          {left > 0 ? formatSeconds(left) : t(reviewTexts.timeUp)}
        </span>
      )}
    </p>
  )
}
