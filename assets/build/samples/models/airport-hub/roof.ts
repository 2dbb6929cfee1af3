/** The great roof over the landside half: a wave on leaning masts, drawn back to show the lanes. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { bend, move } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { sheet, strut } from '../../kit/solids.ts'
import { FLOOR_Y } from './scale.ts'

const [BACK, FRONT] = [-0.46, -0.21]
const HALF = 0.5

/** Height of the roof over [x, z]: waves along x, rising towards the airside. */
const roofY = (x: number, z: number): number =>
  FLOOR_Y +
  0.115 +
  Math.cos(x * 21) * 0.014 +
  ((z - BACK) / (FRONT - BACK)) * 0.03 -
  Math.abs(x) ** 2 * 0.09

export function addRoof(model: Model): void {
  const roof = model.part('roof')
  const [width, depth, middle] = [HALF * 2, FRONT - BACK, (FRONT + BACK) / 2]
  const skin = (lift: number) =>
    bend(move(sheet(width, depth, 44), 0, 0, middle), (x, _, z) => [x, roofY(x, z) + lift, z])
  const top = skin(0.005)
  const below = skin(0)
  roof.add(INK.enamel, top)
  roof.add(INK.timber, {
    ...below,
    indices: [...below.indices].reverse(),
    normals: below.normals.map((n) => -n),
  })
  for (const z of [BACK, FRONT]) {
    const edge = Array.from({ length: 41 }, (_, k): Point3 => {
      const x = -HALF + (k / 40) * width
      return [x, roofY(x, z) + 0.0025, z]
    })
    roof.add(z === FRONT ? model.accentSatin : INK.enamelGrey, tube(edge, 0.0038, 5))
  }
  for (let k = -3; k <= 3; k++) {
    const x = k * 0.1496
    const strip = Array.from({ length: 9 }, (_, j): Point3 => {
      const z = BACK + 0.02 + (j / 8) * (depth - 0.04)
      return [x + 0.075, roofY(x + 0.075, z) + 0.0055, z]
    })
    if (Math.abs(x + 0.075) < 0.46) roof.add(paint('satin', '#5c6b74'), tube(strip, 0.0035, 4))
    for (const z of [-0.42, -0.24])
      for (const s of [-1, 1])
        roof.add(
          INK.enamelGrey,
          strut([x, FLOOR_Y, z], [x + s * 0.03, roofY(x + s * 0.03, z), z], 0.0045),
        )
  }
}
