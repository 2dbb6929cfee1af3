/** The hall at the water and the white wall with its moon gate. */
import { TILE, addCurvedRoof } from '../../kit/curved-roof.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle, rectangle } from '../../kit/outlines.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'
import { addLantern } from './buildings.ts'
import { LACQUER, LAND } from './scale.ts'

const HALL: Point2 = [0.37, -0.16]

export function addHall(model: Model): void {
  const hall = model.part('hall')
  const [x, z] = HALL
  const [w, d] = [0.17, 0.3]
  const floor = LAND + 0.012
  hall.add(INK.stone, place(block(w + 0.05, 0.012, d + 0.05, 0.002), x, LAND - 0.001, z))
  hall.add(INK.paper, place(block(w + 0.016, 0.003, d + 0.016), x, floor - 0.002, z))
  hall.add(INK.stone, place(block(0.03, 0.006, 0.12, 0.001), x - w / 2 - 0.036, LAND, z))
  for (const side of [-1, 1])
    for (let i = 0; i <= 4; i++)
      hall.add(
        LACQUER,
        place(drum(0.0055, 0.1, 8), x + (side * w) / 2, floor, z + (i / 4 - 0.5) * d),
      )
  for (let i = 0; i < 4; i++) {
    const bay = z + ((i + 0.5) / 4 - 0.5) * d
    const front = x - w / 2 + 0.02
    if (i === 1 || i === 2) {
      for (const y of [0.09, 0.082])
        hall.add(
          LACQUER,
          strut([front, floor + y, bay - 0.036], [front, floor + y, bay + 0.036], 0.003),
        )
      continue
    }
    for (let k = 0; k < 4; k++) addLattice(hall, front, floor, bay + (k - 1.5) * 0.0178)
  }
  hall.add(INK.white, place(block(0.006, 0.1, d), x + w / 2 - 0.012, floor, z))
  hall.add(
    INK.white,
    ...[-1, 1].map((s) =>
      place(block(w - 0.03, 0.1, 0.006), x + 0.004, floor, z + s * (d / 2 - 0.004)),
    ),
  )
  hall.add(INK.timber, place(block(0.022, 0.02, 0.07, 0.001), x + 0.02, floor, z))
  hall.add(
    INK.timberDark,
    ...[-0.045, 0.045].map((dz) =>
      place(block(0.016, 0.014, 0.016, 0.001), x + 0.02, floor, z + dz),
    ),
  )
  hall.add(INK.paper, place(bar(0.002, 0.05, 0.09), x + w / 2 - 0.017, floor + 0.06, z))
  const roof = model.part('hall-roof')
  addCurvedRoof(roof, {
    eaves: rectangle(x - 0.135, z - 0.2, x + 0.135, z + 0.2),
    tops: [
      [x, z - 0.12],
      [x, z - 0.12],
      [x, z + 0.12],
      [x, z + 0.12],
    ],
    y: floor + 0.098,
    rise: 0.085,
    lift: 0.024,
  })
  roof.add(INK.black, place(bar(0.003, 0.017, 0.05), x - w / 2 - 0.012, floor + 0.088, z))
  roof.add(INK.brass, place(bar(0.0036, 0.003, 0.036), x - w / 2 - 0.0125, floor + 0.088, z))
  for (const dz of [-0.075, 0.075])
    addLantern(model, roof, [x - w / 2 - 0.02, floor + 0.086, z + dz])
}

/** One lattice door leaf in the plane of x. */
function addLattice(part: Part, x: number, y: number, z: number): void {
  part.add(
    LACQUER,
    ...[-1, 1].map((s) => strut([x, y, z + s * 0.0078], [x, y + 0.09, z + s * 0.0078], 0.0022)),
  )
  part.add(LACQUER, place(block(0.002, 0.026, 0.015), x, y, z))
  for (const h of [0.034, 0.05, 0.066, 0.088])
    part.add(LACQUER, strut([x, y + h, z - 0.008], [x, y + h, z + 0.008], 0.0016))
  part.add(LACQUER, strut([x, y + 0.03, z], [x, y + 0.09, z], 0.0014))
}

/** White walls with a waving coping, leaking windows and a round gate. */
export function addWall(model: Model): void {
  const wall = model.part('moon-gate')
  const top = (s: number) => 0.082 + 0.012 * Math.sin(s * 15)
  const run = (from: number, to: number, set: (shape: Shape) => Shape, holes: Point2[][]) => {
    const steps = 30
    const crest = Array.from({ length: steps + 1 }, (_, i): Point2 => {
      const s = to + ((from - to) * i) / steps
      return [s, top(s)]
    })
    wall.add(INK.white, set(extrude([[from, 0], [to, 0], ...crest], 0.012, { holes })))
    wall.add(
      TILE,
      set(
        tube(
          crest.map(([s, y]): Point3 => [s, y + 0.002, 0]),
          0.0075,
          6,
        ),
      ),
    )
  }
  const hole = (x: number, y: number, r: number, n: number) => circle(r, n, x, y)
  run(-0.55, 0.55, (shape) => move(shape, 0, LAND, -0.545), [
    hole(0.1, 0.04, 0.034, 22),
    ...[-0.4, -0.27, -0.12].map((x, i) => hole(x, 0.05, 0.017, i === 1 ? 6 : 12)),
    ...[0.26, 0.4].map((x) => hole(x, 0.05, 0.017, 6)),
  ])
  run(
    -0.545,
    0.1,
    (shape) => place(shape, -0.545, LAND, 0, -Math.PI / 2),
    [-0.34, -0.18, -0.02].map((x, i) => hole(x, 0.05, 0.017, i === 1 ? 8 : 12)),
  )
  wall.add(
    INK.pale,
    move(
      turn(
        tube(
          circle(0.034, 22).map(([x, y]): Point3 => [x, 0, y]),
          0.003,
          5,
          true,
        ),
        'x',
        Math.PI / 2,
      ),
      0.1,
      LAND + 0.04,
      -0.538,
    ),
  )
}
