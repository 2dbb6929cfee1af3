/** What whoever presides does about an item that waits: starts it, or tells its people to keep ready. */
import { Button } from '@mantine/core'
import type { ItemView } from '../../shared/state/room-view.ts'
import { chairTexts } from '../i18n/texts/chair.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import styles from './gathering.module.css'

interface AgendaActsProps {
  room: RoomConnection
  item: Pick<ItemView, 'submissionId' | 'title' | 'called'>
}

export function AgendaActs({ room, item }: AgendaActsProps) {
  const { t } = useText()
  const { submissionId, title, called } = item
  const start = { submissionId, phase: 'presenting' } as const
  const of = (label: string) => ({ 'aria-label': `${label}：${title}`, children: label })
  return (
    <span className={styles.agendaActs}>
      <Button
        size="compact-sm"
        variant={called ? 'light' : 'default'}
        aria-pressed={called}
        onClick={() => void askRoom(room, 'callUp', { submissionId, called: !called })}
        {...of(t(called ? chairTexts.called : chairTexts.callUp))}
      />
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void askRoom(room, 'setPhase', start)}
        {...of(t(chairTexts['goTo.presenting']))}
      />
    </span>
  )
}
