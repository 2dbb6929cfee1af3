/** The real half of the dragon-boat model: motion platform, wind, sensors, fitting place. */
import { groundLine, railing, stairs } from '../../kit/building.ts'
import { addDesk } from '../../kit/furniture.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { G, REAL_BOAT } from './scale.ts'

const FRAME_Y = REAL_BOAT[1] - 0.012

export function addPlatform(model: Model): void {
  const platform = model.part('motion-platform')
  const [bx, , bz] = REAL_BOAT
  const plate = roundRectangle(0.56, 0.2, 0.03, 4).map(([x, z]): Point2 => [x + bx, z + bz])
  platform.add(INK.graphite, prism(plate, G, G + 0.012, { chamfer: 0.002 }))
  platform.add(
    INK.enamelDark,
    place(bar(0.5, 0.012, 0.03, 0.002), bx, FRAME_Y, bz),
    ...[-0.2, 0, 0.2].map((x) => place(bar(0.03, 0.01, 0.1, 0.002), bx + x, FRAME_Y - 0.002, bz)),
  )
  const feet = [-0.2, -0.2, -0.04, 0.04, 0.2, 0.2]
  const heads = [-0.14, -0.14, -0.1, 0.1, 0.14, 0.14]
  for (const [k, x] of feet.entries()) {
    const side = k % 2 ? 1 : -1
    const low: Point3 = [bx + x, G + 0.014, bz + side * 0.075]
    const high: Point3 = [bx + heads[k]!, FRAME_Y - 0.006, bz + side * 0.04]
    const half = low.map((v, i) => v + (high[i]! - v) * 0.55) as unknown as Point3
    platform.add(INK.enamel, tube([low, half], 0.0095, 10))
    platform.add(INK.steel, tube([half, high], 0.0048, 8))
    platform.add(INK.iron, place(drum(0.015, 0.008, 12, 0.002), low[0], G + 0.012, low[2]))
  }
  platform.add(INK.pale, place(stairs(0.08, 0.08, 0.09, 5), bx - 0.19, G, bz + 0.2, Math.PI))
  platform.add(
    INK.white,
    railing(
      [
        [bx - 0.24, G, bz + 0.2],
        [bx - 0.24, G + 0.08, bz + 0.11],
      ],
      0.036,
      0.04,
      0.003,
    ),
  )
}

/** Boundary lines, tracking masts and the two fans that give the wind of the run. */
export function addSensors(model: Model): void {
  const sensors = model.part('sensors')
  sensors.add(
    model.accentGlow,
    groundLine(
      [
        [-0.53, 0.09],
        [-0.53, 0.53],
        [0.53, 0.53],
        [0.53, 0.09],
      ],
      0.005,
      G + 0.001,
    ),
  )
  for (const x of [-0.52, 0.52])
    for (const z of [0.1, 0.5]) {
      sensors.add(INK.graphite, place(drum(0.02, 0.008, 12, 0.002), x, G, z))
      sensors.add(INK.graphite, strut([x, G, z], [x, G + 0.2, z], 0.007))
      const inwards = Math.atan2(-x, 0.3 - z)
      sensors.add(INK.enamel, place(bar(0.024, 0.02, 0.03, 0.003), x, G + 0.205, z, inwards))
      sensors.add(
        model.accentGlow,
        place(
          move(turn(drum(0.007, 0.003, 10), 'x', Math.PI / 2), 0, 0, 0.016),
          x,
          G + 0.205,
          z,
          inwards,
        ),
      )
    }
  for (const z of [0.2, 0.34]) {
    sensors.add(INK.slate, strut([0.49, G, z], [0.49, G + 0.11, z], 0.008))
    const cowl = lathe(
      [
        [0.026, 0],
        [0.044, 0.004],
        [0.046, 0.03],
        [0.04, 0.03],
        [0.036, 0.012],
        [0, 0.008],
      ],
      20,
    )
    sensors.add(INK.enamelGrey, move(turn(cowl, 'z', Math.PI / 2), 0.5, G + 0.14, z))
    for (let k = 0; k < 4; k++)
      sensors.add(
        INK.enamelDark,
        move(turn(bar(0.003, 0.062, 0.008), 'x', (k * Math.PI) / 4), 0.478, G + 0.14, z),
      )
  }
}

/** Where the next crews put on vests and headsets, and where the stage is run from. */
export function addCrewRoom(model: Model): void {
  const room = model.part('crew-room')
  room.add(INK.timber, place(block(0.2, 0.006, 0.1, 0.002), -0.41, G, 0.455))
  room.add(INK.white, place(block(0.16, 0.07, 0.02, 0.002), -0.41, G + 0.006, 0.418))
  for (let k = 0; k < 6; k++) {
    const x = -0.475 + k * 0.026
    room.add(
      k < 3 ? model.accentSatin : INK.cloth,
      place(bar(0.016, 0.024, 0.008, 0.003), x, G + 0.046, 0.433),
    )
    room.add(INK.black, place(bar(0.013, 0.008, 0.008, 0.002), x, G + 0.08, 0.428))
  }
  for (const [x, z, angle] of [
    [-0.46, 0.47, 3],
    [-0.41, 0.485, 3.3],
    [-0.36, 0.46, 2.6],
    [-0.28, 0.49, 1.8],
    [-0.24, 0.5, 2],
  ] as const)
    person(room, model.random, 0.049, x, G + (x < -0.31 ? 0.006 : 0), z, { angle })
  room.add(INK.white, place(block(0.17, 0.006, 0.1, 0.002), 0.33, G, 0.47))
  addDesk(room, 0.058, 0.29, G + 0.006, 0.46, Math.PI)
  addDesk(room, 0.058, 0.365, G + 0.006, 0.46, Math.PI)
  person(room, model.random, 0.049, 0.3, G + 0.006, 0.5, {
    angle: Math.PI,
    coat: model.accent.color,
    stride: 0,
  })
}
