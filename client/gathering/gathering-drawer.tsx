/** A gathering on a screen within the hall: the same desk as the page, in a drawer beside the view. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { can } from '../../shared/permission/permission.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { CalibrationView } from '../review/calibration-view.tsx'
import { ChairDesk } from '../review/chair-desk.tsx'
import { ScreeningDesk } from '../review/screening-desk.tsx'
import { useAtHand } from '../review/item-at-hand.ts'
import { PhaseClock } from '../review/phase-clock.tsx'
import { NotKept } from '../review/not-kept.tsx'
import { RecuseSelf } from '../review/recuse-self.tsx'
import { PeopleList } from './people-list.tsx'
import { Captions } from '../talk/captions.tsx'
import { LookLink } from './look-link.tsx'
import { TalkDesk } from './talk-desk.tsx'
import { VoiceDesk } from '../voice/voice-desk.tsx'
import { ResultsTable } from '../review/results-table.tsx'
import { ScoreSheet } from '../review/score-sheet.tsx'
import { usePresides } from '../review/use-presides.ts'
import { LeadDesk } from '../roadshow/lead-desk.tsx'
import { SlidePage } from '../roadshow/slide-page.tsx'
import { useFollow } from '../roadshow/use-follow.ts'
import { RoomNote } from '../room/room-note.tsx'
import { useRoomView } from '../room/use-room.ts'
import { useElsewhere } from './use-elsewhere.ts'
import { HallPinning } from './hall-pinning.tsx'
import type { GatheringPages } from './features.ts'
import styles from './gathering-drawer.module.css'
import type { Visitor } from '../xr/visitor.ts'
import type { OwnGathering } from './use-own-gathering.ts'

interface GatheringDrawerProps {
  session: OwnGathering
  here: BoothAddress | null
  moveTo: (address: BoothAddress | null, index?: number) => void
  visitor: Visitor
  scenarios: readonly ScenarioSummary[]
}

export function GatheringDrawer(props: GatheringDrawerProps) {
  const { session, here, moveTo, visitor, scenarios } = props
  const { t } = useText()
  const { room, personId, role, gathering } = session
  useFollow(room, personId, moveTo)
  const [open, setOpen] = useState(true)
  const leads = useRoomView(room, (view) => view.leader) === personId
  const pages: GatheringPages = {
    lead: <LeadDesk {...{ room, personId, role, here }} />,
    slides: <SlidePage room={room} leads={leads} />,
    review: (
      <HallPinning {...{ visitor, scenarios }}>
        <ReviewDesk session={session} />
      </HallPinning>
    ),
    voice: <VoiceDesk {...{ room, personId, role }} />,
    look: <LookLink />,
    talk: <TalkDesk {...{ room, personId, role }} named={false} />,
    people: <PeopleList {...{ room, personId, role }} />,
  }
  return (
    <>
      <Captions over room={room} />
      <aside className={styles.drawer} data-open={open} aria-label={gathering.title}>
        <header className={styles.drawerHead}>
          <strong>{gathering.title}</strong>
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(!open)}>
            {t(open ? commonTexts.close : hallTexts.menu)}
          </Button>
        </header>
        <RoomNote room={room} />
        {open && (
          <div className={styles.drawerBody}>
            {pages.lead}
            {gathering.kind === 'roadshow' ? pages.slides : pages.review}
            {pages.voice}
            {pages.people}
            {pages.talk}
            {pages.look}
          </div>
        )}
      </aside>
    </>
  )
}

function ReviewDesk({ session }: { session: OwnGathering }) {
  const { t } = useText()
  const { room, personId, role, gathering } = session
  const presides = usePresides(room, role)
  const item = useAtHand(room, presides)
  const { phase = 'waiting' } = item ?? {}
  const isScreening = gathering.round === 'screening'
  const elsewhere = useElsewhere(item)
  const actor = { personId, roles: [] }
  const target = { gatheringRole: role, revealed: true }
  const mayScore = can('setScore', actor, target) && !isRevealed(phase)
  return (
    <>
      <NotKept rubric={gathering.rubric} />
      {item && <h2>{item.title}</h2>}
      {item?.calibration && <p className="soft small">{t(reviewTexts.calibration)}</p>}
      {elsewhere !== undefined && (
        <p className="note note-alert" role="status">
          {elsewhere}
        </p>
      )}
      {item ? <PhaseClock {...item} /> : <p className="soft">{t(reviewTexts.noItem)}</p>}
      {item && isScreening && (
        <ScreeningDesk {...{ room, role }} submissionId={item.submissionId} />
      )}
      {item && presides && <ChairDesk key={`desk ${item.submissionId}`} {...{ room, item }} />}
      {item && mayScore && (
        <ScoreSheet
          key={`sheet ${item.submissionId}`}
          room={room}
          submissionId={item.submissionId}
          rubric={gathering.rubric}
          phase={phase}
        />
      )}
      {item && mayScore && (
        <RecuseSelf
          key={`recuse ${item.submissionId}`}
          gatheringId={gathering.id}
          {...{ personId }}
          submissionId={item.submissionId}
          title={item.title}
          recused={item.recused}
        />
      )}
      {item?.calibration && isRevealed(phase) && can('review.calibration', actor, target) && (
        <CalibrationView gatheringId={gathering.id} rubric={gathering.rubric} />
      )}
      {isRevealed(phase) && !item?.calibration && can('readResults', actor, target) && (
        <ResultsTable gatheringId={gathering.id} version={`${phase}${item?.outcome ?? ''}`} />
      )}
    </>
  )
}
