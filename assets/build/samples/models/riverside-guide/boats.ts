/** The landing with its gangway, and the sightseeing boat that passes along the bank. */
import { railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, extrude, prism, strut } from '../../kit/solids.ts'
import { bankZ, G, LOW, PERSON_M, TOP } from './scale.ts'

const LANDING_X = 0.42
const LANDING_Z = 0.205

export function addLanding(model: Model): void {
  const landing = model.part('landing')
  landing.add(INK.slate, place(block(0.22, LOW - G, 0.075, 0.002), LANDING_X, G - 0.003, LANDING_Z))
  landing.add(INK.timber, place(bar(0.214, 0.003, 0.069), LANDING_X, LOW - 0.002, LANDING_Z))
  for (let k = 0; k < 6; k++)
    landing.add(
      INK.rubber,
      place(block(0.01, 0.012, 0.005, 0.001), 0.33 + k * 0.036, G + 0.002, LANDING_Z + 0.039),
    )
  for (const dx of [-0.1, 0.1])
    landing.add(INK.iron, place(drum(0.007, 0.07, 8), LANDING_X + dx, G - 0.002, LANDING_Z - 0.043))
  const shore = bankZ(0.395) - 0.006
  landing.add(
    INK.steel,
    strut([0.395, TOP + 0.001, shore], [0.395, LOW + 0.001, LANDING_Z - 0.03], 0.026, 0.003),
  )
  for (const dx of [-0.013, 0.013])
    landing.add(
      INK.white,
      railing(
        [
          [0.395 + dx, TOP, shore],
          [0.395 + dx, LOW, LANDING_Z - 0.03],
        ],
        0.013,
        0.04,
        0.0012,
      ),
    )
  const roof = [
    [-0.05, 0],
    [0, 0.012],
    [0.05, 0],
    [0.05, 0.003],
    [0, 0.0155],
    [-0.05, 0.003],
  ] as const
  landing.add(INK.white, place(extrude(roof, 0.05), 0.47, LOW + 0.034, LANDING_Z))
  for (const dx of [-0.044, 0.044])
    for (const dz of [-0.02, 0.02])
      landing.add(
        INK.slate,
        strut([0.47 + dx, LOW, LANDING_Z + dz], [0.47 + dx, LOW + 0.036, LANDING_Z + dz], 0.0026),
      )
  for (const [dx, dz] of [
    [-0.06, 0.02],
    [0.03, 0.015],
    [0.045, 0.022],
    [0.06, 0.01],
  ] as const)
    person(landing, model.random, PERSON_M, LANDING_X + dx, LOW + 0.001, LANDING_Z + dz, {
      angle: 0,
    })
}

/** Outline of the boat, bow to +x; `share` narrows it. */
function hull(share: number, from = -0.13, to = 0.15): Point2[] {
  const half = 0.034 * share
  const side = Array.from({ length: 8 }, (_, k): Point2 => {
    const t = k / 7
    const taper = t < 0.55 ? 1 : 1 - ((t - 0.55) / 0.45) ** 2.1
    return [from + (to - from) * t, half * Math.max(0.03, taper)]
  })
  return [...side, ...side.toReversed().map(([x, z]): Point2 => [x, -z])]
}

export function addBoat(model: Model): void {
  const boat = model.part('tour-boat', [0.22, G, 0.44])
  boat.add(INK.enamel, prism(hull(1), -0.004, 0.018, { chamfer: 0.001 }))
  boat.add(model.accentSatin, prism(hull(1.02, -0.131, 0.151), 0.009, 0.0125))
  boat.add(INK.timber, prism(hull(0.9, -0.124, 0.138), 0.018, 0.0188))
  boat.add(paint('satin', '#44525e'), prism(hull(0.74, -0.112, 0.085), 0.0186, 0.036))
  boat.add(INK.white, prism(hull(0.86, -0.12, 0.096), 0.036, 0.039, { chamfer: 0.001 }))
  for (let x = -0.1; x < 0.06; x += 0.03)
    boat.add(INK.white, move(bar(0.0026, 0.017, 0.053), x, 0.0276, 0))
  boat.add(
    INK.slate,
    railing(
      [
        [0.04, 0.039, -0.027],
        [-0.114, 0.039, -0.027],
        [-0.114, 0.039, 0.027],
        [0.04, 0.039, 0.027],
      ],
      0.011,
      0.04,
      0.001,
    ),
  )
  boat.add(INK.enamel, move(block(0.034, 0.02, 0.032, 0.002), 0.052, 0.039, 0))
  boat.add(INK.enamelDark, move(bar(0.0344, 0.009, 0.0326), 0.0522, 0.052, 0))
  boat.add(INK.slate, strut([0.045, 0.059, 0], [0.045, 0.084, 0], 0.0018))
  boat.add(model.accentSatin, move(block(0.09, 0.0022, 0.046, 0.0006), -0.058, 0.065, 0))
  for (const x of [-0.1, -0.058, -0.016])
    for (const z of [-0.019, 0.019])
      boat.add(INK.slate, strut([x, 0.039, z], [x, 0.066, z], 0.0018))
  for (const [x, z, angle] of [
    [-0.09, 0.015, 0],
    [-0.075, -0.014, 2.9],
    [-0.04, 0.016, 3.1],
    [0.015, 0.004, 1.6],
    [0.112, 0, 1.6],
  ] as const)
    person(boat, model.random, PERSON_M, x, x > 0.1 ? 0.0188 : 0.039, z, { angle })
  boat.add(
    INK.white,
    ...[-1, 1].map((s) =>
      strut([-0.13, 0.0012, s * 0.024], [-0.2, 0.0012, s * 0.042], 0.003, 0.0008),
    ),
  )
  model.slide(
    boat,
    [0, 9, 18],
    [
      [0.14, 0, 0],
      [-0.42, 0, 0.05],
      [0.14, 0, 0],
    ],
  )
  addBuoys(model)
}

function addBuoys(model: Model): void {
  const buoys = model.part('buoys')
  const buoy = lathe(
    [
      [0.012, 0],
      [0.01, 0.008],
      [0.003, 0.012],
      [0.0022, 0.03],
      [0.004, 0.033],
      [0, 0.036],
    ],
    8,
  )
  for (const [x, z, ink] of [
    [-0.4625, 0.5245, '#b9513f'],
    [0.4625, 0.5245, '#57906a'],
  ] as const)
    buoys.add(paint('satin', ink), place(buoy, x, G, z))
}
