/** All title walls of a chapter in one draw call; those near enough to read are drawn by themselves. */
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry } from 'three'
import type { Booth } from '../../shared/exhibit/booth.ts'
import type { PavilionId } from '../../shared/hall/plan.ts'
import { hallTexts } from '../i18n/texts/hall.ts'
import { useText } from '../i18n/use-text.ts'
import { useCanvasTexture, type CanvasDrawing } from '../text/use-canvas-texture.ts'
import { isDrag } from '../xr/is-drag.ts'
import {
  CELL_WIDTH_PX,
  cellOf,
  SHEET_HEIGHT_PX,
  SHEET_WALLS,
  SHEET_WIDTH_PX,
  wallCorners,
  wallUv,
  type WallPose,
} from './far-sheet.ts'
import { useWallWords } from './title-wall.tsx'
import { paintFreeWall, paintWall, wallText } from './wall-paint.ts'
import { WALL_WIDTH_U } from './wall-style.ts'

export interface FarBooth {
  id: string
  /** Null where nobody stands yet. */
  booth: Booth | null
  pavilion: PavilionId
  pose: WallPose
}

export interface FarWallsProps {
  /** Keep the identity while nothing changes. */
  booths: readonly FarBooth[]
  /** Those that are drawn by themselves. */
  near: readonly string[]
  onPress: (id: string) => void
}

export function FarWalls({ booths, near, onPress }: FarWallsProps) {
  const { t, language } = useText()
  const free = t(hallTexts.freeBay)
  const words = useWallWords()
  const drawing = useMemo<CanvasDrawing>(() => {
    const walls = booths.slice(0, SHEET_WALLS)
    const scale = CELL_WIDTH_PX / WALL_WIDTH_U
    const contents = walls.map(({ booth, pavilion }) =>
      booth ? { booth, pavilion, language, words } : null,
    )
    return {
      widthPx: SHEET_WIDTH_PX,
      heightPx: SHEET_HEIGHT_PX,
      text: free + contents.map((content) => (content ? wallText(content) : '')).join(''),
      draw: (context) =>
        contents.forEach((content, index) => {
          const { x, y } = cellOf(index)
          context.save()
          context.translate(x, y)
          if (content) paintWall(context, content, scale)
          else paintFreeWall(context, free, scale)
          context.restore()
        }),
    }
  }, [booths, language, words, free])
  const texture = useCanvasTexture(drawing)
  const geometry = useMemo(() => createWalls(booths), [booths])
  useEffect(() => () => geometry.dispose(), [geometry])
  /** Booths in the order in which their quads are drawn. */
  const shown = useMemo(
    () => booths.slice(0, SHEET_WALLS).filter(({ id }) => !near.includes(id)),
    [booths, near],
  )
  useEffect(() => {
    const quads = shown.flatMap((one) => quadIndices(booths.indexOf(one)))
    geometry.setIndex(quads)
  }, [geometry, booths, shown])
  return (
    <mesh
      name="far-walls"
      geometry={geometry}
      frustumCulled={false}
      onClick={(event) => {
        if (isDrag(event)) return
        const one = shown[Math.floor((event.faceIndex ?? -1) / 2)]
        if (!one?.booth) return
        event.stopPropagation()
        onPress(one.id)
      }}
    >
      <meshBasicMaterial map={texture} />
    </mesh>
  )
}

const quadIndices = (index: number): number[] =>
  [0, 1, 2, 0, 2, 3].map((corner) => index * 4 + corner)

function createWalls(booths: readonly FarBooth[]): BufferGeometry {
  const walls = booths.slice(0, SHEET_WALLS)
  const geometry = new BufferGeometry()
  const corners = walls.flatMap(({ pose }) => wallCorners(pose))
  const uv = walls.flatMap((_, index) => wallUv(index))
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(corners), 3))
  geometry.setAttribute('uv', new BufferAttribute(new Float32Array(uv), 2))
  return geometry
}
