/** The ship part of the large-space-vr model and what stands with it. */
import { railing, stairs } from '../../kit/building.ts'
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, lathe, tube } from '../../kit/rounds.ts'
import { join, move, place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { rectangle } from '../../kit/outlines.ts'
import { bar, block, extrude, prism, strut } from '../../kit/solids.ts'
import { hull, addSail } from './arena.ts'
import { G } from './scale.ts'

export function addShip(model: Model): void {
  const ship = model.part('virtual-ship', [-0.03, G + 0.005, -0.24])
  const { skin, deck } = hull(0.74, 0.2, 0.13)
  ship.add(INK.timber, skin)
  ship.add(INK.timberDark, deck)
  for (const s of [-1, 1])
    for (const lift of [0.0, -0.022]) {
      const line = Array.from({ length: 23 }, (_, i): Point3 => {
        const t = i / 22
        return [
          (t - 0.5) * 0.745,
          0.13 * (0.72 + 0.55 * (t - 0.45) ** 2 * 4) + lift,
          s * 0.101 * Math.min(1, Math.sin(Math.PI * (0.1 + t * 0.82)) ** 0.55),
        ]
      })
      ship.add(lift === 0 ? INK.timberDark : INK.white, tube(line, 0.0042, 5))
    }
  for (const [x, h, w, sh] of [
    [-0.2, 0.4, 0.2, 0.27],
    [0.03, 0.62, 0.29, 0.44],
    [0.27, 0.36, 0.15, 0.22],
  ] as const) {
    ship.add(
      INK.timberDark,
      move(
        lathe(
          [
            [0.0085, 0],
            [0.004, h],
            [0, h + 0.002],
          ],
          8,
        ),
        x,
        0.07,
        0,
      ),
    )
    addSail(model, ship, x, 0.07 + h - sh - 0.02, w, sh)
    ship.add(model.accentSatin, move(bar(0.03, 0.012, 0.001), x + 0.016, 0.07 + h + 0.004, 0))
    for (const s of [-1, 1])
      ship.add(INK.graphite, strut([x, 0.06 + h, 0], [x - 0.05, 0.1, s * 0.088], 0.0014))
  }
  ship.add(INK.white, move(block(0.13, 0.045, 0.12, 0.003), -0.28, 0.115, 0))
  ship.add(
    INK.slate,
    move(
      extrude(
        [
          [-0.07, 0],
          [0.07, 0],
          [0.05, 0.022],
          [-0.05, 0.022],
        ],
        0.13,
        { chamfer: 0.002 },
      ),
      -0.28,
      0.16,
      0,
    ),
  )
  for (let i = 0; i < 4; i++)
    ship.add(
      INK.timber,
      ...[-1, 1].map((s) => move(bar(0.02, 0.024, 0.003), -0.325 + i * 0.03, 0.138, s * 0.0605)),
    )
  for (const x of [0.13, 0.17])
    ship.add(INK.stone, move(block(0.03, 0.024, 0.04, 0.002), x, 0.082, 0.02))
  model.swing(ship, [1, 0, 0.4], [0, 2, 4, 6, 8], [0, 0.05, 0, -0.05, 0])
}

/** The real set: a timber deck with rails, a gangway and a sprung plate, where the players stand. */
export function addDeck(model: Model): void {
  const deck = model.part('physical-deck')
  deck.add(INK.graphite, prism(rectangle(-0.28, 0.1, 0.4, 0.36), G, G + 0.03, { chamfer: 0.003 }))
  for (let i = 0; i < 17; i++)
    deck.add(
      i % 3 === 0 ? INK.timberDark : INK.timber,
      place(block(0.0385, 0.008, 0.25, 0.001), -0.26 + i * 0.04, G + 0.03, 0.23),
    )
  deck.add(
    INK.white,
    railing(
      [
        [-0.27, G + 0.038, 0.11],
        [0.39, G + 0.038, 0.11],
        [0.39, G + 0.038, 0.35],
        [0.2, G + 0.038, 0.35],
      ],
      0.042,
      0.044,
      0.0035,
    ),
  )
  deck.add(INK.pale, place(stairs(0.09, 0.038, 0.07, 3), -0.14, G, 0.43, Math.PI))
  deck.add(INK.enamelGrey, place(drum(0.05, 0.012, 24, 0.003), 0.3, G + 0.038, 0.23))
  const rim = Array.from(
    { length: 20 },
    (_, k) => [Math.cos((k / 20) * 6.2832) * 0.04, Math.sin((k / 20) * 6.2832) * 0.04, 0] as const,
  )
  const wheel = model.part('steering-wheel', [0.3, G + 0.11, 0.2])
  wheel.add(
    INK.timber,
    tube(rim, 0.004, 6, true),
    ...[0, 1, 2, 3].map((k) => turn(bar(0.1, 0.004, 0.004), 'z', (k * Math.PI) / 4)),
    move(turn(drum(0.009, 0.012, 10), 'x', Math.PI / 2), 0, 0, -0.006),
  )
  wheel.add(INK.brass, move(turn(drum(0.005, 0.004, 10), 'x', Math.PI / 2), 0, 0, 0.006))
  deck.add(INK.timberDark, place(block(0.02, 0.1, 0.016, 0.003), 0.3, G + 0.038, 0.185))
  model.swing(wheel, [0, 0, 1], [0, 2, 4, 6, 8], [0, 0.9, 0, -0.9, 0])
  for (const [x, z] of [
    [-0.2, 0.16],
    [-0.16, 0.14],
    [0.12, 0.15],
  ] as const)
    deck.add(INK.stone, place(block(0.036, 0.034, 0.036, 0.003), x, G + 0.038, z, x))
  deck.add(
    INK.enamelGrey,
    place(
      turn(
        lathe(
          [
            [0.022, 0],
            [0.026, 0.01],
            [0.026, 0.03],
            [0.018, 0.034],
            [0, 0.03],
          ],
          16,
        ),
        'x',
        0.9,
      ),
      0.47,
      G + 0.03,
      0.12,
    ),
    place(drum(0.006, 0.03, 8), 0.47, G, 0.12),
  )
}

export function truss(from: Point3, to: Point3): Shape {
  const side = from[0] === to[0] ? ([0.012, 0, 0] as const) : ([0, 0, 0.012] as const)
  const chord = (dx: number, dy: number) =>
    strut(
      [from[0] + side[0] * dx, from[1] + dy, from[2] + side[2] * dx],
      [to[0] + side[0] * dx, to[1] + dy, to[2] + side[2] * dx],
      0.0042,
    )
  const parts = [chord(-1, 0), chord(1, 0), chord(-1, 0.024), chord(1, 0.024)]
  const n = 16
  const at = (t: number, dx: number, dy: number): Point3 => [
    from[0] + (to[0] - from[0]) * t + side[0] * dx,
    from[1] + dy,
    from[2] + (to[2] - from[2]) * t + side[2] * dx,
  ]
  for (let i = 0; i < n; i++)
    for (const s of [-1, 1])
      parts.push(
        strut(at(i / n, s, i % 2 ? 0 : 0.024), at((i + 1) / n, s, i % 2 ? 0.024 : 0), 0.0022),
      )
  return join(...parts)
}
