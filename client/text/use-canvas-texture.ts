/** A texture that is drawn on a canvas when its fonts are there, redrawn on change, and disposed of. */
import { useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { CanvasTexture, LinearMipmapLinearFilter, SRGBColorSpace } from 'three'
import { loadFontFor } from './fonts.ts'

const ANISOTROPY = 8

export interface CanvasDrawing {
  widthPx: number
  heightPx: number
  /** All characters that will be drawn. */
  text: string
  draw(context: CanvasRenderingContext2D): void
}

/** The texture of `drawing`. Keep the drawing's identity while nothing changes (useMemo). */
export function useCanvasTexture(drawing: CanvasDrawing): CanvasTexture {
  const invalidate = useThree((state) => state.invalidate)
  const { widthPx, heightPx } = drawing
  const texture = useMemo(() => createTexture(widthPx, heightPx), [widthPx, heightPx])
  useEffect(() => () => texture.dispose(), [texture])
  useEffect(() => {
    let current = true
    const paint = (): void => {
      const context = (texture.image as HTMLCanvasElement).getContext('2d')
      if (!current || !context) return
      context.clearRect(0, 0, widthPx, heightPx)
      drawing.draw(context)
      texture.needsUpdate = true
      invalidate()
    }
    void loadFontFor(drawing.text).then(paint)
    return () => {
      current = false
    }
  }, [texture, drawing, widthPx, heightPx, invalidate])
  return texture
}

function createTexture(widthPx: number, heightPx: number): CanvasTexture {
  const canvas = document.createElement('canvas')
  canvas.width = widthPx
  canvas.height = heightPx
  const texture = new CanvasTexture(canvas)
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = ANISOTROPY
  texture.minFilter = LinearMipmapLinearFilter
  return texture
}
