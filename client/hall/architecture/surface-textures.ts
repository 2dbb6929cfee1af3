/** The hall's detail maps, drawn on canvases: plaster (±3 %), terrazzo, sky. Made once, disposed once. */
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { CanvasTexture, RepeatWrapping, SRGBColorSpace, type Texture } from 'three'

const PLASTER_PX = 512
const TERRAZZO_PX = 1024
const SKY_WIDTH_PX = 512
const CHIPS = 5200

export interface SurfaceTextures {
  plaster: Texture
  terrazzo: Texture
  sky: Texture
  dispose: () => void
}

/** A repeatable random number source: the hall looks the same on every visit. */
function randomSource(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}

/** Tiling value noise in octaves, around zero. */
function clouds(
  size: number,
  cells: number,
  amplitude: number,
  random: () => number,
): Float32Array {
  const out = new Float32Array(size * size)
  for (let octave = 0, f = cells, a = amplitude; octave < 6; octave++, f *= 2, a *= 0.55) {
    const grid = Float32Array.from({ length: f * f }, () => random() - 0.5)
    const node = (x: number, y: number) => grid[(y % f) * f + (x % f)] ?? 0
    for (let y = 0; y < size; y++)
      for (let x = 0; x < size; x++) {
        const u = (x / size) * f
        const v = (y / size) * f
        const i = Math.floor(u)
        const j = Math.floor(v)
        const s = (u - i) ** 2 * (3 - 2 * (u - i))
        const t = (v - j) ** 2 * (3 - 2 * (v - j))
        const low = node(i, j) * (1 - s) + node(i + 1, j) * s
        const high = node(i, j + 1) * (1 - s) + node(i + 1, j + 1) * s
        out[y * size + x] = (out[y * size + x] ?? 0) + a * (low * (1 - t) + high * t)
      }
  }
  return out
}

function canvas(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement('canvas')
  element.width = width
  element.height = height
  const context = element.getContext('2d', { willReadFrequently: true })
  if (!context)
    throw new Error('The hall needs a 2D canvas for its surfaces; this browser gives none.')
  return context
}

function grey(size: number, mean: number, noise: Float32Array): CanvasRenderingContext2D {
  const context = canvas(size, size)
  const image = context.createImageData(size, size)
  const { data } = image
  // A million pixels: number by number, a list for each would take seconds on a phone.
  for (let i = 0; i < noise.length; i++) {
    const level = 255 * Math.min(1, mean + (noise[i] ?? 0))
    data[4 * i] = data[4 * i + 1] = data[4 * i + 2] = level
    data[4 * i + 3] = 255
  }
  context.putImageData(image, 0, 0)
  return context
}

function tiled(context: CanvasRenderingContext2D): CanvasTexture {
  const texture = new CanvasTexture(context.canvas)
  texture.wrapS = texture.wrapT = RepeatWrapping
  texture.colorSpace = SRGBColorSpace
  texture.anisotropy = 8
  return texture
}

function plaster(): CanvasTexture {
  return tiled(grey(PLASTER_PX, 0.972, clouds(PLASTER_PX, 16, 0.022, randomSource(42))))
}

function terrazzo(): CanvasTexture {
  const size = TERRAZZO_PX
  const random = randomSource(77)
  const context = grey(size, 0.86, clouds(size, 6, 0.05, random))
  for (let chip = 0; chip < CHIPS; chip++) {
    const x = random() * size
    const y = random() * size
    const radius = 0.8 + 3.4 * random() ** 3
    const level = Math.floor(150 + 105 * random())
    const turn = random() * 6
    context.fillStyle = `rgba(${level},${level - 4},${level - 12},${0.25 + 0.45 * random()})`
    context.beginPath()
    for (let corner = 0; corner < 5; corner++) {
      const angle = turn + (corner / 5) * 2 * Math.PI
      const reach = radius * (0.7 + 0.5 * Math.abs(Math.sin(corner * 7 + chip)))
      context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle))
    }
    context.fill()
  }
  return tiled(context)
}

/** The sky's own colour, that of its clouds, and below the horizon the floor's. */
const SKIES: Record<TimeOfDay, Record<'air' | 'cloud' | 'floor', readonly number[]>> = {
  day: { air: [0.3, 0.52, 0.8], cloud: [1, 0.98, 0.95], floor: [0.3, 0.285, 0.265] },
  evening: { air: [0.05, 0.09, 0.2], cloud: [0.22, 0.17, 0.22], floor: [0.14, 0.13, 0.12] },
}

/** Blue with clouds above; below the horizon the floor's own tone, which the polished floor lets through. */
function sky(time: TimeOfDay): CanvasTexture {
  const { air, cloud, floor } = SKIES[time]
  const width = SKY_WIDTH_PX
  const height = width / 2
  const noise = clouds(width, 6, 1, randomSource(9))
  const context = canvas(width, height)
  const image = context.createImageData(width, height)
  const { data } = image
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const haze = Math.max(0, Math.min(1, ((noise[y * width + x] ?? 0) + 0.12) * 1.6)) ** 2
      const below = y > height / 2 - 2
      const at = 4 * (y * width + x)
      for (let c = 0; c < 3; c++) {
        const clear = (air[c] ?? 0) * (1 - haze) + (cloud[c] ?? 0) * haze
        data[at + c] = 255 * (below ? (floor[c] ?? 0) : clear)
      }
      data[at + 3] = 255
    }
  context.putImageData(image, 0, 0)
  const texture = new CanvasTexture(context.canvas)
  texture.colorSpace = SRGBColorSpace
  return texture
}

export function createSurfaceTextures(time: TimeOfDay): SurfaceTextures {
  const textures = { plaster: plaster(), terrazzo: terrazzo(), sky: sky(time) }
  return {
    ...textures,
    dispose: () => {
      for (const texture of Object.values(textures)) texture.dispose()
    },
  }
}
