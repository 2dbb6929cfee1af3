/** A booth's title wall, to be read: a plane with its drawing, its middle where the parent stands. */
import { useMemo } from 'react'
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { PavilionId } from '../../shared/hall/plan.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { WALL_HALF_M } from './wall-measures.ts'
import type { WallContent, WallWords } from './wall-content.ts'
import { paintWall, wallText } from './wall-paint.ts'
import { WALL_HEIGHT_U, WALL_WIDTH_U } from './wall-style.ts'

/** Pixels to the unit, enough to read at 1.5 m. */
const SCALE = 1.5

interface TitleWallProps {
  booth: Booth
  pavilion: PavilionId
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

export function TitleWall({ booth, pavilion }: TitleWallProps) {
  const { language } = useText()
  const words = useWallWords()
  const drawing = useMemo<CanvasDrawing>(() => {
    const content: WallContent = { booth, pavilion, language, words }
    return {
      widthPx: WALL_WIDTH_U * SCALE,
      heightPx: Math.round(WALL_HEIGHT_U * SCALE),
      text: wallText(content),
      draw: (context) => paintWall(context, content, SCALE),
    }
  }, [booth, pavilion, language, words])
  const texture = useCanvasTexture(drawing)
  return (
    <mesh name="title-wall">
      <planeGeometry args={[WALL_HALF_M.x * 2, WALL_HALF_M.y * 2]} />
      <meshBasicMaterial map={texture} />
    </mesh>
  )
}
