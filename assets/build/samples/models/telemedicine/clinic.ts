/** The clinic on the island: patient on the couch, the arm that holds the probe, nurse, cart. */
import { INK, paint } from '../../kit/inks.ts'
import { limb } from '../../kit/limbs.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { ball, drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { move, place, scale, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude } from '../../kit/solids.ts'
import { CLINIC, FLOOR, PERSON_M } from './scale.ts'
import { addScreen } from './screen.ts'

const COUCH: Point3 = [CLINIC[0] - 0.03, FLOOR, CLINIC[1] + 0.03]

const SKIN = paint('matte', '#d9c5ae')

const onCouch = (shape: Shape) => place(shape, ...COUCH)

export function addCouch(model: Model): void {
  const couch = model.part('couch')
  couch.add(INK.enamel, onCouch(move(block(0.21, 0.008, 0.08, 0.002), 0, 0.028, 0)))
  couch.add(INK.cloth, onCouch(move(block(0.205, 0.01, 0.076, 0.003), 0, 0.036, 0)))
  couch.add(
    INK.slate,
    ...[-0.07, 0.07].map((dx) => onCouch(move(block(0.016, 0.028, 0.05, 0.002), dx, 0, 0))),
  )
  couch.add(INK.enamelDark, onCouch(move(block(0.18, 0.005, 0.06, 0.001), 0, 0, 0)))
  const patient = model.part('patient')
  const lying = (shape: Shape) => onCouch(move(shape, 0, 0.046, 0))
  patient.add(INK.white, lying(move(scale(ball(0.018, 10, 6), 1, 0.45, 1.4), -0.084, 0.004, 0)))
  patient.add(SKIN, lying(move(scale(ball(0.0115, 10, 8), 1.15, 1, 0.95), -0.078, 0.014, 0)))
  patient.add(INK.black, lying(move(scale(ball(0.0115, 8, 6), 0.8, 0.9, 1), -0.083, 0.016, 0)))
  patient.add(
    INK.paper,
    lying(
      limb(
        [
          [-0.064, 0.011, 0],
          [-0.034, 0.013, 0],
          [-0.012, 0.011, 0],
        ],
        [
          [0, 0.008],
          [0.25, 0.0145],
          [1, 0.0145],
        ],
        10,
        8,
      ),
    ),
  )
  patient.add(
    SKIN,
    lying(
      limb(
        [
          [-0.014, 0.011, 0],
          [0.004, 0.012, 0],
        ],
        [
          [0, 0.0142],
          [1, 0.0142],
        ],
        10,
        3,
      ),
    ),
  )
  patient.add(
    SKIN,
    ...[-1, 1].map((side) =>
      lying(
        limb(
          [
            [-0.05, 0.012, side * 0.017],
            [-0.02, 0.007, side * 0.023],
            [0.01, 0.006, side * 0.022],
          ],
          [
            [0, 0.0046],
            [1, 0.003],
          ],
          6,
          6,
        ),
      ),
    ),
  )
  const cover = [
    [0.004, 0],
    [0.095, 0],
    [0.098, 0.014],
    [0.09, 0.016],
    [0.05, 0.014],
    [0.02, 0.021],
    [0.004, 0.023],
  ] as const
  patient.add(model.accentSatin, lying(extrude(cover, 0.062, { chamfer: 0.006 })))
}

