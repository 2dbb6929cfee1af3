/** The plan: eight towers whose storeys stretch, a podium street, and the sun of the coldest day. */
import { crate } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, strut } from '../../kit/solids.ts'
import { G, PLINTH_Y, TOWER, TOWER_X, TOWER_Z } from './scale.ts'

/** Shanghai on Great Cold: latitude and declination of the sun, in radians. */
const LATITUDE = (31.2 * Math.PI) / 180
const DECLINATION = (-20.1 * Math.PI) / 180
const REACH_M = 0.5

/** Where the sun stands at an hour of the day (solar time), south being +z and east +x. */
function sunAt(hour: number): Point3 {
  const angle = ((hour - 12) * Math.PI) / 12
  const up =
    Math.sin(LATITUDE) * Math.sin(DECLINATION) +
    Math.cos(LATITUDE) * Math.cos(DECLINATION) * Math.cos(angle)
  const west = Math.cos(DECLINATION) * Math.sin(angle)
  const south = Math.sqrt(Math.max(0, 1 - up * up - west * west))
  return [-west * REACH_M, G + up * REACH_M, south * REACH_M]
}

export function addTowers(model: Model): void {
  const { width, depth, storeys, storey } = TOWER
  TOWER_Z.forEach((z, row) =>
    TOWER_X.forEach((x, column) => {
      const tower = model.part(`tower-${row * 4 + column + 1}`, [x, PLINTH_Y, z])
      const high = storeys * storey
      tower.add(paint('satin', '#8fb59a'), crate(width - 0.005, high, depth - 0.005))
      const plates = storeys / 2
      for (let k = 0; k <= plates; k++)
        tower.add(INK.white, move(crate(width, storey * 0.42, depth), 0, (k * high) / plates, 0))
      tower.add(
        model.accentSatin,
        ...[-1, 1].map((s) => move(crate(0.004, high, 0.003), s * width * 0.18, 0, depth / 2)),
      )
      tower.add(
        INK.pale,
        move(crate(width * 0.4, storey * 1.2, depth * 0.5), 0, high + storey * 0.4, 0),
      )
    }),
  )
  const podium = model.part('podium')
  podium.add(INK.paper, place(crate(0.37, 0.012, 0.03), 0, PLINTH_Y, 0.062))
  podium.add(INK.enamelDark, place(bar(0.366, 0.007, 0.001), 0, PLINTH_Y + 0.005, 0.0775))
  podium.add(model.accentSatin, place(bar(0.37, 0.002, 0.036, 0.0005), 0, PLINTH_Y + 0.013, 0.064))
  for (let k = 0; k < 12; k++)
    podium.add(INK.timber, place(crate(0.003, 0.011, 0.003), -0.176 + k * 0.032, PLINTH_Y, 0.08))
}

export function addSun(model: Model): void {
  const path = model.part('sun-path')
  const hours = Array.from({ length: 25 }, (_, k) => 8 + k / 3)
  path.add(model.accentGlow, tube(hours.map(sunAt), 0.0026, 6))
  for (let hour = 8; hour <= 16; hour++) {
    const at = sunAt(hour)
    path.add(
      hour === 12 ? model.accentSatin : INK.brass,
      move(ball(hour === 12 ? 0.008 : 0.005, 8, 5), ...at),
    )
  }
  for (const hour of [8, 16]) {
    const [x, y, z] = sunAt(hour)
    path.add(INK.brass, strut([x, G, z], [x, y, z], 0.003))
    path.add(INK.brass, place(crate(0.014, 0.003, 0.014), x, G, z))
  }
  const noon = sunAt(12)
  const sun = model.part('sun', noon)
  sun.add(paint('satin', '#f2c14e'), ball(0.021, 18, 12))
  sun.add(INK.brass, ...[0, 1, 2].map((k) => tube(ring(k), 0.001, 4, true)))
  const times = hours.map((_, k) => k * 0.5)
  model.slide(
    sun,
    times,
    hours.map((hour): Point3 => {
      const at = sunAt(hour)
      return [at[0] - noon[0], at[1] - noon[1], at[2] - noon[2]]
    }),
  )
}

function ring(k: number): Point3[] {
  return Array.from({ length: 18 }, (_, i): Point3 => {
    const a = (i / 18) * Math.PI * 2
    const [c, s] = [Math.cos(a) * 0.027, Math.sin(a) * 0.027]
    const turnBy = (k * Math.PI) / 3
    return [c * Math.cos(turnBy), s, c * Math.sin(turnBy)]
  })
}
