/**
 * Where the organiser has set up a model, it may phrase the passages that were found. It says so, and
 * the passages stay beside it: they are what counts.
 */
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { dialogueTexts } from '../../i18n/texts/exhibit-dialogue.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from './dialogue-page.module.css'

interface PhrasedAnswerProps {
  submissionId: string
  question: string
  /** Ids of the passages. */
  passages: readonly string[]
}

export function PhrasedAnswer({ submissionId, question, passages }: PhrasedAnswerProps) {
  const { t } = useText()
  const { data } = useQuery(api.exhibition.phrasing.queryOptions({ staleTime: Infinity }))
  const phrase = useMutation(api.exhibition.phrase.mutationOptions())
  if (!data?.model) return null
  if (phrase.data)
    return (
      <div className={styles.phrased} data-testid="phrased">
        <p>{phrase.data.text}</p>
        <footer>{t(dialogueTexts.phrased, { model: phrase.data.model })}</footer>
      </div>
    )
  return (
    <div className={styles.phrased} aria-live="polite">
      {phrase.isError && <p>{t(dialogueTexts.phraseFailed)}</p>}
      <button
        type="button"
        disabled={phrase.isPending}
        onClick={() => phrase.mutate({ id: submissionId, question, passages: [...passages] })}
      >
        {t(phrase.isPending ? dialogueTexts.phrasing : dialogueTexts.phrase)}
      </button>
    </div>
  )
}
