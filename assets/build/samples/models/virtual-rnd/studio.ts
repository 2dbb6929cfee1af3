/** What stands about the engine: its cradle, the blade on its fixture, reviewers, the wall of results. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, scale, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { about, blade, turnedSector } from '../../kit/turned.ts'
import { AXIS, G, PERSON_M } from './scale.ts'
import { FAN_BLADE } from './rotors.ts'

const [X, Y, Z] = AXIS

export function addCradle(model: Model): void {
  const stand = model.part('cradle')
  stand.add(INK.timber, place(block(0.66, 0.02, 0.3, 0.004), X, G, Z))
  stand.add(INK.graphite, place(block(0.6, 0.012, 0.06, 0.003), X, G + 0.02, Z))
  for (const [x, radius] of [
    [0.13, 0.2035],
    [-0.16, 0.106],
  ] as const) {
    const saddle = turnedSector(
      [
        [x - 0.014, radius],
        [x + 0.014, radius],
        [x + 0.014, radius + 0.009],
        [x - 0.014, radius + 0.009],
      ],
      -0.75,
      0.75,
      14,
    )
    stand.add(INK.slate, move(saddle.skin, X, Y, Z), move(saddle.cuts, X, Y, Z))
    for (const s of [-1, 1]) {
      const [y, z] = about(radius + 0.006, s * 0.62)
      stand.add(INK.graphite, strut([X + x, G + 0.03, Z + s * 0.11], [X + x, Y + y, Z + z], 0.013))
    }
    stand.add(INK.graphite, strut([X + x, G + 0.05, Z - 0.1], [X + x, G + 0.05, Z + 0.1], 0.009))
    stand.add(model.accentSatin, place(block(0.036, 0.008, 0.26, 0.002), X + x, G + 0.022, Z))
  }
}

/** Streamlines of the bypass, seen where the cowl is open. */
export function addAirflow(model: Model): void {
  const air = model.part('airflow', AXIS)
  const radii: readonly (readonly [number, number])[] = [
    [0.5, 0.135],
    [0.36, 0.125],
    [0.24, 0.128],
    [0.1, 0.138],
    [-0.03, 0.139],
    [-0.12, 0.133],
    [-0.22, 0.13],
    [-0.36, 0.127],
  ]
  for (let k = 0; k < 5; k++) {
    const angle = Math.PI * (0.5 + k * 0.105)
    const path = radii.map(([x, r]): Point3 => [x, ...about(r + (k % 2) * 0.008, angle + x * 0.25)])
    air.add(model.accentGlow, tube(path, 0.0017, 4))
    air.add(
      model.accentGlow,
      move(
        turn(
          lathe(
            [
              [0.0055, 0],
              [0, 0.014],
            ],
            6,
          ),
          'z',
          Math.PI / 2,
        ),
        ...path.at(-1)!,
      ),
    )
  }
}

/** Arcs of sound before the intake, level with the axis. */
export function addNoise(model: Model): void {
  const noise = model.part('noise-rings', [X + 0.33, Y, Z])
  for (const radius of [0.075, 0.125, 0.175]) {
    const arc = Array.from({ length: 15 }, (_, k): Point3 => {
      const a = (k / 14 - 0.5) * 1.5
      return [Math.cos(a) * radius, 0, Math.sin(a) * radius]
    })
    noise.add(model.accentGlow, tube(arc, 0.0022, 5))
  }
}

/** One fan blade half as large again on a round fixture, its stress in bands, strain gauges wired. */
export function addBlade(model: Model): void {
  const at = [0.37, 0.26] as const
  const fixture = model.part('fixture')
  fixture.add(INK.timber, place(drum(0.085, 0.014, 32, 0.002), at[0], G, at[1]))
  fixture.add(INK.enamelDark, place(drum(0.05, 0.05, 24, 0.004), at[0], G + 0.014, at[1]))
  fixture.add(INK.steel, place(block(0.06, 0.018, 0.03, 0.003), at[0], G + 0.064, at[1], 0.4))
  const stress = model.part('stress-blade', [at[0], G + 0.07, at[1]])
  const grown = 1.7
  const bands = ['#d9583c', '#e99a4a', '#e8c87c', '#d8d6c8', '#b9c6c8', '#a4b6bf']
  bands.forEach((colour, i) => {
    const t = [i / bands.length, (i + 1) / bands.length] as const
    const along = (a: number, b: number, share: number) => a + (b - a) * share
    const length = FAN_BLADE.tip - FAN_BLADE.root
    const piece = blade({
      ...FAN_BLADE,
      root: length * t[0],
      tip: length * t[1],
      chord: [along(...FAN_BLADE.chord, t[0]), along(...FAN_BLADE.chord, t[1])],
      stagger: [along(...FAN_BLADE.stagger, t[0]), along(...FAN_BLADE.stagger, t[1])],
      sections: 2,
      sweep: 0,
    })
    stress.add(paint('satin', colour), turn(scale(piece, grown), 'y', 1.4))
  })
  fixture.add(
    INK.rubber,
    tube(
      [
        [at[0] - 0.03, G + 0.07, at[1] + 0.03],
        [at[0] - 0.07, G + 0.03, at[1] + 0.06],
        [at[0] - 0.12, G + 0.004, at[1] + 0.07],
        [at[0] - 0.17, G + 0.012, at[1] + 0.05],
      ],
      0.0025,
      5,
    ),
  )
  fixture.add(
    INK.enamel,
    place(block(0.05, 0.06, 0.045, 0.004), at[0] - 0.19, G, at[1] + 0.05, 0.2),
  )
  fixture.add(
    model.accentGlow,
    place(bar(0.028, 0.012, 0.002), at[0] - 0.186, G + 0.044, at[1] + 0.073, 0.2),
  )
}