/** A slim arm of seven joints on a cart; it slides along the couch while it scans. */
export function addScanArm(model: Model): void {
  const arm = model.part('scan-arm', [COUCH[0] + 0.03, FLOOR, COUCH[2] - 0.1])
  arm.add(
    INK.enamel,
    block(0.07, 0.05, 0.06, 0.006),
    move(drum(0.021, 0.05, 16, 0.003), 0, 0.05, 0),
  )
  arm.add(
    INK.enamelDark,
    ...[-0.026, 0.026].flatMap((x) =>
      [-0.02, 0.02].map((z) => move(ball(0.006, 8, 5), x, 0.003, z)),
    ),
  )
  arm.add(model.accentGlow, move(bar(0.04, 0.004, 0.002), 0, 0.036, 0.031))
  const joints: readonly Point3[] = [
    [0, 0.104, 0],
    [-0.012, 0.185, 0.012],
    [-0.024, 0.165, 0.078],
    [-0.033, 0.118, 0.096],
  ]
  joints.slice(1).forEach((to, i) => {
    const from = joints[i] ?? to
    arm.add(
      INK.enamel,
      tube([from, to], (t) => 0.0135 - 0.0025 * t - i * 0.0018, 12),
    )
  })
  joints.forEach(([x, y, z], i) => {
    arm.add(INK.enamelGrey, move(scale(ball(0.0175 - i * 0.0022, 12, 8), 1, 1, 1), x, y, z))
    arm.add(
      model.accentSatin,
      move(
        turn(drum(0.012 - i * 0.0014, 0.036 - i * 0.005, 12), 'z', Math.PI / 2),
        x + 0.018 - i * 0.0025,
        y,
        z,
      ),
    )
  })
  const probe = model.part('probe', [-0.033, 0.118, 0.096], arm)
  probe.add(INK.enamelGrey, move(drum(0.0085, 0.026, 12), 0, -0.03, 0))
  probe.add(
    INK.white,
    move(
      lathe(
        [
          [0.002, -0.052],
          [0.0085, -0.05],
          [0.0075, -0.036],
          [0.0055, -0.03],
        ],
        12,
      ),
      0,
      0,
      0,
    ),
  )
  probe.add(model.accentGlow, move(drum(0.0089, 0.003, 12), 0, -0.026, 0))
  probe.add(
    INK.graphite,
    tube(
      roundPath(
        [
          [0.008, -0.02, 0],
          [0.03, -0.01, 0.01],
          [0.034, -0.05, -0.05],
          [0.02, -0.06, -0.09],
        ],
        0.02,
        3,
      ),
      0.0018,
      5,
    ),
  )
  model.slide(
    arm,
    [0, 2, 4, 6, 8],
    [
      [0, 0, 0],
      [-0.02, 0, 0],
      [-0.02, 0, 0.006],
      [0.006, 0, 0.004],
      [0, 0, 0],
    ],
  )
  model.swing(probe, [0, 0, 1], [0, 2, 4, 6, 8], [0, 0.12, -0.1, 0.1, 0])
}

export function addClinicStaff(model: Model): void {
  const staff = model.part('clinic-doctor')
  person(staff, model.random, PERSON_M, COUCH[0] - 0.06, FLOOR, COUCH[2] + 0.075, {
    angle: 2.7,
    coat: '#f1efea',
    stride: 0,
  })
  person(staff, model.random, PERSON_M, COUCH[0] + 0.13, FLOOR, COUCH[2] + 0.085, {
    angle: -2.2,
    coat: '#a9c3cc',
    stride: 0.05,
  })
  const monitor = model.part('clinic-monitor')
  const set = (shape: Shape) => place(shape, CLINIC[0] - 0.17, FLOOR, CLINIC[1] - 0.1, 0.85)
  addScreen(model, monitor, set, 0.1)
  const cabinet = model.part('clinic-cabinet')
  const [x, z] = [CLINIC[0] + 0.1, CLINIC[1] - 0.186]
  cabinet.add(INK.timber, place(block(0.16, 0.05, 0.04, 0.002), x, FLOOR, z))
  for (const dx of [-0.04, 0.04])
    cabinet.add(INK.brass, place(bar(0.012, 0.002, 0.002), x + dx, FLOOR + 0.036, z + 0.021))
  for (let k = 0; k < 5; k++)
    cabinet.add(
      k % 2 ? INK.cloth : INK.white,
      place(drum(0.006, 0.012 + (k % 3) * 0.004, 8), x - 0.05 + k * 0.022, FLOOR + 0.05, z),
    )
  const wait = model.part('waiting')
  for (const dz of [0, 0.05]) {
    const [wx, wz] = [CLINIC[0] - 0.17, CLINIC[1] + 0.13 + dz]
    wait.add(
      INK.timber,
      place(block(0.026, 0.016, 0.03, 0.001), wx, FLOOR, wz),
      place(block(0.004, 0.04, 0.03, 0.001), wx - 0.013, FLOOR, wz),
    )
    sitter(wait, model.random, PERSON_M, wx, FLOOR, wz, Math.PI / 2)
  }
}
