/**
 * Looks at a GLB before anything parses it: only its header, its JSON chunk and the headers of its
 * pictures. Small hostile files can ask for gigabytes; here they cost a millisecond.
 */
import { Refusal } from '../../shared/protocol/refusals.ts'
import { readPictureSize } from './picture-size.ts'

export const GLB_MAX_BYTES = 60 * 1024 * 1024
const JSON_MAX_BYTES = 8 * 1024 * 1024
const ACCESSOR_MAX_BYTES = 512 * 1024 * 1024
/** Accessors may not need more than this many times the file: real compression stays far below. */
const ACCESSOR_MAX_RATIO = 40
const NODES_MAX = 20_000
const DEPTH_MAX = 128
const TEXTURE_SIDE_MAX_PX = 8192
const TEXTURE_TOTAL_MAX_PX = 400_000_000
const TRIANGLES_MAX = 3_000_000
const INSTANCES_MAX = 10_000

const GLB_MAGIC = 0x46546c67
const JSON_CHUNK = 0x4e4f534a
const BINARY_CHUNK = 0x004e4942

const COMPONENT_BYTES = new Map<number, number>([
  [5120, 1],
  [5121, 1],
  [5122, 2],
  [5123, 2],
  [5125, 4],
  [5126, 4],
])
const TYPE_COMPONENTS = new Map<string, number>([
  ['SCALAR', 1],
  ['VEC2', 2],
  ['VEC3', 3],
  ['VEC4', 4],
  ['MAT2', 4],
  ['MAT3', 9],
  ['MAT4', 16],
])

type Json = Record<string, unknown>

export interface GlbFacts {
  nodes: number
  images: number
  /** Bytes that all accessors together would unpack to. */
  accessorBytes: number
}

/** Facts of a GLB that may be parsed. Refuses with the reason and the figures otherwise. */
export function precheckGlb(file: Buffer): GlbFacts {
  const { json, binary } = readChunks(file)
  refuseOutsideAddresses(json)
  const accessorBytes = checkAccessors(json, file.length)
  const nodes = checkNodes(json)
  const images = checkImages(json, binary)
  return { nodes, images, accessorBytes }
}

function damaged(detail: string): Refusal {
  return new Refusal('glb-structure', { detail })
}

function tooMuch(what: string, actual: number, limit: number): Refusal {
  return new Refusal('glb-too-much', { what, actual: Math.round(actual), limit })
}

function readChunks(file: Buffer): { json: Json; binary: Buffer } {
  if (file.length < 20 || file.readUInt32LE(0) !== GLB_MAGIC)
    throw new Refusal('file-kind', { expected: 'GLB' })
  if (file.readUInt32LE(4) !== 2) throw damaged('version')
  if (file.readUInt32LE(8) !== file.length) throw damaged('length')
  const jsonLength = file.readUInt32LE(12)
  if (file.readUInt32LE(16) !== JSON_CHUNK) throw damaged('JSON chunk')
  if (jsonLength > JSON_MAX_BYTES) throw tooMuch('JSON bytes', jsonLength, JSON_MAX_BYTES)
  if (20 + jsonLength > file.length) throw damaged('JSON chunk')
  const json = parseJson(file.toString('utf8', 20, 20 + jsonLength))
  const next = 20 + jsonLength
  if (next === file.length) return { json, binary: Buffer.alloc(0) }
  if (next + 8 > file.length || file.readUInt32LE(next + 4) !== BINARY_CHUNK)
    throw damaged('BIN chunk')
  const binaryLength = file.readUInt32LE(next)
  if (next + 8 + binaryLength > file.length) throw damaged('BIN chunk')
  return { json, binary: file.subarray(next + 8, next + 8 + binaryLength) }
}

function parseJson(text: string): Json {
  try {
    const value: unknown = JSON.parse(text)
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Json
  } catch {
    // falls through to the one refusal for text that is no JSON object
  }
  throw damaged('JSON')
}

function list(json: Json, name: string): Json[] {
  const value = json[name]
  if (value === undefined) return []
  if (!Array.isArray(value)) throw damaged(name)
  return value.map((item: unknown) => {
    if (item === null || typeof item !== 'object') throw damaged(name)
    return item as Json
  })
}

