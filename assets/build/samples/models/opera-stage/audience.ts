/** The pond with its lotus and bridge, and the audience on two curved steps in front. */
import { railing } from '../../kit/building.ts'
import { planter, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person, sitter } from '../../kit/people.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { move, place, scale } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { curved } from '../public-service/hall.ts'
import { G, LACQUER, PERSON_M, STAGE_Y } from './scale.ts'

const POND_M = 0.37

export function addPond(model: Model): void {
  const pond = model.part('pond')
  pond.add(INK.water, prism(circle(POND_M, 56), G, G + 0.004, { round: true }))
  pond.add(INK.pale, curved(POND_M, POND_M + 0.014, 0, Math.PI * 2 - 0.001, G, G + 0.012, 56))
  for (let k = 0; k < 26; k++) {
    const a = model.random.between(0, Math.PI * 2)
    const r = model.random.between(0.25, 0.35)
    const [x, z] = [Math.cos(a) * r, Math.sin(a) * r]
    if (z < 0.06 && Math.abs(x) < 0.34) continue
    const size = model.random.between(0.008, 0.016)
    pond.add(k % 3 ? INK.leaf : INK.leafDark, place(drum(size, 0.002, 10), x, G + 0.004, z))
    if (k % 4 === 0)
      pond.add(
        paint('satin', '#f0b6a8'),
        place(
          scale(
            lathe(
              [
                [0.002, 0],
                [0.007, 0.006],
                [0.004, 0.012],
                [0, 0.01],
              ],
              7,
            ),
            1,
          ),
          x,
          G + 0.006,
          z,
        ),
      )
  }
  addBridge(model)
  for (const [x, z, h] of [
    [-0.46, -0.24, 0.19],
    [-0.4, -0.34, 0.15],
    [0.47, -0.22, 0.17],
    [0.36, -0.4, 0.2],
    [0.5, -0.08, 0.12],
    [-0.52, -0.06, 0.12],
  ] as const)
    tree(pond, model.random, h, x, G, z)
}

/** A bridge in zigzag from the left bank to the pavilion. */
function addBridge(model: Model): void {
  const bridge = model.part('bridge')
  const y = STAGE_Y - 0.02
  const corners: readonly Point3[] = [
    [-0.5, y, 0.06],
    [-0.42, y, -0.02],
    [-0.36, y, -0.08],
    [-0.315, y, -0.14],
  ]
  for (let i = 1; i < corners.length; i++) {
    const [a, b] = [corners[i - 1]!, corners[i]!]
    const length = Math.hypot(b[0] - a[0], b[2] - a[2])
    const angle = Math.atan2(b[0] - a[0], b[2] - a[2])
    bridge.add(
      INK.white,
      place(bar(0.05, 0.01, length + 0.02, 0.002), (a[0] + b[0]) / 2, y, (a[2] + b[2]) / 2, angle),
    )
    bridge.add(INK.stone, place(block(0.02, y - G, 0.02), b[0], G, b[2], angle))
  }
  for (const side of [-1, 1])
    bridge.add(
      LACQUER,
      railing(
        corners.map(([x, , z]) => [x + side * 0.017, y + 0.005, z + side * 0.017] as const),
        0.026,
        0.03,
        0.0024,
      ),
    )
  bridge.add(INK.pale, place(block(0.05, y - G - 0.012, 0.03, 0.002), -0.515, G, 0.078, 2.4))
}

export function addAudience(model: Model): void {
  const house = model.part('audience')
  const middle = Math.PI / 2
  for (const side of [-1, 1])
    for (const row of [0, 1]) {
      const from = side > 0 ? middle - 1.12 : middle + 0.24
      const to = side > 0 ? middle - 0.24 : middle + 1.12
      const r = 0.41 + row * 0.075
      const y = G + 0.008 + row * 0.02
      house.add(INK.white, curved(r - 0.03, r + 0.045, from, to, G, y, 14, 0.002))
      house.add(INK.timber, curved(r + 0.006, r + 0.026, from, to, y + 0.012, y + 0.015, 14))
      const seats = 5 + row
      for (let k = 0; k < seats; k++) {
        const a = from + ((k + 0.5) / seats) * (to - from)
        const [x, z] = [Math.cos(a) * (r + 0.014), Math.sin(a) * (r + 0.014)]
        house.add(INK.timberDark, place(bar(0.004, 0.012, 0.014), x, y + 0.006, z, -a))
        if ((k + row * 2 + (side > 0 ? 0 : 1)) % 4 === 3) continue
        const angle = Math.atan2(-x, 0.1 - z)
        sitter(house, model.random, PERSON_M, x, y + 0.002, z, angle)
        house.add(
          INK.black,
          place(
            move(bar(0.0085, 0.005, 0.005), 0, 0, 0.0042),
            x,
            y + 0.002 + PERSON_M * 0.73,
            z,
            angle,
          ),
        )
      }
    }
  const roles = model.part('audience-in-role')
  for (const [x, z, angle, coat] of [
    [-0.1, 0.2, 2.2, model.accent.color],
    [0.11, 0.19, 3.9, '#8fa3ad'],
    [-0.37, -0.06, 1.2, '#e4dfd5'],
  ] as const)
    person(roles, model.random, PERSON_M * 1.02, x, x < -0.3 ? STAGE_Y - 0.015 : STAGE_Y, z, {
      angle,
      coat,
      stride: 0.04,
    })
  for (const x of [-0.07, 0.07]) planter(roles, model.random, 0.02, x, G, 0.47)
}
