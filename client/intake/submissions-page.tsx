/** The submissions of one's own unit, and the start of a new one. */
import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'wouter'
import type { SubmissionLine } from '../../shared/protocol/api-intake.ts'
import { api, client } from '../api/client.ts'
import { Awaited } from '../api/awaited.tsx'
import { ProblemNote } from '../api/problem-note.tsx'
import { formatMoment } from '../i18n/format-moment.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './submissions.module.css'
import '../api/office-refusals.ts'

export function SubmissionsPage() {
  const { t } = useText()
  const queries = useQueryClient()
  const [, navigate] = useLocation()
  const mine = useQuery(api.intake.mine.queryOptions({ staleTime: 0 }))
  const create = useMutation({
    mutationFn: () => client.intake.create(),
    onSuccess: (submission) => {
      queries.setQueryData(api.intake.read.queryKey({ input: { id: submission.id } }), submission)
      navigate(`/apply/${submission.id}`)
    },
  })
  return (
    <div className="page">
      <title>{t(intakeTexts.title)}</title>
      <div className="page-head">
        <div>
          <h1>{t(intakeTexts.title)}</h1>
          <p className="lead">
            <PhraseText text={t(intakeTexts.lead)} />
          </p>
        </div>
        <Button size="md" loading={create.isPending} onClick={() => create.mutate()}>
          {t(intakeTexts.create)}
        </Button>
      </div>
      <ProblemNote error={create.error} />
      <Awaited query={mine}>
        {(lines) =>
          lines.length === 0 ? (
            <p className="empty">{t(intakeTexts.none)}</p>
          ) : (
            <ul className="rows">
              {lines.map((line) => (
                <SubmissionLineView key={line.id} line={line} />
              ))}
            </ul>
          )
        }
      </Awaited>
    </div>
  )
}

function SubmissionLineView({ line }: { line: SubmissionLine }) {
  const { t, language } = useText()
  const time =
    line.submittedAt === null
      ? t(intakeTexts.updated, { time: formatMoment(line.updatedAt, language) })
      : t(intakeTexts.submittedAt, { time: formatMoment(line.submittedAt, language) })
  return (
    <li className={styles.line}>
      <div>
        <Link href={`/apply/${line.id}`} className={styles.name}>
          {line.scenarioName || t(intakeTexts.unnamed)}
        </Link>
        <p className="soft small">{[line.leadUnitName, time].filter(Boolean).join(' · ')}</p>
      </div>
      <span className={styles.stage} data-stage={line.stage}>
        {t(intakeTexts[`stage-${line.stage}`])}
      </span>
      <span className="soft small figures">{line.receiptNo}</span>
    </li>
  )
}