/** Two reviewers here and one who is elsewhere, seen as glass. */
export function addReviewers(model: Model): void {
  const here = model.part('reviewers')
  const reviewer = (part: Part, x: number, z: number, angle: number, coat: string, visor: Ink) => {
    person(part, model.random, PERSON_M, x, G, z, { angle, coat, stride: 0 })
    part.add(
      visor,
      move(
        turn(move(bar(0.026, 0.012, 0.01, 0.003), 0, 0, 0.011), 'y', angle),
        x,
        G + PERSON_M * 0.935,
        z,
      ),
    )
  }
  reviewer(here, -0.16, 0.3, 3.3, model.accent.color, INK.enamelDark)
  reviewer(here, 0.2, 0.27, 1.35, '#8fa3ad', model.accentSatin)
  const away = model.part('remote-reviewer')
  reviewer(away, -0.33, 0.27, 2.6, '#ffffff', INK.white)
  away.shapes = away.shapes.map(({ shape }) => ({ ink: INK.glass, shape }))
  away.add(
    model.accentGlow,
    tube(
      circle(0.05, 24, -0.33, 0.27).map(([x, z]): Point3 => [x, G + 0.003, z]),
      0.0016,
      4,
      true,
    ),
  )
}

/** The desk at which findings are closed: its sloping face shows a curve, a mesh, and the open list. */
export function addDesk(model: Model): void {
  const desk = model.part('findings-desk', [-0.12, G, 0.17])
  desk.add(INK.timber, block(0.4, 0.016, 0.1, 0.003))
  for (const x of [-0.15, 0.15])
    desk.add(INK.graphite, place(block(0.018, 0.07, 0.05, 0.002), x, 0.016, -0.01))
  const onFace = (shape: Shape) => move(turn(shape, 'x', -0.8), 0, 0.098, 0)
  desk.add(INK.enamelDark, onFace(bar(0.42, 0.13, 0.012, 0.003)))
  const front = 0.0075
  for (const [k, height] of [0.02, 0.034, 0.028, 0.047, 0.058, 0.054, 0.075].entries())
    desk.add(
      k === 6 ? model.accentGlow : INK.cloth,
      onFace(move(bar(0.01, height, 0.002), -0.185 + k * 0.016, -0.045 + height / 2, front)),
    )
  for (let i = 0; i < 5; i++)
    desk.add(
      INK.cloth,
      onFace(strut([-0.05 + i * 0.022, -0.046, front], [-0.04 + i * 0.02, 0.046, front], 0.0016)),
      onFace(strut([-0.05, -0.044 + i * 0.021, front], [0.043, -0.046 + i * 0.022, front], 0.0016)),
    )
  for (let k = 0; k < 5; k++) {
    const y = 0.042 - k * 0.021
    const width = 0.08 + (k % 2) * 0.02
    desk.add(
      k % 3 === 1 ? model.accentGlow : INK.cloth,
      onFace(move(bar(0.008, 0.008, 0.002), 0.078, y, front)),
    )
    desk.add(INK.cloth, onFace(move(bar(width, 0.005, 0.002), 0.09 + width / 2, y, front)))
  }
  const floor = model.part('floor-marks')
  floor.add(
    model.accent,
    groundLine(
      [
        [-0.44, 0.1],
        [-0.44, -0.32],
        [0.42, -0.32],
        [0.42, 0.1],
        [-0.44, 0.1],
      ],
      0.004,
      G + 0.0012,
    ),
  )
}
