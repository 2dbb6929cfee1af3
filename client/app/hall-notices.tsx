/** What one is told over the hall on a screen: one below the other, under the bar, whatever it says. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { useHallStore } from '../hall/hall-store.ts'
import { openSearch } from '../hall/wayfinding/guide-store.ts'
import { Leading } from '../hall/wayfinding/leading.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { GatherNotice } from './gather-notice.tsx'
import styles from './hall-space.module.css'
import { useHallNotice } from '../hall/hall-notice.ts'
import { forgetRefusal, useVrEntry } from '../xr/vr-entry.ts'

interface HallNoticesProps {
  scenarios: readonly ScenarioSummary[]
  /** The booth that the address asks for, or null. */
  wanted: string | null
  alone: boolean
}

export function HallNotices({ scenarios, wanted, alone }: HallNoticesProps) {
  return (
    <div className={styles.notices}>
      <UnknownBooth {...{ scenarios, wanted }} />
      <VrRefused />
      <GatherNotice />
      <OfHall alone={alone} />
      <Leading scenarios={scenarios} />
    </div>
  )
}

/**
 * That the connection is lost, or what is still to come; the hall can be walked meanwhile. In a
 * gathering its own desk tells of the connection.
 */
function OfHall({ alone }: { alone: boolean }) {
  const notice = useHallNotice()
  const ready = useHallStore((state) => state.ready)
  if (!notice || (!ready && notice.kind === 'loading')) return null
  if (!alone && notice.kind !== 'missing') return null
  return (
    <p className={styles.notice} role="status" data-testid="hall-notice" data-kind={notice.kind}>
      {notice.text}
      {notice.kind === 'loading' && <progress value={notice.share} aria-hidden />}
    </p>
  )
}

/** That the address names a booth which is not on show. */
function UnknownBooth({ scenarios, wanted }: Omit<HallNoticesProps, 'alone'>) {
  const { t } = useText()
  const [read, setRead] = useState<string>()
  const unknown = scenarios.length > 0 && !scenarios.some(({ id }) => id === wanted)
  if (wanted === null || !unknown || read === wanted) return null
  return (
    <div className={styles.notice} role="alert" data-testid="unknown-booth">
      <span>{t(hallTexts.noSuchBooth)}</span>
      <Button size="compact-md" variant="default" onClick={openSearch}>
        {t(hallTexts.search)}
      </Button>
      <button type="button" className={styles.quiet} onClick={() => setRead(wanted)}>
        {t(commonTexts.close)}
      </button>
    </div>
  )
}

/** That VR could not be entered, and what to do. */
function VrRefused() {
  const { t } = useText()
  const refused = useVrEntry((entry) => entry.refused)
  if (!refused) return null
  return (
    <div className={styles.notice} role="alert" data-testid="vr-refused">
      <span>{t(refused)}</span>
      <button type="button" className={styles.quiet} onClick={forgetRefusal}>
        {t(commonTexts.close)}
      </button>
    </div>
  )
}