const whole = (value: unknown): number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0

/** What a stranger's JSON holds where a text or a number belongs: never converted, which can throw. */
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

function refuseOutsideAddresses(json: Json): void {
  for (const item of [...list(json, 'buffers'), ...list(json, 'images')]) {
    const { uri } = item
    if (uri !== undefined)
      throw new Refusal('glb-outside-address', { address: text(uri).slice(0, 80) })
  }
}

function checkAccessors(json: Json, fileBytes: number): number {
  let total = 0
  const accessors = list(json, 'accessors')
  for (const accessor of accessors) {
    const components = TYPE_COMPONENTS.get(text(accessor.type))
    const bytes = COMPONENT_BYTES.get(number(accessor.componentType))
    if (components === undefined || bytes === undefined) throw damaged('accessor')
    total += whole(accessor.count) * components * bytes
  }
  if (total > ACCESSOR_MAX_BYTES) throw tooMuch('accessor bytes', total, ACCESSOR_MAX_BYTES)
  const byRatio = Math.max(fileBytes * ACCESSOR_MAX_RATIO, 64 * 1024)
  if (total > byRatio) throw tooMuch('accessor bytes', total, byRatio)
  checkTriangles(json, accessors)
  return total
}

function checkTriangles(json: Json, accessors: Json[]): void {
  let indices = 0
  for (const mesh of list(json, 'meshes'))
    for (const primitive of list(mesh, 'primitives')) {
      const attributes = (primitive.attributes ?? {}) as Json
      const accessor = accessors[number(primitive.indices ?? attributes.POSITION)]
      indices += whole(accessor?.count)
    }
  if (indices / 3 > TRIANGLES_MAX) throw tooMuch('triangles', indices / 3, TRIANGLES_MAX)
}

function checkNodes(json: Json): number {
  const nodes = list(json, 'nodes')
  if (nodes.length > NODES_MAX) throw tooMuch('nodes', nodes.length, NODES_MAX)
  const parents = new Int32Array(nodes.length).fill(-1)
  const accessors = list(json, 'accessors')
  for (const [index, node] of nodes.entries()) {
    checkInstances(accessors, node)
    if (node.children === undefined) continue
    if (!Array.isArray(node.children)) throw damaged('node children')
    for (const child of node.children as unknown[]) {
      const at = number(child)
      if (!Number.isInteger(at) || at < 0 || at >= nodes.length || parents[at] !== -1)
        throw damaged('node tree')
      parents[at] = index
    }
  }
  for (let start = 0; start < nodes.length; start += 1) {
    let depth = 0
    for (let at = start; at >= 0; at = parents[at] ?? -1) {
      depth += 1
      if (depth > DEPTH_MAX) throw tooMuch('node depth', depth, DEPTH_MAX)
    }
  }
  return nodes.length
}

function checkInstances(accessors: Json[], node: Json): void {
  const extensions = (node.extensions ?? {}) as Json
  const instancing = extensions.EXT_mesh_gpu_instancing as Json | undefined
  if (!instancing) return
  const attributes = Object.values((instancing.attributes ?? {}) as Json)
  for (const accessor of attributes) {
    const count = whole(accessors[number(accessor)]?.count)
    if (count > INSTANCES_MAX) throw tooMuch('instances', count, INSTANCES_MAX)
  }
}

function checkImages(json: Json, binary: Buffer): number {
  const views = list(json, 'bufferViews')
  const images = list(json, 'images')
  let total = 0
  for (const image of images) {
    const view = views[number(image.bufferView)]
    if (!view) throw damaged('image')
    const start = whole(view.byteOffset)
    const size = readPictureSize(binary.subarray(start, start + whole(view.byteLength)))
    if (!size) throw damaged('image')
    const side = Math.max(size.width, size.height)
    if (side > TEXTURE_SIDE_MAX_PX)
      throw tooMuch('texture pixels a side', side, TEXTURE_SIDE_MAX_PX)
    total += size.width * size.height
  }
  if (total > TEXTURE_TOTAL_MAX_PX) throw tooMuch('texture pixels', total, TEXTURE_TOTAL_MAX_PX)
  return images.length
}
