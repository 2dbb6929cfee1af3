/** What an applicant keeps after submitting: the receipt number, the moment, the form as filed. */
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { Call } from '../../shared/call/call.ts'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { formTexts } from '../i18n/texts/form.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import { FormSheet } from './form-sheet.tsx'
import styles from './receipt.module.css'

interface ReceiptProps {
  call: Call
  submission: Submission
}

export function Receipt({ call, submission }: ReceiptProps) {
  const { t, pick, language } = useText()
  const { receiptNo, submittedAt, stage, form } = submission
  return (
    <div className="stack">
      {stage === 'rejected' && (
        <div className="note note-alert">
          <div>
            <strong>{t(intakeTexts.rejectedTitle)}</strong>
            <p>{submission.returnedReason}</p>
          </div>
        </div>
      )}
      <section className={styles.receipt}>
        <p className="soft">{pick(call.name)}</p>
        <h2>{t(intakeTexts.receiptTitle)}</h2>
        <p className={styles.number}>{receiptNo}</p>
        <dl>
          <div>
            <dt>{t(formTexts.scenarioName)}</dt>
            <dd>{form.scenarioName}</dd>
          </div>
          <div>
            <dt>{t(formTexts.leadUnitName)}</dt>
            <dd>{form.leadUnitName}</dd>
          </div>
          <div>
            <dt>{t(intakeTexts.receivedAt)}</dt>
            <dd>{submittedAt !== null && formatMoment(submittedAt, language)}</dd>
          </div>
          <div>
            <dt>{t(intakeTexts.stage)}</dt>
            <dd>{t(intakeTexts[`stage-${stage}`])}</dd>
          </div>
        </dl>
        <p className="soft small">{t(intakeTexts.receiptText)}</p>
        <div className="actions no-print">
          <Button onClick={() => print()}>{t(intakeTexts.print)}</Button>
          {stage === 'published' && (
            <Button component={Link} href={`/scenarios/${submission.id}`} variant="default">
              {t(intakeTexts.seePublished)}
            </Button>
          )}
        </div>
      </section>
      <FormSheet call={call} form={form} />
    </div>
  )
}
