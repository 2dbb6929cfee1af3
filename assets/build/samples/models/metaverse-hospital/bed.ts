/** The bed part of the metaverse-hospital model and what stands with it. */
import { curtainWall } from '../../kit/building.ts'
import { person, sitter } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import { addDesk } from '../../kit/furniture.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { FLOOR, PERSON_M } from './scale.ts'

/** A bed with raised head, pillow and blanket, head to -z. */
function addBed(
  model: Model,
  part: Part,
  x: number,
  y: number,
  z: number,
  angle: number,
  taken: boolean,
): void {
  const set = (shape: Shape) => place(shape, x, y, z, angle)
  part.add(
    INK.enamelGrey,
    set(move(bar(0.019, 0.003, 0.04), 0, 0.008, 0)),
    ...[-1, 1].flatMap((a) =>
      [-1, 1].map((b) => set(place(block(0.002, 0.008, 0.002), a * 0.008, 0, b * 0.018))),
    ),
  )
  part.add(
    INK.white,
    set(move(bar(0.018, 0.004, 0.028, 0.001), 0, 0.0115, 0.006)),
    set(move(turn(bar(0.018, 0.004, 0.014, 0.001), 'x', 0.5), 0, 0.0145, -0.014)),
    set(move(bar(0.018, 0.012, 0.0015), 0, 0.012, -0.021)),
  )
  if (taken) {
    part.add(model.accent, set(move(bar(0.0182, 0.004, 0.022, 0.0015), 0, 0.0145, 0.009)))
    part.add(paint('matte', '#d9c5ae'), set(move(ball(0.003, 6, 4), 0, 0.02, -0.0145)))
  }
}

export function addClinics(model: Model): void {
  const clinics = model.part('virtual-clinics')
  for (const z of [0.13, 0.218, 0.306]) {
    addDesk(clinics, 0.036, -0.37, FLOOR, z - 0.008, Math.PI / 2)
    sitter(clinics, model.random, PERSON_M, -0.352, FLOOR, z - 0.008, -Math.PI / 2, '#f1efea')
    sitter(clinics, model.random, PERSON_M, -0.4, FLOOR, z, Math.PI / 2)
    addBed(model, clinics, -0.25, FLOOR, z - 0.012, Math.PI / 2, false)
    clinics.add(INK.enamelDark, place(bar(0.002, 0.026, 0.044), -0.465, FLOOR + 0.032, z))
    clinics.add(
      model.accentGlow,
      place(bar(0.002, 0.018, 0.009), -0.4635, FLOOR + 0.032, z - 0.006),
    )
    clinics.add(INK.timber, place(block(0.03, 0.03, 0.01), -0.31, FLOOR, z + 0.034))
  }
}

