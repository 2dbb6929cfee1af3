/**
 * Draws the pages of a PDF as pictures. Runs in the limited child process alone: no scripts of the
 * file, no address, no fonts but those in it and those that come with the reader.
 */
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import sharp from 'sharp'
import { writtenLine } from '../../shared/text/written.ts'
import { NO_FACTS, textureBytes } from './file-facts.ts'
import { WEBP_QUALITY } from './process-picture.ts'
import type { ProcessedPage, ProcessResult } from './process-result.ts'

export const PAGES_MAX = 40
const PAGE_SIDE_PX = 1600
/** Sides that a page may have in points: up to what the format allows (5 m), no mere strips. */
const PAGE_SIDE_PT = { least: 36, most: 14_400 }
/** Words kept of a page, in characters. */
const TEXT_MAX_CHARS = 1500

const READER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string): string => join(READER, name) + sep

/** The failure of a file, as a refusal. */
class Unfit extends Error {
  readonly result: ProcessResult
  constructor(result: Extract<ProcessResult, { ok: false }>) {
    super(result.code)
    this.result = result
  }
}

const damaged = (): Unfit => new Unfit({ ok: false, code: 'document-damaged', figures: {} })

async function open(input: Buffer): Promise<PDFDocumentProxy> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: new Uint8Array(input),
    enableXfa: false,
    stopAtErrors: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableFontFace: true,
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    verbosity: VerbosityLevel.ERRORS,
  })
  return task.promise.catch((error: unknown) => {
    const locked = error instanceof Error && error.name === 'PasswordException'
    throw locked ? new Unfit({ ok: false, code: 'document-locked', figures: {} }) : damaged()
  })
}

async function drawPage(page: PDFPageProxy, number: number, path: string): Promise<ProcessedPage> {
  const plain = page.getViewport({ scale: 1 })
  const sides = [plain.width, plain.height]
  const { least, most } = PAGE_SIDE_PT
  if (!sides.every((side) => side >= least && side <= most)) {
    const [width = 0, height = 0] = sides.map(Math.round)
    throw new Unfit({
      ok: false,
      code: 'document-page-size',
      figures: { page: number, width, height },
    })
  }
  const viewport = page.getViewport({ scale: PAGE_SIDE_PX / Math.max(...sides) })
  const width = Math.max(1, Math.round(viewport.width))
  const height = Math.max(1, Math.round(viewport.height))
  const canvas = createCanvas(width, height)
  // The reader is typed for the browser's canvas; this one answers the same calls.
  const drawing = {
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport,
    background: '#ffffff',
  }
  await page.render(drawing).promise
  const pixels = canvas.data()
  const webp = sharp(pixels, { raw: { width, height, channels: 4 } })
    .flatten({ background: '#ffffff' })
    .webp({ quality: WEBP_QUALITY })
  await writeFile(path, await webp.toBuffer())
  const { items } = await page.getTextContent()
  const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
  const text = writtenLine(words.join('')).replace(/\s+/g, ' ').trim()
  return { width, height, text: [...text].slice(0, TEXT_MAX_CHARS).join('') }
}

export async function processDocument(input: Buffer, outPath: string): Promise<ProcessResult> {
  try {
    const file = await open(input)
    if (file.numPages > PAGES_MAX) {
      const figures = { count: file.numPages, limit: PAGES_MAX }
      throw new Unfit({ ok: false, code: 'document-pages', figures })
    }
    const pages: ProcessedPage[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number).catch(() => Promise.reject(damaged()))
      const drawn = drawPage(page, number, `${outPath}.${number - 1}`)
      pages.push(
        await drawn.catch((error: unknown) =>
          Promise.reject(error instanceof Unfit ? error : damaged()),
        ),
      )
      page.cleanup()
    }
    const [first] = pages
    if (!first) throw damaged()
    const textures = pages.map(({ width, height }) => textureBytes(width, height))
    const facts = { ...NO_FACTS, drawCalls: 1, textureBytes: Math.max(...textures) }
    const { width, height } = first
    return { ok: true, mediaType: 'image/webp', width, height, triangles: null, facts, pages }
  } catch (error) {
    if (error instanceof Unfit) return error.result
    throw error
  }
}
