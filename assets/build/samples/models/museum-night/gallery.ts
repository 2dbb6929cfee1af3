/** Floor and walls of the museum-night model: niches at the back, a moon gate at the left. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle, rectangle } from '../../kit/outlines.ts'
import { lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, prism, strut } from '../../kit/solids.ts'
import { BRONZE, FLOOR, G, NIGHT, WALL, WALL_M } from './scale.ts'

export function addFloor(model: Model): void {
  const floor = model.part('floor')
  floor.add(
    paint('matte', '#57534f'),
    prism(rectangle(-0.54, -0.54, 0.54, 0.54), G, FLOOR, { chamfer: 0.002 }),
  )
  for (let i = 1; i < 9; i++) {
    const k = -0.54 + i * 0.12
    floor.add(
      paint('matte', '#6b6660'),
      groundLine(
        [
          [k, -0.53],
          [k, 0.535],
        ],
        0.0016,
        FLOOR,
      ),
      groundLine(
        [
          [-0.535, k],
          [0.535, k],
        ],
        0.0016,
        FLOOR,
      ),
    )
  }
}

function arch(cx: number, y0: number, width: number, height: number): Point2[] {
  const r = width / 2
  return [
    [cx - r, y0],
    ...Array.from({ length: 13 }, (_, i): Point2 => {
      const a = Math.PI - (i / 12) * Math.PI
      return [cx + Math.cos(a) * r, y0 + height - r + Math.sin(a) * r]
    }),
    [cx + r, y0],
  ]
}

const NICHES = [-0.4, -0.2, 0, 0.2, 0.4] as const
const NICHE_Y = 0.11

export function addNicheWall(model: Model): void {
  const wall = model.part('niche-wall')
  const outline: Point2[] = [
    [-0.53, 0],
    [0.53, 0],
    [0.53, WALL_M],
    [-0.53, WALL_M],
  ]
  const holes = NICHES.map((x) => arch(x, NICHE_Y, 0.13, 0.22))
  const set = (shape: Shape) => move(shape, 0, FLOOR, -0.485)
  wall.add(NIGHT, set(extrude(outline, 0.05, { holes })))
  wall.add(WALL, set(move(block(1.06, WALL_M, 0.012), 0, 0, -0.032)))
  wall.add(WALL, set(move(bar(1.07, 0.014, 0.078, 0.003), 0, WALL_M + 0.005, -0.006)))
  wall.add(INK.brass, set(move(bar(1.05, 0.003, 0.003), 0, 0.075, 0.0265)))
  for (const [i, x] of NICHES.entries()) {
    const niche = model.part(`niche-${i + 1}`, [x, FLOOR + NICHE_Y, -0.482])
    niche.add(INK.timber, move(bar(0.136, 0.008, 0.06, 0.001), 0, -0.002, 0))
    niche.add(model.accentGlow, move(bar(0.1, 0.004, 0.002), 0, -0.012, 0.0265))
    const [ink, shape] = TREASURES[i]!
    niche.add(ink, move(shape, 0, 0.004, 0.004))
  }
  for (const x of [-0.3, -0.1, 0.1, 0.3]) {
    wall.add(
      INK.brass,
      set(strut([x, WALL_M - 0.012, 0.02], [x, WALL_M - 0.004, 0.11], 0.004)),
      set(move(turn(bar(0.014, 0.014, 0.03, 0.003), 'x', 0.6), x, WALL_M - 0.014, 0.112)),
    )
  }
}

/** Five silhouettes: beaker, plum vase, jade disc, jar, three-legged wine cup. */
const TREASURES = [
  [
    BRONZE,
    lathe(
      [
        [0.022, 0],
        [0.018, 0.008],
        [0.009, 0.04],
        [0.013, 0.062],
        [0.009, 0.084],
        [0.026, 0.132],
        [0.022, 0.132],
        [0.006, 0.09],
        [0, 0.09],
      ],
      16,
    ),
  ],
  [
    paint('satin', '#b9cfc4'),
    lathe(
      [
        [0.016, 0],
        [0.014, 0.02],
        [0.034, 0.09],
        [0.03, 0.112],
        [0.01, 0.126],
        [0.012, 0.136],
        [0, 0.136],
      ],
      18,
    ),
  ],
  [
    paint('satin', '#cfd8c2'),
    move(
      extrude(circle(0.046, 32), 0.008, { holes: [circle(0.016, 20)], round: true }),
      0,
      0.056,
      0,
    ),
  ],
  [
    paint('satin', '#a5523f'),
    lathe(
      [
        [0.02, 0],
        [0.04, 0.03],
        [0.042, 0.056],
        [0.026, 0.08],
        [0.03, 0.09],
        [0, 0.096],
      ],
      18,
    ),
  ],
  [
    paint('satin', '#d8dde0'),
    lathe(
      [
        [0.03, 0],
        [0.034, 0.02],
        [0.022, 0.05],
        [0.012, 0.08],
        [0.03, 0.116],
        [0.024, 0.116],
        [0, 0.09],
      ],
      18,
    ),
  ],
] as const

/** The wall through which one comes in at night: a round gate under a tiled coping, lattice windows. */
export function addGateWall(model: Model): void {
  const wall = model.part('moon-gate')
  const length = 0.62
  const outline: Point2[] = [
    [-length / 2, 0],
    [length / 2, 0],
    [length / 2, 0.31],
    [-length / 2, 0.31],
  ]
  const gate = circle(0.105, 40, 0, 0.125)
  const windows = [-0.215, 0.215].map((x) => circle(0.04, 6, x, 0.18))
  const set = (shape: Shape) => place(shape, -0.5, FLOOR, -0.13, Math.PI / 2)
  wall.add(WALL, set(extrude(outline, 0.026, { holes: [gate, ...windows] })))
  wall.add(
    INK.graphite,
    set(
      tube(
        gate.map(([x, y]) => [x, y, 0.013] as const),
        0.0055,
        6,
        true,
      ),
    ),
  )
  for (const x of [-0.215, 0.215])
    for (let k = -2; k <= 2; k++)
      wall.add(
        INK.timberDark,
        set(strut([x + k * 0.014, 0.145, 0], [x + k * 0.014, 0.215, 0], 0.003)),
        set(strut([x - 0.036, 0.18 + k * 0.014, 0], [x + 0.036, 0.18 + k * 0.014, 0], 0.003)),
      )
  const ridge = [
    [-0.032, 0],
    [0.032, 0],
    [0.006, 0.026],
    [-0.006, 0.026],
  ] as const
  wall.add(
    INK.graphite,
    set(move(turn(extrude(ridge, length + 0.03), 'y', Math.PI / 2), 0, 0.31, 0)),
  )
  for (let k = 0; k <= 24; k++) {
    const x = -length / 2 + (k / 24) * length
    for (const side of [-1, 1])
      wall.add(
        INK.slate,
        set(strut([x, 0.312, side * 0.034], [x, 0.337, side * 0.006], 0.009, 0.007)),
      )
  }
  wall.add(INK.slate, set(move(bar(length + 0.034, 0.008, 0.012, 0.002), 0, 0.339, 0)))
}