export function addImaging(model: Model): void {
  const room = model.part('imaging')
  const gantry = lathe(
    [
      [0.017, -0.013],
      [0.033, -0.013],
      [0.036, -0.008],
      [0.036, 0.008],
      [0.033, 0.013],
      [0.017, 0.013],
      [0.017, -0.013],
    ],
    28,
  )
  room.add(
    INK.enamel,
    place(turn(gantry, 'x', Math.PI / 2), 0.37, FLOOR + 0.036, 0.25),
    place(block(0.06, 0.012, 0.026, 0.003), 0.37, FLOOR, 0.25),
  )
  const halo = Array.from(
    { length: 24 },
    (_, k) =>
      [
        0.37 + Math.cos((k / 24) * 6.2832) * 0.024,
        FLOOR + 0.036 + Math.sin((k / 24) * 6.2832) * 0.024,
        0.2635,
      ] as const,
  )
  room.add(model.accentGlow, tube(halo, 0.0015, 5, true))
  room.add(INK.enamelGrey, place(block(0.014, 0.026, 0.07, 0.003), 0.37, FLOOR, 0.302))
  const table = model.part('scanner-table', [0.37, FLOOR + 0.03, 0.29])
  table.add(INK.white, bar(0.018, 0.004, 0.09, 0.0015))
  table.add(model.accent, move(bar(0.014, 0.005, 0.045, 0.002), 0, 0.004, 0.006))
  table.add(paint('matte', '#d9c5ae'), move(ball(0.0036, 7, 5), 0, 0.005, -0.03))
  model.slide(
    table,
    [0, 3, 4, 7],
    [
      [0, 0, 0],
      [0, 0, -0.04],
      [0, 0, -0.04],
      [0, 0, 0],
    ],
  )
  const shield = curtainWall(0.09, 0.045, 4, 1, 0.0025)
  room.add(INK.glass, place(shield.pane, 0.27, FLOOR, 0.2, Math.PI / 2))
  room.add(INK.slate, place(shield.frame, 0.27, FLOOR, 0.2, Math.PI / 2))
  addDesk(room, 0.044, 0.24, FLOOR, 0.2, Math.PI / 2)
  person(room, model.random, PERSON_M, 0.33, FLOOR, 0.33, { coat: '#f1efea', angle: 1.4 })
  const y = FLOOR
  room.add(INK.enamelGrey, place(block(0.018, 0.02, 0.05, 0.003), 0.34, y, -0.05))
  room.add(
    paint('matte', '#bcd8d2'),
    place(bar(0.024, 0.008, 0.062, 0.002), 0.34, y + 0.024, -0.05),
  )
  for (const [dx, dz] of [
    [-0.03, 0.06],
    [0.03, 0.07],
  ] as const) {
    room.add(
      INK.steel,
      tube(
        [
          [0.34 + dx * 2.6, y + 0.075, -0.05 + dz],
          [0.34 + dx, y + 0.078, -0.05 + dz * 0.2],
          [0.34 + dx * 0.6, y + 0.066, -0.05],
        ],
        0.0016,
        5,
      ),
    )
    room.add(
      INK.enamel,
      place(
        lathe(
          [
            [0.016, 0],
            [0.013, 0.006],
            [0.004, 0.009],
            [0, 0.009],
          ],
          14,
        ),
        0.34 + dx * 0.6,
        y + 0.06,
        -0.05,
      ),
    )
    room.add(
      INK.slate,
      strut([0.34 + dx * 2.6, y, -0.05 + dz], [0.34 + dx * 2.6, y + 0.075, -0.05 + dz], 0.003),
    )
  }
  for (const [x, z, a] of [
    [0.315, -0.06, 1.57],
    [0.366, -0.045, -1.57],
    [0.34, -0.1, 0],
  ] as const)
    person(room, model.random, PERSON_M, x, y, z, { angle: a, coat: model.accent.color, stride: 0 })
  room.add(INK.enamelDark, place(bar(0.06, 0.03, 0.003, 0.001), 0.35, y + 0.036, -0.214))
  for (const x of [0.27, 0.43])
    room.add(INK.enamel, place(block(0.022, 0.036, 0.02, 0.002), x, y, -0.13))
}

export function addWard(model: Model): void {
  const ward = model.part('ward')
  const beds = [
    [-0.43, -0.17],
    [-0.36, -0.17],
    [-0.28, -0.17],
    [-0.21, -0.17],
    [-0.1, -0.17],
    [-0.03, -0.17],
    [0.05, -0.17],
    [0.13, -0.17],
  ] as const
  beds.forEach(([x, z], i) => {
    addBed(model, ward, x, FLOOR, z, 0, i % 3 !== 1)
    ward.add(INK.timber, place(block(0.01, 0.014, 0.01), x + 0.018, FLOOR, z - 0.034))
    ward.add(INK.enamelDark, place(bar(0.012, 0.008, 0.002), x, FLOOR + 0.036, -0.2155))
    ward.add(
      INK.steel,
      strut([x - 0.016, FLOOR, z - 0.02], [x - 0.016, FLOOR + 0.034, z - 0.02], 0.0012),
    )
  })
  for (const [x, z] of [
    [-0.39, -0.13],
    [-0.24, -0.12],
    [-0.06, -0.12],
    [-0.04, -0.11],
  ] as const)
    person(ward, model.random, PERSON_M, x, FLOOR, z, { coat: '#f1efea' })
  ward.add(INK.timber, prism(roundRectangle(0.11, 0.03, 0.014), 0, 0.018, { chamfer: 0.001 }))
  const station = ward.shapes.pop()!
  ward.add(INK.timber, place(station.shape, -0.28, FLOOR, 0.0))
  sitter(ward, model.random, PERSON_M, -0.26, FLOOR, -0.028, 0)
  const cart = model.part('delivery-robot', [-0.42, FLOOR, 0.045], undefined, Math.PI / 2)
  cart.add(INK.enamel, move(bar(0.016, 0.022, 0.018, 0.004), 0, 0.013, 0))
  cart.add(model.accentGlow, move(bar(0.01, 0.004, 0.001), 0, 0.018, 0.0092))
  model.slide(
    cart,
    [0, 3.5, 7],
    [
      [0, 0, 0],
      [0.24, 0, 0],
      [0, 0, 0],
    ],
  )
}
