import { Document } from '@gltf-transform/core'
import { describe, expect, it } from 'vitest'
import { modelFacts } from '../../server/assets/file-facts.ts'
import { assetFactsSchema } from '../../shared/exhibit/manifest.ts'

/** A document with a triangle of 1 m in a node of its own, which hangs on no scene. */
function createTriangle() {
  const document = new Document()
  const buffer = document.createBuffer()
  const position = document
    .createAccessor()
    .setType('VEC3')
    .setArray(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]))
    .setBuffer(buffer)
  const primitive = document.createPrimitive().setAttribute('POSITION', position)
  const mesh = document.createMesh().addPrimitive(primitive)
  return { document, node: document.createNode('triangle').setMesh(mesh) }
}

/** As facts are stored and read again. */
const reread = (document: Document) =>
  assetFactsSchema.parse(JSON.parse(JSON.stringify({ ...modelFacts(document), servedBytes: 1 })))

describe('modelFacts', () => {
  it('measures what the scene shows', () => {
    const { document, node } = createTriangle()
    document.createScene().addChild(node)
    expect(reread(document)).toMatchObject({ size: [1, 1, 0], nodes: ['triangle'] })
  })

  it('has no size for a scene without shapes', () => {
    const { document, node } = createTriangle()
    const empty = document.createScene('empty')
    document.createScene().addChild(node)
    document.getRoot().setDefaultScene(empty)
    expect(reread(document).size).toBeNull()
  })

  it('has no size for one that numbers do not reach', () => {
    const { document, node } = createTriangle()
    const outer = document.createNode('outer').setScale([1e200, 1, 1])
    document.createScene().addChild(outer.addChild(node.setScale([1e200, 1, 1])))
    expect(reread(document).size).toBeNull()
  })

  it('keeps the names that a manifest can give, and none longer', () => {
    const { document, node } = createTriangle()
    document.createScene().addChild(node)
    for (const name of ['', 'n'.repeat(120), 'n'.repeat(121), 'n'.repeat(40_000)])
      document.createNode(name)
    expect(reread(document).nodes).toEqual(['triangle', 'n'.repeat(120)])
  })
})
