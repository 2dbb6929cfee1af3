/** High-voltage apparatus: insulators, disconnectors whose arms turn, breakers, transformers of current. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { join, move } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { G, LIVE_Y, PHASES } from './scale.ts'

const GLAZE = paint('satin', '#8d6a58')
const LEG = 0.034

/** A ribbed insulator standing on y = 0. */
export function insulator(height: number, radius: number, ribs = 3): Shape {
  const path = Array.from(
    { length: ribs * 2 + 1 },
    (_, k) => [0, (k / (ribs * 2)) * height, 0] as const,
  )
  return tube(path, (t) => radius * (Math.round(t * ribs * 2) % 2 ? 1 : 0.58), 5)
}

/** A steel support with its foot. */
export function support(height: number): Shape {
  return join(
    block(0.012, 0.004, 0.012),
    ...[-1, 1].map((s) => strut([s * 0.005, 0, 0], [s * 0.003, height, 0], 0.003)),
    move(bar(0.014, 0.003, 0.012), 0, height, 0),
  )
}

/** A post on its support at [x, z], up to the level of the conductors. */
export function addPost(part: Part, x: number, z: number, top = LIVE_Y): void {
  part.add(INK.slate, move(support(LEG), x, G, z))
  part.add(GLAZE, move(insulator(top - G - LEG - 0.002, 0.0052), x, G + LEG, z))
}

const ARM = 0.026

/**
 * A three-phase disconnector with two turning posts a phase; its arms are parts of their own, at rest
 * closed, named by the disconnector's name, phase and side.
 */
export function addDisconnector(model: Model, name: string, x: number, z: number): Part {
  const frame = model.part(name, [x, 0, z])
  PHASES.forEach((dx, phase) => {
    for (const side of [-1, 1] as const) {
      addPost(frame, dx, side * ARM)
      const arm = model.part(
        `${name}-${phase + 1}${side < 0 ? 'a' : 'b'}`,
        [dx, LIVE_Y, side * ARM],
        frame,
      )
      arm.add(
        INK.steel,
        move(bar(0.005, 0.003, ARM), 0, 0.003, (-side * ARM) / 2),
        drum(0.0045, 0.005, 8),
      )
      arm.add(model.accentSatin, move(bar(0.007, 0.005, 0.005), 0, 0.003, -side * (ARM - 0.002)))
    }
  })
  frame.add(
    INK.slate,
    move(bar(0.15, 0.004, 0.006), 0, G + LEG, ARM),
    move(bar(0.15, 0.004, 0.006), 0, G + LEG, -ARM),
  )
  frame.add(INK.enamel, move(block(0.014, 0.022, 0.01, 0.001), 0.07, G + 0.008, ARM))
  return frame
}

/** The same disconnector as one piece, for bays that are not worked. */
export function addFixedDisconnector(part: Part, x: number, z: number): void {
  for (const dx of PHASES) {
    for (const side of [-1, 1]) addPost(part, x + dx, z + side * ARM)
    part.add(INK.steel, move(bar(0.005, 0.003, ARM * 2), x + dx, LIVE_Y + 0.003, z))
  }
}

/** A breaker of three upright poles over one drive cabinet. */
export function addBreaker(model: Model, part: Part, x: number, z: number): void {
  for (const dx of PHASES) {
    part.add(INK.slate, move(support(0.022), x + dx, G, z))
    part.add(GLAZE, move(insulator(0.034, 0.006), x + dx, G + 0.022, z))
    part.add(
      INK.enamelGrey,
      move(
        lathe(
          [
            [0.0075, 0],
            [0.0075, 0.008],
            [0.001, 0.008],
          ],
          10,
        ),
        x + dx,
        G + 0.055,
        z,
      ),
    )
    part.add(GLAZE, move(insulator(0.03, 0.0072), x + dx, G + 0.062, z))
    part.add(INK.steel, move(drum(0.006, 0.004, 10), x + dx, G + 0.092, z))
  }
  part.add(INK.slate, move(bar(0.13, 0.006, 0.01), x, G + 0.022, z))
  part.add(model.accentSatin, move(block(0.034, 0.03, 0.018, 0.002), x, G, z + 0.016))
}

/** Current transformers: a post with a round head. */
export function addCurrentTransformers(part: Part, x: number, z: number): void {
  for (const dx of PHASES) {
    part.add(INK.slate, move(support(0.03), x + dx, G, z))
    part.add(INK.enamelGrey, move(block(0.012, 0.008, 0.012, 0.001), x + dx, G + 0.03, z))
    part.add(GLAZE, move(insulator(0.042, 0.0055), x + dx, G + 0.038, z))
    part.add(
      INK.enamelGrey,
      move(
        lathe(
          [
            [0.004, 0],
            [0.0085, 0.004],
            [0.0085, 0.012],
            [0.004, 0.017],
            [0.001, 0.018],
          ],
          10,
        ),
        x + dx,
        G + 0.079,
        z,
      ),
    )
  }
}

/** Conductors of all phases between two places along z, from one height to another. */
export function addJumpers(
  part: Part,
  x: number,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  for (const dx of PHASES)
    part.add(INK.iron, strut([x + dx, from[0], from[1]], [x + dx, to[0], to[1]], 0.0016))
}
