/** Beside the running item: what comes on the agenda, and who is here. */
import { Button } from '@mantine/core'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { RoomView } from '../../shared/state/room-view.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { AskButton } from '../panel/ask-button.tsx'
import { askRoom } from '../room/room-acts.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { RecuseSelf } from '../review/recuse-self.tsx'
import { usePresides } from '../review/use-presides.ts'
import { useNames } from '../room/use-names.ts'
import { useRoomView } from '../room/use-room.ts'
import styles from './gathering.module.css'

const NOBODY: RoomView['members'] = new Map()

interface GuestActsProps {
  room: RoomConnection
  personId: string
  name: string
  muted: boolean
  /** Of who looks on, and of the guest. */
  role: GatheringRole
  otherRole: GatheringRole
}

/** What whoever conducts may do about a guest. */
function GuestActs({ room, personId, name, muted, role, otherRole }: GuestActsProps) {
  const { t } = useText()
  const target = { gatheringRole: role, otherRole }
  if (!can('removeMember', { personId: null, roles: [] }, target)) return null
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => void askRoom(room, 'muteMember', { personId, muted: !muted })}
      >
        {t(muted ? reviewTexts.unmute : reviewTexts.mute)}
      </Button>
      <AskButton
        label={t(reviewTexts.removeGuest)}
        question={t(reviewTexts.removeGuestAsk, { name })}
        answers={[
          {
            label: t(reviewTexts.removeGuest),
            act: () => void askRoom(room, 'removeMember', { personId }),
          },
        ]}
        size="compact-sm"
        variant="default"
      />
    </>
  )
}

interface GatheringAsideProps {
  room: RoomConnection
  role: GatheringRole
  personId: string
}

export function GatheringAside({ room, role, personId: own }: GatheringAsideProps) {
  const { t } = useText()
  const agenda = useRoomView(room, (view) => view.agenda) ?? []
  const members = useRoomView(room, (view) => view.members) ?? NOBODY
  const current = useRoomView(room, (view) => view.current)?.submissionId
  const presides = usePresides(room, role)
  const names = useNames(room)
  const isReview = useRoomView(room, (view) => view.kind) === 'review'
  const ownTarget = { gatheringRole: role, ownerId: own }
  const mayRecuse = isReview && can('review.recuse', { personId: own, roles: [] }, ownTarget)
  const start = (submissionId: string): void => {
    void askRoom(room, 'setPhase', { submissionId, phase: 'presenting' })
  }
  return (
    <aside className={styles.aside}>
      {agenda.length > 0 && (
        <section>
          <h2>{t(reviewTexts.agenda)}</h2>
          <ol className={styles.agenda}>
            {agenda.map((item) => (
              <li key={item.submissionId} aria-current={item.submissionId === current}>
                <span>{item.title}</span>
                {presides && item.phase === 'waiting' && !item.recused ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => start(item.submissionId)}
                  >
                    {t(reviewTexts['goTo.presenting'])}
                  </Button>
                ) : (
                  <span className="soft small">
                    {t(item.recused ? recusalTexts.recused : reviewTexts[`phase.${item.phase}`])}
                  </span>
                )}
                {mayRecuse && (
                  <RecuseSelf
                    gatheringId={room.gatheringId}
                    personId={own}
                    submissionId={item.submissionId}
                    title={item.title}
                    recused={item.recused}
                  />
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{t(reviewTexts.members)}</h2>
        <ul className={styles.people} data-testid="members">
          {[...members].map(([personId, member]) => (
            <li key={personId} data-away={!member.connected || undefined}>
              <span>{names.get(personId)?.name}</span>
              <span className="soft small">
                {`${t(reviewTexts[`role.${member.role}`])} · `}
                {t(member.connected ? reviewTexts[`surface.${member.surface}`] : reviewTexts.away)}
                {member.muted && ` · ${t(reviewTexts.muted)}`}
                {member.reissuedAt > 0 && ` · ${t(reviewTexts.reissuedShort)}`}
              </span>
              <GuestActs
                {...{ room, personId, role }}
                name={names.get(personId)?.name ?? ''}
                muted={member.muted}
                otherRole={member.role}
              />
            </li>
          ))}
        </ul>
      </section>
    </aside>
  )
}
