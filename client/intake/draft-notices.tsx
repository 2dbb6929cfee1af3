/** What a writer must know at once: a conflict, text set aside, a save that failed, a return. */
import { Button } from '@mantine/core'
import type { Submission } from '../../shared/protocol/api-intake.ts'
import { errorSentence, readProblem } from '../api/problem.ts'
import { useText } from '../i18n/use-text.ts'
import type { DraftHandle } from './use-draft.ts'

interface DraftNoticesProps {
  submission: Submission
  handle: DraftHandle
}

export function DraftNotices({ submission, handle }: DraftNoticesProps) {
  const { t } = useText()
  const { draft } = handle
  return (
    <>
      {submission.stage === 'returned' && (
        <div className="note note-alert">
          <div>
            <strong>{t('intake.returnedTitle')}</strong>
            <p>{submission.returnedReason}</p>
          </div>
        </div>
      )}
      {draft.status === 'conflict' && <Conflict handle={handle} />}
      {draft.status === 'failed' && <Failed handle={handle} />}
      {draft.aside && (
        <div className="note" role="status">
          <p>{t('intake.asideText')}</p>
          <div className="actions">
            <Button size="compact-md" onClick={handle.restoreAside}>
              {t('intake.restore')}
            </Button>
            <Button size="compact-md" variant="default" onClick={handle.discardAside}>
              {t('intake.discard')}
            </Button>
          </div>
        </div>
      )}
    </>
  )
}

function Conflict({ handle }: { handle: DraftHandle }) {
  const { t } = useText()
  return (
    <div className="note note-alert" role="alert">
      <div>
        <strong>{t('intake.conflictTitle')}</strong>
        <p>{t('intake.conflictText')}</p>
      </div>
      <div className="actions">
        <Button size="compact-md" onClick={() => void handle.keepMine()}>
          {t('intake.keepMine')}
        </Button>
        <Button size="compact-md" variant="default" onClick={() => void handle.takeTheirs()}>
          {t('intake.takeTheirs')}
        </Button>
      </div>
    </div>
  )
}

function Failed({ handle }: { handle: DraftHandle }) {
  const { t, language } = useText()
  const retries = readProblem(handle.error).code === 'unreachable'
  return (
    <div className="note note-alert" role="alert">
      <p>
        {errorSentence(handle.error, language)} {retries && t('intake.keptHere')}
      </p>
    </div>
  )
}
