/** Who speaks in a booth, if somebody does. */
import { lazyPart } from '../../api/load-part.ts'
import { exhibitTexts } from '../../i18n/texts/exhibit.ts'
import { useText } from '../../i18n/use-text.ts'
import { ExhibitBoundary } from '../exhibit-boundary.tsx'
import { MessageBoard } from '../message-board.tsx'
import { isKind, type Shown } from './kind.ts'
import { useFront } from './stand-front.ts'

const HostStand = lazyPart(() => import('../dialogue/host-stand.tsx'), 'HostStand')

/** Height of what is said where the host should stand, in m. */
const MESSAGE_M = 1.1

export function Host({
  submissionId,
  exhibits,
}: {
  submissionId: string
  exhibits: readonly Shown[]
}) {
  const { t } = useText()
  const front = useFront(submissionId, 'host', exhibits)
  if (!front) return null
  const { exhibit, ...rest } = front
  if (!isKind(exhibit, 'dialogue')) return null
  return (
    <ExhibitBoundary
      poster={null}
      broken={
        <group position={[0, MESSAGE_M, 0]}>
          <MessageBoard text={t(exhibitTexts.failed)} />
        </group>
      }
    >
      <HostStand key={exhibit.id} shown={{ exhibit, ...rest }} {...{ submissionId }} />
    </ExhibitBoundary>
  )
}
