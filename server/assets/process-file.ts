/**
 * The child process that parses what strangers uploaded: `process-file.ts model|picture IN OUT`.
 * Runs with its memory and time limited by its parent; writes OUT and one line of JSON to stdout.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dedup, meshopt, prune, resample, textureCompress, weld } from '@gltf-transform/functions'
import { validateBytes } from 'gltf-validator'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'
import type { Figures, RefusalCode } from '../../shared/protocol/refusals.ts'

export const PICTURE_SIDE_PX = 2048
/** Most pixels of an uploaded picture. */
export const PICTURE_MAX_PX = 50_000_000
const TEXTURE_SIDE_PX = 1024
const WEBP_QUALITY = 82

export type ProcessResult =
  | {
      ok: true
      mediaType: 'model/gltf-binary' | 'image/webp'
      width: number | null
      height: number | null
      triangles: number | null
    }
  | { ok: false; code: RefusalCode; figures: Figures }

async function processPicture(input: Buffer, outPath: string): Promise<ProcessResult> {
  const picture = sharp(input, { limitInputPixels: PICTURE_MAX_PX, failOn: 'error' })
    .rotate()
    .resize(PICTURE_SIDE_PX, PICTURE_SIDE_PX, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: WEBP_QUALITY })
  const decoded = await picture.toBuffer({ resolveWithObject: true }).catch(() => undefined)
  if (!decoded) return { ok: false, code: 'picture-damaged', figures: {} }
  await writeFile(outPath, decoded.data)
  const { width, height } = decoded.info
  return { ok: true, mediaType: 'image/webp', width, height, triangles: null }
}

async function processModel(input: Buffer, outPath: string): Promise<ProcessResult> {
  const report = await validateBytes(new Uint8Array(input), { maxIssues: 20 })
  if (report.issues.numErrors > 0) {
    const first = report.issues.messages.find((m) => m.severity === 0)
    const detail = first ? `${first.code} ${first.pointer ?? ''}`.trim() : 'error'
    return { ok: false, code: 'glb-invalid', figures: { count: report.issues.numErrors, detail } }
  }
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready])
  const io = new NodeIO()
    .registerExtensions(ALL_EXTENSIONS)
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder })
  const document = await io.readBinary(new Uint8Array(input))
  await document.transform(
    dedup(),
    prune(),
    resample(),
    weld(),
    textureCompress({
      encoder: sharp,
      targetFormat: 'webp',
      resize: [TEXTURE_SIDE_PX, TEXTURE_SIDE_PX],
    }),
    meshopt({ encoder: MeshoptEncoder, level: 'medium' }),
  )
  await writeFile(outPath, await io.writeBinary(document))
  const triangles = report.info?.totalTriangleCount ?? 0
  return { ok: true, mediaType: 'model/gltf-binary', width: null, height: null, triangles }
}

async function main(kind: string, inPath: string, outPath: string): Promise<void> {
  const input = await readFile(inPath)
  const result = await (kind === 'model' ? processModel : processPicture)(input, outPath)
  process.stdout.write(`${JSON.stringify(result)}\n`)
}

const [kind = '', inPath = '', outPath = ''] = process.argv.slice(2)
if (import.meta.main) await main(kind, inPath, outPath)
