/**
 * Bakes soft sky light into vertex colours: each vertex looks up a hemisphere of short rays against
 * all opaque shapes of the model at rest. Gives paper models their depth without run-time shadows.
 */
import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three'
import { MeshBVH } from 'three-mesh-bvh'
import type { Model } from './model.ts'
import { worldMatrix } from './model.ts'
import type { Shape } from './shape.ts'

const RAYS = 56
const REACH_M = 0.32
const LIFT_M = 0.0012
const DARKEST = 0.34

/** One list of brightness factors (0…1) per painted shape, keyed by the shape's order in the model. */
export function bakeOcclusion(model: Model): Float32Array[] {
  const world: { positions: number[]; normals: number[] }[] = []
  const soup: number[] = []
  const normal = new Vector3()
  const point = new Vector3()
  for (const part of model.parts) {
    const matrix = worldMatrix(part)
    for (const { ink, shape } of part.shapes) {
      const positions: number[] = []
      const normals: number[] = []
      for (let i = 0; i < shape.positions.length; i += 3) {
        point.fromArray(shape.positions, i).applyMatrix4(matrix)
        normal.fromArray(shape.normals, i).transformDirection(matrix)
        positions.push(point.x, point.y, point.z)
        normals.push(normal.x, normal.y, normal.z)
      }
      world.push({ positions, normals })
      if (ink.material === 'glass' || isDecal(shape)) continue
      for (const index of shape.indices)
        soup.push(positions[index * 3]!, positions[index * 3 + 1]!, positions[index * 3 + 2]!)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(soup), 3))
  const bvh = new MeshBVH(geometry)
  return world.map(({ positions, normals }) => {
    const shade = new Float32Array(positions.length / 3)
    for (let v = 0; v < shade.length; v++) {
      point.fromArray(positions, v * 3)
      normal.fromArray(normals, v * 3)
      shade[v] = DARKEST + (1 - DARKEST) * openness(bvh, point, normal, v)
    }
    return shade
  })
}

/** Lines and fields painted on the ground must not darken the ground that they lie on. */
function isDecal(shape: Shape): boolean {
  let low = Infinity
  let high = -Infinity
  for (let i = 1; i < shape.positions.length; i += 3) {
    low = Math.min(low, shape.positions[i]!)
    high = Math.max(high, shape.positions[i]!)
  }
  return high - low < 0.0025
}

const ray = new Ray()
const tangent = new Vector3()
const bitangent = new Vector3()

function openness(bvh: MeshBVH, point: Vector3, normal: Vector3, seed: number): number {
  tangent.set(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0)
  tangent.cross(normal).normalize()
  bitangent.crossVectors(normal, tangent)
  ray.origin.copy(point).addScaledVector(normal, LIFT_M)
  let open = 0
  for (let k = 0; k < RAYS; k++) {
    const u = (k + 0.5) / RAYS
    const angle = (k * 2.399963 + (seed % 17) * 0.37) % (Math.PI * 2)
    const r = Math.sqrt(u)
    ray.direction.copy(normal).multiplyScalar(Math.sqrt(1 - u))
    ray.direction.addScaledVector(tangent, r * Math.cos(angle))
    ray.direction.addScaledVector(bitangent, r * Math.sin(angle))
    const hit = bvh.raycastFirst(ray, DoubleSide, 0, REACH_M)
    // A near hit darkens fully, one at the end of the reach hardly: no ring at the reach's rim.
    open += hit ? Math.min(1, hit.distance / REACH_M) ** 1.4 : 1
  }
  return open / RAYS
}
