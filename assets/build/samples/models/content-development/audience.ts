/** Those who play: three groups told apart by their coats, each round an island with its own prop. */
import { addDesk } from '../../kit/furniture.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { polar } from '../../kit/ring-walls.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { FLOOR, PERSON_M } from './scale.ts'

const ISLAND_R = 0.465
const GROUP = 6

type Prop = (model: Model, part: Part, spot: Point3) => void

/** The bell by which a car was sent off. */
const bell: Prop = (_, part, spot) => {
  const set = (shape: Shape) => place(shape, ...spot)
  part.add(INK.graphite, set(strut([0, 0, 0], [0, 0.05, 0], 0.003)))
  part.add(INK.graphite, set(strut([0, 0.05, 0], [0.016, 0.05, 0], 0.0024)))
  part.add(
    INK.brass,
    set(
      move(
        lathe(
          [
            [0.012, 0],
            [0.007, 0.006],
            [0.005, 0.016],
            [0, 0.018],
          ],
          12,
        ),
        0.016,
        0.03,
        0,
      ),
    ),
  )
}

const newsDesk: Prop = (_, part, [x, y, z]) => {
  addDesk(part, 0.05, x, y, z, 0.4)
  part.add(INK.paper, place(bar(0.012, 0.002, 0.016), x + 0.012, y + 0.026, z + 0.006))
}

const umbrella: Prop = (model, part, spot) => {
  const set = (shape: Shape) => place(shape, ...spot)
  part.add(
    model.accent,
    set(
      move(
        lathe(
          [
            [0.026, 0],
            [0.017, 0.008],
            [0, 0.013],
          ],
          10,
        ),
        0,
        0.046,
        0,
      ),
    ),
  )
  part.add(INK.timberDark, set(strut([0, 0, 0], [0, 0.058, 0], 0.002)))
  part.add(INK.timberDark, set(move(block(0.02, 0.014, 0.011), 0.016, 0, 0.006)))
}

export function addAudience(model: Model): void {
  const groups: readonly (readonly [string, string, number, Prop])[] = [
    ['audience-conductors', '#c39a54', 0.27, bell],
    ['audience-reporters', '#5d6670', 0.52, newsDesk],
    ['audience-neighbours', '#8fa3ad', 0.77, umbrella],
  ]
  for (const [name, coat, turns, prop] of groups) {
    const part = model.part(name)
    const [x, z] = polar(ISLAND_R, turns * Math.PI)
    part.add(INK.timber, place(drum(0.064, 0.005, 24), x, FLOOR, z))
    part.add(
      model.accentGlow,
      tube(
        circle(0.064, 24, x, z).map(([cx, cz]) => [cx, FLOOR + 0.004, cz] as const),
        0.0013,
        4,
        true,
      ),
    )
    prop(model, part, [x, FLOOR + 0.005, z])
    for (let i = 0; i < GROUP; i++) {
      const [dx, dz] = polar(0.036 + (i % 2) * 0.014, i * 1.05 + turns)
      const facing = i < 3 ? Math.atan2(-dx, -dz) : Math.atan2(-x, -z)
      person(part, model.random, PERSON_M, x + dx, FLOOR + 0.005, z + dz, { coat, angle: facing })
      const [hx, hz] = [x + dx + Math.sin(facing) * 0.007, z + dz + Math.cos(facing) * 0.007]
      part.add(model.accentGlow, place(ball(0.0036, 5, 4), hx, FLOOR + 0.021, hz))
    }
  }
}
