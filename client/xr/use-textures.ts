/** Pictures as textures: kept while they are shown and a little longer. Suspend until they are there. */
import type { Texture } from 'three'
import { useKeptLoads } from './kept-loads.ts'
import { textureLoader } from './patient-loader.ts'

const release = (texture: Texture): void => texture.dispose()

export const useTextures = (urls: readonly string[]): Texture[] =>
  useKeptLoads(textureLoader, urls, release)

export function useTexture(url: string): Texture {
  const [texture] = useTextures([url])
  return texture as Texture
}
