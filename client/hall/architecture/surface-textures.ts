/** The hall's detail maps: plaster, terrazzo, sky. Made once, disposed once. */
import {
  ClampToEdgeWrapping,
  DataTexture,
  LinearFilter,
  LinearMipmapLinearFilter,
  RepeatWrapping,
  SRGBColorSpace,
  type Texture,
} from 'three'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import type { Pixels, SurfaceName } from './surface-pixels.ts'

const ANISOTROPY = 8

export interface SurfaceTextures extends Record<SurfaceName, Texture> {
  /** Once they are painted; fails where the browser paints none. Until then they are not to be drawn. */
  painted: Promise<void>
  dispose: () => void
}

function texture(tiles: boolean): DataTexture {
  const made = new DataTexture()
  made.wrapS = made.wrapT = tiles ? RepeatWrapping : ClampToEdgeWrapping
  made.magFilter = LinearFilter
  made.minFilter = LinearMipmapLinearFilter
  made.generateMipmaps = true
  made.colorSpace = SRGBColorSpace
  made.anisotropy = tiles ? ANISOTROPY : 1
  return made
}

/**
 * Painted in a worker: to paint takes long on a headset, and a canvas would wait for a graphics card that
 * is busy with the hall's first shaders.
 */
function paint(time: TimeOfDay): Promise<Record<SurfaceName, Pixels>> {
  const worker = new Worker(new URL('./surface-worker.ts', import.meta.url), { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Record<SurfaceName, Pixels>>) => resolve(data)
    worker.onerror = ({ message }) =>
      reject(new Error(`The hall's surfaces could not be painted: ${message}`))
    worker.postMessage(time)
  })
}

export function createSurfaceTextures(time: TimeOfDay): SurfaceTextures {
  const textures = { plaster: texture(true), terrazzo: texture(true), sky: texture(false) }
  const painted = paint(time).then((surfaces) => {
    for (const name of ['plaster', 'terrazzo', 'sky'] as const) {
      const { data, width, height } = surfaces[name]
      textures[name].image = { data, width, height }
      textures[name].needsUpdate = true
    }
  })
  return {
    ...textures,
    painted,
    dispose: () => {
      for (const one of Object.values(textures)) one.dispose()
    },
  }
}
