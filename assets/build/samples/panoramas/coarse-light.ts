/** Light from all sides, gathered for a few pixels and smoothed over those of the same face. */
import { Vector3 } from 'three'
import { gather } from './gather.ts'
import type { Colour, Eye } from './light.ts'
import { cast, type Scene } from './scene.ts'

/** Direction of a pixel: the middle looks to -z, the left edge to +z. */
export function directionOf(u: number, v: number): Vector3 {
  const yaw = (u - 0.5) * Math.PI * 2
  const pitch = (0.5 - v) * Math.PI
  const flat = Math.cos(pitch)
  return new Vector3(Math.sin(yaw) * flat, Math.sin(pitch), -Math.cos(yaw) * flat)
}

/** What the coarse pass keeps of each pixel: light, normal, place; distance 0 where the sky is. */
export const GATHERED = 10

export function gatherRows(
  scene: Scene,
  eye: Eye,
  width: number,
  rows: readonly number[],
): Float32Array {
  const height = width / 2
  const out = new Float32Array(rows.length * width * GATHERED)
  const origin = new Vector3(eye.x, eye.y, eye.z)
  let at = 0
  for (const row of rows)
    for (let column = 0; column < width; column += 1, at += GATHERED) {
      const hit = cast(scene, origin, directionOf((column + 0.5) / width, (row + 0.5) / height))
      if (!hit) continue
      const { point, normal } = hit
      out.set(
        [
          ...gather(scene, point, normal, row * width + column),
          normal.x,
          normal.y,
          normal.z,
          point.x,
          point.y,
          point.z,
          hit.distance,
        ],
        at,
      )
    }
  return out
}

const BLUR_PX = 3

/** Smooths gathered light over pixels of the same face. */
export function smoothGathered(source: Float32Array, width: number): Float32Array {
  const height = width / 2
  const out = source.slice()
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = (row * width + column) * GATHERED
      if (source[at + 9] === 0) continue
      const light = lightNear(
        source,
        width,
        [column, row],
        source.subarray(at + 3, at + 10),
        BLUR_PX,
      )
      if (light) out.set(light, at)
    }
  return out
}

/** Mean light of pixels around whose face is that of `face` (normal, place, distance). */
export function lightNear(
  source: Float32Array,
  width: number,
  [column, row]: readonly [number, number],
  face: ArrayLike<number>,
  reach: number,
): Colour | undefined {
  const height = width / 2
  const sum: Colour = [0, 0, 0]
  let total = 0
  const size = Math.max(0.02, face[6]! * 0.02)
  for (let dy = -reach; dy <= reach; dy += 1)
    for (let dx = -reach; dx <= reach; dx += 1) {
      const y = row + dy
      if (y < 0 || y >= height) continue
      const at = (y * width + ((column + dx + width) % width)) * GATHERED
      if (source[at + 9] === 0) continue
      const facing =
        face[0]! * source[at + 3]! + face[1]! * source[at + 4]! + face[2]! * source[at + 5]!
      if (facing < 0.6) continue
      const off = Math.abs(
        face[0]! * (source[at + 6]! - face[3]!) +
          face[1]! * (source[at + 7]! - face[4]!) +
          face[2]! * (source[at + 8]! - face[5]!),
      )
      const weight =
        facing ** 8 * Math.exp(-((off / size) ** 2) - (dx * dx + dy * dy) / (reach * reach + 1))
      for (let k = 0; k < 3; k += 1) sum[k] = sum[k]! + source[at + k]! * weight
      total += weight
    }
  return total > 1e-4 ? [sum[0] / total, sum[1] / total, sum[2] / total] : undefined
}
