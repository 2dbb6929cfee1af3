/** Keeps one broken page from taking the product with it. React asks for a class here. */
import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { translate } from '../i18n/use-text.ts'

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
    return (
      <div className="page page-narrow stack" role="alert">
        <h1>{translate('shell.brokenTitle')}</h1>
        <p className="lead">{translate('shell.brokenText')}</p>
        <div className="actions">
          <Button onClick={() => location.reload()}>{translate('shell.reload')}</Button>
        </div>
      </div>
    )
  }
}
