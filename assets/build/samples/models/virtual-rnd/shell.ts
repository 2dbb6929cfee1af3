/** What stands still of the engine: intake, cowl, core case, nozzle, guide vanes, cut open. */
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { pipe, tube } from '../../kit/rounds.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, strut } from '../../kit/solids.ts'
import { move } from '../../kit/shape.ts'
import { about, turnedSector } from '../../kit/turned.ts'
import { AXIS, SOLID } from './scale.ts'

const INTAKE: readonly Point2[] = [
  [0.235, 0.155],
  [0.29, 0.151],
  [0.322, 0.158],
  [0.334, 0.169],
  [0.328, 0.179],
  [0.3, 0.188],
  [0.235, 0.197],
]
const COWL: readonly Point2[] = [
  [0.231, 0.156],
  [0.231, 0.1975],
  [0.12, 0.202],
  [0.03, 0.196],
  [-0.04, 0.178],
  [-0.085, 0.16],
  [-0.085, 0.156],
  [-0.02, 0.159],
  [0.08, 0.157],
]
const CORE: readonly Point2[] = [
  [0.158, 0.087],
  [0.13, 0.1],
  [0.05, 0.112],
  [-0.05, 0.114],
  [-0.15, 0.105],
  [-0.232, 0.089],
  [-0.232, 0.086],
  [-0.15, 0.098],
  [-0.05, 0.095],
  [0.06, 0.086],
]

function addSolid(
  model: Model,
  part: Part,
  outline: readonly Point2[],
  ink: Ink,
  steps: number,
): void {
  const made = turnedSector(outline, SOLID.from, SOLID.to, steps)
  part.add(ink, made.skin)
  part.add(model.accentSatin, made.cuts)
}

export function addShell(model: Model): void {
  const intake = model.part('intake', AXIS)
  addSolid(model, intake, INTAKE, INK.enamel, 26)
  intake.add(INK.steel, ring(0.3305, 0.1705, 0.0085))
  const cowl = model.part('cowl', AXIS)
  addSolid(model, cowl, COWL, INK.enamel, 26)
  cowl.add(INK.slate, ring(0.233, 0.1972, 0.0016), ring(0.06, 0.1995, 0.0014))
  cowl.add(model.accent, ring(0.212, 0.1984, 0.003))
  const core = model.part('core-case', AXIS)
  addSolid(model, core, CORE, INK.enamelGrey, 22)
  for (const x of [0.075, 0.02, -0.045, -0.11, -0.17])
    core.add(INK.iron, ring(x, x > -0.06 ? 0.1135 : 0.1135 + (x + 0.06) * 0.14, 0.0022))
  addGuideVanes(core)
  addDressing(core)
  addNozzle(model)
}

/** A hoop about the axis that ends at the cut. */
function ring(x: number, radius: number, thickness: number) {
  const path = Array.from({ length: 31 }, (_, k): Point3 => {
    const angle = SOLID.from + ((SOLID.to - SOLID.from) * k) / 30
    return [x, ...about(radius, angle)]
  })
  return tube(path, thickness, 5)
}

function addGuideVanes(core: Part): void {
  for (let k = 0; k < 26; k++) {
    const angle = SOLID.from + ((SOLID.to - SOLID.from) * (k + 0.5)) / 26
    core.add(
      INK.pale,
      strut([0.11, ...about(0.1, angle)], [0.09, ...about(0.158, angle)], 0.0025, 0.02),
    )
  }
}

/** Bleed pipes and the gearbox below the core. */
function addDressing(core: Part): void {
  core.add(
    INK.steel,
    pipe(
      [
        [0.02, -0.04, 0.108],
        [0.02, -0.1, 0.09],
        [-0.06, -0.128, 0.04],
        [-0.12, -0.12, 0.02],
      ],
      0.0055,
      7,
    ),
    pipe(
      [
        [-0.03, -0.03, 0.112],
        [-0.06, -0.08, 0.098],
        [-0.15, -0.1, 0.05],
        [-0.19, -0.08, 0.05],
      ],
      0.004,
      6,
    ),
  )
  core.add(
    INK.iron,
    move(bar(0.09, 0.03, 0.05, 0.004), 0, -0.134, 0),
    move(bar(0.03, 0.024, 0.07, 0.003), -0.01, -0.132, 0.01),
  )
}

function addNozzle(model: Model): void {
  const nozzle = model.part('nozzle', AXIS)
  const plug = turnedSector(
    [
      [-0.2, 0.001],
      [-0.2, 0.062],
      [-0.235, 0.058],
      [-0.29, 0.036],
      [-0.342, 0.004],
      [-0.342, 0.001],
    ],
    0,
    Math.PI * 2,
    24,
  )
  nozzle.add(paint('metal', '#a08c78'), plug.skin)
  const lip = turnedSector(
    [
      [-0.226, 0.0905],
      [-0.262, 0.08],
      [-0.262, 0.0775],
      [-0.226, 0.0865],
    ],
    SOLID.from,
    SOLID.to,
    30,
  )
  nozzle.add(paint('metal', '#a08c78'), lip.skin)
  nozzle.add(model.accentSatin, lip.cuts)
}
