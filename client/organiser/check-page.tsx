/**
 * The formal check of one submission: what was filed, what the rules found, what looks like it, and
 * the decision. How a form and a booth are drawn comes from client/app.
 */
import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Call } from '../../shared/call/call.ts'
import type { CHECK_TICKS, Submission, SubmissionLine } from '../../shared/protocol/api-intake.ts'
import { api } from '../api/client.ts'
import { AwaitedPage } from '../api/awaited.tsx'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { checkTexts } from '../i18n/texts/check.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { CheckDecision } from './check-decision.tsx'
import styles from './organiser.module.css'
import '../api/office-refusals.ts'

export interface CheckViews {
  form: (call: Call, submission: Submission) => ReactNode
  booth: (call: Call, submission: Submission) => ReactNode
  findings: (submission: Submission) => ReactNode
}

interface CheckPageProps {
  id: string
  views: CheckViews
}

export function CheckPage({ id, views }: CheckPageProps) {
  const call = useQuery(api.call.current.queryOptions())
  const check = useQuery(api.check.read.queryOptions({ input: { id }, staleTime: 0 }))
  return (
    <div className="page">
      <AwaitedPage query={call}>
        {(answer) => (
          <AwaitedPage query={check}>
            {(read) => <CheckView call={answer.call} {...read} views={views} />}
          </AwaitedPage>
        )}
      </AwaitedPage>
    </div>
  )
}

interface CheckViewProps {
  call: Call
  submission: Submission
  ticks: (typeof CHECK_TICKS)[number][]
  similar: SubmissionLine[]
  views: CheckViews
}

function CheckView({ call, submission, ticks, similar, views }: CheckViewProps) {
  const { t } = useText()
  const title = submission.form.scenarioName || t(intakeTexts.unnamed)
  return (
    <>
      <title>{`${title} · ${t(checkTexts.title)}`}</title>
      <header className="page-head">
        <div>
          <p className="eyebrow">
            <Link href="/organiser/checks">{t(checkTexts.title)}</Link>
            {t(intakeTexts[`stage-${submission.stage}`])}
            <span className="figures">{submission.receiptNo}</span>
          </p>
          <h1>
            <PhraseText text={title} />
          </h1>
          <p className="soft">{submission.form.leadUnitName}</p>
        </div>
      </header>
      <div className={styles.check}>
        <Tabs defaultValue="form" keepMounted={false} color="ink">
          <Tabs.List aria-label={t(checkTexts.views)} mb={24}>
            <Tabs.Tab value="form">{t(checkTexts.form)}</Tabs.Tab>
            <Tabs.Tab value="booth">{t(checkTexts.booth)}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="form">{views.form(call, submission)}</Tabs.Panel>
          <Tabs.Panel value="booth">{views.booth(call, submission)}</Tabs.Panel>
        </Tabs>
        <aside className={styles.desk}>
          <section>
            <h2>{t(checkTexts.automatic)}</h2>
            {submission.findings.length === 0 ? (
              <p className="soft">{t(checkTexts.noFindings)}</p>
            ) : (
              views.findings(submission)
            )}
          </section>
          <Similar lines={similar} />
          <CheckDecision submission={submission} ticked={ticks} />
        </aside>
      </div>
    </>
  )
}

function Similar({ lines }: { lines: SubmissionLine[] }) {
  const { t } = useText()
  return (
    <section>
      <h2>{t(checkTexts.similar)}</h2>
      {lines.length === 0 ? (
        <p className="soft">{t(checkTexts.noSimilar)}</p>
      ) : (
        <ul className="rows">
          {lines.map((line) => (
            <li key={line.id} className={styles.similar}>
              <Link href={`/organiser/checks/${line.id}`}>
                {line.scenarioName || t(intakeTexts.unnamed)}
              </Link>
              <span className="soft small">
                {line.leadUnitName} ·{' '}
                <span className={styles.keep}>{t(intakeTexts[`stage-${line.stage}`])}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
