/**
 * A model as it is seen from afar: one shape of few triangles without textures, its light painted into
 * its vertices. A whole chapter of them is one draw call.
 */
import { Document, type Material, type Node, type Primitive } from '@gltf-transform/core'
import { MeshoptSimplifier } from 'meshoptimizer'
import sharp from 'sharp'

/** Most triangles of a far model. */
export const FAR_TRIANGLES_MAX = 1500
/** Share of the extent by which the shape may err before parts are given up altogether. */
const ERROR_MAX = 0.05
const COLOUR_WEIGHT = 0.4
/** What is fainter than this is not seen from afar. */
const ALPHA_MIN = 0.5
/** Light from above and a little from the right, on a face that looks away from it and towards it. */
const SHADE = 0.52
const SUN = [0.35, 0.87, 0.34] as const

type Rgb = readonly [number, number, number]

interface Soup {
  positions: number[]
  colours: number[]
  indices: number[]
}

/** The far model of a document, or undefined where nothing would be left. Call before vertices are quantised. */
export async function createFarModel(document: Document): Promise<Document | undefined> {
  const root = document.getRoot()
  const scene = root.getDefaultScene() ?? root.listScenes()[0]
  if (!scene) return undefined
  const tones = await readTones(root.listMaterials())
  const soup: Soup = { positions: [], colours: [], indices: [] }
  scene.traverse((node) => {
    for (const primitive of node.getMesh()?.listPrimitives() ?? [])
      addPrimitive(soup, node, primitive, tones)
  })
  if (soup.indices.length === 0) return undefined
  await MeshoptSimplifier.ready
  return asDocument(simplify(soup))
}

/** The colour each material has on the whole; none for what one sees through. */
async function readTones(materials: readonly Material[]): Promise<Map<Material | null, Rgb>> {
  const tones = new Map<Material | null, Rgb>([[null, [0.8, 0.8, 0.8]]])
  for (const material of materials) {
    const [r, g, b, alpha] = material.getBaseColorFactor()
    if (material.getAlphaMode() === 'BLEND' && alpha < ALPHA_MIN) continue
    const image = material.getBaseColorTexture()?.getImage()
    const mean = image ? await meanColour(image) : ([1, 1, 1] as const)
    const glow = material.getEmissiveFactor()
    tones.set(material, [r * mean[0] + glow[0], g * mean[1] + glow[1], b * mean[2] + glow[2]])
  }
  return tones
}

/** Mean colour of a picture, linear 0…1. */
async function meanColour(image: Uint8Array): Promise<Rgb> {
  const { channels } = await sharp(image).removeAlpha().toColourspace('srgb').stats()
  const level = (index: number): number => ((channels[index]?.mean ?? 204) / 255) ** 2.2
  return [level(0), level(1), level(2)]
}

function addPrimitive(
  soup: Soup,
  node: Node,
  primitive: Primitive,
  tones: ReadonlyMap<Material | null, Rgb>,
): void {
  const position = primitive.getAttribute('POSITION')
  const tone = tones.get(primitive.getMaterial())
  if (!position || !tone || primitive.getMode() !== 4) return
  const colour = primitive.getAttribute('COLOR_0')
  const normal = primitive.getAttribute('NORMAL')
  const matrix = node.getWorldMatrix()
  const first = soup.positions.length / 3
  for (let i = 0; i < position.getCount(); i += 1) {
    soup.positions.push(...transform(matrix, position.getElement(i, []), 1))
    const light = normal ? lightOn(transform(matrix, normal.getElement(i, []), 0)) : 1
    const own = colour?.getElement(i, []) ?? [1, 1, 1]
    for (let c = 0; c < 3; c += 1)
      soup.colours.push(Math.min(1, (tone[c] ?? 1) * (own[c] ?? 1) * light))
  }
  const indices = primitive.getIndices()?.getArray()
  const count = indices?.length ?? position.getCount()
  for (let i = 0; i < count; i += 1) soup.indices.push(first + (indices?.[i] ?? i))
}

/** Column-major 4 × 4, a point with w = 1, a direction with w = 0. */
function transform(m: readonly number[], [x = 0, y = 0, z = 0]: number[], w: 0 | 1): number[] {
  const row = (i: number): number =>
    (m[i] ?? 0) * x + (m[i + 4] ?? 0) * y + (m[i + 8] ?? 0) * z + (m[i + 12] ?? 0) * w
  return [row(0), row(1), row(2)]
}

function lightOn([x = 0, y = 0, z = 0]: number[]): number {
  const length = Math.hypot(x, y, z) || 1
  const facing = (x * SUN[0] + y * SUN[1] + z * SUN[2]) / length
  return SHADE + (1 - SHADE) * (0.5 + 0.5 * facing)
}

function simplify({ positions, colours, indices }: Soup): Soup {
  const target = Math.min(indices.length, FAR_TRIANGLES_MAX * 3)
  const points = Float32Array.from(positions)
  const paint = Float32Array.from(colours)
  const weights = [COLOUR_WEIGHT, COLOUR_WEIGHT, COLOUR_WEIGHT]
  const [kept] = MeshoptSimplifier.simplifyWithAttributes(
    Uint32Array.from(indices),
    points,
    3,
    paint,
    3,
    weights,
    null,
    target,
    ERROR_MAX,
    ['Prune'],
  )
  const few =
    kept.length <= target
      ? kept
      : MeshoptSimplifier.simplifySloppy(kept, points, 3, null, target, 1)[0]
  return compact({ positions, colours, indices: [...few] })
}

/** Drops what no triangle uses any more. */
function compact({ positions, colours, indices }: Soup): Soup {
  const places = new Map<number, number>()
  const out: Soup = { positions: [], colours: [], indices: [] }
  for (const index of indices) {
    let place = places.get(index)
    if (place === undefined) {
      place = places.size
      places.set(index, place)
      out.positions.push(...positions.slice(3 * index, 3 * index + 3))
      out.colours.push(...colours.slice(3 * index, 3 * index + 3))
    }
    out.indices.push(place)
  }
  return out
}

function asDocument({ positions, colours, indices }: Soup): Document {
  const document = new Document()
  const buffer = document.createBuffer()
  const accessor = () => document.createAccessor().setBuffer(buffer)
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor().setType('VEC3').setArray(Float32Array.from(positions)))
    .setAttribute('COLOR_0', accessor().setType('VEC3').setArray(Float32Array.from(colours)))
    .setIndices(accessor().setType('SCALAR').setArray(Uint32Array.from(indices)))
  const mesh = document.createMesh('far').addPrimitive(primitive)
  document.createScene('far').addChild(document.createNode('far').setMesh(mesh))
  return document
}
