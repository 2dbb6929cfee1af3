/** Ticks, reason and decision of the formal check; after acceptance, publication. */
import { Button, Checkbox, InputBase } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import { CHECK_TICKS, type Submission } from '../../shared/protocol/api-intake.ts'
import { api, client } from '../api/client.ts'
import { ProblemNote } from '../api/problem-note.tsx'
import { useMe } from '../api/use-me.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { checkTexts } from '../i18n/texts/check.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './organiser.module.css'

type Tick = (typeof CHECK_TICKS)[number]
type Decision = (typeof DECISIONS)[number]

interface CheckDecisionProps {
  submission: Submission
  ticked: Tick[]
}

export function CheckDecision({ submission, ticked }: CheckDecisionProps) {
  const { t, language } = useText()
  const decides = useMe().data?.roles.includes('organiser') ?? false
  const { stage } = submission
  return (
    <section className="stack">
      <h2>{t(checkTexts.decide)}</h2>
      {!decides && <p className="soft">{t(checkTexts.organiserDecides)}</p>}
      {(stage === 'accepted' || stage === 'admitted' || stage === 'published') && (
        <Publication id={submission.id} stage={stage} mayChange={decides} />
      )}
      {(stage === 'returned' || stage === 'rejected') && (
        <div className="note">
          <div>
            <strong>{t(intakeTexts[`stage-${stage}`])}</strong>
            <p>{submission.returnedReason}</p>
            {submission.correctBy !== null && (
              <p>
                {t(checkTexts.correctBy, { time: formatMoment(submission.correctBy, language) })}
              </p>
            )}
          </div>
        </div>
      )}
      {decides && (stage === 'submitted' || stage === 'returned') && (
        <Decide id={submission.id} ticked={ticked} isReturned={stage === 'returned'} />
      )}
    </section>
  )
}

/** After an act everything about checks and the exhibition is asked for again. */
function useRefresh(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await queries.invalidateQueries({ queryKey: api.check.key() })
    void queries.invalidateQueries({ queryKey: api.exhibition.key() })
  }
}

interface DecideProps {
  id: string
  ticked: Tick[]
  /** Whether it lies with the applicant: it can be given more time or rejected, not accepted. */
  isReturned: boolean
}

const DECISIONS = ['accept', 'return', 'reject'] as const

function Decide({ id, ticked, isReturned }: DecideProps) {
  const { t } = useText()
  const refresh = useRefresh()
  const [ticks, setTicks] = useState<Tick[]>(ticked)
  const [reason, setReason] = useState('')
  const decide = useMutation({
    mutationFn: (decision: Decision) => client.check.decide({ id, decision, ticks, reason }),
    onSuccess: refresh,
  })
  return (
    <>
      {!isReturned && (
        <Checkbox.Group
          label={t(checkTexts.ticks)}
          value={ticks}
          onChange={(values) => setTicks(CHECK_TICKS.filter((tick) => values.includes(tick)))}
        >
          <div className={styles.ticks}>
            {CHECK_TICKS.map((tick) => (
              <Checkbox key={tick} value={tick} label={t(checkTexts[`tick.${tick}`])} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <InputBase
        component="textarea"
        multiline
        label={t(checkTexts.reason)}
        description={t(checkTexts.reasonHint)}
        rows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <ProblemNote error={decide.error} />
      <div className={`actions ${styles.decide}`}>
        {DECISIONS.slice(isReturned ? 1 : 0).map((decision) => (
          <Button
            key={decision}
            variant={decision === 'accept' ? 'filled' : 'default'}
            loading={decide.isPending && decide.variables === decision}
            onClick={() => decide.mutate(decision)}
          >
            {t(isReturned && decision === 'return' ? checkTexts.returnAgain : checkTexts[decision])}
          </Button>
        ))}
      </div>
    </>
  )
}

interface PublicationProps {
  id: string
  stage: BoothStage
  mayChange: boolean
}

const STAGE_TEXTS = {
  accepted: checkTexts.acceptedText,
  admitted: checkTexts.admittedText,
  published: checkTexts.publishedText,
} as const
type BoothStage = keyof typeof STAGE_TEXTS

/** Who may see the booth of an accepted submission, from nobody to a panel to everybody. */
function Publication({ id, stage, mayChange }: PublicationProps) {
  const { t } = useText()
  const onSuccess = useRefresh()
  const admit = useMutation({
    mutationFn: (admitted: boolean) => client.check.admit({ id, admitted }),
    onSuccess,
  })
  const publish = useMutation({
    mutationFn: (published: boolean) => client.check.publish({ id, published }),
    onSuccess,
  })
  const loading = admit.isPending || publish.isPending
  return (
    <>
      <p>{t(STAGE_TEXTS[stage])}</p>
      <ProblemNote error={admit.error ?? publish.error} />
      <div className="actions">
        {mayChange && stage !== 'published' && (
          <Button
            variant={stage === 'accepted' ? 'filled' : 'default'}
            loading={loading}
            onClick={() => admit.mutate(stage === 'accepted')}
          >
            {t(stage === 'accepted' ? checkTexts.admit : checkTexts.unadmit)}
          </Button>
        )}
        {mayChange && (
          <Button
            variant={stage === 'admitted' ? 'filled' : 'default'}
            loading={loading}
            onClick={() => publish.mutate(stage !== 'published')}
          >
            {t(stage === 'published' ? checkTexts.unpublish : checkTexts.publish)}
          </Button>
        )}
        {stage !== 'accepted' && (
          <Link href={`/scenarios/${id}`}>
            {t(stage === 'published' ? checkTexts.seePublished : checkTexts.seeBooth)}
          </Link>
        )}
      </div>
    </>
  )
}
