/** Writes the solved light of a zone's patches as an image: light / LIGHT_RANGE, sRGB, 8 bit. */
import sharp from 'sharp'
import type { Atlas } from './pack.ts'

/** Light that is full scale in the lightmap and in vertex light; the client multiplies by it. */
export const LIGHT_RANGE = 4
const DILATE_ROUNDS = 12
/** Near-lossless: ordinary WebP halves the chroma, which stains plain lit walls green and pink. */
const NEAR_LOSSLESS_QUALITY = 60

const toSrgb = (x: number) => (x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055)

/** Gives each invalid texel the mean of its valid neighbours, from the edge inwards. */
function dilate(values: Float32Array, valid: Uint8Array, w: number, h: number): void {
  for (let round = 0; round < DILATE_ROUNDS; round++) {
    const known = valid.slice()
    let changed = false
    for (let j = 0; j < h; j++)
      for (let i = 0; i < w; i++) {
        const at = j * w + i
        if (known[at]) continue
        let [count, r, g, b] = [0, 0, 0, 0]
        for (let y = Math.max(0, j - 1); y <= Math.min(h - 1, j + 1); y++)
          for (let x = Math.max(0, i - 1); x <= Math.min(w - 1, i + 1); x++) {
            const texel = y * w + x
            if (!known[texel]) continue
            count++
            r += values[3 * texel]!
            g += values[3 * texel + 1]!
            b += values[3 * texel + 2]!
          }
        if (!count) continue
        values.set([r / count, g / count, b / count], 3 * at)
        valid[at] = 1
        changed = true
      }
    if (!changed) return
  }
}

export async function encodeLightmap(
  atlas: Atlas,
  light: Float32Array,
  valid: Uint8Array,
): Promise<Buffer> {
  const image = Buffer.alloc(atlas.width * atlas.height * 3)
  for (const { patch, x, y, firstSample } of atlas.placed) {
    const { w, h } = patch
    const values = light.slice(3 * firstSample, 3 * (firstSample + w * h))
    dilate(values, valid.slice(firstSample, firstSample + w * h), w, h)
    for (let j = -1; j <= h; j++)
      for (let i = -1; i <= w; i++) {
        const from = 3 * (Math.max(0, Math.min(h - 1, j)) * w + Math.max(0, Math.min(w - 1, i)))
        const to = 3 * ((y + j) * atlas.width + x + i)
        for (let c = 0; c < 3; c++) {
          const level = toSrgb(Math.min(1, Math.max(0, values[from + c]! / LIGHT_RANGE))) * 255
          image[to + c] = Math.max(0, Math.min(255, Math.round(level)))
        }
      }
  }
  const raw = { width: atlas.width, height: atlas.height, channels: 3 as const }
  return sharp(image, { raw })
    .webp({ nearLossless: true, quality: NEAR_LOSSLESS_QUALITY, effort: 6 })
    .toBuffer()
}
