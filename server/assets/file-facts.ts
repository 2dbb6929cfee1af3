/** Reads out of a processed model what the booth's budget and its controls need to know. */
import type { Document, Material, Mesh } from '@gltf-transform/core'
import { Variant } from '@gltf-transform/extensions'
import { getBounds } from '@gltf-transform/functions'
import { nodeNameSchema } from '../../shared/exhibit/fields.ts'
import type { AssetFacts } from '../../shared/exhibit/manifest.ts'

/** All that processing finds; how many bytes come of it the queue counts. */
export type FileFacts = Omit<AssetFacts, 'servedBytes' | 'pages' | 'farUrl'>

/** Most names of a kind that are kept. */
const NAMES_MAX = 200
const BYTES_PER_TEXEL = 4
/** A full chain of mipmaps adds a third. */
const MIPMAPS = 4 / 3

export const NO_FACTS: FileFacts = {
  drawCalls: 0,
  textureBytes: 0,
  size: null,
  nodes: [],
  variants: [],
  animations: [],
  durationS: null,
}

/** Bytes of a texture on the graphics card; a flat one has no mipmaps. */
export function textureBytes(widthPx: number, heightPx: number, kind?: 'flat'): number {
  return Math.round(widthPx * heightPx * BYTES_PER_TEXEL * (kind === 'flat' ? 1 : MIPMAPS))
}

export function modelFacts(document: Document): FileFacts {
  const root = document.getRoot()
  const scene = root.getDefaultScene() ?? root.listScenes()[0]
  const nodes = root.listNodes()
  const meshes = nodes.flatMap((node) => node.getMesh() ?? [])
  const bounds = scene && meshes.length > 0 ? getBounds(scene) : undefined
  const size = bounds && extent(bounds.min, bounds.max)
  const textures = root.listTextures().flatMap((texture) => [texture.getSize() ?? []])
  return {
    drawCalls: countDrawCalls(meshes),
    textureBytes: textures.reduce((sum, [w = 0, h = 0]) => sum + textureBytes(w, h), 0),
    // A scene without shapes has no bounds, and huge ones overflow.
    size: size?.every(Number.isFinite) ? size : null,
    nodes: named(nodes),
    variants: named(variantsOf(document)),
    animations: named(root.listAnimations()),
    durationS: null,
  }
}

/** Variants hang on the extension, not on the document's lists. */
const variantsOf = (document: Document): Variant[] =>
  document
    .getGraph()
    .listEdges()
    .flatMap((edge) => {
      const child = edge.getChild()
      return child instanceof Variant ? [child] : []
    })

/** Shapes of one material and one kind of vertex data are drawn together, see client/exhibit/model. */
function countDrawCalls(meshes: readonly Mesh[]): number {
  const materials = new Map<Material | null, number>()
  const number = (material: Material | null): number => {
    const known = materials.get(material) ?? materials.size
    materials.set(material, known)
    return known
  }
  const keys = meshes.flatMap((mesh) =>
    mesh.listPrimitives().map((primitive) => {
      const kinds = primitive
        .listSemantics()
        .map((semantic) => `${semantic}:${primitive.getAttribute(semantic)?.getComponentType()}`)
      return [number(primitive.getMaterial()), ...kinds.toSorted()].join()
    }),
  )
  return new Set(keys).size
}

/** Their names as a manifest can give them; one that is longer cannot be given at all. */
function named(things: readonly { getName(): string }[]): string[] {
  const names = new Set(things.map((thing) => thing.getName()))
  return [...names].filter((name) => nodeNameSchema.safeParse(name).success).slice(0, NAMES_MAX)
}

function extent(min: number[], max: number[]): [number, number, number] {
  const along = (axis: number): number => Number(((max[axis] ?? 0) - (min[axis] ?? 0)).toFixed(4))
  return [along(0), along(1), along(2)]
}
