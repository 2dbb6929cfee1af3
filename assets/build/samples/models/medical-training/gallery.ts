/** The gallery part of the medical-training model and what stands with it. */
import { railing } from '../../kit/building.ts'
import { sitter } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { join, move, place, scale, turn } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { circle, roundRectangle } from '../../kit/outlines.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { G, FLOOR, SHRINK, SCRUBS, FROM, TO } from './scale.ts'

export function shrink(part: Part): void {
  const [x, y, z] = part.at
  const child = y > 0
  part.at = [x * SHRINK, child ? FLOOR + (y - FLOOR) * SHRINK : y, z * SHRINK]
  const lift = child ? 0 : FLOOR * (1 - SHRINK)
  for (const painted of part.shapes) painted.shape = move(scale(painted.shape, SHRINK), 0, lift, 0)
}

function arc(radius: number, from: number, to: number, steps: number): Point2[] {
  return Array.from({ length: steps + 1 }, (_, i): Point2 => {
    const a = from + ((to - from) * i) / steps
    return [Math.cos(a) * radius, Math.sin(a) * radius]
  })
}

/** Three stepped rows behind the pit with glass parapets, seats and students. */
export function addGallery(model: Model): void {
  const gallery = model.part('gallery')
  gallery.add(INK.white, prism(circle(0.36, 48), G, FLOOR, { chamfer: 0.003, round: true }))
  gallery.add(
    paint('matte', '#cfe0dc'),
    prism(circle(0.3, 48), FLOOR, FLOOR + 0.0016, { round: true }),
  )
  for (let row = 0; row < 3; row++) {
    const r0 = 0.37 + row * 0.06
    const y = G + 0.07 + row * 0.06
    gallery.add(
      INK.white,
      prism([...arc(r0 + 0.06, FROM, TO, 36), ...arc(r0, FROM, TO, 36).reverse()], G, y, {
        chamfer: 0.0015,
        round: true,
      }),
    )
    gallery.add(
      INK.timber,
      prism(
        [...arc(r0 + 0.058, FROM, TO, 36), ...arc(r0 + 0.028, FROM, TO, 36).reverse()],
        y,
        y + 0.003,
        { round: true },
      ),
    )
    const rail = arc(r0 + 0.006, FROM, TO, 16).map(([x, z]): Point3 => [x, y, z])
    gallery.add(INK.slate, railing(rail, 0.026, 0.09, 0.0022))
    gallery.add(
      INK.timber,
      tube(
        arc(r0 + 0.006, FROM, TO, 26).map(([x, z]) => [x, y + 0.027, z] as const),
        0.0028,
        4,
      ),
    )
    const seats = 13 + row * 2
    for (let i = 0; i < seats; i++) {
      const a = FROM + 0.1 + ((TO - FROM - 0.2) * i) / (seats - 1)
      const [x, z] = [Math.cos(a) * (r0 + 0.036), Math.sin(a) * (r0 + 0.036)]
      const face = Math.atan2(-x, -z)
      const seat = join(
        move(bar(0.024, 0.004, 0.02), 0, 0.014, 0),
        move(bar(0.024, 0.022, 0.003), 0, 0.026, -0.0105),
        block(0.004, 0.013, 0.004),
      )
      gallery.add(INK.cloth, place(seat, x, y, z, face))
      if (model.random.next() < 0.5)
        sitter(
          gallery,
          model.random,
          0.062,
          x,
          y + 0.0005,
          z,
          face,
          model.random.next() < 0.15 ? model.accent.color : undefined,
        )
    }
  }
  gallery.add(
    INK.paper,
    prism([...arc(0.558, FROM, TO, 36), ...arc(0.55, FROM, TO, 36).reverse()], G, G + 0.27, {
      round: true,
    }),
  )
  gallery.add(
    model.accentGlow,
    tube(
      arc(0.365, FROM, TO, 32).map(([x, z]) => [x, FLOOR + 0.004, z] as const),
      0.0024,
      4,
    ),
  )
  const screens = [1.25, 1.5, 1.75]
  for (const turns of screens) {
    const a = turns * Math.PI
    const set = (shape: Shape) =>
      place(
        shape,
        Math.cos(a) * 0.545,
        G + 0.29,
        Math.sin(a) * 0.545,
        Math.atan2(-Math.cos(a), -Math.sin(a)),
      )
    gallery.add(INK.enamelDark, set(move(bar(0.16, 0.09, 0.006, 0.002), 0, 0.04, 0)))
    gallery.add(paint('satin', '#9db9b6'), set(move(bar(0.148, 0.078, 0.002), 0, 0.04, 0.0035)))
    gallery.add(
      model.accentGlow,
      set(
        move(
          tube(
            Array.from(
              { length: 15 },
              (_, i) =>
                [-0.06 + i * 0.0085, Math.sin(i * 1.3) * (i % 5 === 2 ? 0.024 : 0.006), 0] as const,
            ),
            0.0014,
            4,
          ),
          0,
          0.04,
          0.006,
        ),
      ),
    )
    gallery.add(INK.slate, set(move(block(0.008, 0.03, 0.006), 0, -0.03, -0.004)))
  }
}

export function addTable(model: Model): void {
  const table = model.part('operating-table')
  const y = FLOOR
  table.add(
    INK.enamel,
    place(prism(roundRectangle(0.07, 0.12, 0.02), 0, 0.012, { chamfer: 0.003 }), 0, y, 0.01),
    place(block(0.034, 0.04, 0.05, 0.004), 0, y + 0.012, 0.01),
  )
  table.add(INK.steel, place(bar(0.062, 0.005, 0.19, 0.001), 0, y + 0.055, 0))
  table.add(
    INK.slate,
    place(bar(0.058, 0.008, 0.13, 0.003), 0, y + 0.0615, 0.028),
    place(turn(bar(0.058, 0.008, 0.05, 0.003), 'x', 0.22), 0, y + 0.066, -0.066),
  )
  table.add(
    paint('matte', SCRUBS),
    place(scale(ball(0.03, 16, 10), 0.9, 0.42, 2.1), 0, y + 0.066, 0.03),
  )
  table.add(
    paint('matte', '#e3cdb6'),
    place(scale(ball(0.012, 12, 8), 0.85, 0.95, 1.1), 0, y + 0.078, -0.07),
    place(scale(ball(0.022, 14, 8), 1.05, 0.42, 1.1), 0, y + 0.069, -0.036),
  )
  table.add(model.accentGlow, place(scale(ball(0.009, 10, 6), 1, 0.5, 1.2), 0, y + 0.079, 0.006))
  for (const s of [-1, 1]) {
    table.add(INK.steel, place(bar(0.003, 0.006, 0.13), s * 0.034, y + 0.053, 0.01))
    table.add(
      paint('matte', '#e3cdb6'),
      tube(
        [
          [s * 0.028, y + 0.07, -0.04],
          [s * 0.06, y + 0.064, -0.02],
          [s * 0.066, y + 0.064, 0.012],
        ],
        0.005,
        7,
      ),
    )
  }
}
