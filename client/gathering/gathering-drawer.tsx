/** A gathering on a screen within the hall: the same desk as the page, in a drawer beside the view. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import { can } from '../../shared/permission/permission.ts'
import { isRevealed } from '../../shared/review/phase.ts'
import { commonTexts } from '../i18n/texts/common.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roadshowTexts } from '../i18n/texts/roadshow.ts'
import { useText } from '../i18n/use-text.ts'
import { ChairDesk } from '../review/chair-desk.tsx'
import { nextToStart } from '../review/next-to-start.ts'
import { PhaseClock } from '../review/phase-clock.tsx'
import { NotKept } from '../review/not-kept.tsx'
import { ResultsTable } from '../review/results-table.tsx'
import { ScoreSheet } from '../review/score-sheet.tsx'
import { usePresides } from '../review/use-presides.ts'
import { LeadDesk } from '../roadshow/lead-desk.tsx'
import { SlidePage } from '../roadshow/slide-page.tsx'
import { useFollow } from '../roadshow/use-follow.ts'
import { askRoom } from '../room/room-acts.ts'
import { RoomNote } from '../room/room-note.tsx'
import { useRoomView } from '../room/use-room.ts'
import styles from './gathering-drawer.module.css'
import type { OwnGathering } from './use-own-gathering.ts'

interface GatheringDrawerProps {
  session: OwnGathering
  here: BoothAddress | null
  moveTo: (address: BoothAddress | null, index?: number) => void
}

export function GatheringDrawer({ session, here, moveTo }: GatheringDrawerProps) {
  const { t } = useText()
  const { room, personId, role, gathering } = session
  useFollow(room, personId, moveTo)
  const [open, setOpen] = useState(true)
  const leads = useRoomView(room, (view) => view.leader) === personId
  return (
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
          <LeadDesk {...{ room, personId, role }} />
          {leads && (
            <Button
              variant="default"
              disabled={!here}
              onClick={() => void askRoom(room, 'goTo', { address: here })}
            >
              {t(roadshowTexts.goHere)}
            </Button>
          )}
          {gathering.kind === 'roadshow' ? (
            <SlidePage room={room} leads={leads} />
          ) : (
            <ReviewDesk session={session} />
          )}
        </div>
      )}
    </aside>
  )
}

function ReviewDesk({ session }: { session: OwnGathering }) {
  const { t } = useText()
  const { room, personId, role, gathering } = session
  const presides = usePresides(room, role)
  const current = useRoomView(room, (view) => view.current)
  const next = useRoomView(room, ({ agenda }) => nextToStart(agenda))
  const item = current ?? next
  const phase = item?.phase ?? 'waiting'
  const endsAt = current?.endsAt ?? 0
  const actor = { personId, roles: [] }
  const target = { gatheringRole: role, revealed: true }
  return (
    <>
      <NotKept rubric={gathering.rubric} />
      {item && <h2>{item.title}</h2>}
      {current ? (
        <PhaseClock phase={phase} endsAt={endsAt} />
      ) : (
        <p className="soft">{t(reviewTexts.noItem)}</p>
      )}
      {item && presides && (
        <ChairDesk {...{ room, phase }} submissionId={item.submissionId} counting={endsAt > 0} />
      )}
      {current && can('setScore', actor, target) && !isRevealed(phase) && (
        <ScoreSheet
          key={current.submissionId}
          room={room}
          submissionId={current.submissionId}
          rubric={gathering.rubric}
          phase={phase}
        />
      )}
      {isRevealed(phase) && can('readResults', actor, target) && (
        <ResultsTable gatheringId={gathering.id} version={`${phase}${item?.outcome ?? ''}`} />
      )}
    </>
  )
}
