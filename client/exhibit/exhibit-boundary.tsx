/** Keeps a broken or slow exhibit to itself: while it loads its poster stands, when it breaks a message. */
import { Component, Suspense, type ReactNode } from 'react'

interface ExhibitBoundaryProps {
  /** What stands while loading. */
  poster: ReactNode
  /** What stands when it broke. */
  broken: ReactNode
  children: ReactNode
}

export class ExhibitBoundary extends Component<ExhibitBoundaryProps, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (this.state.failed) return this.props.broken
    return <Suspense fallback={this.props.poster}>{this.props.children}</Suspense>
  }
}
