/** A screen on a foot with the picture of the probe; both rooms have one. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { tube } from '../../kit/rounds.ts'
import { move } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, strut } from '../../kit/solids.ts'

/** A screen on a foot with the picture of the probe: a fan with a bright contour. */
export function addScreen(
  model: Model,
  part: Part,
  set: (shape: Shape) => Shape,
  width: number,
): void {
  const [w, h, y] = [width, width * 0.62, 0.13]
  part.add(INK.slate, set(strut([0, 0, 0], [0, y, 0], 0.007)), set(block(0.05, 0.006, 0.04, 0.001)))
  part.add(INK.enamelDark, set(move(bar(w, h, 0.007, 0.0015), 0, y, 0.004)))
  part.add(paint('satin', '#32403f'), set(move(bar(w * 0.94, h * 0.9, 0.002), 0, y, 0.0078)))
  const fan = Array.from({ length: 9 }, (_, i) => {
    const a = -Math.PI / 2 + (i / 8 - 0.5) * 1.25
    return [Math.cos(a) * h * 0.72, Math.sin(a) * h * 0.72] as const
  })
  const at = (shape: Shape) => set(move(shape, -w * 0.12, y + h * 0.36, 0.0096))
  part.add(paint('satin', '#8fb3ae'), at(extrude([[0, 0], ...fan], 0.0012)))
  part.add(
    model.accentGlow,
    at(
      tube(
        fan.map(([a, b]): Point3 => [a * 0.62, b * 0.62, 0.001]),
        w * 0.011,
        4,
      ),
    ),
  )
  const wave = [0, 0.1, 0.2, 0.25, 0.3, 0.35, 0.5, 0.6, 0.7, 0.75, 0.8, 1]
  const beat = [0, 0, 0, 0.9, -0.5, 0, 0.1, 0, 0, 0.9, -0.5, 0]
  part.add(
    model.accentGlow,
    set(
      tube(
        wave.map((t, i): Point3 => [
          w * (0.22 + t * 0.22),
          y + (beat[i] ?? 0) * h * 0.18 - h * 0.1,
          0.0096,
        ]),
        w * 0.007,
        4,
      ),
    ),
  )
}
