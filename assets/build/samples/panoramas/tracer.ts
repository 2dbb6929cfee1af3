/**
 * Light in the street, traced on the processor: sun with soft shadows, the sky's light with one bounce,
 * haze. Rendered as an equirectangular picture; light that comes from all sides is gathered at a
 * quarter of the size and smoothed, everything else at full size. Deterministic.
 */
import { Vector3 } from 'three'
import { directionOf, GATHERED, lightNear } from './coarse-light.ts'
import { gather, inverse, sunSeen } from './gather.ts'
import { sky, type Colour, type Eye } from './light.ts'
import { cast, LIFT_M, type Hit, type Scene } from './scene.ts'

const SAMPLES_A_SIDE = 2

/** Linear colour of some rows at full size. */
export function renderRows(
  scene: Scene,
  eye: Eye,
  gathered: Float32Array,
  width: number,
  rows: readonly number[],
): Float32Array {
  const height = width / 2
  const out = new Float32Array(rows.length * width * 3)
  const origin = new Vector3(eye.x, eye.y, eye.z)
  let at = 0
  for (const row of rows)
    for (let column = 0; column < width; column += 1, at += 3)
      for (let s = 0; s < SAMPLES_A_SIDE ** 2; s += 1) {
        const u = (column + ((s % SAMPLES_A_SIDE) + 0.5) / SAMPLES_A_SIDE) / width
        const v = (row + (Math.floor(s / SAMPLES_A_SIDE) + 0.5) / SAMPLES_A_SIDE) / height
        const index = (row * width + column) * 4 + s
        const seen = see(
          scene,
          { origin, direction: directionOf(u, v) },
          { gathered, width: Math.round(Math.sqrt((gathered.length / GATHERED) * 2)), u, v },
          index,
        )
        // Each sample is bounded, so that a lamp does not tear its rim.
        for (let k = 0; k < 3; k += 1)
          out[at + k] = out[at + k]! + Math.min(1.6, seen[k]!) / SAMPLES_A_SIDE ** 2
      }
  return out
}

interface Gathered {
  gathered: Float32Array
  width: number
  u: number
  v: number
}

function see(
  scene: Scene,
  { origin, direction }: { origin: Vector3; direction: Vector3 },
  from: Gathered,
  index: number,
): Colour {
  const { light } = scene
  const hit = cast(scene, origin, direction)
  if (!hit) return sky(light, direction)
  const { colour, glow, mirror } = hit.surface
  const { normal, point, distance } = hit
  const column = Math.min(from.width - 1, Math.floor(from.u * from.width))
  const row = Math.min(from.width / 2 - 1, Math.floor(from.v * (from.width / 2)))
  const face = [normal.x, normal.y, normal.z, point.x, point.y, point.z, distance]
  const near =
    lightNear(from.gathered, from.width, [column, row], face, 1) ??
    lightNear(from.gathered, from.width, [column, row], face, 4)
  const around = near ?? gather(scene, point, normal, index)
  let sun = 0
  const SHADOWS = 4
  for (let i = 0; i < SHADOWS; i += 1)
    sun +=
      sunSeen(
        scene,
        point,
        normal,
        (inverse(index * SHADOWS + i, 2) + index * 0.37) % 1,
        (inverse(index * SHADOWS + i, 3) + index * 0.71) % 1,
      ) / SHADOWS
  const out: Colour = [0, 1, 2].map(
    (k) => colour[k]! * (around[k]! + sun * light.sunColour[k]! + glow),
  ) as Colour
  if (mirror > 0) reflect(scene, { direction, hit }, out)
  const hazy = 1 - Math.exp(-((distance / light.hazeM) ** 1.15))
  return [0, 1, 2].map((k) => out[k]! + (light.haze[k]! - out[k]!) * hazy) as Colour
}

function reflect(
  scene: Scene,
  { direction, hit }: { direction: Vector3; hit: Hit },
  into: Colour,
): void {
  const { normal, point, surface } = hit
  const facing = Math.max(0, -direction.dot(normal))
  const share = Math.min(0.6, surface.mirror * (1 + 5 * (1 - facing) ** 4))
  const back = direction
    .clone()
    .addScaledVector(normal, 2 * facing)
    .normalize()
  const from = point.clone().addScaledVector(normal, LIFT_M)
  const other = cast(scene, from, back)
  const seen: Colour = other
    ? ([0, 1, 2].map(
        (k) =>
          other.surface.colour[k]! *
          (0.5 * scene.light.zenith[k]! +
            0.25 * scene.light.sunColour[k]! * sunSeen(scene, other.point, other.normal, 0.5, 0.5) +
            other.surface.glow),
      ) as Colour)
    : sky(scene.light, back)
  for (let k = 0; k < 3; k += 1) into[k] = into[k]! * (1 - share) + seen[k]! * share
}
