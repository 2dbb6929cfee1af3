/** The sensing part of the city-hub model and what stands with it. */
import { cable } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { circle } from '../../kit/outlines.ts'
import { bar, strut } from '../../kit/solids.ts'
import { river } from './land.ts'
import { LAND_Y, WATER_Y, WIDTH_M } from './scale.ts'

export function addSensing(model: Model): void {
  const tower = model.part('sensing-tower')
  const [x, z] = [0.2, -0.255]
  for (let k = 0; k < 3; k++) {
    const a = (k / 3) * Math.PI * 2
    tower.add(
      INK.white,
      tube(
        [
          [x + Math.cos(a) * 0.034, LAND_Y, z + Math.sin(a) * 0.034],
          [x + Math.cos(a) * 0.007, LAND_Y + 0.16, z + Math.sin(a) * 0.007],
        ],
        0.0045,
        7,
      ),
    )
  }
  tower.add(
    INK.white,
    place(
      lathe(
        [
          [0.008, 0.1],
          [0.007, 0.33],
          [0.003, 0.36],
          [0.001, 0.47],
          [0, 0.472],
        ],
        12,
      ),
      x,
      LAND_Y,
      z,
    ),
  )
  tower.add(
    model.accentSatin,
    place(ball(0.022, 20, 12), x, LAND_Y + 0.16, z),
    place(ball(0.016, 18, 10), x, LAND_Y + 0.31, z),
  )
  for (const h of [0.152, 0.168, 0.305, 0.316])
    tower.add(
      INK.brass,
      place(
        lathe(
          [
            [h > 0.3 ? 0.0162 : 0.0222, 0],
            [h > 0.3 ? 0.0165 : 0.0225, 0.001],
            [h > 0.3 ? 0.0162 : 0.0222, 0.002],
          ],
          18,
        ),
        x,
        LAND_Y + h,
        z,
      ),
    )
  const rings = model.part('sensing-rings', [x, LAND_Y + 0.24, z])
  const ringLine = (r: number, y: number): Point3[] => circle(r, 40).map(([a, b]) => [a, y, b])
  rings.add(
    model.accentGlow,
    tube(ringLine(0.05, 0), 0.0014, 5, true),
    tube(ringLine(0.075, -0.012), 0.0011, 5, true),
  )
  for (let i = 0; i < 6; i++)
    rings.add(
      INK.brass,
      move(ball(0.0035, 8, 6), Math.cos(i * 1.047) * 0.075, -0.012, Math.sin(i * 1.047) * 0.075),
    )
  model.swing(rings, [0, 1, 0], [0, 4, 8, 12, 16], [0, 1.5708, 3.1416, 4.7124, 6.2832])
  const nodes = model.part('grid-nodes')
  for (const [nx, nz, h] of [
    [-0.36, -0.28, 0.13],
    [-0.12, -0.4, 0.17],
    [0.42, -0.14, 0.11],
    [0.3, 0.42, 0.12],
    [-0.12, 0.44, 0.13],
    [-0.42, 0.44, 0.1],
  ] as const) {
    nodes.add(INK.brass, strut([nx, LAND_Y, nz], [nx, LAND_Y + h, nz], 0.0018))
    nodes.add(model.accentGlow, move(ball(0.007, 10, 7), nx, LAND_Y + h, nz))
  }
}

/** A cable-stayed bridge and a truss-arch footbridge over the river. */
export function addBridges(model: Model): void {
  const bridges = model.part('bridges')
  const across = (x: number) => ({ x, z: river(x), half: WIDTH_M + 0.075 })
  const main = across(-0.03)
  const deckY = LAND_Y + 0.018
  bridges.add(
    INK.white,
    place(bar(0.034, 0.006, main.half * 2 + 0.06, 0.0015), main.x, deckY, main.z),
  )
  bridges.add(
    paint('matte', '#a9a59c'),
    place(bar(0.024, 0.001, main.half * 2 + 0.058), main.x, deckY + 0.0035, main.z),
  )
  for (const s of [-1, 1]) {
    const pz = main.z + s * 0.062
    for (const dx of [-1, 1])
      bridges.add(
        INK.white,
        strut(
          [main.x + dx * 0.021, WATER_Y - 0.02, pz],
          [main.x + dx * 0.004, deckY + 0.115, pz],
          0.007,
        ),
      )
    bridges.add(INK.stone, place(drum(0.02, 0.014, 16, 0.003), main.x, WATER_Y - 0.006, pz))
    bridges.add(
      INK.white,
      strut([main.x - 0.008, deckY + 0.09, pz], [main.x + 0.008, deckY + 0.09, pz], 0.005),
    )
    for (let k = 1; k <= 6; k++)
      for (const way of [-1, 1])
        for (const dx of [-0.015, 0.015])
          bridges.add(
            INK.slate,
            strut(
              [main.x, deckY + 0.112 - k * 0.004, pz],
              [main.x + dx, deckY + 0.003, pz + way * k * 0.0115],
              0.0007,
            ),
          )
  }
  bridges.add(
    model.accentGlow,
    ...[-1, 1].map((s) =>
      place(bar(0.001, 0.002, main.half * 2), main.x + s * 0.0172, deckY, main.z),
    ),
  )
  const foot = across(0.36)
  const arch = Array.from({ length: 17 }, (_, i): Point3 => [
    foot.x,
    LAND_Y + 0.006 + Math.sin((i / 16) * Math.PI) * 0.03,
    foot.z + (i / 16 - 0.5) * 2 * foot.half,
  ])
  for (const s of [-1, 1])
    bridges.add(
      INK.timber,
      tube(
        arch.map(([x, y, z]) => [x + s * 0.008, y, z] as const),
        0.002,
        5,
      ),
    )
  for (let i = 0; i < 16; i++) bridges.add(INK.paper, strut(arch[i]!, arch[i + 1]!, 0.014, 0.002))
  const high = Array.from({ length: 13 }, (_, i): Point3 => [
    foot.x,
    LAND_Y + 0.012 + Math.sin((i / 12) * Math.PI) * 0.075,
    foot.z + (i / 12 - 0.5) * 1.7 * foot.half,
  ])
  bridges.add(INK.white, tube(high, 0.0032, 7))
  for (let i = 2; i < 11; i++)
    bridges.add(INK.slate, strut(high[i]!, [high[i]![0], arch[8]![1] - 0.008, high[i]![2]], 0.0008))
  bridges.add(
    INK.slate,
    cable([-0.55, LAND_Y + 0.05, -0.53], [-0.2, LAND_Y + 0.05, -0.53], 0.01, 0.0006),
  )
}
