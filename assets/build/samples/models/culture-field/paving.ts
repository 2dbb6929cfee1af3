/** The paving part of the culture-field model and what stands with it. */
import { groundLine } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { place, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, extrude, prism, strut } from '../../kit/solids.ts'
import { addGate, addRooms, addArch } from './gate.ts'
import { G, HOUSE_M, DEPTH_M, EAVES_M, RIDGE_M, BRICK, TILE } from './scale.ts'

export function addPaving(model: Model): void {
  const paving = model.part('lanes')
  for (const z of [-0.21, 0.075, 0.36])
    for (let i = 0; i < 24; i++)
      paving.add(
        INK.pale,
        groundLine(
          [
            [-0.54 + i * 0.038, z - 0.04],
            [-0.54 + i * 0.038, z + 0.04],
          ],
          0.0012,
          G + 0.0008,
        ),
      )
  for (const z of [-0.17, -0.25, 0.035, 0.115, 0.32, 0.4])
    paving.add(
      INK.grey,
      groundLine(
        [
          [-0.54, z],
          [0.36, z],
        ],
        0.002,
        G + 0.001,
      ),
    )
  paving.add(
    model.accentGlow,
    groundLine(
      [
        [-0.02, 0.53],
        [-0.02, 0.36],
        [-0.5, 0.36],
        [-0.5, 0.075],
        [0.33, 0.075],
        [0.33, -0.21],
        [-0.48, -0.21],
      ],
      0.005,
      G + 0.0014,
    ),
  )
}

export function addRow(model: Model, row: number, z: number): void {
  const walls = model.part(`row-${row + 1}`)
  const lifted = row === 1
  const roofs = model.part(`row-${row + 1}-roofs`, [0, lifted ? 0.13 : 0, 0])
  const count = 7
  const x0 = -0.53
  walls.add(
    INK.stone,
    prism(rectangle(x0, z - DEPTH_M / 2, x0 + count * HOUSE_M, z + DEPTH_M / 2), G, G + 0.006),
  )
  for (let i = 0; i < count; i++) {
    if (row === 2 && i === 4) {
      addArch(model, walls, x0 + (i + 0.5) * HOUSE_M, z)
      continue
    }
    addHouse(model, walls, roofs, x0 + (i + 0.5) * HOUSE_M, z, lifted)
  }
  if (!lifted) return
  for (let i = 0; i <= count; i += 1)
    for (const dz of [-DEPTH_M * 0.3, DEPTH_M * 0.28])
      walls.add(
        INK.brass,
        strut(
          [x0 + i * HOUSE_M, G + EAVES_M, z + dz],
          [x0 + i * HOUSE_M, G + EAVES_M + 0.15, z + dz],
          0.0016,
        ),
      )
  model.slide(
    roofs,
    [0, 2, 4, 6, 8],
    [
      [0, 0, 0],
      [0, 0, 0],
      [0, -0.128, 0],
      [0, -0.128, 0],
      [0, 0, 0],
    ],
  )
}

/** One bay: stepped party walls, main house, courtyard wall with its stone gate, wing behind. */
function addHouse(
  model: Model,
  walls: Part,
  roofs: Part,
  x: number,
  z: number,
  open: boolean,
): void {
  const w = HOUSE_M
  const back = z - DEPTH_M / 2
  const yard = z + DEPTH_M * 0.28
  const front = z + DEPTH_M / 2
  walls.add(
    INK.white,
    place(block(w - 0.006, EAVES_M, 0.004), x, G, back + 0.002),
    place(block(w - 0.006, 0.04, 0.004), x, G, yard),
  )
  walls.add(BRICK, place(block(w, 0.054, 0.005), x, G, front))
  const party: Point2[] = [
    [back, 0],
    [back, EAVES_M + 0.012],
    [back + 0.016, EAVES_M + 0.012],
    [back + 0.016, EAVES_M + 0.03],
    [z - 0.035, EAVES_M + 0.03],
    [z - 0.035, RIDGE_M + 0.006],
    [z + 0.005, RIDGE_M + 0.006],
    [z + 0.005, EAVES_M + 0.03],
    [yard - 0.008, EAVES_M + 0.03],
    [yard - 0.008, EAVES_M],
    [front, 0.062],
    [front, 0],
  ]
  walls.add(
    INK.paper,
    place(
      extrude(
        party.map(([a, b]) => [-a, b] as const),
        0.005,
      ),
      x - w / 2,
      G,
      0,
      Math.PI / 2,
    ),
  )
  for (const [zz, yy, d] of [
    [back + 0.008, EAVES_M + 0.012, 0.018],
    [(back + z) / 2 - 0.01, EAVES_M + 0.03, 0.022],
    [z - 0.015, RIDGE_M + 0.006, 0.042],
    [(yard + z) / 2, EAVES_M + 0.03, 0.03],
  ] as const)
    walls.add(TILE, place(block(0.009, 0.004, d), x - w / 2, G + yy, zz))
  addGate(model, walls, x, front)
  for (let i = 0; i < 4; i++) {
    const wx = x - w * 0.36 + i * w * 0.24
    walls.add(INK.timberDark, place(block(0.013, 0.03, 0.003), wx, G + 0.045, yard + 0.001))
  }
  walls.add(
    INK.timber,
    place(block(w - 0.008, 0.005, 0.006), x, G + 0.04, yard),
    place(block(w - 0.008, 0.004, 0.006), x, G + EAVES_M - 0.004, yard),
  )
  if (open) addRooms(model, walls, x, z)
  const deep = { z: (back + yard) / 2, half: (yard - back) / 2 + 0.012 }
  const slope = (s: number): Point2[] => [
    [0, RIDGE_M - EAVES_M],
    [s * deep.half, -0.004],
    [s * deep.half, 0.001],
    [0, RIDGE_M - EAVES_M + 0.006],
  ]
  for (const s of [-1, 1])
    roofs.add(TILE, place(extrude(slope(s), w - 0.006), x, G + EAVES_M, deep.z, Math.PI / 2))
  for (let i = 0; i < 7; i++) {
    const rx = x - w / 2 + 0.01 + i * ((w - 0.02) / 6)
    for (const s of [-1, 1])
      roofs.add(
        INK.grey,
        strut(
          [rx, G + RIDGE_M + 0.0065, deep.z],
          [rx, G + EAVES_M + 0.002, deep.z + s * deep.half],
          0.0036,
          0.0022,
        ),
      )
  }
  roofs.add(INK.graphite, place(block(w - 0.006, 0.006, 0.007), x, G + RIDGE_M + 0.004, deep.z))
  if (model.random.next() < 0.6) {
    const dx = model.random.between(-0.025, 0.025)
    roofs.add(BRICK, place(block(0.012, 0.032, 0.01), x + dx, G + RIDGE_M - 0.012, deep.z - 0.024))
    roofs.add(TILE, place(block(0.015, 0.003, 0.013), x + dx, G + RIDGE_M + 0.02, deep.z - 0.024))
  } else {
    roofs.add(INK.white, place(block(0.03, 0.026, 0.03), x, G + EAVES_M + 0.008, deep.z + 0.03))
    roofs.add(
      TILE,
      place(turn(bar(0.036, 0.004, 0.034), 'x', 0.25), x, G + EAVES_M + 0.036, deep.z + 0.032),
    )
    roofs.add(
      INK.timberDark,
      place(bar(0.022, 0.014, 0.002), x, G + EAVES_M + 0.022, deep.z + 0.0455),
    )
  }
}
