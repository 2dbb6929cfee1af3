/** Two shores with the estuary between them, the two rooms as shells, and what grows outside. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { bench, hedge, planter, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, prism, sheet, strut } from '../../kit/solids.ts'
import { CLINIC, FLOOR, G, HOSPITAL, LAND, ROOM, WALL_M, WATER_Y } from './scale.ts'

/** The middle of the water at a depth z: it bends a little. */
const channel = (z: number) => 0.02 * Math.sin(z * 5)
const HALF_M = 0.07

export function addSite(model: Model): void {
  const site = model.part('site')
  site.add(INK.water, place(sheet(0.3, 1.12, 10), 0, WATER_Y, 0))
  for (const side of [-1, 1]) {
    const bank = Array.from({ length: 15 }, (_, i): Point2 => {
      const z = -0.56 + i * 0.08
      return [channel(z) + side * HALF_M, z]
    })
    const outline: Point2[] = [...bank, [side * 0.56, 0.56], [side * 0.56, -0.56]]
    site.add(side < 0 ? INK.lawn : paint('matte', '#c6c2b8'), prism(outline, G - 0.002, LAND))
    site.add(
      INK.stone,
      groundLine(
        bank.map(([x, z]): Point2 => [x + side * 0.006, z]),
        0.012,
        LAND,
        0.001,
      ),
    )
  }
  site.add(
    INK.pale,
    groundLine(
      [
        [CLINIC[0], 0.56],
        [CLINIC[0], 0.2],
      ],
      0.06,
      LAND,
      0.0012,
    ),
  )
  site.add(
    INK.pale,
    groundLine(
      [
        [HOSPITAL[0], 0.56],
        [HOSPITAL[0], 0.2],
      ],
      0.09,
      LAND,
      0.0012,
    ),
  )
  const planting = model.part('planting')
  for (const [x, z, tall] of [
    [-0.5, 0.42, 0.17],
    [-0.43, 0.5, 0.12],
    [-0.17, 0.46, 0.14],
    [-0.14, 0.27, 0.11],
    [0.5, 0.4, 0.14],
    [0.5, 0.52, 0.12],
    [0.14, 0.5, 0.13],
  ] as const)
    tree(planting, model.random, tall, x, LAND, z)
  for (let k = 0; k < 26; k++) {
    const z = -0.5 + k * 0.04
    const x = channel(z) - HALF_M + model.random.between(-0.016, 0.004)
    planting.add(
      INK.leaf,
      strut(
        [x, LAND - 0.006, z],
        [x + model.random.between(-0.006, 0.006), LAND + model.random.between(0.018, 0.034), z],
        0.0024,
      ),
    )
  }
  hedge(planting, 0.13, 0.018, 0.022, 0.19, LAND, 0.32, 0)
  hedge(planting, 0.1, 0.018, 0.022, 0.45, LAND, 0.32, 0)
  planter(planting, model.random, 0.02, 0.245, LAND, 0.42)
  planter(planting, model.random, 0.02, 0.385, LAND, 0.42)
  bench(planting, 0.09, 0.018, -0.42, LAND, 0.31, 0.1)
  addBoat(model)
}

function addBoat(model: Model): void {
  const boat = model.part('mail-boat', [channel(0.4), WATER_Y, 0.42], undefined, Math.PI / 2)
  const hull: Point2[] = [
    [-0.035, -0.014],
    [0.02, -0.014],
    [0.045, 0],
    [0.02, 0.014],
    [-0.035, 0.014],
  ]
  boat.add(INK.white, prism(hull, 0, 0.012, { chamfer: 0.001 }))
  boat.add(
    model.accentSatin,
    prism(
      hull.map(([x, z]): Point2 => [x * 1.02, z * 1.04]),
      0.005,
      0.008,
    ),
  )
  boat.add(INK.enamel, move(block(0.03, 0.014, 0.018, 0.002), -0.008, 0.012, 0))
  boat.add(INK.enamelDark, move(bar(0.031, 0.006, 0.0165), -0.008, 0.021, 0))
  model.slide(
    boat,
    [0, 10, 20],
    [
      [0, 0, 0],
      [0, 0, -0.66],
      [0, 0, 0],
    ],
  )
}

interface RoomLook {
  name: string
  at: Point2
  /** On which side its solid wall stands: -1 left, 1 right. */
  side: -1 | 1
  wall: Ink
  floor: Ink
}

