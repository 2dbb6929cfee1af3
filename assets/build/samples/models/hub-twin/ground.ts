/** The ground part of the hub-twin model and what stands with it. */
import { curtainWall, groundLine, stairs } from '../../kit/building.ts'
import { person } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, prism, sheet, strut } from '../../kit/solids.ts'
import { G, PERSON_M, TRACK_Y, PLATFORM_Y, HALL_Y, FRONT_Z } from './scale.ts'

/** The earth around the station, cut open in front: layers of soil with a retaining wall. */
export function addGround(model: Model): void {
  const soil = model.part('ground-section')
  const layers = [
    ['#a89a87', 0, 0.07],
    ['#b8ab97', 0.07, 0.15],
    ['#c6bba8', 0.15, 0.22],
    ['#d3cabb', 0.22, 0.262],
  ] as const
  for (const [color, y0, y1] of layers) {
    soil.add(
      paint('matte', color),
      prism(rectangle(-0.55, -0.55, 0.55, -0.31), G + y0, G + y1 - 0.002, { chamfer: 0.001 }),
    )
    for (const s of [-1, 1])
      soil.add(
        paint('matte', color),
        prism(
          rectangle(
            Math.min(s * 0.5, s * 0.55),
            -0.308,
            Math.max(s * 0.5, s * 0.55),
            FRONT_Z - 0.06,
          ),
          G + y0,
          G + y1 - 0.002,
          { chamfer: 0.001 },
        ),
      )
  }
  soil.add(
    INK.stone,
    place(block(1, 0.262, 0.012), 0, G, -0.302),
    ...[-1, 1].map((s) => place(block(0.012, 0.262, FRONT_Z + 0.24), s * 0.494, G, -0.03)),
  )
  for (let i = 0; i < 18; i++)
    soil.add(
      INK.pale,
      strut([-0.48 + i * 0.0565, G, -0.294], [-0.48 + i * 0.0565, G + 0.26, -0.294], 0.005),
    )
  for (const [x, y, r] of [
    [-0.3, 0.2, 0.014],
    [-0.22, 0.19, 0.01],
    [0.2, 0.2, 0.018],
  ] as const)
    soil.add(
      INK.steel,
      tube(
        [
          [x, G + y, -0.552],
          [x, G + y, -0.54],
        ],
        r,
        12,
      ),
    )
  soil.add(INK.lawn, move(sheet(1.1, 0.24, 24), 0, G + 0.261, -0.43))
}

export function addPlatforms(model: Model): void {
  const rail = model.part('platforms')
  rail.add(INK.grey, prism(rectangle(-0.488, -0.296, 0.488, FRONT_Z), G, G + 0.012))
  for (const z of [-0.2, 0.03, 0.225]) {
    for (const dz of [-0.012, 0.012])
      rail.add(INK.iron, strut([-0.488, TRACK_Y, z + dz], [0.488, TRACK_Y, z + dz], 0.003, 0.005))
    for (let i = 0; i < 20; i++)
      rail.add(
        INK.stone,
        strut(
          [-0.48 + i * 0.05, G + 0.014, z - 0.02],
          [-0.48 + i * 0.05, G + 0.014, z + 0.02],
          0.008,
          0.005,
        ),
      )
  }
  for (const [z0, z1] of [
    [-0.16, -0.015],
    [0.075, 0.18],
  ] as const) {
    rail.add(
      INK.white,
      prism(rectangle(-0.488, z0, 0.488, z1), G + 0.012, PLATFORM_Y, { chamfer: 0.0015 }),
    )
    for (const z of [z0 + 0.006, z1 - 0.006]) {
      rail.add(
        model.accentSatin,
        groundLine(
          [
            [-0.486, z],
            [0.486, z],
          ],
          0.004,
          PLATFORM_Y + 0.0008,
        ),
      )
      const screen = curtainWall(0.97, 0.03, 14, 1, 0.002)
      rail.add(INK.glass, place(screen.pane, 0, PLATFORM_Y, z))
      rail.add(INK.enamelGrey, place(screen.frame, 0, PLATFORM_Y, z))
    }
    const middle = (z0 + z1) / 2
    for (const x of [-0.36, -0.12, 0.12, 0.36])
      rail.add(
        INK.white,
        place(drum(0.011, HALL_Y - PLATFORM_Y - 0.006, 16), x, PLATFORM_Y, middle),
        place(
          lathe(
            [
              [0.016, 0],
              [0.011, 0.01],
            ],
            16,
          ),
          x,
          PLATFORM_Y,
          middle,
        ),
      )
    for (const x of [-0.24, 0.24]) {
      rail.add(INK.timber, place(block(0.05, 0.007, 0.012, 0.001), x, PLATFORM_Y, middle))
      rail.add(INK.enamelDark, place(bar(0.06, 0.014, 0.004, 0.001), x, HALL_Y - 0.03, middle))
      rail.add(
        model.accentGlow,
        place(bar(0.036, 0.004, 0.0045), x - 0.006, HALL_Y - 0.029, middle),
      )
    }
    for (let i = 0; i < 8; i++)
      person(
        rail,
        model.random,
        PERSON_M,
        model.random.between(-0.45, 0.45),
        PLATFORM_Y,
        model.random.between(z0 + 0.018, z1 - 0.018),
      )
  }
  escalator(model, rail, -0.02, PLATFORM_Y, -0.09, HALL_Y)
  escalator(model, rail, -0.02, PLATFORM_Y, 0.125, HALL_Y)
}

/** Two inclined runs with balustrades, rising along +x from the given foot. */
function escalator(model: Model, part: Part, x: number, y: number, z: number, top: number): void {
  const rise = top - y
  const run = rise * 1.75
  for (const dz of [-0.012, 0.012]) {
    part.add(INK.slate, place(stairs(0.014, rise, run, 11), x - run / 2, y, z + dz, Math.PI / 2))
    for (const s of [-1, 1]) {
      const zz = z + dz + s * 0.0085
      part.add(
        INK.rubber,
        tube(
          roundPath(
            [
              [x - run / 2 - 0.012, y + 0.014, zz],
              [x - run / 2, y + 0.014, zz],
              [x + run / 2, top + 0.014, zz],
              [x + run / 2 + 0.012, top + 0.014, zz],
            ],
            0.01,
            3,
          ),
          0.0016,
          4,
        ),
      )
    }
    for (let i = 0; i < 2; i++) {
      const t = model.random.between(0.12, 0.9)
      person(part, model.random, PERSON_M, x - run / 2 + t * run, y + t * rise + 0.003, z + dz, {
        angle: Math.PI / 2,
        stride: 0,
      })
    }
  }
  part.add(
    model.accentSatin,
    place(bar(0.004, 0.018, 0.042, 0.001), x - run / 2 - 0.012, y + 0.009, z),
  )
}
