/** What a model wears: materials of its own, and the variants that its file offers. */
import { Mesh, type Material, type Object3D } from 'three'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'

/** What load-model.ts keeps of a file beside its scene. */
export interface ModelExtras {
  variants?: string[]
  materials?: Material[]
}

interface VariantExtension {
  KHR_materials_variants?: { mappings: { material: number; variants: number[] }[] }
}

/** Gives every mesh a material of its own rig, so that cutting one model cuts no other. */
export function ownMaterials(object: Object3D): Material[] {
  const copies = new Map<Material, Material>()
  object.traverse((node) => {
    if (!(node instanceof Mesh) || Array.isArray(node.material)) return
    const original = node.material as Material
    const copy = copies.get(original) ?? original.clone()
    copies.set(original, copy)
    node.material = copy
  })
  return [...copies.values()]
}

/** Puts the materials of a KHR_materials_variants variant on; '' puts the file's own back. */
export function createWardrobe(
  gltf: GLTF,
  object: Object3D,
  owned: Material[],
): (variant: string) => void {
  const { variants = [], materials = [] } = gltf.userData as ModelExtras
  const worn = new Map<Mesh, Material>()
  const made = new Map<string, Material>()
  const materialFor = (mesh: Mesh, index: number): Material | undefined => {
    const key = `${mesh.uuid}:${index}`
    const source = materials[index]
    const known = made.get(key)
    if (known || !source) return known
    const before = mesh.material
    mesh.material = source.clone()
    // Vertex colours, flat shading and the like follow from the mesh.
    gltf.parser.assignFinalMaterial(mesh)
    const material = mesh.material as Material
    mesh.material = before
    made.set(key, material)
    owned.push(material)
    return material
  }
  return (variant) => {
    const wanted = variants.indexOf(variant)
    object.traverse((node) => {
      if (!(node instanceof Mesh)) return
      const extensions = node.userData.gltfExtensions as VariantExtension | undefined
      const mappings = extensions?.KHR_materials_variants?.mappings
      if (!mappings) return
      const first = worn.get(node) ?? (node.material as Material)
      worn.set(node, first)
      const found = mappings.find((mapping) => mapping.variants.includes(wanted))
      node.material = (found && materialFor(node, found.material)) ?? first
    })
  }
}
