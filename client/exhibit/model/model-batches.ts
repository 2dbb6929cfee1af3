/**
 * Draws a model's meshes in as many calls as it has materials: nodes stay as they are for animations,
 * layers and bindings, and only say where their shapes stand. A shape that leaves the reach of its stand is
 * not drawn, whatever moved it: the booth beside is not its place. Skinned and morphed meshes, which
 * cannot be batched, draw themselves.
 */
import {
  BatchedMesh,
  Box3,
  type Color,
  Group,
  Matrix4,
  Mesh,
  SkinnedMesh,
  Vector3,
  type BufferGeometry,
  type Intersection,
  type Material,
  type Object3D,
  type Sphere,
} from 'three'
import { sorted } from '../../../shared/list/changed-copy.ts'

interface Shape {
  mesh: Mesh
  batch: BatchedMesh
  instance: number
}

export interface ModelBatches {
  /** Stands beside the nodes, in the same frame. */
  group: Group
  /** Takes places and visibility over from the nodes; call when they may have changed. */
  update(): void
  /** Multiplies the colour of all shapes under a node. */
  tint(node: Object3D, color: Color): void
  /** The node whose shape is one of a batch. */
  nodeOf(batch: Object3D, batchId: number): Object3D | undefined
  dispose(): void
}

/** Meshes that share this can be drawn together: material, and the same kinds of vertex data. */
function batchKey({ geometry, material }: Mesh): string {
  const attributes = sorted(
    Object.entries(geometry.attributes).map(([name, { itemSize, normalized, array }]) =>
      [name, itemSize, normalized, array.constructor.name].join(),
    ),
  )
  return [(material as Material).uuid, geometry.index !== null, ...attributes].join(';')
}

function canBatch(node: Object3D): node is Mesh {
  return (
    node instanceof Mesh &&
    !(node instanceof SkinnedMesh) &&
    !Array.isArray(node.material) &&
    Object.keys((node.geometry as BufferGeometry).morphAttributes).length === 0
  )
}

/** Batches of everything under `root`, whose meshes no longer draw themselves. `reach` is in its frame. */
export function createModelBatches(root: Object3D, reach: Box3): ModelBatches {
  const group = new Group()
  const byKey = new Map<string, Mesh[]>()
  root.traverse((node) => {
    if (!canBatch(node)) return
    const key = batchKey(node)
    byKey.set(key, [...(byKey.get(key) ?? []), node])
  })
  const shapes = [...byKey.values()].flatMap((meshes) => createBatch(group, meshes))
  for (const { mesh } of shapes) {
    mesh.layers.disableAll()
    // Rays and hands in VR ask every mesh, whatever its layers; only what is drawn may answer.
    Object.assign(mesh, { raycast: nothing, spherecast: nothing })
  }
  return {
    group,
    update: () => takeOver(root, shapes, reach),
    tint(node, color) {
      for (const { mesh, batch, instance } of shapes)
        if (isUnder(mesh, node)) batch.setColorAt(instance, color)
    },
    nodeOf: (batch, batchId) =>
      shapes.find((shape) => shape.batch === batch && shape.instance === batchId)?.mesh,
    dispose() {
      for (const { mesh } of shapes) {
        mesh.layers.enable(0)
        Object.assign(mesh, { raycast: Mesh.prototype.raycast, spherecast: undefined })
      }
      for (const batch of new Set(shapes.map((shape) => shape.batch))) batch.dispose()
    },
  }
}

const nothing = (): void => undefined

const AXES = ['x', 'y', 'z'] as const

/** Moves a point to the nearest place of a box's faces, as far as each axis is when scaled. */
function toFace(point: Vector3, box: Box3, scale: Vector3): Vector3 {
  if (!box.containsPoint(point)) return box.clampPoint(point, point)
  let nearest = Infinity
  let [axis, at]: ['x' | 'y' | 'z', number] = ['x', 0]
  for (const one of AXES)
    for (const face of [box.min[one], box.max[one]]) {
      const distance = Math.abs(face - point[one]) * scale[one]
      if (distance < nearest) [nearest, axis, at] = [distance, one, face]
    }
  return point.setComponent(AXES.indexOf(axis), at)
}

