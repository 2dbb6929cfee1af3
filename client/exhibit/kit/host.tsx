/** Who speaks in a booth, if somebody does. */
import { lazy } from 'react'
import { ExhibitBoundary } from '../exhibit-boundary.tsx'
import { isKind, type Shown } from './kind.ts'
import { useFront } from './stand-front.ts'

const HostStand = lazy(async () => ({
  default: (await import('../dialogue/host-stand.tsx')).HostStand,
}))

export function Host({
  submissionId,
  exhibits,
}: {
  submissionId: string
  exhibits: readonly Shown[]
}) {
  const front = useFront(submissionId, 'host', exhibits)
  if (!front) return null
  const { exhibit, ...rest } = front
  if (!isKind(exhibit, 'dialogue')) return null
  return (
    <ExhibitBoundary poster={null} broken={null}>
      <HostStand key={exhibit.id} shown={{ exhibit, ...rest }} {...{ submissionId }} />
    </ExhibitBoundary>
  )
}
