/** Draws the answer of a query, and until then that it is coming or why it is not. */
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { commonTexts } from '../i18n/texts/common.ts'
import { useText } from '../i18n/use-text.ts'
import { ProblemNote } from './problem-note.tsx'
import { busySeconds, errorSentence } from './problem.ts'

interface AwaitedProps<T> {
  query: UseQueryResult<T, unknown>
  children: (data: T) => ReactNode
}

export function Awaited<T>({ query, children }: AwaitedProps<T>) {
  const { t, language } = useText()
  if (query.data !== undefined) return children(query.data)
  if (query.error) return <ProblemNote error={query.error} retry={query.refetch} />
  const busy = busySeconds(query.failureReason) !== undefined
  return (
    <p className="awaiting" role="status">
      {busy ? errorSentence(query.failureReason, language) : t(commonTexts.loading)}
    </p>
  )
}

/** The same for what a whole page is about: one that cannot be shown still has a heading that says so. */
export function AwaitedPage<T>({ query, children }: AwaitedProps<T>) {
  const { t } = useText()
  const failed = query.data === undefined && query.error !== null
  return (
    <>
      {failed && (
        <>
          <title>{t(commonTexts.notShown)}</title>
          <h1 className="page-failed">{t(commonTexts.notShown)}</h1>
        </>
      )}
      <Awaited query={query}>{children}</Awaited>
    </>
  )
}
