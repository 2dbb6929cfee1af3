/** The two spools of the engine and its combustor; the low and the high spool turn against each other. */
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { about, bladeRow, turnedSector } from '../../kit/turned.ts'
import type { BladeForm } from '../../kit/turned.ts'
import { addCombustor } from './combustor.ts'
import { AXIS } from './scale.ts'

const HOT = paint('metal', '#b08a68')

/** The fan blade, also shown by itself on its fixture. */
export const FAN_BLADE: BladeForm = {
  count: 18,
  root: 0.042,
  tip: 0.1525,
  chord: [0.05, 0.064],
  thickness: 0.1,
  stagger: [0.45, 1.08],
  sections: 6,
  sweep: 0.012,
}

function wheel(part: Part, outline: readonly Point2[], ink: Ink): void {
  part.add(ink, turnedSector(outline, 0, Math.PI * 2, 24).skin)
}

interface Stage {
  x: number
  root: number
  tip: number
  count: number
  chord: number
}

function addStages(part: Part, ink: Ink, stages: readonly Stage[], lean: number): void {
  for (const { x, root, tip, count, chord } of stages)
    part.add(
      ink,
      bladeRow(
        {
          count,
          root,
          tip,
          chord: [chord, chord],
          thickness: 0.16,
          stagger: [lean, lean],
          sections: 2,
        },
        x,
      ),
    )
}

const between = (from: number, to: number, share: number) => from + (to - from) * share

export function addRotors(model: Model): void {
  const fan = model.part('fan', AXIS)
  fan.add(paint('satin', '#8d949a'), bladeRow(FAN_BLADE, 0.196))
  wheel(
    fan,
    [
      [0.165, 0.001],
      [0.165, 0.048],
      [0.222, 0.043],
      [0.252, 0.029],
      [0.284, 0.004],
      [0.284, 0.001],
    ],
    INK.enamelDark,
  )
  fan.add(INK.white, spiral())
  const booster = model.part('booster', AXIS)
  wheel(
    booster,
    [
      [0.09, 0.012],
      [0.09, 0.052],
      [0.163, 0.049],
      [0.163, 0.012],
    ],
    INK.iron,
  )
  addStages(
    booster,
    INK.steel,
    [0.146, 0.124, 0.102].map((x) => ({ x, root: 0.05, tip: 0.083, count: 24, chord: 0.014 })),
    0.7,
  )
  const compressor = model.part('hp-compressor', AXIS)
  wheel(
    compressor,
    [
      [0.082, 0.012],
      [0.082, 0.042],
      [-0.034, 0.056],
      [-0.034, 0.012],
    ],
    INK.iron,
  )
  addStages(
    compressor,
    INK.steel,
    Array.from({ length: 7 }, (_, i) => ({
      x: 0.074 - i * 0.0166,
      root: between(0.043, 0.055, i / 6),
      tip: between(0.078, 0.068, i / 6),
      count: 20,
      chord: between(0.011, 0.007, i / 6),
    })),
    -0.7,
  )
  const turbine = model.part('hp-turbine', AXIS)
  wheel(
    turbine,
    [
      [-0.104, 0.012],
      [-0.104, 0.05],
      [-0.136, 0.05],
      [-0.136, 0.012],
    ],
    HOT,
  )
  addStages(
    turbine,
    HOT,
    [-0.112, -0.128].map((x) => ({ x, root: 0.05, tip: 0.075, count: 24, chord: 0.01 })),
    0.8,
  )
  const low = model.part('lp-turbine', AXIS)
  wheel(
    low,
    [
      [-0.142, 0.012],
      [-0.142, 0.052],
      [-0.2, 0.06],
      [-0.2, 0.012],
    ],
    HOT,
  )
  addStages(
    low,
    HOT,
    Array.from({ length: 4 }, (_, i) => ({
      x: -0.149 - i * 0.0148,
      root: between(0.052, 0.06, i / 3),
      tip: between(0.08, 0.086, i / 3),
      count: 20,
      chord: 0.01,
    })),
    -0.8,
  )
  low.add(
    INK.steel,
    tube(
      [
        [0.17, 0, 0],
        [-0.2, 0, 0],
      ],
      0.0105,
      12,
    ),
  )
  addCombustor(model)
  const [low2, high] = [
    [fan, booster, low],
    [compressor, turbine],
  ]
  for (const part of low2) spin(model, part, 1)
  for (const part of high) spin(model, part, -1)
}

function spin(model: Model, part: Part, way: 1 | -1): void {
  const quarter = Math.PI / 2
  model.swing(
    part,
    [1, 0, 0],
    [0, 2, 4, 6, 8],
    [0, 1, 2, 3, 4].map((k) => k * quarter * way),
  )
}

/** The white mark on the spinner by which one sees that it turns. */
function spiral() {
  const path = Array.from({ length: 12 }, (_, k): Point3 => {
    const t = k / 11
    return [0.276 - t * 0.05, ...about(0.011 + t * 0.0325, t * 3.6)]
  })
  return tube(path, (t) => 0.0012 + t * 0.0016, 4)
}