/** A room cut open towards the viewer: floor, a wall with windows behind, a solid wall outside. */
function addShell(model: Model, { name, at, side, wall, floor }: RoomLook): Part {
  const shell = model.part(name)
  const [w, d] = ROOM
  const [x, z] = at
  const set = (shape: Shape) => move(shape, x, FLOOR, z)
  shell.add(INK.stone, place(block(w + 0.03, 0.012, d + 0.03, 0.002), x, LAND - 0.001, z))
  shell.add(floor, place(sheet(w, d, 14), x, FLOOR + 0.0006, z))
  for (let k = 1; k < 6; k++)
    shell.add(
      INK.pale,
      groundLine(
        [
          [x - w / 2, z - d / 2 + (k * d) / 6],
          [x + w / 2, z - d / 2 + (k * d) / 6],
        ],
        0.0012,
        FLOOR + 0.0008,
      ),
    )
  const back = -d / 2 + 0.006
  shell.add(
    wall,
    set(move(block(w, 0.06, 0.012), 0, 0, back)),
    set(move(block(w, 0.03, 0.012), 0, WALL_M - 0.03, back)),
  )
  const glazing = curtainWall(w - 0.01, WALL_M - 0.09, 6, 1, 0.0035)
  shell.add(INK.glass, set(move(glazing.pane, 0, 0.06, back)))
  shell.add(INK.slate, set(move(glazing.frame, 0, 0.06, back)))
  shell.add(wall, set(move(block(0.012, WALL_M, d), (side * (w - 0.012)) / 2, 0, 0)))
  shell.add(
    INK.white,
    set(move(bar(w + 0.004, 0.006, 0.018, 0.001), 0, WALL_M + 0.002, back)),
    set(move(bar(0.018, 0.006, d + 0.004, 0.001), (side * (w - 0.012)) / 2, WALL_M + 0.002, 0)),
  )
  shell.add(
    model.accentSatin,
    set(move(bar(0.002, 0.008, d - 0.02), side * (w / 2 - 0.013), 0.075, 0)),
    set(move(bar(w - 0.02, 0.008, 0.002), 0, 0.05, back + 0.007)),
  )
  return shell
}

export function addRooms(model: Model): void {
  const clinic = addShell(model, {
    name: 'clinic-room',
    at: CLINIC,
    side: -1,
    wall: paint('matte', '#e9e2d3'),
    floor: paint('matte', '#d9d0bf'),
  })
  const hospital = addShell(model, {
    name: 'hospital-room',
    at: HOSPITAL,
    side: 1,
    wall: INK.white,
    floor: paint('matte', '#cfdedb'),
  })
  // A tiled slope over the clinic of the island, a flat slab with fins over the hospital.
  const [w, d] = ROOM
  const slope = (shape: Shape) =>
    move(turn(shape, 'x', 0.5), CLINIC[0], FLOOR + WALL_M + 0.016, CLINIC[1] - d / 2 + 0.024)
  clinic.add(paint('matte', '#6c7073'), slope(bar(w + 0.03, 0.006, 0.085, 0.001)))
  for (let k = 0; k < 22; k++)
    clinic.add(
      paint('matte', '#5f6467'),
      slope(strut([-w / 2 + k * 0.02, 0.004, -0.042], [-w / 2 + k * 0.02, 0.004, 0.042], 0.005)),
    )
  clinic.add(
    paint('matte', '#4c5053'),
    place(
      bar(w + 0.034, 0.009, 0.01, 0.001),
      CLINIC[0],
      FLOOR + WALL_M + 0.039,
      CLINIC[1] - d / 2 - 0.014,
    ),
  )
  hospital.add(
    INK.white,
    place(
      bar(w + 0.03, 0.014, 0.1, 0.002),
      HOSPITAL[0],
      FLOOR + WALL_M + 0.05,
      HOSPITAL[1] - d / 2 + 0.03,
    ),
  )
  for (let k = 0; k < 15; k++)
    hospital.add(
      INK.enamelGrey,
      place(
        block(0.004, 0.04, 0.05),
        HOSPITAL[0] - w / 2 + 0.01 + k * 0.0285,
        FLOOR + WALL_M + 0.004,
        HOSPITAL[1] - d / 2 + 0.01,
      ),
    )
  hospital.add(
    model.accentGlow,
    place(
      bar(0.05, 0.012, 0.004),
      HOSPITAL[0] + 0.12,
      FLOOR + WALL_M + 0.05,
      HOSPITAL[1] - d / 2 + 0.082,
    ),
    place(
      bar(0.012, 0.05, 0.004),
      HOSPITAL[0] + 0.12,
      FLOOR + WALL_M + 0.05,
      HOSPITAL[1] - d / 2 + 0.082,
    ),
  )
}
