/** A video as large as it fits, on a dark ground until its first picture is there. */
import { useEffect, useMemo } from 'react'
import { LinearFilter, SRGBColorSpace, VideoTexture } from 'three'

interface VideoSheetProps {
  video: HTMLVideoElement
  widthM: number
  heightM: number
  /** Width to height of its picture. */
  ratio: number
}

export function VideoSheet({ video, widthM, heightM, ratio }: VideoSheetProps) {
  const texture = useMemo(() => {
    const made = new VideoTexture(video)
    made.colorSpace = SRGBColorSpace
    made.minFilter = LinearFilter
    made.generateMipmaps = false
    return made
  }, [video])
  useEffect(() => () => texture.dispose(), [texture])
  const width = Math.min(widthM, heightM * ratio)
  return (
    <mesh name="video">
      <planeGeometry args={[width, width / ratio]} />
      <meshBasicMaterial map={texture} toneMapped={false} />
    </mesh>
  )
}
