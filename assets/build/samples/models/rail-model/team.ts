/** Who works at the bogie and with what: two fitters, the tool trolley, and the board of cases. */
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { G, PERSON_M } from './scale.ts'

export function addTeam(model: Model): void {
  const team = model.part('fitters')
  fitter(model, team, -0.3, 0.37, 2.75)
  fitter(model, team, 0.29, 0.33, 4.1)
  const near = (shape: Shape, x: number, z: number, angle: number) => place(shape, x, G, z, angle)
  team.add(
    INK.enamelDark,
    near(move(turn(bar(0.04, 0.028, 0.003, 0.001), 'x', -0.7), 0, 0.132, 0.05), -0.3, 0.37, 2.75),
  )
  team.add(
    model.accentGlow,
    near(move(turn(bar(0.033, 0.02, 0.001), 'x', -0.7), 0, 0.1335, 0.0485), -0.3, 0.37, 2.75),
  )
}

/** A fitter in the accent's vest with a helmet. */
function fitter(model: Model, part: Part, x: number, z: number, angle: number): void {
  person(part, model.random, PERSON_M, x, G, z, { angle, coat: model.accent.color, stride: 0 })
  part.add(
    INK.enamel,
    place(drum(0.0155, 0.012, 14, 0.006), x, G + PERSON_M * 0.95, z),
    place(drum(0.02, 0.002, 14), x, G + PERSON_M * 0.95, z),
  )
}

export function addTrolley(model: Model): void {
  const trolley = model.part('tool-trolley', [-0.45, G, 0.33], undefined, 0.3)
  trolley.add(
    INK.rubber,
    ...[-0.04, 0.04].flatMap((x) =>
      [-0.025, 0.025].map((z) =>
        tube(
          [
            [x - 0.004, 0.009, z],
            [x + 0.004, 0.009, z],
          ],
          0.009,
          8,
        ),
      ),
    ),
  )
  trolley.add(model.accentSatin, move(block(0.11, 0.085, 0.07, 0.004), 0, 0.016, 0))
  for (let k = 0; k < 4; k++) {
    trolley.add(INK.enamelGrey, move(bar(0.098, 0.016, 0.002), 0, 0.03 + k * 0.0195, 0.0355))
    trolley.add(INK.graphite, move(bar(0.05, 0.003, 0.003), 0, 0.033 + k * 0.0195, 0.0375))
  }
  trolley.add(INK.rubber, move(bar(0.104, 0.004, 0.064), 0, 0.103, 0))
  trolley.add(
    INK.steel,
    move(bar(0.07, 0.004, 0.008), -0.008, 0.107, 0.012),
    move(bar(0.05, 0.006, 0.01), 0.01, 0.108, -0.014),
    tube(
      [
        [0.058, 0.09, -0.03],
        [0.075, 0.105, -0.03],
        [0.075, 0.105, 0.03],
        [0.058, 0.09, 0.03],
      ],
      0.0025,
      6,
    ),
  )
}

/** Three glass cards on a post: the cases nearest to what is seen here, the best one lit. */
export function addCaseBoard(model: Model): void {
  const board = model.part('case-board', [0.46, G, 0.4], undefined, -0.1)
  board.add(INK.timber, drumFoot())
  board.add(INK.graphite, strut([0, 0.01, 0], [0, 0.16, 0], 0.009))
  for (let k = 0; k < 3; k++) {
    const y = 0.275 - k * 0.062
    board.add(INK.enamelDark, move(bar(0.17, 0.052, 0.006, 0.002), 0, y, 0))
    board.add(
      k === 0 ? model.accentGlow : INK.enamelGrey,
      move(bar(0.026, 0.036, 0.002), -0.062, y, 0.004),
    )
    for (let line = 0; line < 3; line++) {
      const width = [0.09, 0.1, 0.06][(line + k) % 3]!
      board.add(
        line === 0 ? INK.white : INK.cloth,
        move(
          bar(width, line === 0 ? 0.006 : 0.004, 0.002),
          -0.036 + width / 2,
          y + 0.013 - line * 0.013,
          0.004,
        ),
      )
    }
  }
  board.add(INK.graphite, strut([0, 0.14, -0.006], [0, 0.3, -0.006], 0.009))
}

const drumFoot = (): Shape => drum(0.05, 0.012, 24, 0.002)