function createBatch(group: Group, meshes: Mesh[]): Shape[] {
  const [first] = meshes
  if (!first) return []
  const geometries = [...new Set(meshes.map(({ geometry }) => geometry as BufferGeometry))]
  const sum = (count: (geometry: BufferGeometry) => number): number =>
    geometries.reduce((total, geometry) => total + count(geometry), 0)
  const material = first.material as Material
  const batch = new BatchedMesh(
    meshes.length,
    sum((g) => g.getAttribute('position').count),
    sum((g) => g.index?.count ?? 0),
    material,
  )
  // Nodes move under it all the time, and a booth is seen whole or not at all.
  batch.perObjectFrustumCulled = false
  batch.frustumCulled = false
  batch.sortObjects = material.transparent
  for (const geometry of geometries) if (!geometry.boundingBox) geometry.computeBoundingBox()
  const ids = new Map(geometries.map((geometry) => [geometry, batch.addGeometry(geometry)]))
  group.add(batch)
  const shapes = meshes.map((mesh) => ({
    mesh,
    batch,
    instance: batch.addInstance(ids.get(mesh.geometry as BufferGeometry) ?? 0),
  }))
  Object.assign(batch, {
    spherecast: (sphere: Sphere, hits: Intersection[]) => touchShapes(batch, shapes, sphere, hits),
  })
  return shapes
}

/**
 * Shapes that a hand reaches, by the faces of their extents as they stand. Without it the hand would be
 * asked against the points as they are in the file, which may be anywhere and of any size. A hand within
 * a hollow shape reaches nothing: it could not point at anything else.
 */
function touchShapes(
  batch: BatchedMesh,
  shapes: readonly Shape[],
  sphere: Sphere,
  hits: Intersection[],
): void {
  for (const { mesh, instance } of shapes) {
    const { boundingBox } = mesh.geometry as BufferGeometry
    if (!boundingBox || !batch.getVisibleAt(instance)) continue
    batch.getMatrixAt(instance, scratchMatrix).premultiply(batch.matrixWorld)
    const point = new Vector3()
      .copy(sphere.center)
      .applyMatrix4(scratchInverse.copy(scratchMatrix).invert())
    toFace(point, boundingBox, scratchScale.setFromMatrixScale(scratchMatrix)).applyMatrix4(
      scratchMatrix,
    )
    const distance = point.distanceTo(sphere.center)
    if (distance > sphere.radius) continue
    hits.push({ distance, point, object: batch, batchId: instance, normal: new Vector3(0, 1, 0) })
  }
}

const scratchInverse = new Matrix4()
const scratchScale = new Vector3()
const scratchMatrix = new Matrix4()
const scratchBox = new Box3()

function takeOver(root: Object3D, shapes: readonly Shape[], reach: Box3): void {
  root.updateWorldMatrix(true, true)
  scratchInverse.copy(root.parent?.matrixWorld ?? root.matrixWorld).invert()
  for (const { mesh, batch, instance } of shapes) {
    scratchMatrix.multiplyMatrices(scratchInverse, mesh.matrixWorld)
    batch.setMatrixAt(instance, scratchMatrix)
    batch.setVisibleAt(instance, isShown(mesh, root) && isWithin(mesh, scratchMatrix, reach))
  }
}

function isWithin({ geometry }: Mesh, matrix: Matrix4, reach: Box3): boolean {
  const { boundingBox } = geometry as BufferGeometry
  return (
    boundingBox !== null && reach.containsBox(scratchBox.copy(boundingBox).applyMatrix4(matrix))
  )
}

function isShown(node: Object3D, root: Object3D): boolean {
  for (let at: Object3D | null = node; at && at !== root.parent; at = at.parent)
    if (!at.visible) return false
  return true
}

function isUnder(node: Object3D, ancestor: Object3D): boolean {
  for (let at: Object3D | null = node; at; at = at.parent) if (at === ancestor) return true
  return false
}
