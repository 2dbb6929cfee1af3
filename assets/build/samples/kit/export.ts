/** Writes a model as one GLB: a node per part, a primitive per material, baked vertex colours. */
import { Document, NodeIO } from '@gltf-transform/core'
import type { Material, Node } from '@gltf-transform/core'
import { KHRMaterialsEmissiveStrength } from '@gltf-transform/extensions'
import { Color, Quaternion, Vector3 } from 'three'
import { MATERIALS } from './inks.ts'
import type { MaterialName } from './inks.ts'
import type { Model, Part } from './model.ts'
import { bakeOcclusion } from './occlusion.ts'

interface Buffers {
  positions: number[]
  normals: number[]
  colors: number[]
  indices: number[]
}

export interface ExportedModel {
  bytes: Uint8Array
  triangles: number
}

export async function exportModel(model: Model, name: string): Promise<ExportedModel> {
  const document = new Document()
  document.getRoot().getAsset().generator = 'jiebang-hall samples'
  const buffer = document.createBuffer()
  const scene = document.createScene(name)
  document.getRoot().setDefaultScene(scene)
  const materials = createMaterials(document, model)
  const shades = bakeOcclusion(model)
  const nodes = new Map<Part, Node>()
  let order = 0
  let triangles = 0
  for (const part of model.parts) {
    const node = document.createNode(part.name).setTranslation([...part.at])
    const rest = new Quaternion().setFromAxisAngle(new Vector3(0, 1, 0), part.turn)
    if (part.turn !== 0) node.setRotation([rest.x, rest.y, rest.z, rest.w])
    nodes.set(part, node)
    const parent = part.parent && nodes.get(part.parent)
    if (parent) parent.addChild(node)
    else scene.addChild(node)
    const groups = new Map<MaterialName, Buffers>()
    for (const { ink, shape } of part.shapes) {
      const group = groups.get(ink.material) ?? {
        positions: [],
        normals: [],
        colors: [],
        indices: [],
      }
      groups.set(ink.material, group)
      const start = group.positions.length / 3
      const shade = shades[order++]!
      const color = new Color(ink.color)
      const lit = ink.material === 'glow' || ink.material === 'glass'
      for (const value of shape.positions) group.positions.push(value)
      for (const value of shape.normals) group.normals.push(value)
      for (const value of shade) {
        const light = lit ? 1 : value
        for (const c of [color.r, color.g, color.b]) group.colors.push(Math.round(c * light * 255))
        group.colors.push(255)
      }
      for (const index of shape.indices) group.indices.push(index + start)
    }
    if (groups.size === 0) continue
    const mesh = document.createMesh(part.name)
    for (const [material, group] of groups) {
      triangles += group.indices.length / 3
      const wide = group.positions.length / 3 > 65535
      const accessor = (
        type: 'VEC3' | 'VEC4' | 'SCALAR',
        array: Float32Array | Uint8Array | Uint16Array | Uint32Array,
      ) =>
        document
          .createAccessor()
          .setType(type)
          .setArray(array as Float32Array<ArrayBuffer>)
          .setBuffer(buffer)
      mesh.addPrimitive(
        document
          .createPrimitive()
          .setMaterial(materials[material])
          .setAttribute('POSITION', accessor('VEC3', new Float32Array(group.positions)))
          .setAttribute('NORMAL', accessor('VEC3', unitNormals(group.normals)))
          .setAttribute(
            'COLOR_0',
            accessor('VEC4', new Uint8Array(group.colors)).setNormalized(true),
          )
          .setIndices(
            accessor(
              'SCALAR',
              wide ? new Uint32Array(group.indices) : new Uint16Array(group.indices),
            ),
          ),
      )
    }
    node.setMesh(mesh)
  }
  writeAnimation(document, model, nodes)
  for (const [key, material] of Object.entries(materials))
    if (material.listParents().length < 2) materials[key as MaterialName].dispose()
  const bytes = await new NodeIO()
    .registerExtensions([KHRMaterialsEmissiveStrength])
    .writeBinary(document)
  return { bytes, triangles }
}

function unitNormals(values: readonly number[]): Float32Array {
  const normals = new Float32Array(values)
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!)
    if (length < 1e-6) normals.set([0, 1, 0], i)
    else for (let k = 0; k < 3; k++) normals[i + k] = normals[i + k]! / length
  }
  return normals
}

function createMaterials(document: Document, model: Model): Record<MaterialName, Material> {
  const accent = new Color(model.accent.color)
  const strength = document.createExtension(KHRMaterialsEmissiveStrength)
  const entries = Object.entries(MATERIALS).map(([name, recipe]) => {
    const material = document
      .createMaterial(name)
      .setRoughnessFactor(recipe.roughness)
      .setMetallicFactor(recipe.metallic)
    if (recipe.alpha < 1) material.setAlphaMode('BLEND').setBaseColorFactor([1, 1, 1, recipe.alpha])
    if (recipe.emissiveStrength > 0)
      material
        .setEmissiveFactor([accent.r, accent.g, accent.b])
        .setExtension(
          'KHR_materials_emissive_strength',
          strength.createEmissiveStrength().setEmissiveStrength(recipe.emissiveStrength),
        )
    return [name, material] as const
  })
  return Object.fromEntries(entries) as Record<MaterialName, Material>
}

function writeAnimation(document: Document, model: Model, nodes: Map<Part, Node>): void {
  if (model.tracks.length === 0) return
  const buffer = document.getRoot().listBuffers()[0]!
  const animation = document.createAnimation('run')
  for (const track of model.tracks) {
    const output = track.path === 'rotation' ? 'VEC4' : 'VEC3'
    const values =
      track.path === 'rotation'
        ? track.values
        : track.values.map((v, i) => v + track.part.at[i % 3]!)
    const sampler = document
      .createAnimationSampler()
      .setInput(
        document
          .createAccessor()
          .setType('SCALAR')
          .setArray(new Float32Array(track.times))
          .setBuffer(buffer),
      )
      .setOutput(
        document
          .createAccessor()
          .setType(output)
          .setArray(new Float32Array(values))
          .setBuffer(buffer),
      )
      .setInterpolation('LINEAR')
    const channel = document
      .createAnimationChannel()
      .setTargetNode(nodes.get(track.part)!)
      .setTargetPath(track.path)
      .setSampler(sampler)
    animation.addSampler(sampler).addChannel(channel)
  }
}
