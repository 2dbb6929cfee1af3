/** The panel of a review: proposed out of the pool, asked by letter, with what stands against whom. */
import { useQuery } from '@tanstack/react-query'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { Awaited } from '../api/awaited.tsx'
import { api } from '../api/client.ts'
import { AppointedList } from './appointed-list.tsx'
import { ConflictList } from './conflict-list.tsx'
import { DrawOrder } from './draw-order.tsx'
import { ProposePanel } from './propose-panel.tsx'
import './expert-refusals.ts'

export function PanelSection({ gathering }: { gathering: Gathering }) {
  const { id, status } = gathering
  const panel = useQuery(api.panel.read.queryOptions({ input: { id }, staleTime: 0 }))
  return (
    <Awaited query={panel}>
      {(read) => (
        <>
          <AppointedList id={id} panel={read} />
          {status !== 'ended' && <ProposePanel id={id} panel={read} />}
          <ConflictList id={id} panel={read} />
          {status !== 'ended' && <DrawOrder id={id} />}
        </>
      )}
    </Awaited>
  )
}
