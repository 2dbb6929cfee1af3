/** The running phase and its countdown. */
import { useEffect, useState } from 'react'
import type { ShownPhase } from '../../shared/review/phase.ts'
import { serverNow } from '../api/server-clock.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { formatSeconds, secondsLeft, type Countdown } from './countdown.ts'
import styles from './review.module.css'

const TICK_MS = 250

export function PhaseClock({ phase, endsAt, pausedAt }: Countdown & { phase: ShownPhase }) {
  const { t } = useText()
  const [now, setNow] = useState(serverNow)
  const stands = endsAt === 0 || pausedAt !== 0
  useEffect(() => {
    if (stands) return
    const timer = setInterval(() => setNow(serverNow()), TICK_MS)
    return () => clearInterval(timer)
  }, [stands])
  const left = secondsLeft({ endsAt, pausedAt }, now)
  return (
    <p className={styles.stage}>
      <strong data-testid="phase">{t(reviewTexts[`phase.${phase}`])}</strong>
      {pausedAt !== 0 && <span data-testid="paused">{t(reviewTexts.paused)}</span>}
      {left !== null && (
        <span
          role="timer"
          aria-label={t(reviewTexts.timeLeft)}
          className={styles.countdown}
          data-over={left === 0 || undefined}
          data-paused={pausedAt !== 0 || undefined}
        >
          {left > 0 ? formatSeconds(left) : t(reviewTexts.timeUp)}
        </span>
      )}
    </p>
  )
}
