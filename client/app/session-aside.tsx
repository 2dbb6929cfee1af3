/** Beside the running item: what comes on the agenda, and who is here. */
import { Button } from '@mantine/core'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState } from '../room/use-room.ts'
import styles from './session.module.css'

export function SessionAside({ room, role }: { room: RoomConnection; role: GatheringRole }) {
  const { t } = useText()
  const state = useRoomState(room)
  if (!state) return null
  const start = (submissionId: string): void => {
    void askRoom(room, 'setPhase', { submissionId, phase: 'presenting' })
  }
  return (
    <aside className={styles.aside}>
      {state.agenda.length > 0 && (
        <section>
          <h2>{t(reviewTexts.agenda)}</h2>
          <ol className={styles.agenda}>
            {state.agenda.map((item) => (
              <li key={item.submissionId} aria-current={item.submissionId === state.currentItem}>
                <span>{item.title}</span>
                {role === 'chair' && item.phase === 'waiting' ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => start(item.submissionId)}
                  >
                    {t(reviewTexts['goTo.presenting'])}
                  </Button>
                ) : (
                  <span className="soft small">
                    {t(reviewTexts[`phase.${item.phase as Phase}`])}
                  </span>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t(reviewTexts.members)}</h2>
        <ul className={styles.people} data-testid="members">
          {[...state.members.entries()].map(([personId, member]) => (
            <li key={personId} data-away={!member.connected || undefined}>
              <span>{member.name}</span>
              <span className="soft small">
                {member.connected
                  ? `${t(reviewTexts[`role.${member.role as GatheringRole}`])} · ${t(reviewTexts[`surface.${member.surface as 'page'}`])}`
                  : t(reviewTexts.away)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}
