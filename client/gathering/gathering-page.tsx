/** A gathering as a page, the 2D twin of being there: everything but walking can be done here. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Suspense, useLayoutEffect, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { useMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { reviewTexts } from '../i18n/texts/review.ts'
import { roundNames } from '../i18n/texts/round.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'
import { EvidencePartsContext } from '../review/evidence-parts.ts'
import { NotKeptNote } from './not-kept-note.tsx'
import { loseWritten } from '../review/evidence-store.ts'
import { claimSheets, losePending } from '../review/sheet-store.ts'
import { LeadDesk } from '../roadshow/lead-desk.tsx'
import { ReissueNotes } from '../review/reissue-notes.tsx'
import type { RoomConnection } from '../room/room-connection.ts'
import { RoomNote } from '../room/room-note.tsx'
import { useOpenRoom } from '../room/use-room.ts'
import { PartBoundary } from '../shell/part-boundary.tsx'
import { LiveGathering } from './live-gathering.tsx'
import { Lobby, PAGE_EVIDENCE, ResultsTable } from './gathering-parts.ts'
import styles from './gathering.module.css'

const REOPEN_MS = 5000
/** What the room does not tell, such as a way in that staff made anew. */
const RENEW_MS = 30_000

export function GatheringPage({ id }: { id: string }) {
  const query = useQuery({
    ...api.gathering.read.queryOptions({ input: { id } }),
    refetchInterval: ({ state }) =>
      state.data?.status === 'ended' ? false : state.data?.status === 'open' ? RENEW_MS : REOPEN_MS,
  })
  return (
    <div className={`page ${styles.page}`}>
      <EvidencePartsContext value={PAGE_EVIDENCE}>
        <AwaitedPage query={query}>{(gathering) => <Session gathering={gathering} />}</AwaitedPage>
      </EvidencePartsContext>
    </div>
  )
}

function Session({ gathering }: { gathering: Gathering }) {
  const me = useMe().data
  const personId = me?.person?.id
  const role = me?.gatherings.find((g) => g.id === gathering.id)?.role
  if (gathering.status === 'open' && role && personId !== undefined)
    return <OpenGathering gathering={gathering} personId={personId} role={role} />
  return (
    <>
      <GatheringHead gathering={gathering} role={role} />
      <ClosedNote status={gathering.status} />
      {gathering.status === 'ended' && personId !== undefined && (
        <UnsentScores gathering={gathering} personId={personId} />
      )}
      {gathering.status === 'ended' && gathering.kind === 'review' && (
        <Suspense>
          <ResultsTable gatheringId={gathering.id} version="ended" />
        </Suspense>
      )}
    </>
  )
}

/** Scores that were still on their way when the gathering ended are told, not forgotten. */
function UnsentScores({ gathering, personId }: { gathering: Gathering; personId: string }) {
  const { id } = gathering
  useLayoutEffect(() => {
    claimSheets({ gatheringId: id, personId: () => personId })
    losePending()
    loseWritten()
  }, [id, personId])
  return <NotKeptNote rubric={gathering.rubric} />
}

/** Why there is nothing to take part in; an open gathering says so to those who do not belong to it. */
function ClosedNote({ status }: { status: Gathering['status'] }) {
  const { t } = useText()
  if (status === 'planned')
    return (
      <p className="empty" role="status">
        {t(reviewTexts.notOpen)}
      </p>
    )
  return (
    <p className={`note ${styles.closed}`}>
      {t(status === 'ended' ? reviewTexts.ended : reviewTexts.notMember)}
    </p>
  )
}

interface SessionHeadProps {
  gathering: Gathering
  role: GatheringRole | undefined
  /** What can be done from anywhere in the session. */
  children?: ReactNode
}

function GatheringHead({ gathering, role, children }: SessionHeadProps) {
  const { t, pick } = useText()
  const call = useQuery(api.call.current.queryOptions()).data?.call
  const track = call?.tracks.find((tr) => tr.id === gathering.trackId)
  return (
    <header className={`page-head ${styles.head}`} data-pavilion={gathering.trackId ?? undefined}>
      <title>{gathering.title}</title>
      <div>
        <p className="eyebrow">
          {t(
            gathering.kind === 'review'
              ? roundNames[gathering.round]
              : reviewTexts['kind.roadshow'],
          )}
          {track && ` · ${pick(track.name)}`}
          {role && <span className="badge">{t(reviewTexts[`role.${role}`])}</span>}
        </p>
        <h1>
          <PhraseText text={gathering.title} />
        </h1>
      </div>
      {children && <div className={styles.headActions}>{children}</div>}
    </header>
  )
}

interface OpenGatheringProps {
  gathering: Gathering
  personId: string
  role: GatheringRole
}

interface WithRoom {
  room: RoomConnection | undefined
}

function OpenGathering(props: OpenGatheringProps) {
  const { gathering, role } = props
  const room = useOpenRoom(gathering.id)
  if (gathering.kind !== 'review' || role !== 'presenter') return <Inside {...props} room={room} />
  const outside = <Outside {...props} room={room} />
  return (
    <Suspense fallback={outside}>
      {room ? (
        <Lobby room={room} head={outside}>
          <Inside {...props} room={room} />
        </Lobby>
      ) : (
        outside
      )}
    </Suspense>
  )
}

function Outside({ gathering, role, room }: OpenGatheringProps & WithRoom) {
  return (
    <>
      <GatheringHead gathering={gathering} role={role} />
      {room && <RoomNote room={room} />}
    </>
  )
}

function Inside({ gathering, personId, role, room }: OpenGatheringProps & WithRoom) {
  const { t } = useText()
  return (
    <>
      <GatheringHead gathering={gathering} role={role}>
        {room && (
          <PartBoundary>
            <LeadDesk {...{ room, personId, role }} />
          </PartBoundary>
        )}
        <Button component={Link} href={`/gatherings/${gathering.id}/hall`}>
          {t(reviewTexts.enterHall)}
        </Button>
        {role !== 'audience' && (
          <Button component={Link} href={`/gatherings/${gathering.id}/screen`} variant="default">
            {t(reviewTexts.bigScreen)}
          </Button>
        )}
        <Button component={Link} href={`/devices?to=/gatherings/${gathering.id}`} variant="default">
          {t(shellTexts.devices)}
        </Button>
      </GatheringHead>
      <ReissueNotes {...{ gathering, personId, role }} />
      {room && (
        <>
          <RoomNote room={room} />
          <LiveGathering {...{ gathering, personId, role, room }} />
        </>
      )}
    </>
  )
}
