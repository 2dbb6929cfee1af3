import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { precheckGlb } from '../../server/assets/glb-precheck.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { chainOfNodes as chain, createGlb, createPng, triangleGlb } from '../support/glb.ts'
import { SAMPLE_SLUGS, samplePath } from '../support/sample-call.ts'

const asset = { version: '2.0' }
const accessor = { componentType: 5126, count: 3, type: 'VEC3' }

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
        expect(() => refusedBy(Buffer.from(bytes))).not.toThrow()
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
        expect(() => refusedBy(bytes)).not.toThrow()
      }),
      { numRuns: 1000 },
    )
  })

  it('refuses things that cannot be read as a text or a number', () => {
    const odd = [{ toString: 0 }]
    for (const accessor of [
      { type: 'VEC3', componentType: odd, count: 1 },
      { type: odd, componentType: 5126, count: 1 },
    ])
      expect(refusedBy(createGlb({ accessors: [accessor] }))?.code).toBe('glb-structure')
    expect(refusedBy(createGlb({ buffers: [{ uri: odd }] }))?.code).toBe('glb-outside-address')
  })

  it.each(['constructor', '__proto__', 'toString'])(
    'counts no accessor of the type %s, which every object has',
    (type) => {
      const many = { type: 'SCALAR', componentType: 5126, count: 4e9 }
      const accessors = [{ type, componentType: 5126, count: 1 }, many]
      expect(refusedBy(createGlb({ accessors }))?.code).toBe('glb-structure')
    },
  )

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
        const glb = createGlb(json, Buffer.alloc(64))
        expect(() => refusedBy(glb)).not.toThrow()
      }),
      { numRuns: 500 },
    )
  })
})
