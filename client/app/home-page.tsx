/** The front page: which call this is, where to go, the five pavilions, how to join. */
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { PavilionId } from '../../shared/hall/plan.ts'
import { isPastDeadline, type Call } from '../../shared/call/call.ts'
import { api } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { commonTexts } from '../i18n/texts/common.ts'
import { homeTexts } from '../i18n/texts/home.ts'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'
import { PlanView } from '../hall/wayfinding/plan-view.tsx'
import styles from './home.module.css'
import { MyGatherings } from '../gathering/my-gatherings.tsx'
import { PavilionIndex } from '../catalogue/pavilion-index.tsx'

export function HomePage() {
  const { t, pick } = useText()
  const call = useQuery(api.call.current.queryOptions())
  const pavilions = useQuery(api.exhibition.pavilions.queryOptions())
  const [, navigate] = useLocation()
  const [lit, setLit] = useState<PavilionId>()
  const shown = pavilions.data ?? []
  const names = Object.fromEntries(shown.map((p) => [p.id, pick(p.name)]))
  const error = call.error ?? pavilions.error
  return (
    <div className="page">
      <title>{t(homeTexts.title)}</title>
      <MyGatherings />
      <section className={styles.hero}>
        <div className={styles.intro}>
          <CallHeading call={call.data?.call} isSample={call.data?.isSample ?? false} />
          <p className="lead">
            <PhraseText text={t(homeTexts.what)} />
          </p>
          <div className="actions">
            <Button component={Link} href="/hall" size="md">
              {t(shellTexts.enterHall)}
            </Button>
            <Button component={Link} href="/scenarios" size="md" variant="default">
              {t(homeTexts.browse)}
            </Button>
            <Link href="/apply" className={styles.applyLink}>
              {t(homeTexts.apply)}
            </Link>
          </div>
        </div>
        <PlanView
          names={names}
          entrance={t(homeTexts.entrance)}
          lit={lit}
          onLight={setLit}
          onOpen={(id) => navigate(`/scenarios?pavilion=${id}`)}
        />
      </section>
      <ProblemNote error={error} retry={() => Promise.all([call.refetch(), pavilions.refetch()])} />
      <PavilionIndex pavilions={shown} call={call.data?.call} lit={lit} onLight={setLit} />
      <Facts call={call.data?.call} />
    </div>
  )
}

function CallHeading({ call, isSample }: { call: Call | undefined; isSample: boolean }) {
  const { t, pick } = useText()
  return (
    <div className={styles.callHeading}>
      <p className="eyebrow">
        {t(homeTexts.eyebrow)}
        {isSample && <span className="badge">{t(homeTexts.sampleCall)}</span>}
      </p>
      <h1>
        <PhraseText text={call ? pick(call.name) : t(commonTexts.product)} />
      </h1>
    </div>
  )
}

function Facts({ call }: { call: Call | undefined }) {
  const { t, pick, language } = useText()
  const [openedAtMs] = useState(() => Date.now())
  return (
    <section className={styles.facts}>
      <div>
        <h2>{t(homeTexts.deadline)}</h2>
        <p className={styles.deadline}>
          {call &&
            t(homeTexts.beijingTime, {
              time: formatMoment(call.deadline, language, call.timeZone),
            })}
        </p>
        {call && isPastDeadline(call, openedAtMs) && (
          <p className="soft">{t(homeTexts.deadlinePassed)}</p>
        )}
      </div>
      <div>
        <h2>{t(homeTexts.organisers)}</h2>
        <ul className={styles.organisers}>
          {call?.organisers.map((o) => (
            <li key={o.zh}>{pick(o)}</li>
          ))}
        </ul>
      </div>
      <div className={styles.join}>
        <h2>{t(homeTexts.joinTitle)}</h2>
        <p className="soft">{t(homeTexts.joinText)}</p>
        <Button component={Link} href="/join" variant="default">
          {t(homeTexts.joinAction)}
        </Button>
      </div>
    </section>
  )
}
