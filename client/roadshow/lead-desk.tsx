/** Leading and following, as a page: who leads, take or give the lead, gather, follow or walk freely. */
import { useText } from '../i18n/use-text.ts'
import { PanelPage } from '../panel/panel-page.tsx'
import { askRoom } from '../room/room-acts.ts'
import { useLeaderName } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { leaderText, leadItems } from './lead-items.ts'
import styles from './roadshow.module.css'
import { useLead, type LeadProps } from './use-lead.ts'

export function LeadDesk(props: LeadProps) {
  const { room } = props
  const { t } = useText()
  const leader = useLeaderName(room)
  const view = useLead(props)
  const known = useRoomView(room, () => true)
  if (!known) return null
  return (
    <div className={styles.desk}>
      <span className={styles.leader} data-testid="leader" data-leads={leader ? true : undefined}>
        {leaderText(t, leader)}
      </span>
      <PanelPage
        inline
        items={leadItems(t, view)}
        onAct={({ ask, payload }) => void askRoom(room, ask, payload)}
      />
    </div>
  )
}
