/** Light that reaches a place: the sun's through its shadows, and that from all sides with one bounce. */
import { DoubleSide, Ray, Vector3 } from 'three'
import { sky, type Colour } from './light.ts'
import { cast, LIFT_M, REACH_M, type Scene } from './scene.ts'
import { noise } from './surfaces.ts'

const GATHER_RAYS = 64
const ray = new Ray()
const shadowDirection = new Vector3()
const shadowOrigin = new Vector3()

/** Share of the sun that reaches a place: one ray towards a point of its disc. */
export function sunSeen(
  scene: Scene,
  point: Vector3,
  normal: Vector3,
  u: number,
  v: number,
): number {
  const { sun, sunRadius } = scene.light
  shadowDirection.set(
    sun[0] + (u - 0.5) * 2 * sunRadius,
    sun[1] + (v - 0.5) * 2 * sunRadius,
    sun[2] + (u + v - 1) * sunRadius,
  )
  const facing = shadowDirection.dot(normal) / shadowDirection.length()
  if (facing <= 0) return 0
  shadowDirection.normalize()
  shadowOrigin.copy(point).addScaledVector(normal, LIFT_M)
  ray.origin.copy(shadowOrigin)
  ray.direction.copy(shadowDirection)
  return scene.bvh.raycastFirst(ray, DoubleSide, 0, REACH_M) ? 0 : facing
}

/** Radical inverses: points that fill a square evenly. */
export const inverse = (index: number, base: number): number => {
  let value = 0
  for (let i = index, share = 1 / base; i > 0; i = Math.floor(i / base), share /= base)
    value += (i % base) * share
  return value
}

const tangent = new Vector3()
const bitangent = new Vector3()
const gatherDirection = new Vector3()
const gatherOrigin = new Vector3()

/** Light from all sides that falls on a place, the sun's own left out. */
export function gather(scene: Scene, point: Vector3, normal: Vector3, seed: number): Colour {
  const { light } = scene
  tangent
    .set(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0)
    .cross(normal)
    .normalize()
  bitangent.crossVectors(normal, tangent)
  const own = { normal: normal.clone(), tangent: tangent.clone(), bitangent: bitangent.clone() }
  const sum: Colour = [0, 0, 0]
  const spin = noise(seed * 0.713, seed * 1.31, 0.5) + seed * 0.618034
  for (let i = 0; i < GATHER_RAYS; i += 1) {
    const u = (i + 0.5) / GATHER_RAYS
    const angle = (inverse(i, 2) + spin) * Math.PI * 2
    const r = Math.sqrt(u)
    gatherDirection.copy(own.normal).multiplyScalar(Math.sqrt(1 - u))
    gatherDirection
      .addScaledVector(own.tangent, r * Math.cos(angle))
      .addScaledVector(own.bitangent, r * Math.sin(angle))
    gatherOrigin.copy(point).addScaledVector(own.normal, LIFT_M)
    const direction = gatherDirection.clone()
    const hit = cast(scene, gatherOrigin, direction)
    if (!hit) {
      const seen = sky(light, direction)
      for (let k = 0; k < 3; k += 1) sum[k] = sum[k]! + seen[k]!
      continue
    }
    const { colour, glow } = hit.surface
    const sun = sunSeen(scene, hit.point, hit.normal, inverse(i, 3), inverse(i, 5))
    for (let k = 0; k < 3; k += 1) {
      const ambient = 0.2 * light.zenith[k]! + 0.12 * light.horizon[k]!
      sum[k] = sum[k]! + colour[k]! * (sun * light.sunColour[k]! + ambient + glow * 4)
    }
  }
  return [sum[0] / GATHER_RAYS, sum[1] / GATHER_RAYS, sum[2] / GATHER_RAYS]
}
