import { readFile } from 'node:fs/promises'
import { Document, NodeIO } from '@gltf-transform/core'
import { ALL_EXTENSIONS } from '@gltf-transform/extensions'
import { getBounds } from '@gltf-transform/functions'
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer'
import { beforeAll, describe, expect, it } from 'vitest'
import { createFarModel, FAR_TRIANGLES_MAX } from '../../server/assets/far-model.ts'
import { must } from '../support/must.ts'

const SAMPLES = new URL('../../assets/samples/', import.meta.url)
const io = new NodeIO().registerExtensions(ALL_EXTENSIONS)

beforeAll(async () => {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready])
  io.registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
})

const sceneOf = (document: Document) => must(document.getRoot().listScenes()[0])

describe('createFarModel', () => {
  it('makes one shape of few triangles that stands where the model does', async () => {
    const bytes = await readFile(new URL('metaverse-factory/model.glb', SAMPLES))
    const model = await io.readBinary(new Uint8Array(bytes))
    const far = must(await createFarModel(model))
    const primitives = far
      .getRoot()
      .listMeshes()
      .flatMap((mesh) => mesh.listPrimitives())
    expect(primitives).toHaveLength(1)
    const triangles = must(primitives[0]?.getIndices()).getCount() / 3
    expect(triangles).toBeLessThanOrEqual(FAR_TRIANGLES_MAX)
    expect(triangles).toBeGreaterThan(FAR_TRIANGLES_MAX / 5)
    expect(far.getRoot().listTextures()).toEqual([])
    const [whole, seen] = [getBounds(sceneOf(model)), getBounds(sceneOf(far))]
    const extent = Math.max(...whole.max.map((value, axis) => value - (whole.min[axis] ?? 0)))
    for (const axis of [0, 1, 2])
      for (const end of ['min', 'max'] as const)
        expect(Math.abs((seen[end][axis] ?? 0) - (whole[end][axis] ?? 0)) / extent).toBeLessThan(
          0.08,
        )
  })

  it('paints what a material glows and leaves out what one sees through', async () => {
    const document = new Document()
    const buffer = document.createBuffer()
    const position = document
      .createAccessor()
      .setType('VEC3')
      .setArray(new Float32Array([0, 0, 0, 1, 0, 0, 0, 1, 0]))
      .setBuffer(buffer)
    const shape = (material: ReturnType<Document['createMaterial']>) =>
      document
        .createNode()
        .setMesh(
          document
            .createMesh()
            .addPrimitive(
              document.createPrimitive().setAttribute('POSITION', position).setMaterial(material),
            ),
        )
    const glass = document.createMaterial().setAlphaMode('BLEND').setBaseColorFactor([1, 1, 1, 0.1])
    const lamp = document
      .createMaterial()
      .setBaseColorFactor([0, 0, 0, 1])
      .setEmissiveFactor([1, 0.5, 0])
    document.createScene().addChild(shape(glass)).addChild(shape(lamp))
    const far = must(await createFarModel(document))
    const colour = must(far.getRoot().listMeshes()[0]?.listPrimitives()[0]?.getAttribute('COLOR_0'))
    expect(colour.getCount()).toBe(3)
    expect(colour.getElement(0, [])).toEqual([1, 0.5, 0])
  })

  it('gives nothing for a file without a shape', async () => {
    const document = new Document()
    document.createScene()
    expect(await createFarModel(document)).toBeUndefined()
  })
})
