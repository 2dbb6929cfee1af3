/**
 * A model that can be worked: shows a state, moves nodes by bindings, plays its animation. Owns a copy
 * of the loaded file, so that two booths with one file do not move each other's.
 */
import {
  Box3,
  DoubleSide,
  Group,
  MathUtils,
  Plane,
  Vector3,
  type Color,
  type Material,
  type Object3D,
} from 'three'
import { clone } from 'three/addons/utils/SkeletonUtils.js'
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js'
import { bindingShare, type Binding } from '../../../shared/exhibit/fields.ts'
import type { ModelManifest } from '../../../shared/exhibit/model/manifest.ts'
import type { ModelState } from '../../../shared/exhibit/model/state.ts'
import { createModelAnimation } from './model-animation.ts'
import { createDress } from './model-dress.ts'
import { createModelParts, type ModelParts } from './model-parts.ts'
import { createWardrobe, ownMaterials } from './model-wardrobe.ts'

export interface BoundValue {
  binding: Binding
  value: number
}

export interface ModelRig {
  object: Object3D
  /** Its extent before anything is moved, in its own frame. */
  box: Box3
  /** Where it and what belongs to it may be: what is beyond is not drawn. */
  reach: Box3
  show(state: ModelState): void
  bind(values: readonly BoundValue[]): void
  /** Makes the nodes of these names stand out, by a factor on their colour, and no others. */
  highlight(colors: ReadonlyMap<string, Color>): void
  /** Which of these names the node has that a pointer met, or one that it is part of. */
  nameAt(hit: Object3D, batchId: number | undefined, names: ReadonlySet<string>): string | undefined
  /** Extent of a node as it stands now, in the model's own frame; empty where there is no such node. */
  boxOf(name: string): Box3
  /** Takes the cutting plane along; call when the model may have moved. */
  followSection(): void
  /** Puts the animation at a time, in s since it started. */
  animate(timeS: number): void
  dispose(): void
}

/** How far beyond its extent a model reaches, in lengths of its longest side. */
const REACH_RATIO = 1.1
const AXIS = { x: new Vector3(1, 0, 0), y: new Vector3(0, 1, 0), z: new Vector3(0, 0, 1) } as const

/** The name a node has in the file: the loader cleans names and keeps the first one aside. */
const fileName = (node: Object3D): string =>
  typeof node.userData.name === 'string' ? node.userData.name : node.name

export function createModelRig(gltf: GLTF, manifest: ModelManifest): ModelRig {
  const root = clone(gltf.scene)
  root.updateMatrixWorld(true)
  const box = new Box3().setFromObject(root)
  const object = new Group().add(root)
  const nodes = nodesByName(root)
  const materials = ownMaterials(root)
  const parts = createModelParts(root, box)
  const reach = reachOf(box)
  const dress = createDress(object, root, reach, createWardrobe(gltf, root, materials))
  const section = createSection(object, box, materials)
  const animation = createModelAnimation(root, gltf.animations[0])
  return {
    object,
    box,
    reach,
    show(state) {
      for (const layer of manifest.layers)
        for (const name of layer.nodes) {
          const node = nodes.get(name)
          if (node) node.visible = !state.hidden.includes(layer.id)
        }
      parts.explode(state.explode)
      dress.wear(state.variant)
      section.cut(state.section)
      dress.update()
    },
    bind(values) {
      animation.leave(tracksOf(values, nodes))
      for (const { binding, value } of values) {
        const node = nodes.get(binding.node)
        if (!node || Number.isNaN(value)) continue
        const share = bindingShare(binding, value)
        if (binding.property === 'colour') dress.tint(node, binding.from, binding.to, share)
        else move(parts, node, binding.property, MathUtils.lerp(binding.from, binding.to, share))
      }
      dress.update()
    },
    highlight(colors) {
      const named = [...colors].flatMap(([name, color]) => {
        const node = nodes.get(name)
        return node ? [[node, color] as const] : []
      })
      dress.glow(new Map(named))
    },
    nameAt(hit, batchId, names) {
      for (let at = dress.nodeAt(hit, batchId) ?? null; at; at = at.parent) {
        const name = fileName(at)
        if (names.has(name)) return name
      }
      return undefined
    },
    boxOf(name) {
      const found = new Box3()
      const node = nodes.get(name)
      if (!node) return found
      object.updateWorldMatrix(true, true)
      return found.setFromObject(node).applyMatrix4(object.matrixWorld.clone().invert())
    },
    followSection: section.follow,
    animate(timeS) {
      if (animation.at(timeS)) dress.update()
    },
    dispose() {
      animation.dispose()
      dress.dispose()
      for (const material of materials) material.dispose()
    },
  }
}

/** Once around it as far again as it is long: parts drawn apart need that, and the next booth is farther. */
function reachOf(box: Box3): Box3 {
  const size = box.getSize(new Vector3())
  return box.clone().expandByScalar(REACH_RATIO * Math.max(size.x, size.y, size.z))
}

function nodesByName(root: Object3D): Map<string, Object3D> {
  const nodes = new Map<string, Object3D>()
  root.traverse((node) => {
    const name = fileName(node)
    if (name !== '' && !nodes.has(name)) nodes.set(name, node)
  })
  return nodes
}

const TRACKS = { lift: 'position', turn: 'quaternion', scale: 'scale', colour: '' } as const

/** Tracks of an animation that would move what is bound. */
function tracksOf(
  values: readonly BoundValue[],
  nodes: ReadonlyMap<string, Object3D>,
): Set<string> {
  return new Set(
    values.map(
      ({ binding }) => `${nodes.get(binding.node)?.name ?? ''}.${TRACKS[binding.property]}`,
    ),
  )
}

function move(
  parts: ModelParts,
  node: Object3D,
  property: 'lift' | 'turn' | 'scale',
  amount: number,
): void {
  if (property === 'turn') node.rotation.y = MathUtils.degToRad(amount)
  else if (property === 'scale') node.scale.y = amount
  else parts.lift(node, amount)
}

/** The plane that cuts the model open. */
function createSection(object: Object3D, box: Box3, materials: readonly Material[]) {
  const plane = new Plane()
  let section: ModelState['section'] = null
  return {
    cut(wanted: ModelState['section']): void {
      section = wanted
      for (const material of materials) {
        if ((material.clippingPlanes !== null) === (wanted !== null)) continue
        material.clippingPlanes = wanted ? [plane] : null
        if (wanted) material.side = DoubleSide
        material.needsUpdate = true
      }
    },
    follow(): void {
      if (!section) return
      const { axis, at } = section
      plane.normal.copy(AXIS[axis]).negate()
      plane.constant = MathUtils.lerp(box.min[axis], box.max[axis], at)
      plane.applyMatrix4(object.matrixWorld)
    },
  }
}
