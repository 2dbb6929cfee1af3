/** What is flat, on a board at the side of its booth: the one in front of those that share the board. */
import { lazyPart } from '../../api/load-part.ts'
import { hallTexts } from '../../i18n/texts/hall.ts'
import { useText } from '../../i18n/use-text.ts'
import type { StandName } from '../../../shared/exhibit/stands.ts'
import { ExhibitBoundary } from '../exhibit-boundary.tsx'
import { MessageBoard } from '../message-board.tsx'
import { SlowBoard } from '../slow-board.tsx'
import { isShown, type Shown } from './kind.ts'
import { useFront } from './stand-front.ts'

const MediaBoard = lazyPart(() => import('../media/media-board.tsx'), 'MediaBoard')
const PanoramaBoard = lazyPart(() => import('../panorama/panorama-board.tsx'), 'PanoramaBoard')

interface FlatBoardProps {
  submissionId: string
  exhibits: readonly Shown[]
  stand: Extract<StandName, 'left' | 'right'>
  widthM: number
  heightM: number
}

export function FlatBoard({ submissionId, exhibits, stand, ...size }: FlatBoardProps) {
  const { t } = useText()
  const front = useFront(submissionId, stand, exhibits)
  if (!front) return null
  return (
    <ExhibitBoundary
      key={front.exhibit.id}
      poster={<SlowBoard />}
      broken={<MessageBoard text={t(hallTexts.pictureFailed)} />}
    >
      {isShown(front, 'media') && (
        <MediaBoard shown={front} submissionId={submissionId} {...size} />
      )}
      {isShown(front, 'panorama') && (
        <PanoramaBoard shown={front} submissionId={submissionId} {...size} />
      )}
    </ExhibitBoundary>
  )
}
