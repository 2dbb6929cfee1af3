/** The front of the site: wet skid pad, control post, fog tunnel, charging bays. */
import { curtainWall, groundLine } from '../../kit/building.ts'
import { tree } from '../../kit/figures.ts'
import { addTruck } from '../../kit/freight.ts'
import { addDesk } from '../../kit/furniture.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { person, sitter } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { G, PERSON_M, TRUCK_M } from './scale.ts'

export function addStation(model: Model): void {
  addControlPost(model)
  addSkidPad(model)
  addFogTunnel(model)
  addCharging(model)
  const green = model.part('green')
  for (const [x, z] of [
    [-0.53, 0.16],
    [-0.53, 0.5],
    [-0.2, 0.53],
    [0.1, 0.53],
    [0.53, 0.52],
  ] as const)
    tree(green, model.random, 0.06, x, G, z, 0)
}

/** Two storeys, the upper one glazed towards the lane, with the reviewers inside. */
function addControlPost(model: Model): void {
  const post = model.part('control-post', [-0.38, G, 0.36])
  post.add(INK.stone, block(0.26, 0.004, 0.17, 0.001))
  post.add(
    INK.white,
    block(0.22, 0.05, 0.12, 0.002),
    move(block(0.24, 0.005, 0.14, 0.001), 0, 0.05, 0),
  )
  post.add(INK.enamelDark, move(bar(0.16, 0.024, 0.001), 0, 0.026, 0.0605))
  const wall = curtainWall(0.23, 0.045, 10, 1, 0.002)
  const side = curtainWall(0.13, 0.045, 6, 1, 0.002)
  for (const s of [-1, 1]) {
    post.add(
      INK.glass,
      move(wall.pane, 0, 0.055, s * 0.065),
      place(side.pane, s * 0.115, 0.055, 0, Math.PI / 2),
    )
    post.add(
      INK.slate,
      move(wall.frame, 0, 0.055, s * 0.065),
      place(side.frame, s * 0.115, 0.055, 0, Math.PI / 2),
    )
  }
  post.add(INK.white, move(bar(0.26, 0.006, 0.16, 0.001), 0, 0.103, -0.02))
  post.add(model.accentSatin, move(bar(0.262, 0.004, 0.004), 0, 0.103, 0.061))
  for (const x of [-0.07, 0, 0.07]) {
    addDesk(post, 0.028, x, 0.055, -0.03)
    sitter(post, model.random, PERSON_M, x, 0.055, -0.018, Math.PI)
  }
  post.add(INK.slate, strut([0.09, 0.106, -0.06], [0.09, 0.17, -0.06], 0.003))
  post.add(
    INK.enamel,
    move(
      tube(
        [
          [0, 0, 0],
          [0, 0.012, 0],
        ],
        0.008,
        10,
      ),
      0.09,
      0.14,
      -0.06,
    ),
  )
  for (const [x, z] of [
    [0.02, 0.085],
    [0.06, 0.09],
    [-0.06, 0.08],
  ] as const)
    person(post, model.random, PERSON_M, x, 0, z)
}

/** A wetted field with sprinklers, for braking on poor grip. */
function addSkidPad(model: Model): void {
  const pad = model.part('skid-pad')
  const field = (grow: number): Point2[] =>
    roundRectangle(0.3 + grow, 0.2 + grow, 0.03, 5).map(([x, z]) => [x - 0.03, z + 0.33])
  pad.add(paint('satin', '#8b959b'), prism(field(0), G, G + 0.001))
  pad.add(INK.white, groundLine([...field(0.012), field(0.012)[0]!], 0.002, G + 0.0008))
  for (const [x, z] of [
    [-0.08, 0.3],
    [0.03, 0.36],
    [0.08, 0.28],
  ] as const)
    pad.add(
      INK.water,
      prism(
        roundRectangle(0.07, 0.04, 0.018, 4).map(([px, pz]): Point2 => [px + x, pz + z]),
        G + 0.0011,
        G + 0.0016,
      ),
    )
  for (let k = 0; k < 5; k++)
    for (const z of [0.222, 0.438])
      pad.add(INK.steel, place(drum(0.0025, 0.01, 6), -0.15 + k * 0.06, G, z))
  addTruck(pad, TRUCK_M, {
    cab: INK.enamel,
    load: paint('matte', '#8fa3ad'),
    driverless: true,
    at: [-0.05, G + 0.0016, 0.34],
    angle: 1.2,
  })
}

/** Hoops under a glass skin in which fog and backlight are made. */
function addFogTunnel(model: Model): void {
  const tunnel = model.part('fog-tunnel', [0.26, G, 0.24])
  const hoop = (z: number): Point3[] =>
    Array.from({ length: 11 }, (_, k): Point3 => {
      const a = (k / 10) * Math.PI
      return [Math.cos(a) * 0.045, Math.sin(a) * 0.055, z]
    })
  for (let k = 0; k < 6; k++)
    tunnel.add(k % 5 === 0 ? model.accentSatin : INK.enamelGrey, tube(hoop(k * 0.048), 0.0026, 5))
  for (let k = 0; k < 10; k++) {
    const [a, b] = [hoop(0)[k]!, hoop(0)[k + 1]!]
    const middle = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const
    tunnel.add(
      INK.glass,
      strut([middle[0], middle[1], 0], [middle[0], middle[1], 0.24], 0.0155, 0.001),
    )
  }
  tunnel.add(
    INK.white,
    groundLine(
      [
        [0, -0.04],
        [0, 0.26],
      ],
      0.002,
      0.0008,
    ),
  )
}

/** Two charging bays with their poles and a truck that waits. */
function addCharging(model: Model): void {
  const bays = model.part('charging', [0.46, G, 0.36])
  bays.add(INK.white, ...[-0.05, 0, 0.05].map((x) => move(bar(0.002, 0.001, 0.16), x, 0.0008, 0)))
  for (const x of [-0.025, 0.025]) {
    bays.add(INK.enamel, move(block(0.012, 0.03, 0.008, 0.001), x, 0, 0.09))
    bays.add(model.accentGlow, move(bar(0.006, 0.008, 0.001), x, 0.022, 0.0855))
    bays.add(
      INK.rubber,
      tube(
        [
          [x, 0.015, 0.085],
          [x + 0.006, 0.006, 0.074],
          [x + 0.004, 0.009, 0.062],
        ],
        0.001,
        4,
      ),
    )
  }
  bays.add(INK.white, move(bar(0.12, 0.004, 0.05, 0.001), 0, 0.06, 0.085))
  for (const x of [-0.055, 0.055])
    bays.add(INK.slate, strut([x, 0, 0.105], [x, 0.06, 0.105], 0.003))
  addTruck(bays, TRUCK_M, {
    cab: model.accentSatin,
    driverless: true,
    at: [-0.025, 0.001, 0.005],
    angle: Math.PI,
  })
}
