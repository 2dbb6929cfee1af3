/**
 * A booth in its bay: title wall, pictures on the side boards, model on the plinth. Everything that
 * comes from a file has a boundary of its own.
 */
import { useMemo } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import {
  PLINTH_SIDE_M,
  PLINTH_TOP_M,
  PLINTH_X_M,
  PLINTH_Z_M,
  SIDE_PANEL_BOTTOM_M,
  SIDE_PANEL_HEIGHT_M,
  SIDE_PANEL_WIDTH_M,
  SIDE_PANEL_X_M,
  SIDE_PANEL_Z_M,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { ExhibitBoundary } from './exhibit-boundary.tsx'
import { MessageBoard } from './message-board.tsx'
import { ModelExhibit } from './model-exhibit.tsx'
import { PictureBoard } from './picture-board.tsx'
import { TitleWall } from './title-wall.tsx'

const MODEL_SIDE_M = PLINTH_SIDE_M - 0.12
const MODEL_HEIGHT_M = 1.15
const BOARD_MARGIN_M = 0.06

interface BoothViewProps {
  booth: Booth
  pavilion: PavilionId
  /** Whether it is near enough for its exhibits. */
  near: boolean
}

export function BoothView({ booth, pavilion, near }: BoothViewProps) {
  const { models, pictures } = useMemo(() => sortExhibits(booth), [booth])
  const [model] = models
  return (
    <>
      <TitleWall booth={booth} pavilion={pavilion} detail={near ? 'near' : 'far'} />
      {near && model && (
        <group position={[PLINTH_X_M, PLINTH_TOP_M, PLINTH_Z_M]}>
          <Model url={model} sideM={MODEL_SIDE_M} heightM={MODEL_HEIGHT_M} />
        </group>
      )}
      {near &&
        pictures
          .slice(0, 2)
          .map((url, i) => <SidePicture key={url} url={url} side={i === 0 ? -1 : 1} />)}
    </>
  )
}

function sortExhibits(booth: Booth): { models: string[]; pictures: string[] } {
  const urls = (kind: 'model' | 'media'): string[] =>
    booth.exhibits.flatMap(({ exhibit, asset }) =>
      exhibit.kind === kind && asset.url !== null ? [asset.url] : [],
    )
  return { models: urls('model'), pictures: urls('media') }
}

export function Model(props: { url: string; sideM: number; heightM: number }) {
  const { t } = useText()
  return (
    <ExhibitBoundary poster={null} broken={<MessageBoard text={t(hallTexts.modelFailed)} />}>
      <ModelExhibit {...props} />
    </ExhibitBoundary>
  )
}

function SidePicture({ url, side }: { url: string; side: -1 | 1 }) {
  const { t } = useText()
  const y = SIDE_PANEL_BOTTOM_M + SIDE_PANEL_HEIGHT_M / 2
  return (
    <group
      position={[side * (SIDE_PANEL_X_M - 0.09), y, SIDE_PANEL_Z_M]}
      rotation={[0, (-side * Math.PI) / 2, 0]}
    >
      <ExhibitBoundary poster={null} broken={<MessageBoard text={t(hallTexts.pictureFailed)} />}>
        <PictureBoard
          url={url}
          widthM={SIDE_PANEL_WIDTH_M - BOARD_MARGIN_M}
          heightM={SIDE_PANEL_HEIGHT_M - BOARD_MARGIN_M}
        />
      </ExhibitBoundary>
    </group>
  )
}
