/** Says what went wrong and what to do, with a way to try again. Announced to screen readers. */
import { Button } from '@mantine/core'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { errorSentence } from './problem.ts'

interface ProblemNoteProps {
  /** Whatever was thrown; nothing is shown for null and undefined. */
  error: unknown
  retry?: (() => unknown) | undefined
}

export function ProblemNote({ error, retry }: ProblemNoteProps) {
  const { t, language } = useText()
  return (
    <div role="alert" className={error ? 'note note-alert' : undefined}>
      {error ? (
        <>
          <p>{errorSentence(error, language)}</p>
          {retry && (
            <Button size="compact-sm" variant="default" onClick={() => void retry()}>
              {t(commonTexts.retry)}
            </Button>
          )}
        </>
      ) : null}
    </div>
  )
}
