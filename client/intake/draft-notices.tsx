/** What a writer must know at once, wherever on the page: a conflict, text set aside, a failed save. */
import { Button } from '@mantine/core'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { errorSentence } from '../api/problem.ts'
import { formatMoment } from '../i18n/format-moment.ts'
import { intakeTexts } from '../i18n/texts/intake.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './form.module.css'
import { isSavedLater, type DraftHandle } from './use-draft.ts'

export function DraftNotices({ handle }: { handle: DraftHandle }) {
  const { draft } = handle
  return (
    <div className={styles.notices}>
      {draft.status === 'conflict' && <Conflict handle={handle} />}
      {draft.status === 'failed' && <Failed handle={handle} />}
      {draft.aside && <Aside handle={handle} />}
    </div>
  )
}

/** Why the organiser sent it back; stands above the form. */
export function ReturnedNotice({ submission }: { submission: Submission }) {
  const { t, language } = useText()
  if (submission.stage !== 'returned') return null
  const { correctBy } = submission
  return (
    <div className={`note note-alert ${styles.returned}`}>
      <div>
        <strong>{t(intakeTexts.returnedTitle)}</strong>
        <p>{submission.returnedReason}</p>
        {correctBy !== null && (
          <p>{t(intakeTexts.correctBy, { time: formatMoment(correctBy, language) })}</p>
        )}
      </div>
    </div>
  )
}

function Aside({ handle }: { handle: DraftHandle }) {
  const { t } = useText()
  return (
    <div className="note" role="status">
      <p>{t(intakeTexts.asideText)}</p>
      <div className="actions">
        <Button size="compact-md" onClick={handle.restoreAside}>
          {t(intakeTexts.restore)}
        </Button>
        <Button size="compact-md" variant="default" onClick={handle.discardAside}>
          {t(intakeTexts.discard)}
        </Button>
      </div>
    </div>
  )
}

function Conflict({ handle }: { handle: DraftHandle }) {
  const { t } = useText()
  return (
    <div className="note note-alert" role="alert">
      <div>
        <strong>{t(intakeTexts.conflictTitle)}</strong>
        <p>{t(intakeTexts.conflictText)}</p>
      </div>
      <div className="actions">
        <Button size="compact-md" onClick={() => void handle.keepMine()}>
          {t(intakeTexts.keepMine)}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => void handle.takeTheirs()}>
          {t(intakeTexts.takeTheirs)}
        </Button>
      </div>
    </div>
  )
}

function Failed({ handle }: { handle: DraftHandle }) {
  const { t, language } = useText()
  return (
    <div className="note note-alert" role="alert">
      <p>
        {errorSentence(handle.error, language)}{' '}
        {isSavedLater(handle.error) && t(intakeTexts.keptHere)}
      </p>
    </div>
  )
}
