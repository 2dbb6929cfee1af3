/** Keeps one broken page from taking the product with it. React asks for a class here. */
import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { shellTexts } from '../i18n/texts/shell.ts'
import { currentLanguage, textIn, type BilingualText } from '../i18n/i18n.ts'

interface ErrorBoundaryProps {
  /** A change of it forgets the error: the page is another one. */
  place: string
  children: ReactNode
}

interface ErrorBoundaryState {
  broken: boolean
  place: string
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, place: this.props.place }

  static getDerivedStateFromError(): Partial<ErrorBoundaryState> {
    return { broken: true }
  }

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === state.place ? null : { broken: false, place }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const t = (text: BilingualText): string => textIn(text, currentLanguage())
    return (
      <div className="page page-narrow stack" role="alert">
        <h1>{t(shellTexts.brokenTitle)}</h1>
        <p className="lead">{t(shellTexts.brokenText)}</p>
        <div className="actions">
          <Button onClick={() => location.reload()}>{t(shellTexts.reload)}</Button>
        </div>
      </div>
    )
  }
}
