/** The arena part of the large-space-vr model and what stands with it. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { addVertex, emptyShape, join, move, place, smooth, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { extrude, sheet, strut } from '../../kit/solids.ts'
import { G } from './scale.ts'

export function addArena(model: Model): void {
  const arena = model.part('arena')
  for (let i = 0; i <= 10; i++) {
    const k = -0.5 + i * 0.1
    arena.add(
      INK.grey,
      groundLine(
        [
          [k, 0.06],
          [k, 0.5],
        ],
        0.0022,
        G + 0.001,
      ),
      groundLine(
        [
          [-0.5, 0.06 + i * 0.044],
          [0.5, 0.06 + i * 0.044],
        ],
        0.0022,
        G + 0.001,
      ),
    )
  }
  arena.add(
    model.accentGlow,
    groundLine(
      [
        [-0.52, 0.52],
        [0.52, 0.52],
        [0.52, -0.5],
      ],
      0.006,
      G + 0.0014,
    ),
    groundLine(
      [
        [-0.52, 0.52],
        [-0.52, -0.5],
      ],
      0.006,
      G + 0.0014,
    ),
  )
}

function wave(x: number, z: number): number {
  const swell =
    Math.sin(x * 13 + z * 5) * 0.011 +
    Math.sin(z * 21 - x * 7) * 0.007 +
    Math.sin((x + z) * 37) * 0.0025
  return swell * Math.min(1, Math.max(0, (0.06 - z) * 9))
}

export function addSea(model: Model): void {
  const sea = model.part('virtual-sea')
  sea.add(
    INK.water,
    move(
      sheet(1.02, 0.56, 56, (x, z) => wave(x, z - 0.24)),
      0,
      G + 0.03,
      -0.24,
    ),
  )
  const rim: [number, number][] = Array.from({ length: 29 }, (_, i) => [
    -0.51 + (i / 28) * 1.02,
    G + 0.03 + wave(-0.51 + (i / 28) * 1.02, -0.52),
  ])
  sea.add(INK.slate, move(extrude([...rim, [0.51, G], [-0.51, G]], 0.006), 0, 0, -0.52))
  for (const s of [-1, 1]) {
    const side: [number, number][] = Array.from({ length: 21 }, (_, i) => [
      -0.52 + (i / 20) * 0.56,
      G + 0.03 + wave(s * 0.51, -0.52 + (i / 20) * 0.56),
    ])
    sea.add(
      INK.slate,
      place(
        extrude(
          [...side, [0.04, G], [-0.52, G]].map(([a, b]) => [-a!, b!] as const),
          0.006,
        ),
        s * 0.51,
        0,
        0,
        Math.PI / 2,
      ),
    )
  }
}

/** A hull lofted through frames: half-breadths by height, along x. */
export function hull(length: number, beam: number, depth: number): { skin: Shape; deck: Shape } {
  const frames = 22
  const rows = 7
  const skin = emptyShape()
  const deck: [number, number, number][] = []
  for (let i = 0; i <= frames; i++) {
    const t = i / frames
    const breadth = beam * 0.5 * Math.min(1, Math.sin(Math.PI * (0.1 + t * 0.82)) ** 0.55)
    const sheer = depth * (0.72 + 0.55 * (t - 0.45) ** 2 * 4)
    const keel = depth * 0.3 * Math.abs(t - 0.5) ** 2.2 * 4
    for (let s = -1; s <= 1; s += 2)
      for (let j = 0; j <= rows; j++) {
        const v = j / rows
        const y = keel + (sheer - keel) * v
        addVertex(
          skin,
          [
            (t - 0.5) * length,
            y,
            s * breadth * Math.sin((Math.PI / 2) * Math.min(1, v * 1.25 + 0.12)) ** 0.7,
          ],
          [0, 0, s],
        )
      }
    deck.push([(t - 0.5) * length, sheer - depth * 0.1, breadth * 0.97])
  }
  const ring = (rows + 1) * 2
  for (let i = 0; i < frames; i++)
    for (let s = 0; s < 2; s++)
      for (let j = 0; j < rows; j++) {
        const a = i * ring + s * (rows + 1) + j
        const b = a + ring
        skin.indices.push(
          ...(s === 1 ? [a, b, a + 1, b, b + 1, a + 1] : [a, a + 1, b, b, a + 1, b + 1]),
        )
      }
  const board = emptyShape()
  for (const [x, y, z] of deck) {
    addVertex(board, [x, y, -z], [0, 1, 0])
    addVertex(board, [x, y, z], [0, 1, 0])
  }
  for (let i = 0; i < frames; i++)
    board.indices.push(i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 1, i * 2 + 3, i * 2 + 2)
  return { skin: smooth(skin), deck: board }
}

/** A battened junk sail in the plane z = 0, luff on the left. */
export function addSail(
  model: Model,
  ship: Part,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const panels = 6
  const set = (shape: Shape) => turn(move(shape, -width * 0.3, 0, 0), 'y', 0.5)
  for (let i = 0; i < panels; i++) {
    const w = (t: number) => width * (1 - 0.32 * t ** 2)
    const t0 = i / panels
    const t1 = (i + 1) / panels
    const cloth = emptyShape()
    const cells = 8
    for (let k = 0; k <= cells; k++) {
      const u = k / cells
      const belly = Math.sin(u * Math.PI) * 0.014
      addVertex(cloth, [u * w(t0), t0 * height + u * 0.012, belly], [0, 0, 1])
      addVertex(
        cloth,
        [u * w((t0 + t1) / 2) * 0.985, ((t0 + t1) / 2) * height + u * 0.016, belly + 0.007],
        [0, 0, 1],
      )
      addVertex(cloth, [u * w(t1), t1 * height + u * 0.02, belly], [0, 0, 1])
    }
    for (let k = 0; k < cells; k++)
      for (let r = 0; r < 2; r++) {
        const a = k * 3 + r
        cloth.indices.push(a, a + 3, a + 1, a + 3, a + 4, a + 1)
      }
    const front = smooth(cloth)
    const backed = {
      positions: front.positions,
      normals: front.normals.map((n) => -n),
      indices: front.indices.flatMap((_, q, all) =>
        q % 3 === 0 ? [all[q]!, all[q + 2]!, all[q + 1]!] : [],
      ),
    }
    ship.add(
      i % 2 === 0 ? model.accent : paint('matte', '#cf4630'),
      move(join(set(front), set(move(backed, 0, 0, -0.001))), x, y, 0),
    )
    ship.add(
      INK.timber,
      move(
        set(strut([0, t0 * height, 0.002], [w(t0), t0 * height + 0.012, 0.002], 0.004)),
        x,
        y,
        0,
      ),
    )
  }
}
