/** The shell part of the metaverse-factory model and what stands with it. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import { addConveyor } from '../../kit/machines.ts'
import type { Model, Part } from '../../kit/model.ts'
import { lathe, pipe } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { addCompressor } from './compressor.ts'
import { G, EAVES_M, BACK_Z, LEFT_X } from './scale.ts'

export function addShell(model: Model): void {
  const shell = model.part('shell')
  shell.add(
    INK.white,
    place(block(1.06, 0.07, 0.014, 0.002), 0, G, BACK_Z),
    place(block(0.014, 0.07, 0.72, 0.002), LEFT_X, G, -0.14),
  )
  shell.add(
    INK.paper,
    place(block(1.06, 0.05, 0.012, 0.002), 0, G + EAVES_M - 0.05, BACK_Z),
    place(block(0.012, 0.05, 0.72, 0.002), LEFT_X, G + EAVES_M - 0.05, -0.14),
  )
  const back = curtainWall(1.04, EAVES_M - 0.12, 26, 3, 0.003)
  const left = curtainWall(0.7, EAVES_M - 0.12, 18, 3, 0.003)
  shell.add(
    INK.glass,
    place(back.pane, 0, G + 0.07, BACK_Z),
    place(left.pane, LEFT_X, G + 0.07, -0.14, Math.PI / 2),
  )
  shell.add(
    INK.slate,
    place(back.frame, 0, G + 0.07, BACK_Z),
    place(left.frame, LEFT_X, G + 0.07, -0.14, Math.PI / 2),
  )
  for (const x of [-0.5, -0.17, 0.17, 0.5])
    for (const z of [-0.47, -0.1]) {
      shell.add(
        INK.graphite,
        ...[-1, 1].map((s) => place(block(0.016, EAVES_M, 0.003), x, G, z + s * 0.007)),
        place(block(0.003, EAVES_M, 0.014), x, G, z),
      )
      shell.add(INK.pale, place(block(0.03, 0.008, 0.03, 0.002), x, G, z))
    }
  for (const x of [-0.34, 0, 0.34])
    shell.add(INK.stone, place(block(0.33, 0.0012, 0.002), x, G, 0.5))
  const yellow: Point2[][] = [
    [
      [-0.48, 0.4],
      [0.46, 0.4],
      [0.46, -0.02],
      [-0.48, -0.02],
      [-0.48, 0.4],
    ],
    [
      [-0.48, 0.46],
      [0.52, 0.46],
      [0.52, -0.08],
      [-0.54, -0.08],
    ],
  ]
  for (const lane of yellow) shell.add(model.accent, groundLine(lane, 0.004, G + 0.001))
}

/** Sawtooth roof over the back bay: three teeth with north light, trusses and ducts below. */
export function addRoof(model: Model): void {
  const roof = model.part('roof')
  const y = G + EAVES_M
  const depth = 0.4
  const z = -0.295
  for (let i = 0; i < 3; i++) {
    const x = -0.5 + i * 0.3335
    const slope: Point2[] = [
      [x, y + 0.004],
      [x + 0.3335, y + 0.004],
      [x + 0.3335, y + 0.012],
      [x + 0.012, y + 0.125],
      [x, y + 0.125],
    ]
    const inner: Point2[] = [
      [x + 0.01, y + 0.01],
      [x + 0.29, y + 0.012],
      [x + 0.01, y + 0.108],
    ]
    for (const dz of [-0.2, -0.0667, 0.0667, 0.2])
      roof.add(INK.slate, move(extrude(slope, 0.006, { holes: [inner] }), 0, 0, z + dz))
    const skin: Point2[] = [
      [x - 0.004, y + 0.126],
      [x + 0.014, y + 0.126],
      [x + 0.3335, y + 0.012],
      [x + 0.3335, y + 0.02],
      [x + 0.016, y + 0.134],
      [x - 0.004, y + 0.134],
    ]
    roof.add(INK.white, move(extrude(skin, depth + 0.03, { chamfer: 0.001 }), 0, 0, z))
    for (let k = 0; k < 9; k++) {
      const t = (k + 0.5) / 9
      roof.add(
        INK.stone,
        strut(
          [x + 0.016 + t * 0.31, y + 0.135 - t * 0.111, z - 0.21],
          [x + 0.016 + t * 0.31, y + 0.135 - t * 0.111, z + 0.21],
          0.0022,
          0.003,
        ),
      )
    }
    const glazing = curtainWall(depth, 0.1, 14, 2, 0.003)
    roof.add(INK.glass, place(glazing.pane, x, y + 0.02, z, Math.PI / 2))
    roof.add(INK.graphite, place(glazing.frame, x, y + 0.02, z, Math.PI / 2))
    for (let k = 0; k < 3; k++)
      for (let j = 0; j < 4; j++) {
        const t = 0.24 + k * 0.2
        const panel = turn(bar(0.054, 0.003, 0.078, 0.0008), 'z', -Math.atan2(0.111, 0.31))
        roof.add(
          paint('satin', '#4d5660'),
          move(panel, x + 0.016 + t * 0.31, y + 0.141 - t * 0.111, z - 0.15 + j * 0.09),
        )
      }
  }
  roof.add(model.accent, place(bar(1.03, 0.012, 0.008, 0.001), 0, y, -0.085))
  roof.add(
    INK.steel,
    pipe(
      [
        [-0.48, y - 0.03, -0.2],
        [0.46, y - 0.03, -0.2],
        [0.46, y - 0.03, -0.44],
        [0.46, y - 0.2, -0.44],
      ],
      0.012,
      10,
    ),
    pipe(
      [
        [-0.48, y - 0.02, -0.36],
        [0.4, y - 0.02, -0.36],
      ],
      0.008,
      8,
    ),
  )
  for (let i = 0; i < 8; i++)
    roof.add(
      INK.enamel,
      place(
        lathe(
          [
            [0.012, 0],
            [0.01, 0.006],
            [0.004, 0.012],
            [0, 0.013],
          ],
          8,
        ),
        -0.42 + i * 0.12,
        y - 0.014,
        -0.13,
      ),
    )
}

export function addLine(model: Model, line: Part): void {
  addConveyor(line, 0.86, 0.05, 0.034, -0.01, G, 0.19)
  addConveyor(line, 0.5, 0.04, 0.034, 0.05, G, -0.2)
  for (let i = 0; i < 9; i++)
    addCompressor(model, line, -0.4 + i * 0.097, G + 0.036, 0.19, 0.8 + (i / 9) * 0.35)
  for (let i = 0; i < 4; i++)
    line.add(INK.pale, place(block(0.03, 0.022, 0.026, 0.003), -0.13 + i * 0.11, G + 0.036, -0.2))
  const gate = [
    [-0.05, 0],
    [-0.05, 0.11],
    [0.05, 0.11],
    [0.05, 0],
    [0.038, 0],
    [0.038, 0.098],
    [-0.038, 0.098],
    [-0.038, 0],
  ] as const
  for (const x of [-0.06, 0.32]) {
    line.add(INK.enamel, place(extrude(gate, 0.06, { chamfer: 0.002 }), x, G, 0.19, Math.PI / 2))
    line.add(model.accentGlow, place(bar(0.004, 0.006, 0.06), x + 0.031, G + 0.105, 0.19))
    line.add(INK.enamelDark, place(bar(0.002, 0.028, 0.034), x + 0.032, G + 0.075, 0.236))
  }
}
