/** The hall's lettering as two meshes: portal names with end-wall titles, and the ring board. */
import { useEffect, useMemo, useState } from 'react'
import type { BufferGeometry, Texture } from 'three'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { drawRingBoard, drawSignAtlas, type HallSigns } from './sign-canvas.ts'
import { createRingGeometry, createSignGeometry } from './sign-geometry.ts'

const SIGN_ORDER = 8

/** What is drawn follows from its text alone, so the text, written out, is the key. */
const drawAtlasOf = (text: string): Promise<Texture> => {
  const [signs, endWallTitles, time] = JSON.parse(text) as [HallSigns, HallSigns, TimeOfDay]
  return drawSignAtlas(signs, endWallTitles, time)
}
const drawRingOf = (text: string): Promise<Texture> => drawRingBoard(JSON.parse(text) as string[])

/** A texture drawn when its glyphs have come, and again when the text changes. */
function useDrawn(draw: (text: string) => Promise<Texture>, text: string): Texture | null {
  const [texture, setTexture] = useState<Texture | null>(null)
  useEffect(() => {
    let drawn: Texture | null = null
    let stopped = false
    const drawNow = async () => {
      const made = await draw(text)
      drawn = made
      if (stopped) made.dispose()
      else setTexture(made)
    }
    void drawNow()
    return () => {
      stopped = true
      setTexture(null)
      drawn?.dispose()
    }
  }, [draw, text])
  return texture
}

export interface HallLetteringProps {
  signs: HallSigns
  endWallTitles: HallSigns
  timeOfDay: TimeOfDay
  ringText: readonly string[]
}

export function HallLettering(props: HallLetteringProps) {
  const { signs, endWallTitles, timeOfDay, ringText } = props
  const atlas = useDrawn(drawAtlasOf, JSON.stringify([signs, endWallTitles, timeOfDay]))
  const ring = useDrawn(drawRingOf, JSON.stringify(ringText))
  const geometry = useMemo(() => ({ sign: createSignGeometry(), ring: createRingGeometry() }), [])
  useEffect(
    () => () => {
      geometry.sign.dispose()
      geometry.ring.dispose()
    },
    [geometry],
  )
  return (
    <>
      {atlas && <Lettering geometry={geometry.sign} texture={atlas} />}
      {ring && <Lettering geometry={geometry.ring} texture={ring} />}
    </>
  )
}

function Lettering({ geometry, texture }: { geometry: BufferGeometry; texture: Texture }) {
  return (
    <mesh geometry={geometry} renderOrder={SIGN_ORDER} raycast={() => undefined}>
      <meshBasicMaterial
        map={texture}
        transparent
        depthWrite={false}
        polygonOffset
        polygonOffsetFactor={-2}
        polygonOffsetUnits={-2}
      />
    </mesh>
  )
}
