/** The street as rays meet it: faces with their normals and materials. */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Piece } from './lane.ts'
import type { Light } from './light.ts'
import { surfaceAt, type Material, type Surface } from './surfaces.ts'

export const LIFT_M = 0.004
export const REACH_M = 400

export interface Scene {
  bvh: MeshBVH
  normals: Float32Array
  materials: readonly Material[]
  light: Light
}

export function createScene(pieces: readonly Piece[], light: Light): Scene {
  let count = 0
  for (const [, shape] of pieces) count += shape.indices.length
  const positions = new Float32Array(count * 3)
  const normals = new Float32Array(count * 3)
  const materials: Material[] = []
  let at = 0
  for (const [material, shape] of pieces)
    for (let i = 0; i < shape.indices.length; i += 1) {
      const index = shape.indices[i]! * 3
      for (let k = 0; k < 3; k += 1) {
        positions[at * 3 + k] = shape.positions[index + k]!
        normals[at * 3 + k] = shape.normals[index + k]!
      }
      if (i % 3 === 0) materials.push(material)
      at += 1
    }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setIndex(
    new BufferAttribute(
      Uint32Array.from({ length: count }, (_, i) => i),
      1,
    ),
  )
  const bvh = new MeshBVH(geometry, { indirect: true })
  return { bvh, normals, materials, light }
}

export interface Hit {
  point: Vector3
  /** Of the face, smoothed where it is round, towards the eye. */
  normal: Vector3
  distance: number
  surface: Surface
  material: Material
}

const ray = new Ray()
const scratchA = new Vector3()
const scratchB = new Vector3()
const scratchC = new Vector3()

export function cast(scene: Scene, origin: Vector3, direction: Vector3): Hit | null {
  ray.origin.copy(origin)
  ray.direction.copy(direction)
  const found = scene.bvh.raycastFirst(ray, DoubleSide, 0, REACH_M)
  if (!found || found.faceIndex === undefined || found.faceIndex === null) return null
  const face = found.faceIndex
  const { point } = found
  const normal = smoothNormal(scene, face, point)
  if (normal.dot(direction) > 0) normal.negate()
  const material = scene.materials[face]!
  const surface = surfaceAt(
    material,
    [point.x, point.y, point.z],
    [normal.x, normal.y, normal.z],
    scene.light.age,
  )
  const [u, v] = surface.bump
  if (u !== 0 || v !== 0) tilt(normal, u, v)
  return { point, normal, distance: found.distance, surface, material }
}

function smoothNormal({ bvh, normals }: Scene, face: number, point: Vector3): Vector3 {
  const positions = bvh.geometry.getAttribute('position') as BufferAttribute
  scratchA.fromBufferAttribute(positions, face * 3)
  scratchB.fromBufferAttribute(positions, face * 3 + 1).sub(scratchA)
  scratchC.fromBufferAttribute(positions, face * 3 + 2).sub(scratchA)
  const d00 = scratchB.dot(scratchB)
  const d01 = scratchB.dot(scratchC)
  const d11 = scratchC.dot(scratchC)
  const to = point.clone().sub(scratchA)
  const d20 = to.dot(scratchB)
  const d21 = to.dot(scratchC)
  const area = d00 * d11 - d01 * d01 || 1e-12
  const v = (d11 * d20 - d01 * d21) / area
  const w = (d00 * d21 - d01 * d20) / area
  const u = 1 - v - w
  const at = face * 9
  const along = (k: number): number =>
    normals[at + k]! * u + normals[at + 3 + k]! * v + normals[at + 6 + k]! * w
  return new Vector3(along(0), along(1), along(2)).normalize()
}

function tilt(normal: Vector3, u: number, v: number): void {
  const flat = Math.abs(normal.y) > 0.7
  const along = flat ? scratchA.set(0, 0, 1) : scratchA.set(-normal.z, 0, normal.x)
  const up = flat ? scratchB.set(1, 0, 0) : scratchB.set(0, 1, 0)
  normal
    .addScaledVector(along, u * 0.55)
    .addScaledVector(up, v * 0.55)
    .normalize()
}
