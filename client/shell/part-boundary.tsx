/** Keeps one broken part of a page from taking the others with it; the rest can still be used. */
import type { ReactNode } from 'react'
import { ExhibitBoundary } from '../exhibit/exhibit-boundary.tsx'
import { shellTexts } from '../i18n/texts/shell.ts'
import { useText } from '../i18n/use-text.ts'

/** `waiting` stands while the part loads. */
export function PartBoundary({
  waiting = null,
  children,
}: {
  waiting?: ReactNode
  children: ReactNode
}) {
  return (
    <ExhibitBoundary poster={waiting} broken={<BrokenPart />}>
      {children}
    </ExhibitBoundary>
  )
}

function BrokenPart() {
  const { t } = useText()
  return (
    <p className="note" role="alert">
      {t(shellTexts.brokenPart)}
    </p>
  )
}
