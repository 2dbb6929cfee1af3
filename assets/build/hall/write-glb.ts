/**
 * A zone as a GLB: one node per material, positions as 16 bit in a cube common to the zone, colours and
 * vertex light as square roots in 8 bit, compressed with meshopt. What is other in the evening stands in
 * _EVENING: it takes the place of _LIT, or of _TINT where something glows. Triangles are sorted by detail; a
 * node's extras say where each detail ends, so that the client draws less of what is far.
 */
import { Document, NodeIO, type Accessor } from '@gltf-transform/core'
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions'
import { MeshoptEncoder } from 'meshoptimizer'
import type { Atlas } from './bake/pack.ts'
import { EVENING_SKY } from './bake/solve.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { LIGHT_RANGE } from './bake/lightmap.ts'
import { MATERIALS, VERTEX_LIT, type Rgb, type SurfaceBuffer, type ZoneSink } from './zone-sink.ts'

/** Half edge of the cube that positions are quantised in. */
export const POSITION_RANGE_M = 22
/** Brightest emissive colour. */
export const EMISSION_RANGE = 4
/** Values of the tint's alpha: how the surface takes its light. */
const MARK_VERTEX_LIT = 0
const MARK_BRICK = 191
const MARK_LIGHTMAP = 255
const WHITE: Rgb = [1, 1, 1]

const byte = (x: number) => Math.max(0, Math.min(255, Math.round(x * 255)))
const rootByte = (x: number) => byte(Math.sqrt(Math.max(0, x)))

export interface WrittenZone {
  bytes: Uint8Array
  triangles: number
}

export async function writeZone(
  sink: ZoneSink,
  atlas: Atlas,
  light: Record<TimeOfDay, Float32Array>,
): Promise<WrittenZone> {
  await MeshoptEncoder.ready
  const document = new Document()
  const buffer = document.createBuffer()
  const scene = document.createScene(sink.name)
  document.createExtension(KHRMeshQuantization).setRequired(true)
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE })
  const middleZ = sink.name === 'atrium' ? 0 : 18.5
  let triangles = 0
  for (const material of MATERIALS) {
    const surface = sink.buffers.get(material)
    if (!surface) continue
    const isEmissive = material === 'emis' || material === 'glow'
    const { base, high, fine } = surface.index
    const accessor = (
      array:
        | Int16Array<ArrayBuffer>
        | Int8Array<ArrayBuffer>
        | Uint16Array<ArrayBuffer>
        | Uint8Array<ArrayBuffer>
        | Uint32Array<ArrayBuffer>,
      type: 'VEC2' | 'VEC3' | 'VEC4' | 'SCALAR',
      normalized = true,
    ): Accessor =>
      document
        .createAccessor()
        .setArray(array)
        .setType(type)
        .setNormalized(normalized)
        .setBuffer(buffer)
    const count = surface.owner.length
    const index = [...base, ...high, ...fine]
    const indices = count > 65535 ? Uint32Array.from(index) : Uint16Array.from(index)
    const primitive = document
      .createPrimitive()
      .setAttribute('POSITION', accessor(positions(surface, middleZ), 'VEC3'))
      .setIndices(accessor(indices, 'SCALAR', false))
      .setAttribute(
        '_TINT',
        accessor(isEmissive ? emission(surface, WHITE) : albedos(surface), 'VEC4'),
      )
      .setAttribute(
        '_EVENING',
        accessor(
          isEmissive ? emission(surface, EVENING_SKY) : vertexLight(surface, atlas, light.evening),
          'VEC4',
        ),
      )
    if (!isEmissive) {
      primitive
        .setAttribute(
          'NORMAL',
          accessor(
            Int8Array.from(surface.normal, (n) => Math.round(n * 127)),
            'VEC3',
          ),
        )
        .setAttribute('TEXCOORD_0', accessor(lightmapUvs(surface, atlas), 'VEC2'))
        .setAttribute('_LIT', accessor(vertexLight(surface, atlas, light.day), 'VEC4'))
    }
    const mesh = document.createMesh(material).addPrimitive(primitive)
    scene.addChild(
      document
        .createNode(material)
        .setMesh(mesh)
        .setTranslation([0, 0, middleZ])
        .setScale([POSITION_RANGE_M, POSITION_RANGE_M, POSITION_RANGE_M])
        .setExtras({ base: base.length, high: base.length + high.length }),
    )
    triangles += index.length / 3
  }
  const io = new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
  return { bytes: await io.writeBinary(document), triangles }
}

function positions(surface: SurfaceBuffer, middleZ: number): Int16Array<ArrayBuffer> {
  return Int16Array.from(surface.position, (value, i) => {
    const shifted = i % 3 === 2 ? value - middleZ : value
    if (Math.abs(shifted) > POSITION_RANGE_M)
      throw new Error(`A vertex lies ${shifted} m out: raise POSITION_RANGE_M.`)
    return Math.round((shifted / POSITION_RANGE_M) * 32767)
  })
}

function albedos(surface: SurfaceBuffer): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(surface.owner.length * 4)
  surface.owner.forEach((owner, i) => {
    for (let c = 0; c < 3; c++) out[4 * i + c] = rootByte(surface.colour[3 * i + c] ?? 0)
    out[4 * i + 3] =
      owner === VERTEX_LIT ? MARK_VERTEX_LIT : surface.brick[i] ? MARK_BRICK : MARK_LIGHTMAP
  })
  return out
}

/** What glows; the sky in the given share. */
function emission(surface: SurfaceBuffer, sky: Rgb): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(surface.owner.length * 4).fill(MARK_LIGHTMAP)
  surface.sky.forEach((isSky, i) => {
    for (let c = 0; c < 3; c++) {
      const shown = (surface.colour[3 * i + c] ?? 0) * (isSky ? (sky[c] ?? 1) : 1)
      out[4 * i + c] = rootByte(shown / EMISSION_RANGE)
    }
  })
  return out
}

function lightmapUvs(surface: SurfaceBuffer, atlas: Atlas): Uint16Array<ArrayBuffer> {
  const out = new Uint16Array(surface.owner.length * 2)
  surface.owner.forEach((owner, i) => {
    const place = atlas.placed[owner]
    if (!place) return
    const x = place.x + 0.5 + (surface.place[2 * i] ?? 0) * (place.patch.w - 1)
    const y = place.y + 0.5 + (surface.place[2 * i + 1] ?? 0) * (place.patch.h - 1)
    out[2 * i] = Math.round((x / atlas.width) * 65535)
    out[2 * i + 1] = Math.round((y / atlas.height) * 65535)
  })
  return out
}

/** Vertex light in rgb; alpha: roughness in its lower half, metals in the upper one. */
function vertexLight(
  surface: SurfaceBuffer,
  atlas: Atlas,
  light: Float32Array,
): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(surface.owner.length * 4)
  surface.owner.forEach((owner, i) => {
    if (owner === VERTEX_LIT) {
      const sample = atlas.texels + (surface.place[2 * i] ?? 0)
      for (let c = 0; c < 3; c++)
        out[4 * i + c] = rootByte((light[3 * sample + c] ?? 0) / LIGHT_RANGE)
    }
    const rough = Math.min(0.98, surface.rough[i] ?? 0.6)
    out[4 * i + 3] = byte((surface.metal[i] ?? 0) > 0.5 ? 0.5 + rough / 2 : rough / 2)
  })
  return out
}
