/** Keeps a picture of a page for the README: WebP, small enough to stay in the repository. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { say } from './report.ts'

export const PICTURES_DIR = fileURLToPath(new URL('../../docs/pictures', import.meta.url))
const BYTES_MAX = 150_000
/** Tried from the best on until the picture is small enough. */
const QUALITIES = [90, 82, 74, 66, 58, 50]
const PATIENCE_MS = 120_000

/** What the window shows, as `docs/pictures/NAME.webp`. */
export async function savePicture(page: Page, name: string): Promise<string> {
  const shot = await page.screenshot({ timeout: PATIENCE_MS })
  for (const quality of QUALITIES) {
    const picture = await sharp(shot).webp({ quality, effort: 6 }).toBuffer()
    if (picture.length > BYTES_MAX) continue
    await mkdir(PICTURES_DIR, { recursive: true })
    await writeFile(join(PICTURES_DIR, `${name}.webp`), picture)
    say(`${name}.webp: ${Math.round(picture.length / 1000)} kB at quality ${quality}`)
    return `${name}.webp`
  }
  throw new Error(`${name} is larger than ${BYTES_MAX} bytes even at the lowest quality.`)
}
