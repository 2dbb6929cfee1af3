/** Beside the running item: what comes on the agenda, and who is here. */
import { Suspense } from 'react'
import { can, type GatheringRole } from '../../shared/permission/permission.ts'
import type { ItemView } from '../../shared/state/room-view.ts'
import { recusalTexts } from '../i18n/texts/recusal.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { AgendaActs } from './gathering-parts.ts'
import { PeopleList } from './people-list.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { RecuseSelf } from '../review/recuse-self.tsx'
import { chooseItem } from '../review/chosen-item.ts'
import { useAtHand } from '../review/item-at-hand.ts'
import { usePresides } from '../review/use-presides.ts'
import { useRoomView } from '../room/use-room.ts'
import styles from './gathering.module.css'

interface GatheringAsideProps {
  room: RoomConnection
  role: GatheringRole
  personId: string
}

export function GatheringAside({ room, role, personId: own }: GatheringAsideProps) {
  const { t } = useText()
  const agenda = useRoomView(room, (view) => view.agenda) ?? []
  const presides = usePresides(room, role)
  const isScreening = useRoomView(room, (view) => view.round) === 'screening'
  const atHand = useAtHand(room, presides)?.submissionId
  const moved = useRoomView(room, (view) => view.current)?.submissionId
  const current = isScreening ? atHand : moved
  const isReview = useRoomView(room, (view) => view.kind) === 'review'
  const ownTarget = { gatheringRole: role, ownerId: own }
  const mayRecuse = isReview && can('review.recuse', { personId: own, roles: [] }, ownTarget)
  const mayStart = ({ phase, recused }: ItemView): boolean =>
    presides && !isScreening && phase === 'waiting' && !recused
  return (
    <aside className={styles.aside}>
      {agenda.length > 0 && (
        <section>
          <h2>{t(reviewTexts.agenda)}</h2>
          <ol className={styles.agenda}>
            {agenda.map((item) => (
              <li
                key={item.submissionId}
                aria-current={item.submissionId === current}
                data-acts={mayStart(item) || undefined}
              >
                {isScreening && !item.recused ? (
                  <button
                    type="button"
                    className={styles.choose}
                    onClick={() => chooseItem(item.submissionId)}
                  >
                    {item.title}
                  </button>
                ) : (
                  <span>
                    {item.title}
                    {item.calibration && (
                      <small className="soft"> · {t(reviewTexts.calibration)}</small>
                    )}
                  </span>
                )}
                {mayStart(item) ? (
                  <Suspense>
                    <AgendaActs {...{ room, item }} />
                  </Suspense>
                ) : (
                  <span className="soft small">
                    {item.recused
                      ? t(recusalTexts.recused)
                      : t(item.called ? reviewTexts.next : reviewTexts[`phase.${item.phase}`])}
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
      <PeopleList {...{ room, personId: own, role }} />
    </aside>
  )
}
