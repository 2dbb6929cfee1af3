/** The glass body of the drug-trial model on its dais; all organs stand inside it. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { addVertex, emptyShape, join, move, place, scale } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { BODY, BODY_M, CUT, G } from './scale.ts'

const PALE = paint('matte', '#e9dfd3')

const at = (x: number, y: number, z: number): Point3 => [x * BODY_M, y * BODY_M, z * BODY_M]

/** A limb through joints with radii at them, all as shares of the height. */
function limb(joints: readonly (readonly [number, number, number, number])[]): Shape {
  const steps = 5
  const path: Point3[] = []
  const radii: number[] = []
  for (let i = 0; i < joints.length - 1; i++)
    for (let k = i === 0 ? 0 : 1; k <= steps; k++) {
      const t = k / steps
      const [a, b] = [joints[i]!, joints[i + 1]!]
      const mix = (n: number) => a[n]! + (b[n]! - a[n]!) * t
      path.push(at(mix(0), mix(1), mix(2)))
      radii.push(mix(3) * BODY_M)
    }
  return tube(path, (t) => radii[Math.round(t * (radii.length - 1))]!, 12)
}

export function addBody(model: Model): void {
  addDais(model)
  const body = model.part('body', BODY)
  const trunk = scale(
    lathe(
      [
        [0.055, 0.455],
        [0.088, 0.475],
        [0.096, 0.52],
        [0.082, 0.6],
        [0.088, 0.66],
        [0.106, 0.74],
        [0.108, 0.79],
        [0.075, 0.825],
        [0.034, 0.84],
        [0.029, 0.87],
      ].map(([r, y]) => [r! * BODY_M, y! * BODY_M] as const),
      26,
    ),
    1,
    1,
    0.66,
  )
  body.add(INK.glass, trunk)
  const head = move(scale(ball(0.062 * BODY_M, 20, 14), 0.82, 1.12, 0.95), ...at(0, 0.93, 0.008))
  body.add(INK.glass, head)
  for (const side of [-1, 1]) {
    const arm = limb([
      [side * 0.1, 0.795, 0, 0.034],
      [side * 0.128, 0.72, -0.004, 0.03],
      [side * 0.146, 0.655, -0.004, 0.027],
    ])
    const thigh = limb([
      [side * 0.047, 0.475, 0, 0.048],
      [side * 0.05, CUT, 0, 0.046],
    ])
    body.add(INK.glass, arm, thigh)
    body.add(PALE, behind(arm), behind(thigh))
  }
  body.add(PALE, behind(trunk), behind(head))
  body.add(
    model.accentGlow,
    ...[0.5, 0.7].map((y) => move(hoop(y < 0.6 ? 0.16 : 0.18), 0, y * BODY_M, 0)),
  )
}

/** The half of a closed shape that lies behind, seen from both sides: a mould that holds the organs. */
function behind(shape: Shape): Shape {
  const half = emptyShape()
  const ids = new Map<number, number>()
  const kept = (v: number): number => {
    const found = ids.get(v)
    if (found !== undefined) return found
    const at = shape.positions.slice(v * 3, v * 3 + 3) as unknown as Point3
    const added = addVertex(half, at, shape.normals.slice(v * 3, v * 3 + 3) as unknown as Point3)
    ids.set(v, added)
    return added
  }
  for (let i = 0; i < shape.indices.length; i += 3) {
    const corners = shape.indices.slice(i, i + 3)
    if (corners.every((v) => shape.positions[v * 3 + 2]! < 0.004))
      half.indices.push(...corners.map(kept))
  }
  const inside: Shape = {
    positions: half.positions.map((v, i) => v - half.normals[i]! * 0.0015),
    normals: half.normals.map((n) => -n),
    indices: half.indices.map((_, i, all) => all[i - (i % 3) + ((3 - (i % 3)) % 3)]!),
  }
  return join(half, inside)
}

function hoop(radius: number): Shape {
  return tube(
    circle(radius, 40).map(([x, z]) => [x, 0, z * 0.62] as const),
    0.0012,
    4,
    true,
  )
}

function addDais(model: Model): void {
  const dais = model.part('dais')
  const [x, , z] = BODY
  dais.add(INK.white, place(drum(0.19, 0.018, 44, 0.002), x, G, z))
  dais.add(INK.enamelGrey, place(drum(0.155, 0.018, 44, 0.002), x, G + 0.018, z))
  dais.add(INK.white, place(drum(0.125, 0.014, 44, 0.002), x, G + 0.036, z))
  dais.add(
    model.accentGlow,
    tube(
      circle(0.172, 44, x, z).map(([px, pz]) => [px, G + 0.0185, pz] as const),
      0.002,
      4,
      true,
    ),
  )
}
