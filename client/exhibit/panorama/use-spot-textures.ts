/** The pictures, or the video, of the spot one is at; those of the spot before are let go. */
import { useEffect, useMemo, type RefObject } from 'react'
import {
  LinearFilter,
  RepeatWrapping,
  SRGBColorSpace,
  Texture,
  VideoTexture,
  type Object3D,
} from 'three'
import { spotOf, type PanoramaState } from '../../../shared/exhibit/panorama/state.ts'
import type { Asset } from '../../../shared/exhibit/manifest.ts'
import type { Shown } from '../kit/kind.ts'
import { useTextures } from '../../xr/use-textures.ts'
import { useMediaElement } from '../media/use-media-element.ts'

export interface SpotFiles {
  now: Asset
  past: Asset | undefined
  stereo: boolean
}

/** The files of the spot one is at; undefined while one of them is missing. */
export function filesOfSpot({ exhibit, assets }: Shown<'panorama'>, state: PanoramaState) {
  const spot = spotOf(exhibit, state)
  const find = (id: string | undefined): Asset | undefined =>
    assets.find((asset) => asset.id === id && asset.url !== null)
  const now = find(spot.assetId)
  if (!now) return undefined
  const isVideo = now.mediaType?.startsWith('video/') ?? false
  const stereo = isVideo ? spot.stereo : now.width !== null && now.width === now.height
  return { now, past: find(spot.past?.assetId), stereo }
}

/** No mipmaps: they would blur the seam and take a third more. */
export function prepareTexture(texture: Texture): Texture {
  texture.colorSpace = SRGBColorSpace
  texture.wrapS = RepeatWrapping
  texture.minFilter = LinearFilter
  texture.generateMipmaps = false
  return texture
}

export function usePictures(urls: readonly string[]): Texture[] {
  const textures = useTextures(urls)
  useEffect(() => {
    for (const texture of textures) prepareTexture(texture).needsUpdate = true
    return () => {
      for (const texture of textures) texture.dispose()
    }
  }, [textures])
  return textures
}

export function useVideo(
  asset: Asset,
  playing: { state: PanoramaState; sound: boolean; place?: RefObject<Object3D | null> },
): Texture {
  const { element } = useMediaElement({
    url: asset.url ?? '',
    form: 'video',
    recording: playing.state.recording,
    sound: playing.sound,
    ...(playing.place ? { place: playing.place } : {}),
  })
  const texture = useMemo(
    () =>
      element instanceof HTMLVideoElement
        ? prepareTexture(new VideoTexture(element))
        : new Texture(),
    [element],
  )
  useEffect(() => () => texture.dispose(), [texture])
  return texture
}
