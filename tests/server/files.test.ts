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
import { Refusal } from '../../shared/protocol/refusals.ts'
import { createGlb, createPng, triangleGlb } from '../support/glb.ts'
import { openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, outcomeOf, saveDraft } from '../support/people.ts'
import { SAMPLE_SLUGS, samplePath } from '../support/sample-call.ts'

const asset = { version: '2.0' }
const accessor = { componentType: 5126, count: 3, type: 'VEC3' }

/** Nodes each the child of the one before. */
const chain = (length: number) =>
  Array.from({ length }, (_, i) => (i + 1 < length ? { children: [i + 1] } : {}))

const withPicture = (png: Buffer) =>
  createGlb(
    {
      asset,
      images: [{ bufferView: 0, mimeType: 'image/png' }],
      bufferViews: [{ buffer: 0, byteLength: png.length }],
      buffers: [{ byteLength: png.length }],
    },
    png,
  )

const withUri = (uri: string) => createGlb({ asset, buffers: [{ uri, byteLength: 4 }] })

const refusedBy = (bytes: Buffer): Refusal | undefined => {
  try {
    precheckGlb(bytes)
    return undefined
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

describe('precheckGlb', () => {
  it('takes a right model and says what it holds', () => {
    expect(precheckGlb(triangleGlb())).toEqual({ nodes: 1, images: 0, accessorBytes: 36 })
  })

  it.each(SAMPLE_SLUGS)('takes the model of %s', async (slug) => {
    expect(precheckGlb(await readFile(samplePath(slug, 'model.glb'))).nodes).toBeGreaterThan(0)
  })

  it.each<[string, Buffer, string]>([
    [
      '260 bytes that ask for 1.8 GB',
      createGlb({ asset, accessors: [{ ...accessor, count: 1.5e8 }] }),
      'glb-too-much',
    ],
    [
      'an accessor of 10^300 items',
      createGlb({ asset, accessors: [{ ...accessor, count: 1e300 }] }),
      'glb-too-much',
    ],
    [
      'many accessors that together ask for too much',
      createGlb({
        asset,
        accessors: Array.from({ length: 50 }, () => ({ ...accessor, count: 1e6 })),
      }),
      'glb-too-much',
    ],
    [
      'a type no accessor has',
      createGlb({ asset, accessors: [{ ...accessor, type: 'VEC9' }] }),
      'glb-structure',
    ],
    ['an address on the web', withUri('https://tracker.example/x.bin'), 'glb-outside-address'],
    ['a path out of its folder', withUri('../../etc/passwd'), 'glb-outside-address'],
    [
      'the address of a cloud’s metadata',
      withUri('http://169.254.169.254/latest/meta-data'),
      'glb-outside-address',
    ],
    [
      'an address of an image',
      createGlb({ asset, images: [{ uri: 'file:///etc/passwd' }] }),
      'glb-outside-address',
    ],
    ['an empty address', withUri(''), 'glb-outside-address'],
    ['a PNG under the name of a GLB', createPng(4, 4), 'file-kind'],
    [
      'a web page',
      Buffer.from('<!doctype html><script>alert(1)</script>'.padEnd(200)),
      'file-kind',
    ],
    ['nothing', Buffer.alloc(0), 'file-kind'],
    ['a chain of 400,000 nodes', createGlb({ asset, nodes: chain(400_000) }), 'glb-too-much'],
    ['a chain of 2,000 nodes', createGlb({ asset, nodes: chain(2000) }), 'glb-too-much'],
    [
      'a node that is its own child',
      createGlb({ asset, nodes: [{ children: [0] }] }),
      'glb-too-much',
    ],
    [
      'a ring of nodes',
      createGlb({ asset, nodes: [{ children: [1] }, { children: [0] }] }),
      'glb-too-much',
    ],
    [
      'a node with two parents',
      createGlb({ asset, nodes: [{ children: [2] }, { children: [2] }, {}] }),
      'glb-structure',
    ],
    [
      'a child that is not there',
      createGlb({ asset, nodes: [{ children: [7] }] }),
      'glb-structure',
    ],
    ['a picture of 30,000 × 30,000', withPicture(createPng(30_000, 30_000, 1)), 'glb-too-much'],
    ['a picture that is none', withPicture(Buffer.alloc(64)), 'glb-structure'],
    [
      'a million instances',
      createGlb({
        asset,
        accessors: [{ ...accessor, componentType: 5121, type: 'SCALAR', count: 1_000_000 }],
        nodes: [{ extensions: { EXT_mesh_gpu_instancing: { attributes: { TRANSLATION: 0 } } } }],
        extras: 'x'.repeat(40_000),
      }),
      'glb-too-much',
    ],
    [
      'three million triangles of one small accessor drawn again and again',
      createGlb({
        asset,
        accessors: [{ ...accessor, count: 100 }],
        meshes: [
          { primitives: Array.from({ length: 100_000 }, () => ({ attributes: { POSITION: 0 } })) },
        ],
      }),
      'glb-too-much',
    ],
    ['half a file', triangleGlb().subarray(0, 200), 'glb-structure'],
    [
      'a file with something behind it',
      Buffer.concat([triangleGlb(), Buffer.alloc(64)]),
      'glb-structure',
    ],
    [
      'version 1',
      (() => {
        const glb = triangleGlb()
        glb.writeUInt32LE(1, 4)
        return glb
      })(),
      'glb-structure',
    ],
    [
      'a JSON chunk longer than the file',
      (() => {
        const glb = triangleGlb()
        glb.writeUInt32LE(0xffffff, 12)
        return glb
      })(),
      'glb-too-much',
    ],
    ['JSON that is none', createGlb('{"asset":'), 'glb-structure'],
    ['JSON that is a list', createGlb('[]'), 'glb-structure'],
    ['nodes that are no list', createGlb({ asset, nodes: { length: 5 } }), 'glb-structure'],
    ['nodes that are null', createGlb({ asset, nodes: [null] }), 'glb-structure'],
    ['meshes of nulls', createGlb({ asset, meshes: [{ primitives: [null] }] }), 'glb-structure'],
  ])('answers %s in less than 300 ms', (_, bytes, code) => {
    const start = performance.now()
    expect(refusedBy(bytes)?.code ?? 'done').toBe(code)
    expect(performance.now() - start).toBeLessThan(300)
  })

  it('answers JSON nested a million deep', () => {
    const nested = createGlb(
      `{"asset":{"version":"2.0"},"extras":${'['.repeat(1e6)}${']'.repeat(1e6)}}`,
    )
    expect(refusedBy(nested)?.code ?? 'done').toMatch(/^(done|glb-structure|glb-too-much)$/)
  })

  it('reads a file of many instanced nodes and many accessors in good time', () => {
    const instanced = { extensions: { EXT_mesh_gpu_instancing: { attributes: { A: 0 } } } }
    const scalar = { componentType: 5121, count: 1, type: 'SCALAR' }
    const glb = createGlb({
      asset,
      nodes: Array.from({ length: 3000 }, () => instanced),
      accessors: Array.from({ length: 60_000 }, () => scalar),
    })
    const start = performance.now()
    precheckGlb(glb)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('throws nothing but refusals for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        refusedBy(Buffer.from(bytes))
      }),
      { numRuns: 500 },
    )
  })

  it('throws nothing but refusals for a right file with some bytes changed', () => {
    const whole = triangleGlb()
    const change = fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        refusedBy(bytes)
      }),
      { numRuns: 1000 },
    )
  })

  it('throws nothing but refusals for any JSON in the places it reads', () => {
    const any = fc.jsonValue({ maxDepth: 3 })
    const gltf = fc.record(
      {
        nodes: fc.oneof(any, fc.array(fc.record({ children: any, extensions: any }))),
        accessors: fc.oneof(
          any,
          fc.array(fc.record({ type: any, componentType: any, count: any })),
        ),
        meshes: fc.oneof(
          any,
          fc.array(
            fc.record({
              primitives: fc.oneof(any, fc.array(fc.record({ attributes: any, indices: any }))),
            }),
          ),
        ),
        images: fc.oneof(any, fc.array(fc.record({ bufferView: any }))),
        bufferViews: fc.oneof(any, fc.array(fc.record({ byteOffset: any, byteLength: any }))),
        buffers: any,
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(gltf, (json) => {
        refusedBy(createGlb(json, Buffer.alloc(64)))
      }),
      { numRuns: 500 },
    )
  })
})

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
    expect(refusedBy(out)).toBeUndefined()
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
      () => createGlb({ asset, nodes: chain(20_000), scenes: [{ nodes: [0] }] }),
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
