/** The vessels part of the precision-medicine model and what stands with it. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, lathe } from '../../kit/rounds.ts'
import { join, move, place, scale, turn } from '../../kit/shape.ts'
import type { Shape } from '../../kit/shape.ts'
import { G, VESSEL, VEIN, CENTRE } from './scale.ts'
import { branch } from './tissue.ts'

export function addVessels(model: Model): void {
  const vessels = model.part('vessels')
  const [cx, cy, cz] = CENTRE
  vessels.add(
    VESSEL,
    branch(
      [
        [-0.42, G + 0.06, -0.1],
        [-0.4, 0.3, -0.06],
        [-0.32, 0.44, -0.04],
        [cx - 0.2, cy, cz + 0.06],
        [cx - 0.12, cy + 0.2, cz + 0.1],
        [cx + 0.04, cy + 0.26, cz + 0.02],
      ],
      0.026,
      0.003,
    ),
  )
  vessels.add(
    VESSEL,
    branch(
      [
        [-0.36, 0.4, -0.05],
        [cx - 0.22, cy - 0.12, cz + 0.1],
        [cx - 0.04, cy - 0.22, cz + 0.15],
        [cx + 0.16, cy - 0.14, cz + 0.14],
      ],
      0.014,
      0.002,
    ),
  )
  vessels.add(
    VESSEL,
    branch(
      [
        [cx - 0.19, cy + 0.04, cz + 0.07],
        [cx - 0.16, cy + 0.1, cz - 0.14],
        [cx - 0.02, cy + 0.24, cz - 0.14],
        [cx + 0.14, cy + 0.2, cz - 0.08],
      ],
      0.01,
      0.002,
    ),
  )
  vessels.add(
    VESSEL,
    branch(
      [
        [cx - 0.14, cy - 0.19, cz + 0.12],
        [cx - 0.02, cy - 0.1, cz + 0.24],
        [cx + 0.08, cy - 0.02, cz + 0.23],
      ],
      0.007,
      0.0015,
    ),
  )
  vessels.add(
    VEIN,
    branch(
      [
        [0.3, G + 0.06, -0.2],
        [0.31, 0.3, -0.2],
        [0.26, 0.42, -0.18],
        [cx + 0.22, cy + 0.02, cz - 0.08],
        [cx + 0.15, cy + 0.2, cz - 0.02],
        [cx + 0.02, cy + 0.25, cz - 0.08],
      ],
      0.024,
      0.003,
    ),
  )
  vessels.add(
    VEIN,
    branch(
      [
        [0.28, 0.4, -0.19],
        [cx + 0.24, cy - 0.1, cz + 0.03],
        [cx + 0.1, cy - 0.22, cz + 0.05],
        [cx - 0.08, cy - 0.24, cz - 0.02],
      ],
      0.013,
      0.002,
    ),
  )
  vessels.add(
    VEIN,
    branch(
      [
        [cx + 0.22, cy + 0.05, cz - 0.07],
        [cx + 0.24, cy + 0.08, cz + 0.08],
        [cx + 0.18, cy + 0.15, cz + 0.14],
      ],
      0.008,
      0.0015,
    ),
  )
  for (const [x, z, ink] of [
    [-0.42, -0.1, VESSEL],
    [0.3, -0.2, VEIN],
  ] as const) {
    vessels.add(
      ink,
      place(
        lathe(
          [
            [0.046, 0],
            [0.038, 0.012],
            [0.029, 0.05],
            [0.027, 0.09],
          ],
          14,
        ),
        x,
        G + 0.088,
        z,
      ),
    )
    for (let i = 0; i < 5; i++)
      vessels.add(
        paint('satin', '#a86a5c'),
        move(
          scale(ball(0.006, 6, 4), 1, 0.5, 1),
          x + (i - 2) * 0.004,
          G + 0.11 + i * 0.002,
          z + 0.05 + i * 0.012,
        ),
      )
  }
}

/** An antibody: three lobed arms in a Y, stem down. */
function antibody(size: number): { stem: Shape; arms: Shape } {
  const lobe = (x: number, y: number, lean: number) =>
    move(turn(scale(ball(size * 0.2, 7, 5), 0.75, 1.15, 0.75), 'z', lean), x * size, y * size, 0)
  return {
    stem: join(lobe(0, -0.52, 0), lobe(0, -0.2, 0)),
    arms: join(
      lobe(-0.22, 0.12, 0.75),
      lobe(-0.48, 0.38, 0.75),
      lobe(0.22, 0.12, -0.75),
      lobe(0.48, 0.38, -0.75),
    ),
  }
}

export function addDrugs(model: Model): void {
  const [cx, cy, cz] = CENTRE
  for (const [ring, count, radius, lean] of [
    [1, 7, 0.33, 0.1],
    [2, 6, 0.37, -0.18],
  ] as const) {
    const orbit = model.part(`antibodies-${ring}`, [cx, cy + (ring - 1.5) * 0.16, cz])
    for (let i = 0; i < count; i++) {
      const a = (i / count) * Math.PI * 2 + ring
      const tilt = model.random.between(-0.5, 0.5)
      const made = antibody(0.072)
      const aim = (shape: Shape) =>
        place(
          move(
            turn(turn(shape, 'z', Math.PI + tilt), 'x', 0.5),
            0,
            Math.sin(a * 2) * 0.06 + lean * Math.cos(a) * 0.4,
            radius,
          ),
          0,
          0,
          0,
          a,
        )
      orbit.add(model.accentSatin, aim(made.arms))
      orbit.add(INK.enamel, aim(made.stem))
    }
    const way = ring === 1 ? 1 : -1
    model.swing(
      orbit,
      [0, 1, 0],
      [0, 3, 6, 9, 12],
      [0, 1.5708 * way, 3.1416 * way, 4.7124 * way, 6.2832 * way],
    )
  }
}
