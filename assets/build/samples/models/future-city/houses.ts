/** Terraced houses with gardens and solar roofs, the battery, the wind turbines, the shuttles. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle, roundRectangle } from '../../kit/outlines.ts'
import { blob, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, scale, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { HOUSES, LAND, shore, WATER_Y } from './scale.ts'

const STOREY_M = 0.021
const PANEL = paint('satin', '#44525e')

export function addHouses(model: Model): void {
  const solar = model.part('solar-roofs')
  HOUSES.forEach(([at, floors], k) => {
    const house = model.part(`house-${k + 1}`)
    addHouse(model, house, solar, { at, floors, turned: k * 0.7 + 0.2, round: k === 0 })
  })
}

interface House {
  at: Point2
  floors: number
  turned: number
  round: boolean
}

/** Slabs that step back as they rise, each a terrace with its garden; glass between. */
function addHouse(model: Model, house: Part, solar: Part, look: House): void {
  const {
    at: [x, z],
    floors,
    turned,
    round,
  } = look
  const set = (shape: Shape) => place(shape, x, LAND, z, turned)
  const plan = (share: number, by: number): Point2[] => {
    const [w, d] = [0.16 * (1 - 0.5 * share) - 2 * by, 0.12 * (1 - 0.34 * share) - 2 * by]
    return round ? circle((0.078 - by) * (1 - 0.42 * share), 16) : roundRectangle(w, d, 0.02, 2)
  }
  const shift = (share: number): Point2 => (round ? [0, 0] : [-0.03 * share, -0.012 * share])
  for (let f = 0; f <= floors; f++) {
    const share = f / floors
    const [sx, sz] = shift(share)
    const y = f * STOREY_M
    const slab = prism(plan(share, 0), y - 0.004, y, { round: true, bottom: f > 0 })
    if (f > 0) house.add(INK.white, set(move(slab, sx, 0, sz)))
    if (f === floors) continue
    const glassy = f % 3 === 1 ? INK.timber : paint('satin', '#93a9ad')
    house.add(
      glassy,
      set(move(prism(plan(share, 0.009), y, y + STOREY_M - 0.004, { round: true }), sx, 0, sz)),
    )
    if (f === 0) continue
    for (let k = 0; k < 4; k++) {
      const a = model.random.between(-0.9, 1.2)
      const edge = round ? 0.078 * (1 - 0.42 * share) - 0.006 : 0.07 * (1 - 0.45 * share)
      const spot: Point3 = [sx + Math.cos(a) * edge, y + 0.004, sz + Math.sin(a) * edge * 0.8]
      house.add(
        paint('matte', k % 2 ? '#8b9b7d' : '#9fae8d'),
        set(move(scale(blob(0.0085, 0, 0.2, model.random), 1, 0.8, 1), ...spot)),
      )
    }
  }
  const top = floors * STOREY_M
  const [sx, sz] = shift(1)
  const across = round ? 3 : 4
  for (let i = 0; i < across; i++)
    for (let j = 0; j < 3; j++) {
      const panel = turn(bar(0.016, 0.0016, 0.018), 'x', 0.3)
      solar.add(
        PANEL,
        set(move(panel, sx + (i - (across - 1) / 2) * 0.019, top + 0.007, sz + (j - 1) * 0.021)),
      )
    }
}

/** The battery of the block: a glass house whose bright column shows how full it is. */
export function addBattery(model: Model): void {
  const house = model.part('battery-house')
  const [x, z] = [0.25, -0.02]
  house.add(INK.stone, place(block(0.09, 0.004, 0.07, 0.001), x, LAND, z, 0.2))
  house.add(INK.glass, place(block(0.08, 0.05, 0.06), x, LAND + 0.004, z, 0.2))
  house.add(INK.white, place(block(0.086, 0.005, 0.066, 0.001), x, LAND + 0.054, z, 0.2))
  const level = model.part('battery-level', [x, LAND + 0.005, z], undefined, 0.2)
  for (const dx of [-0.024, 0, 0.024])
    for (const dz of [-0.014, 0.014])
      level.add(model.accentGlow, move(block(0.016, 0.046, 0.016), dx, 0, dz))
}

/** Upright turbines on the water, three blades each, turning. */
export function addTurbines(model: Model): void {
  const feet = model.part('turbine-masts')
  ;(
    [
      [-0.42, 0.2],
      [0.35, 0.26],
      [0.03, 0.34],
    ] as const
  ).forEach(([x, z], k) => {
    const y = z > shore(x) ? WATER_Y : LAND
    feet.add(
      INK.enamel,
      place(
        lathe(
          [
            [0.006, 0],
            [0.003, 0.12],
            [0.003, 0.28],
          ],
          8,
        ),
        x,
        y,
        z,
      ),
    )
    feet.add(INK.stone, place(drum(0.016, 0.006, 12), x, y, z))
    const rotor = model.part(`turbine-${k + 1}`, [x, y + 0.2, z])
    for (let b = 0; b < 3; b++) {
      const blade = Array.from({ length: 9 }, (_, i): Point3 => {
        const share = i / 8
        const a = (b * Math.PI * 2) / 3 + share * 1.1
        const r = 0.034 * Math.sin(share * Math.PI) + 0.002
        return [Math.cos(a) * r, (share - 0.5) * 0.14, Math.sin(a) * r]
      })
      rotor.add(INK.white, tube(blade, 0.0026, 5))
    }
    rotor.add(model.accentGlow, strut([-0.03, 0, 0], [0.03, 0, 0], 0.0016))
    model.swing(rotor, [0, 1, 0], [0, 1, 2, 3, 4], [0, 1.5708, 3.1416, 4.7124, 6.2832])
  })
}

/** Shuttles without drivers on the street along the shore. */
export function addShuttles(model: Model): void {
  ;[-0.38, -0.08, 0.2].forEach((x, k) => {
    const z = shore(x) - 0.085 + (k % 2 ? 0.009 : -0.009)
    const slope = (shore(x + 0.01) - shore(x - 0.01)) / 0.02
    const shuttle = model.part(
      `shuttle-${k + 1}`,
      [x, LAND + 0.0015, z],
      undefined,
      -Math.atan(slope),
    )
    shuttle.add(INK.enamel, move(block(0.03, 0.012, 0.012, 0.002), 0, 0.002, 0))
    shuttle.add(INK.enamelDark, move(bar(0.0306, 0.005, 0.0102), 0, 0.0095, 0))
    shuttle.add(model.accentSatin, move(bar(0.0304, 0.002, 0.0124), 0, 0.0045, 0))
    const step = k % 2 ? 0.06 : -0.06
    const aside = shore(x + step) - shore(x)
    model.slide(
      shuttle,
      [0, 5, 10],
      [
        [0, 0, 0],
        [step, 0, aside],
        [0, 0, 0],
      ],
    )
  })
}
