/** Leading and following, as a page: who leads, take or give the lead, gather, follow or walk freely. */
import { Button } from '@mantine/core'
import type { MessageName, MessagePayload } from '../../shared/protocol/messages.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useLeaderName } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import { mayTakeLead } from './may-take-lead.ts'
import styles from './roadshow.module.css'

interface LeadDeskProps {
  room: RoomConnection
  personId: string
  role: GatheringRole
}

export function LeadDesk({ room, personId, role }: LeadDeskProps) {
  const { t } = useText()
  const leader = useLeaderName(room)
  const leads = useRoomView(room, (view) => view.leader === personId)
  const mayLead = useRoomView(room, (view) => mayTakeLead(view, { personId, role }))
  const following = useRoomView(room, (view) => view.members.get(personId)?.following) ?? true
  if (leads === undefined) return null
  const ask = <N extends MessageName>(name: N, payload: MessagePayload<N>): void => {
    void askRoom(room, name, payload)
  }
  return (
    <div className={styles.desk}>
      <span className={styles.leader} data-testid="leader" data-leads={leader ? true : undefined}>
        {leader ? t(roadshowTexts.leading, { name: leader }) : t(roadshowTexts.noLeader)}
      </span>
      {mayLead && (
        <Button variant="default" onClick={() => ask('lead', { lead: !leads })}>
          {t(leads ? roadshowTexts.stopLeading : roadshowTexts.lead)}
        </Button>
      )}
      {leads && <Button onClick={() => ask('gather', {})}>{t(roadshowTexts.gather)}</Button>}
      {!leads && (
        <Button variant="default" onClick={() => ask('follow', { follow: !following })}>
          {t(following ? roadshowTexts.unfollow : roadshowTexts.follow)}
        </Button>
      )}
    </div>
  )
}
