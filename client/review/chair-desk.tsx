/** The chair's desk as a page: the same controls as in space, and the reason of a decision in words. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { isRevealed } from '../../shared/review/phase.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { chairTexts } from '../i18n/texts/chair.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { doChair } from './review-acts.ts'
import { chairItems } from './review-items.ts'
import styles from './review.module.css'
import { useReadiness } from './use-readiness.ts'

const REASON_LENGTH = 1000

interface ChairDeskProps {
  room: RoomConnection
  item: Pick<ItemView, 'submissionId' | 'phase' | 'outcome' | 'calibration' | 'endsAt' | 'pausedAt'>
}

export function ChairDesk({ room, item }: ChairDeskProps) {
  const { t } = useText()
  const { submissionId, phase, outcome, calibration } = item
  const paused = item.pausedAt !== 0
  const counting = item.endsAt !== 0
  const [reason, setReason] = useState('')
  const round = useRoomView(room, (view) => view.round)
  const allSealed = useReadiness(room, { submissionId, phase, chairs: true })
  const decides = !item.calibration && isRevealed(phase)
  return (
    <section className={styles.chair} aria-label={t(chairTexts.chairDesk)}>
      {decides && (
        <TextInput
          label={t(chairTexts.reason)}
          value={reason}
          maxLength={REASON_LENGTH}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <PanelPage
        inline
        items={chairItems(t, {
          item: { submissionId, phase, outcome, paused, calibration },
          counting,
          allSealed,
          reason,
          round,
        })}
        onAct={(act) => void doChair(room, act)}
      />
    </section>
  )
}
