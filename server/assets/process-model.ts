/** A GLB validated and made small: meshopt, WebP textures, no vertex or material twice. */
import { writeFile } from 'node:fs/promises'
import { NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { dedup, meshopt, prune, resample, textureCompress, weld } from '@gltf-transform/functions'
import { validateBytes } from 'gltf-validator'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import sharp from 'sharp'
import { createFarModel } from './far-model.ts'
import { modelFacts } from './file-facts.ts'
import type { ProcessResult } from './process-result.ts'

const TEXTURE_SIDE_PX = 1024

export async function processModel(input: Buffer, outPath: string): Promise<ProcessResult> {
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
  )
  const far = await createFarModel(document)
  const small = meshopt({ encoder: MeshoptEncoder, level: 'medium' })
  await document.transform(small)
  await writeFile(outPath, await io.writeBinary(document))
  if (far) {
    await far.transform(small)
    await writeFile(`${outPath}.far`, await io.writeBinary(far))
  }
  const triangles = report.info?.totalTriangleCount ?? 0
  const facts = modelFacts(document)
  return {
    ok: true,
    mediaType: 'model/gltf-binary',
    width: null,
    height: null,
    triangles,
    facts,
    far: far !== undefined,
  }
}
