/** What is going on in an open gathering: the running item with its clock, and one's part in it. */
import { Suspense, useState, type ComponentProps } from 'react'
import { Link } from 'wouter'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { can } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { isRevealed, readPhase } from '../../shared/review/phase.ts'
import type { GatheringState } from '../../shared/state/gathering-state.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { PhaseClock } from '../review/phase-clock.tsx'
import { NotKept } from '../review/not-kept.tsx'
import { ScoreSheet } from '../review/score-sheet.tsx'
import { useKeepScores } from '../review/use-sheet.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomState } from '../room/use-room.ts'
import { PartBoundary } from './part-boundary.tsx'
import { SessionAside } from './session-aside.tsx'
import { ChairDesk, ResultsTable, SessionExhibits, SlidePage } from './session-parts.ts'
import styles from './session.module.css'

interface LiveSessionProps {
  gathering: Gathering
  personId: string
  role: GatheringRole
  room: RoomConnection
}

export function LiveSession({ gathering, personId, role, room }: LiveSessionProps) {
  const state = useRoomState(room)
  useKeepScores(room, can('setScore', { personId, roles: [] }, { gatheringRole: role }))
  if (!state) return null
  const leads = state.leader === personId
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <PartBoundary>
          {gathering.kind === 'roadshow' ? (
            <SlidePage room={room} leads={leads} />
          ) : (
            <LiveReview {...{ gathering, personId, role, room, state }} />
          )}
        </PartBoundary>
        <PartBoundary>
          <Exhibits {...{ room, state, personId }} />
        </PartBoundary>
      </div>
      <PartBoundary>
        <SessionAside room={room} role={role} />
      </PartBoundary>
    </div>
  )
}

/** The exhibits of a booth, for who opens them: they are much to load. */
function Exhibits(props: ComponentProps<typeof SessionExhibits>) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <details
      className={styles.exhibits}
      data-testid="session-exhibits"
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t(reviewTexts.exhibits)}</summary>
      {open && (
        <Suspense fallback={<p className="awaiting">{t(commonTexts.loading)}</p>}>
          <SessionExhibits {...props} />
        </Suspense>
      )}
    </details>
  )
}

interface LiveReviewProps extends LiveSessionProps {
  state: GatheringState
}

function LiveReview({ gathering, personId, role, room, state }: LiveReviewProps) {
  const { t } = useText()
  const actor = { personId, roles: [] }
  const target = { gatheringRole: role, leads: state.leader === personId, revealed: true }
  const index = state.agenda.findIndex((item) => item.submissionId === state.currentItem)
  const current = state.agenda[index]
  const phase = readPhase(current?.phase ?? 'waiting')
  const submissionId = current?.submissionId ?? ''
  const revealed = state.agenda.filter((item) => isRevealed(readPhase(item.phase)))
  const place = t(reviewTexts.itemOf, { number: index + 1, count: state.agenda.length })
  return (
    <>
      <NotKept rubric={gathering.rubric} />
      {!current && <p className="empty">{t(reviewTexts.noItem)}</p>}
      {current && (
        <section className={styles.item} aria-labelledby="item-title">
          <div>
            <p className="soft small figures">{place}</p>
            <h2 id="item-title">
              <PhraseText text={current.title} />
            </h2>
            <p className={styles.itemLink}>
              <Link className="alone" href={`/scenarios/${submissionId}`}>
                {t(reviewTexts.seeScenario)}
              </Link>
            </p>
          </div>
          <PhaseClock phase={phase} endsAt={state.phaseEndsAt} />
          {can('setPhase', actor, target) && (
            <div className={styles.desk}>
              <PartBoundary>
                <ChairDesk {...{ room, submissionId, phase }} counting={state.phaseEndsAt > 0} />
              </PartBoundary>
            </div>
          )}
        </section>
      )}
      {current && can('setScore', actor, target) && (
        <PartBoundary>
          <ScoreSheet
            key={submissionId}
            {...{ room, submissionId }}
            rubric={gathering.rubric}
            phase={phase}
          />
        </PartBoundary>
      )}
      {revealed.length > 0 && can('readResults', actor, target) && (
        <PartBoundary>
          <ResultsTable
            gatheringId={gathering.id}
            version={revealed.map((item) => `${item.phase}${item.outcome}`).join()}
          />
        </PartBoundary>
      )}
    </>
  )
}
