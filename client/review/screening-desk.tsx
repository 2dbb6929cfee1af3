/** A screening as a page: the items beside this one, and the whole of it for who convenes. */
import { Button, TextInput } from '@mantine/core'
import { useMemo, useState } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import { screeningTexts } from '../i18n/texts/screening.ts'
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { doScreening } from './review-acts.ts'
import styles from './review.module.css'
import { conveneItems, wayItems } from './screening-items.ts'

interface ScreeningDeskProps {
  room: RoomConnection
  role: GatheringRole
  /** The item at hand. */
  submissionId: string
}

export function ScreeningDesk({ room, role, submissionId }: ScreeningDeskProps) {
  const { t } = useText()
  const agenda = useRoomView(room, (view) => view.agenda)
  const convenes = can('openScreening', { personId: null, roles: [] }, { gatheringRole: role })
  // Its place stands above it on a page.
  const way = useMemo(
    () => wayItems(t, agenda ?? [], submissionId).filter(({ kind }) => kind === 'buttons'),
    [t, agenda, submissionId],
  )
  const whole = useMemo(
    () => (convenes ? conveneItems(t, agenda ?? []) : []),
    [t, agenda, convenes],
  )
  const opens = agenda?.some(({ phase }) => phase === 'waiting' || phase === 'scoring')
  return (
    <>
      <PanelPage inline items={way} onAct={(act) => void doScreening(room, act)} />
      {whole.length > 0 && (
        <section className={styles.chair} aria-label={t(screeningTexts.open)}>
          <PanelPage items={whole} onAct={(act) => void doScreening(room, act)} />
          {opens && <DeadlineField room={room} />}
        </section>
      )}
    </>
  )
}

/** A deadline of one's own, in the time of this device. */
function DeadlineField({ room }: Pick<ScreeningDeskProps, 'room'>) {
  const { t } = useText()
  const [typed, setTyped] = useState('')
  const until = new Date(typed).getTime()
  return (
    <div className={styles.deadline}>
      <TextInput
        type="datetime-local"
        label={t(screeningTexts.until)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={Number.isNaN(until)}
        onClick={() => void doScreening(room, { ask: 'openScreening', payload: { until } })}
      >
        {t(screeningTexts.setUntil)}
      </Button>
    </div>
  )
}
