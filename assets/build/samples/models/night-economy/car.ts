/** A car small enough to be parked by the dozen: a third of the vertices of the kit's. */
import { INK, paint } from '../../kit/inks.ts'
import type { Part } from '../../kit/model.ts'
import { join, place } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { extrude, strut } from '../../kit/solids.ts'
import { CAR_M } from './scale.ts'

const BODY = [
  [-0.5, 0.1],
  [-0.49, 0.24],
  [0.2, 0.25],
  [0.46, 0.21],
  [0.5, 0.1],
] as const
const CABIN = [
  [-0.36, 0.24],
  [-0.27, 0.36],
  [0.05, 0.36],
  [0.19, 0.25],
] as const

const sized = (outline: readonly (readonly [number, number])[]) =>
  outline.map(([x, y]) => [x * CAR_M, y * CAR_M] as const)

/** Nose to +z at rest, wheels on y = 0. */
export function smallCar(
  part: Part,
  colour: string,
  x: number,
  y: number,
  z: number,
  angle = 0,
): void {
  const set = (shape: Shape) => place(shape, x, y, z, angle - Math.PI / 2)
  const axle = (at: number) =>
    strut(
      [at * CAR_M, 0.08 * CAR_M, -0.2 * CAR_M],
      [at * CAR_M, 0.08 * CAR_M, 0.2 * CAR_M],
      0.15 * CAR_M,
    )
  part.add(paint('satin', colour), set(extrude(sized(BODY), CAR_M * 0.4)))
  part.add(INK.enamelDark, set(extrude(sized(CABIN), CAR_M * 0.34)))
  part.add(INK.rubber, set(join(axle(-0.3), axle(0.31))))
}
