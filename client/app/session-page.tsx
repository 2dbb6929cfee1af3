/** A gathering as a page, the 2D twin of being there: everything but walking can be done here. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'wouter'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { can } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { isRevealed, type Phase } from '../../shared/review/phase.ts'
import { api } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { reviewTexts } from '../i18n/texts/review.ts'
import { useText } from '../i18n/use-text.ts'
import { ChairDesk } from '../review/chair-desk.tsx'
import { PhaseClock } from '../review/phase-clock.tsx'
import { ResultsTable } from '../review/results-table.tsx'
import styles from '../review/review.module.css'
import { ScoreSheet } from '../review/score-sheet.tsx'
import { LeadDesk } from '../roadshow/lead-desk.tsx'
import { SlidePage } from '../roadshow/slide-page.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { RoomNote } from '../room/room-note.tsx'
import { useOpenRoom, useRoomState } from '../room/use-room.ts'

const REOPEN_MS = 5000

export function SessionPage({ id }: { id: string }) {
  const { t } = useText()
  const { data: me } = useMe()
  const query = useQuery({
    ...api.gathering.read.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) => (state.data?.status === 'planned' ? REOPEN_MS : false),
  })
  const gathering = query.data
  if (!gathering || !me?.person) return <ProblemNote error={query.error} retry={query.refetch} />
  const role = me.gatherings.find((g) => g.id === id)?.role
  return (
    <div className="page">
      <h1>{gathering.title}</h1>
      {gathering.status === 'planned' && <p className="soft">{t(reviewTexts.notOpen)}</p>}
      {gathering.status === 'ended' && <p className="soft">{t(reviewTexts.ended)}</p>}
      {gathering.status === 'open' && role && (
        <OpenSession gathering={gathering} personId={me.person.id} role={role} />
      )}
      {gathering.status === 'ended' && gathering.kind === 'review' && (
        <ResultsTable gatheringId={id} version="ended" />
      )}
    </div>
  )
}

interface OpenSessionProps {
  gathering: Gathering
  personId: string
  role: GatheringRole
}

function OpenSession(props: OpenSessionProps) {
  const { t } = useText()
  const { gathering, personId, role } = props
  const room = useOpenRoom(gathering.id)
  if (!room) return null
  return (
    <>
      <RoomNote room={room} />
      <p>
        <Button component={Link} href={`/gatherings/${gathering.id}/hall`} variant="default">
          {t(reviewTexts.enterHall)}
        </Button>
      </p>
      <LeadDesk {...{ room, personId, role }} />
      <LiveSession {...props} room={room} />
    </>
  )
}

function LiveSession({
  gathering,
  personId,
  role,
  room,
}: OpenSessionProps & { room: RoomConnection }) {
  const { t } = useText()
  const state = useRoomState(room)
  if (!state) return null
  const actor = { personId, roles: [] }
  const target = { gatheringRole: role, leads: state.leader === personId, revealed: true }
  const current = state.agenda.find((item) => item.submissionId === state.currentItem)
  const phase = (current?.phase ?? 'waiting') as Phase
  const submissionId = current?.submissionId ?? ''
  const revealed = state.agenda.filter((item) => isRevealed(item.phase as Phase))
  return (
    <div className={styles.columns}>
      <div>
        {gathering.kind === 'roadshow' && <SlidePage room={room} leads={target.leads} />}
        {current && (
          <>
            <h2>{current.title}</h2>
            <PhaseClock phase={phase} endsAt={state.phaseEndsAt} />
            <p>
              <Link href={`/scenarios/${current.submissionId}`}>{t(reviewTexts.seeScenario)}</Link>
            </p>
          </>
        )}
        {!current && gathering.kind === 'review' && <p className="soft">{t(reviewTexts.noItem)}</p>}
        {current && can('setPhase', actor, target) && gathering.kind === 'review' && (
          <ChairDesk {...{ room, submissionId, phase }} counting={state.phaseEndsAt > 0} />
        )}
        {current && can('setScore', actor, target) && gathering.kind === 'review' && (
          <ScoreSheet
            key={current.submissionId}
            {...{ room, submissionId }}
            rubric={gathering.rubric}
            open={phase === 'scoring'}
          />
        )}
        {revealed.length > 0 && can('readResults', actor, target) && (
          <ResultsTable
            gatheringId={gathering.id}
            version={revealed.map((item) => `${item.phase}${item.outcome}`).join()}
          />
        )}
      </div>
      <SessionAside room={room} role={role} />
    </div>
  )
}

function SessionAside({ room, role }: { room: RoomConnection; role: GatheringRole }) {
  const { t } = useText()
  const state = useRoomState(room)
  if (!state) return null
  const start = (submissionId: string): void => {
    void room.request('setPhase', { submissionId, phase: 'presenting' }).catch(() => undefined)
  }
  return (
    <aside>
      {state.agenda.length > 0 && <h2>{t(reviewTexts.agenda)}</h2>}
      <ol className={styles.agenda}>
        {state.agenda.map((item) => (
          <li key={item.submissionId} aria-current={item.submissionId === state.currentItem}>
            <span>{item.title}</span>
            {role === 'chair' && item.phase === 'waiting' ? (
              <Button size="compact-sm" variant="subtle" onClick={() => start(item.submissionId)}>
                {t(reviewTexts['goTo.presenting'])}
              </Button>
            ) : (
              <span className="soft">{t(reviewTexts[`phase.${item.phase as Phase}`])}</span>
            )}
          </li>
        ))}
      </ol>
      <h2>{t(reviewTexts.members)}</h2>
      <ul className={styles.agenda} data-testid="members">
        {[...state.members.entries()].map(([personId, member]) => (
          <li key={personId}>
            <span>{member.name}</span>
            <span className="soft">
              {member.connected
                ? `${t(reviewTexts[`role.${member.role as GatheringRole}`])} · ${t(reviewTexts[`surface.${member.surface as 'page'}`])}`
                : t(reviewTexts.away)}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}
