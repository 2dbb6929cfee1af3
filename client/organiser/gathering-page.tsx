/** The secretary's page of one gathering: what is on the agenda, how it is scored, who gets in. */
import { useQuery } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { api } from '../api/client.ts'
import { lazyPart } from '../api/load-part.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { useMe } from '../api/use-me.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { gatheringsTexts } from '../i18n/texts/gatherings.ts'
import { roundNames } from '../i18n/texts/round.ts'
import { useText } from '../i18n/use-text.ts'
import { AgendaEditor } from './agenda-editor.tsx'
import { BlindSection } from './blind-section.tsx'
import { DoorSection } from './door-section.tsx'
import { GatheringStatus } from './gathering-status.tsx'
import { LightSection } from './light-section.tsx'
import { MembersSection } from './members-section.tsx'
import styles from './organiser.module.css'
import { PanelFold } from './panel-fold.tsx'
import { QuotaSection } from './quota-section.tsx'
import { RecusalsSection } from './recusals-section.tsx'
import { RubricSection } from './rubric-section.tsx'
import { ScheduleSection } from './schedule-section.tsx'
import { TimingSection } from './timing-section.tsx'
import '../api/office-refusals.ts'

/** Of roadshows alone. */
const AudienceSection = lazyPart(() => import('./audience-section.tsx'), 'AudienceSection')
const SlidesSection = lazyPart(() => import('./slides-section.tsx'), 'SlidesSection')

/** While slides are being processed the gathering is asked for again after this long. */
const PROCESSING_POLL_MS = 1500

interface GatheringPageProps {
  id: string
  /** What came of a review; drawn by client/app. */
  results: (gathering: Gathering) => ReactNode
  /** Its panel by appointment, for those who may ask experts to it; drawn by client/app. */
  panel: (gathering: Gathering) => ReactNode
}

export function GatheringPage({ id, results, panel }: GatheringPageProps) {
  const gathering = useQuery(
    api.gathering.read.queryOptions({
      input: { id },
      staleTime: 0,
      refetchInterval: ({ state }) =>
        state.data?.slides.some((slide) => slide.status === 'processing')
          ? PROCESSING_POLL_MS
          : false,
    }),
  )
  return (
    <div className="page">
      <AwaitedPage query={gathering}>
        {(read) => <GatheringDesk gathering={read} results={results} panel={panel} />}
      </AwaitedPage>
    </div>
  )
}

function GatheringDesk({
  gathering,
  results,
  panel,
}: Pick<GatheringPageProps, 'results' | 'panel'> & { gathering: Gathering }) {
  const { t, pick } = useText()
  const roles = useMe().data?.roles ?? []
  const isStaff = roles.includes('organiser') || roles.includes('secretary')
  const isOnPanel = gathering.role === 'chair' || gathering.role === 'reviewer'
  const call = useQuery(api.call.current.queryOptions()).data?.call
  const track = call?.tracks.find((tr) => tr.id === gathering.trackId)
  return (
    <div data-pavilion={gathering.trackId ?? undefined}>
      <title>{`${gathering.title} · ${t(gatheringsTexts.title)}`}</title>
      <header className="page-head">
        <div>
          <p className="eyebrow">
            <Link href="/organiser/gatherings">{t(gatheringsTexts.title)}</Link>
            {t(
              gathering.kind === 'review'
                ? roundNames[gathering.round]
                : gatheringsTexts['kind-roadshow'],
            )}
            {track && ` · ${pick(track.name)}`}
            {gathering.from && (
              <>
                {` · ${t(gatheringsTexts.from)} `}
                <Link href={`/organiser/gatherings/${gathering.from.id}`}>
                  {gathering.from.title}
                </Link>
              </>
            )}
          </p>
          <h1>
            <PhraseText text={gathering.title} />
          </h1>
        </div>
        <GatheringStatus gathering={gathering} />
      </header>
      {gathering.kind === 'review' && results(gathering)}
      <div className={styles.deskSections}>
        <AgendaEditor gathering={gathering} />
        {gathering.kind === 'review' && <RubricSection gathering={gathering} />}
        {gathering.kind === 'review' && <TimingSection gathering={gathering} />}
        {gathering.kind === 'roadshow' && (
          <Suspense>
            <SlidesSection gathering={gathering} />
          </Suspense>
        )}
        <ScheduleSection gathering={gathering} />
        {gathering.kind === 'review' && isStaff && !isOnPanel && (
          <PanelFold draw={() => panel(gathering)} />
        )}
        <MembersSection gathering={gathering} />
        {gathering.kind === 'review' && <RecusalsSection gathering={gathering} />}
        {gathering.kind === 'review' && <BlindSection gathering={gathering} />}
        {gathering.kind === 'review' && <QuotaSection gathering={gathering} />}
        {gathering.kind === 'roadshow' && (
          <Suspense>
            <AudienceSection gatheringId={gathering.id} />
          </Suspense>
        )}
        <LightSection gathering={gathering} />
        <DoorSection {...gathering} />
      </div>
    </div>
  )
}
