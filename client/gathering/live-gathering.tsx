/** What is going on in an open gathering: the running item with its clock, and one's part in it. */
import { Suspense, useState, type ComponentProps } from 'react'
import { Link } from 'wouter'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { can } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { isRevealed, type ShownPhase } from '../../shared/review/phase.ts'
import type { Round } from '../../shared/review/round.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { PhaseClock } from '../review/phase-clock.tsx'
import { NotKeptNote } from './not-kept-note.tsx'
import { useAtHand } from '../review/item-at-hand.ts'
import { ScoreSheet } from '../review/score-sheet.tsx'
import { useBoothRefresh } from '../review/use-booth-refresh.ts'
import { useKeepScores } from '../review/use-sheet.ts'
import { usePresides } from '../review/use-presides.ts'
import type { RoomConnection } from '../room/room-connection.ts'
import { useRoomView } from '../room/use-room.ts'
import { PartBoundary } from '../shell/part-boundary.tsx'
import { Captions } from '../talk/captions.tsx'
import { GatheringAside } from './gathering-aside.tsx'
import {
  CalibrationView,
  ChairDesk,
  GatheringExhibits,
  ResultsTable,
  ScreeningDesk,
  SlidePage,
} from './gathering-parts.ts'
import { LookLink } from './look-link.tsx'
import { TalkFold } from './talk-fold.tsx'
import { VoicePage } from './voice-page.tsx'
import type { GatheringPages } from './features.ts'
import styles from './gathering.module.css'

interface LiveGatheringProps {
  gathering: Gathering
  personId: string
  role: GatheringRole
  room: RoomConnection
}

export function LiveGathering({ gathering, personId, role, room }: LiveGatheringProps) {
  const leader = useRoomView(room, (view) => view.leader)
  useKeepScores(room, can('setScore', { personId, roles: [] }, { gatheringRole: role }))
  useBoothRefresh(room)
  if (leader === undefined) return null
  const leads = leader === personId
  const pages: Omit<GatheringPages, 'lead'> = {
    slides: <SlidePage room={room} leads={leads} />,
    review: <LiveReview {...{ gathering, personId, role, room }} />,
    voice: <VoicePage {...{ room, personId, role }} />,
    look: <LookLink />,
    talk: <TalkFold {...{ room, personId, role }} />,
    people: <GatheringAside {...{ room, role, personId }} />,
  }
  return (
    <div className={styles.columns}>
      <div className={styles.main}>
        <Captions room={room} />
        <PartBoundary>{gathering.kind === 'roadshow' ? pages.slides : pages.review}</PartBoundary>
        <PartBoundary>
          <Exhibits {...{ room, personId }} />
        </PartBoundary>
      </div>
      <div className={styles.side}>
        <PartBoundary>{pages.voice}</PartBoundary>
        <PartBoundary>{pages.people}</PartBoundary>
        <PartBoundary>{pages.talk}</PartBoundary>
        {pages.look}
      </div>
    </div>
  )
}

/** The exhibits of a booth, for who opens them: they are much to load. */
function Exhibits(props: ComponentProps<typeof GatheringExhibits>) {
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
          <GatheringExhibits {...props} />
        </Suspense>
      )}
    </details>
  )
}

/** Whether there is anything for who presides to do with the item by itself. */
const movesNow = (round: Round, phase: ShownPhase): boolean =>
  round !== 'screening' || phase === 'closed' || isRevealed(phase)

function LiveReview({ gathering, personId, role, room }: LiveGatheringProps) {
  const { t } = useText()
  const actor = { personId, roles: [] }
  const target = { gatheringRole: role, revealed: true }
  const presides = usePresides(room, role)
  const agenda = useRoomView(room, (view) => view.agenda) ?? []
  const isScreening = gathering.round === 'screening'
  const atHand = useAtHand(room, presides)
  const moved = useRoomView(room, (view) => view.current)
  const current = isScreening ? atHand : moved
  const { phase = 'waiting', submissionId = '', position = 0 } = current ?? {}
  const revealed = agenda.filter((item) => isRevealed(item.phase) && !item.calibration)
  const place = t(reviewTexts.itemOf, { number: position + 1, count: agenda.length })
  return (
    <>
      <NotKeptNote rubric={gathering.rubric} />
      {!current && <p className="empty">{t(reviewTexts.noItem)}</p>}
      {current && (
        <section className={styles.item} aria-labelledby="item-title">
          <div>
            {(agenda.length > 1 || current.calibration) && (
              <p className="soft small figures">
                {place}
                {current.calibration && ` · ${t(reviewTexts.calibration)}`}
              </p>
            )}
            <h2 id="item-title">
              <PhraseText text={current.title} />
            </h2>
            <p className={styles.itemLink}>
              <Link className="alone" href={`/scenarios/${submissionId}`}>
                {t(reviewTexts.seeScenario)}
              </Link>
            </p>
          </div>
          <PhaseClock {...current} />
          {isScreening && (
            <div className={styles.desk}>
              <PartBoundary>
                <ScreeningDesk {...{ room, role, submissionId }} />
              </PartBoundary>
            </div>
          )}
          {presides && movesNow(gathering.round, phase) && (
            <div className={styles.desk}>
              <PartBoundary>
                <ChairDesk key={submissionId} {...{ room, item: current }} />
              </PartBoundary>
            </div>
          )}
        </section>
      )}
      {current && can('setScore', actor, target) && !isRevealed(phase) && (
        <PartBoundary>
          <ScoreSheet
            key={submissionId}
            {...{ room, submissionId }}
            rubric={gathering.rubric}
            phase={phase}
          />
        </PartBoundary>
      )}
      {current?.calibration && isRevealed(phase) && can('review.calibration', actor, target) && (
        <PartBoundary>
          <CalibrationView gatheringId={gathering.id} rubric={gathering.rubric} />
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
