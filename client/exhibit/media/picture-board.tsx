/** A picture on a board at the side of the booth, as large as it fits without cutting. */
import { useEffect } from 'react'
import { LinearMipmapLinearFilter, SRGBColorSpace } from 'three'
import { useTexture } from '../../xr/use-textures.ts'

const ANISOTROPY = 8

interface PictureBoardProps {
  url: string
  widthM: number
  heightM: number
}

export function PictureBoard({ url, widthM, heightM }: PictureBoardProps) {
  const texture = useTexture(url)
  useEffect(() => {
    texture.colorSpace = SRGBColorSpace
    texture.anisotropy = ANISOTROPY
    texture.minFilter = LinearMipmapLinearFilter
    texture.needsUpdate = true
    // The loader keeps it for the next time; the graphics card need not.
    return () => texture.dispose()
  }, [texture])
  const image = texture.image as { width: number; height: number }
  const ratio = image.width / image.height
  const width = Math.min(widthM, heightM * ratio)
  return (
    <mesh name="picture">
      <planeGeometry args={[width, width / ratio]} />
      <meshBasicMaterial map={texture} />
    </mesh>
  )
}
