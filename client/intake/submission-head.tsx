/** Which submission this is and where it stands. */
import { Link } from 'wouter'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { PhraseText } from '../i18n/phrase-text.tsx'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'

interface SubmissionHeadProps {
  submission: Submission
  /** The scenario's name as it stands on the page. */
  name: string
}

export function SubmissionHead({ submission, name }: SubmissionHeadProps) {
  const { t } = useText()
  const title = name.trim() || t(intakeTexts.unnamed)
  return (
    <header className="page-head no-print">
      <title>{`${title} · ${t(intakeTexts.title)}`}</title>
      <div>
        <p className="eyebrow">
          <Link href="/apply">{t(intakeTexts.title)}</Link>
          {t(intakeTexts[`stage-${submission.stage}`])}
          {submission.receiptNo && <span className="figures">{submission.receiptNo}</span>}
        </p>
        <h1>
          <PhraseText text={title} />
        </h1>
      </div>
    </header>
  )
}
