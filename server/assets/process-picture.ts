/** Pictures and panoramas as WebP, turned as their camera was held and without what it wrote into them. */
import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { NO_FACTS, textureBytes } from './file-facts.ts'
import { PICTURE_MAX_PX, PICTURE_SIDE_PX } from './picture-limits.ts'
import type { ProcessResult } from './process-result.ts'

export const WEBP_QUALITY = 82
const PANORAMA_WIDTH_PX = 2048
/** A panorama's sides may be this much off their ratio: cameras round. */
const RATIO_ERROR = 0.01

async function encode(
  input: Buffer,
  outPath: string,
  size: { width: number; height: number; fit: 'inside' | 'fill' },
): Promise<{ width: number; height: number } | undefined> {
  const picture = sharp(input, { limitInputPixels: PICTURE_MAX_PX, failOn: 'error' })
    .rotate()
    .resize({ ...size, withoutEnlargement: size.fit === 'inside' })
    .webp({ quality: WEBP_QUALITY })
  const decoded = await picture.toBuffer({ resolveWithObject: true }).catch(() => undefined)
  if (!decoded) return undefined
  await writeFile(outPath, decoded.data)
  return { width: decoded.info.width, height: decoded.info.height }
}

export async function processPicture(input: Buffer, outPath: string): Promise<ProcessResult> {
  const side = PICTURE_SIDE_PX
  const size = await encode(input, outPath, { width: side, height: side, fit: 'inside' })
  if (!size) return { ok: false, code: 'picture-damaged', figures: {} }
  const texture = textureBytes(size.width, size.height)
  const facts = { ...NO_FACTS, drawCalls: 1, textureBytes: texture }
  return { ok: true, mediaType: 'image/webp', ...size, triangles: null, facts }
}

/** 2:1 for both eyes the same, or square with the left eye above the right one. */
export async function processPanorama(input: Buffer, outPath: string): Promise<ProcessResult> {
  const found = await sharp(input, { limitInputPixels: PICTURE_MAX_PX })
    .metadata()
    .catch(() => undefined)
  if (!found) return { ok: false, code: 'picture-damaged', figures: {} }
  const { width, height } = found
  const fits = (ratio: number): boolean => Math.abs(width / height / ratio - 1) < RATIO_ERROR
  if (!fits(2) && !fits(1)) return { ok: false, code: 'panorama-ratio', figures: { width, height } }
  // Even, so that the two eyes of a stereo picture have the same height.
  const wide = Math.min(PANORAMA_WIDTH_PX, width - (width % 2))
  const target = { width: wide, height: fits(2) ? wide / 2 : wide }
  const size = await encode(input, outPath, { ...target, fit: 'fill' })
  if (!size) return { ok: false, code: 'picture-damaged', figures: {} }
  const texture = textureBytes(size.width, size.height, 'flat')
  const facts = { ...NO_FACTS, drawCalls: 1, textureBytes: texture }
  return { ok: true, mediaType: 'image/webp', ...size, triangles: null, facts }
}
