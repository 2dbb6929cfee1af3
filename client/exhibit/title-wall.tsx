/** A booth's title wall as a plane with its drawing. */
import { useMemo } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import {
  TITLE_TEXT_PLANE_M,
  TITLE_WALL_BOTTOM_M,
  TITLE_WALL_HEIGHT_M,
  TITLE_WALL_WIDTH_M,
  type PavilionId,
} from '../../shared/hall/plan.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import type { WallContent, WallWords } from './wall-content.ts'
import { paintWall, wallText } from './wall-paint.ts'
import { WALL_HEIGHT_U, WALL_WIDTH_U } from './wall-style.ts'

/** Pixels to the unit: read from near, seen from afar. */
const SCALE = { near: 2, far: 0.75 } as const

interface TitleWallProps {
  booth: Booth
  pavilion: PavilionId
  detail: keyof typeof SCALE
}

export function useWallWords(): WallWords {
  const { t } = useText()
  return useMemo(
    () => ({
      overview: t(hallTexts.overview),
      needs: t(hallTexts.needs),
      timeline: t(hallTexts.timeline),
      funding: t(hallTexts.funding),
      technology: t(hallTexts.technology),
      partners: t(hallTexts.partners),
      total: (wan) => t(hallTexts.fundingTotal, { wan, million: wan / 100 }),
    }),
    [t],
  )
}

export function TitleWall({ booth, pavilion, detail }: TitleWallProps) {
  const { language } = useText()
  const words = useWallWords()
  const drawing = useMemo<CanvasDrawing>(() => {
    const content: WallContent = { booth, pavilion, language, words }
    const scale = SCALE[detail]
    return {
      widthPx: WALL_WIDTH_U * scale,
      heightPx: Math.round(WALL_HEIGHT_U * scale),
      text: wallText(content),
      draw: (context) => paintWall(context, content, scale),
    }
  }, [booth, pavilion, language, words, detail])
  const texture = useCanvasTexture(drawing)
  const middle = TITLE_WALL_BOTTOM_M + TITLE_WALL_HEIGHT_M / 2
  return (
    <mesh name="title-wall" position={[0, middle, TITLE_TEXT_PLANE_M]}>
      <planeGeometry args={[TITLE_WALL_WIDTH_M - 0.06, TITLE_WALL_HEIGHT_M - 0.06]} />
      <meshBasicMaterial map={texture} />
    </mesh>
  )
}
