import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { validateBytes } from 'gltf-validator'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAssetQueue } from '../../server/assets/asset-queue.ts'
import { assetsOfSubmission } from '../../server/assets/asset-rows.ts'
import { precheckGlb } from '../../server/assets/glb-precheck.ts'
import { readPictureSize } from '../../server/assets/picture-size.ts'
import { examineFile, receiveFile, PICTURE_MAX_BYTES } from '../../server/assets/receive-file.ts'
import { runLimited } from '../../server/assets/run-limited.ts'
import { chainOfNodes, createGlb, createPng, triangleGlb } from '../support/glb.ts'
import { openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, outcomeOf, saveDraft } from '../support/people.ts'
import { SAMPLE_SLUGS, samplePath } from '../support/sample-call.ts'

describe('readPictureSize', () => {
  it('reads the sizes that sharp writes', async () => {
    const picture = sharp({ create: { width: 37, height: 19, channels: 4, background: '#0f08' } })
    for (const kind of ['png', 'jpeg', 'webp'] as const)
      expect(readPictureSize(await picture.clone().toFormat(kind).toBuffer())).toEqual({
        kind,
        width: 37,
        height: 19,
      })
    const lossless = await picture.clone().webp({ lossless: true }).toBuffer()
    expect(readPictureSize(lossless)).toEqual({ kind: 'webp', width: 37, height: 19 })
  })

  it('answers any bytes, also behind the marks of each kind', () => {
    const marks = fc.constantFrom(
      '',
      '89504e47',
      'ffd8',
      `${Buffer.from('RIFF').toString('hex')}00000000${Buffer.from('WEBPVP8L').toString('hex')}`,
    )
    fc.assert(
      fc.property(marks, fc.uint8Array({ maxLength: 120 }), (mark, bytes) => {
        const size = readPictureSize(Buffer.concat([Buffer.from(mark, 'hex'), bytes]))
        expect(size === undefined || Number.isFinite(size.width * size.height)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('examineFile', () => {
  it.each<[string, 'model' | 'picture' | 'slide', Buffer, string]>([
    ['a PNG', 'picture', createPng(64, 64), 'done'],
    ['a slide', 'slide', createPng(64, 64), 'done'],
    ['a model', 'model', triangleGlb(), 'done'],
    ['a model as a picture', 'picture', triangleGlb(), 'file-kind'],
    [
      'an SVG as a picture',
      'picture',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'file-kind',
    ],
    ['a GIF as a picture', 'picture', Buffer.from('GIF89a'.padEnd(64)), 'file-kind'],
    ['a picture of 30,000 × 30,000', 'picture', createPng(30_000, 30_000, 1), 'picture-too-large'],
    [
      'a JPEG without a frame',
      'picture',
      Buffer.from('ffd8ffe000104a46494600', 'hex'),
      'picture-damaged',
    ],
    [
      'a picture over its bytes',
      'picture',
      Buffer.concat([createPng(4, 4), Buffer.alloc(PICTURE_MAX_BYTES)]),
      'file-too-large',
    ],
  ])('answers %s', async (_, purpose, bytes, outcome) => {
    expect(await outcomeOf(examineFile(purpose, bytes))).toBe(outcome)
  })
})

describe('runLimited', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiebang-test-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const run = async (kind: 'model' | 'picture', bytes: Buffer, name: string) => {
    const inPath = join(folder, `${name}.in`)
    const outPath = join(folder, `${name}.out`)
    await writeFile(inPath, bytes)
    return { result: await runLimited(kind, inPath, outPath), outPath }
  }

  it('makes a sample model smaller and keeps it right', async () => {
    const inPath = samplePath(must(SAMPLE_SLUGS[0]), 'model.glb')
    const outPath = join(folder, 'sample.out')
    const result = await runLimited('model', inPath, outPath)
    expect(result).toMatchObject({ ok: true, mediaType: 'model/gltf-binary' })
    const out = await readFile(outPath)
    expect(out.length).toBeLessThan((await stat(inPath)).size)
    expect((await validateBytes(new Uint8Array(out))).issues.numErrors).toBe(0)
    expect(() => precheckGlb(out)).not.toThrow()
  })

  it('refuses a model that the validator finds wrong, and says where', async () => {
    const wrong = triangleGlb({ scene: 5 })
    const { result } = await run('model', wrong, 'wrong')
    expect(result).toMatchObject({ ok: false, code: 'glb-invalid', figures: { count: 1 } })
  })

  it('makes WebP of at most 2048 pixels a side without the place where it was taken', async () => {
    const jpeg = await sharp({
      create: { width: 3000, height: 1500, channels: 3, background: '#369' },
    })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'secret place' }, IFD3: { GPSLatitude: '31/1 14/1 0/1' } })
      .toBuffer()
    expect(jpeg.includes('secret place')).toBe(true)
    const { result, outPath } = await run('picture', jpeg, 'exif')
    expect(result).toMatchObject({ ok: true, mediaType: 'image/webp', width: 2048, height: 1024 })
    const out = await readFile(outPath)
    const { exif, xmp, iptc, format } = await sharp(out).metadata()
    expect({ exif, xmp, iptc, format }).toEqual({ format: 'webp' })
    expect(out.includes('secret place')).toBe(false)
  })

  it('turns a picture as its camera was held', async () => {
    const jpeg = await sharp({ create: { width: 40, height: 20, channels: 3, background: '#369' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer()
    const { result } = await run('picture', jpeg, 'turned')
    expect(result).toMatchObject({ ok: true, width: 20, height: 40 })
  })

  it.each<[string, 'model' | 'picture', () => Buffer]>([
    ['a picture that ends too soon', 'picture', () => createPng(2000, 2000, 3)],
    ['a picture that promises gigabytes', 'picture', () => createPng(30_000, 30_000, 1)],
    ['bytes that are no model', 'model', () => Buffer.alloc(400, 7)],
    [
      'a chain of nodes that ends the validator',
      'model',
      () =>
        createGlb({
          asset: { version: '2.0' },
          nodes: chainOfNodes(20_000),
          scenes: [{ nodes: [0] }],
        }),
    ],
  ])('ends %s with a refusal and lives on', async (_, kind, bytes) => {
    const { result } = await run(kind, bytes(), `hostile-${kind}-${bytes().length}`)
    expect(result.ok).toBe(false)
  })
})

describe('createAssetQueue', () => {
  let house: House
  beforeAll(async () => {
    house = await openHouse('SQLite')
  })
  afterAll(() => house.close())

  it('takes up what was left, shows a picture once it is processed, a broken one with its refusal', async () => {
    const { services } = house
    const ownerId = await createActor(services, 'applicant')
    const { id: submissionId } = await saveDraft(services, ownerId)
    const file = { purpose: 'picture', ownerId, submissionId, gatheringId: null } as const
    await receiveFile(services, { ...file, name: '好.png' }, createPng(64, 32))
    await receiveFile(services, { ...file, name: '坏.png' }, createPng(2000, 2000, 3))
    const waiting = await assetsOfSubmission(services.db, submissionId)
    expect(waiting.map((a) => [a.status, a.url])).toEqual([
      ['processing', null],
      ['processing', null],
    ])
    const queue = createAssetQueue(services)
    await queue.start()
    await queue.idle()
    const assets = await assetsOfSubmission(services.db, submissionId)
    const byName = new Map(assets.map((a) => [a.name, a]))
    expect(byName.get('好.png')).toMatchObject({
      status: 'ready',
      mediaType: 'image/webp',
      width: 64,
      height: 32,
    })
    expect(byName.get('好.png')?.url).toMatch(/^\/blobs\/[0-9a-f]{64}\.webp$/)
    expect(byName.get('坏.png')).toMatchObject({ status: 'refused', url: null })
    expect(byName.get('坏.png')?.refusal?.code).toBe('picture-damaged')
  })
})
