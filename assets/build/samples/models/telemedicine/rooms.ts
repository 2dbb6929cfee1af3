/** The two rooms as shells, cut open towards the viewer. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, sheet, strut } from '../../kit/solids.ts'
import { CLINIC, FLOOR, HOSPITAL, LAND, ROOM, WALL_M } from './scale.ts'

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
