/** Trees and plants in pots, their leaves small triangles. */
import type { Random } from '../kit/random.ts'
import { lathe, tube } from '../kit/rounds.ts'
import { addVertex, emptyShape, place, type Point3 } from '../kit/shape.ts'
import type { Piece } from './lane.ts'
import type { Material } from './surfaces.ts'

/** Leaves as small triangles within an ellipsoid, denser at its skin. */
export function foliage(
  random: Random,
  [x, y, z]: Point3,
  [rx, ry, rz]: Point3,
  count: number,
  leafM = 0.09,
): Piece {
  const shape = emptyShape()
  for (let i = 0; i < count; i += 1) {
    const angle = random.between(0, Math.PI * 2)
    const up = random.between(-1, 1)
    const flat = Math.sqrt(1 - up * up)
    const far = 0.45 + 0.55 * Math.sqrt(random.next())
    const lump = 1 + 0.22 * Math.sin(angle * 5 + up * 4) + 0.12 * Math.sin(angle * 9)
    const at: Point3 = [
      x + Math.cos(angle) * flat * rx * far * lump,
      y + up * ry * far * lump,
      z + Math.sin(angle) * flat * rz * far * lump,
    ]
    const corner = (): Point3 => [
      at[0] + random.between(-leafM, leafM),
      at[1] + random.between(-leafM, leafM) * 0.7,
      at[2] + random.between(-leafM, leafM),
    ]
    const normal: Point3 = [Math.cos(angle) * flat * 0.6, 0.75, Math.sin(angle) * flat * 0.6]
    const start = addVertex(shape, corner(), normal)
    addVertex(shape, corner(), normal)
    addVertex(shape, corner(), normal)
    shape.indices.push(start, start + 1, start + 2)
  }
  return ['leaf', shape]
}

export function tree(random: Random, x: number, z: number, height: number): Piece[] {
  const trunk = tube(
    [
      [x, 0, z],
      [x + 0.1, height * 0.3, z],
      [x - 0.1, height * 0.55, z + 0.1],
    ],
    0.16,
    10,
  )
  const limbs = [0, 1, 2, 3].map((i): Piece => {
    const a = i * 1.6
    return [
      'bark',
      tube(
        [
          [x - 0.1, height * 0.5, z + 0.1],
          [x + Math.cos(a) * 0.7, height * 0.7, z + Math.sin(a) * 0.7],
          [x + Math.cos(a) * 1.5, height * 0.86, z + Math.sin(a) * 1.5],
        ],
        0.07,
        8,
      ),
    ]
  })
  const crowns = [0, 1, 2, 3, 4].map((i): Piece => {
    const a = i * 1.3
    const out = i === 4 ? 0 : 1.3
    return foliage(
      random,
      [x + Math.cos(a) * out, height * (0.8 + 0.04 * i), z + Math.sin(a) * out],
      [1.5, 1.1, 1.5],
      2600,
      0.13,
    )
  })
  return [['bark', trunk], ...limbs, ...crowns]
}

export function plant(
  random: Random,
  x: number,
  z: number,
  size: number,
  material: Material = 'clay',
): Piece[] {
  return [
    [
      material,
      place(
        lathe(
          [
            [size * 0.62, 0],
            [size, size * 1.3],
            [size * 1.08, size * 1.32],
            [size * 1.08, size * 1.45],
            [size * 0.94, size * 1.45],
            [size * 0.9, size * 1.35],
            [0.001, size * 1.3],
          ],
          20,
        ),
        x,
        0,
        z,
      ),
    ],
    foliage(random, [x, size * 2.3, z], [size * 1.3, size * 1.2, size * 1.3], 420, size * 0.3),
  ]
}
