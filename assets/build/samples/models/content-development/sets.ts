/** The ballroom and the lane on the turning stage. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { polar, ringWall } from '../../kit/ring-walls.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude, prism, strut } from '../../kit/solids.ts'
import { PERSON_M } from './scale.ts'

export const WARM = paint('satin', '#f2cf8a')

/** Middle angles of the ballroom and the lane. */
const BALLROOM = (Math.PI * 7) / 6

const LANE = (Math.PI * 11) / 6

export function addBallroom(model: Model, revolve: Part): void {
  const room = model.part('ballroom', [0, 0, 0], revolve)
  const [px, pz] = polar(0.15, BALLROOM)
  room.add(paint('matte', '#c9a06d'), place(drum(0.075, 0.003, 24), px, 0.001, pz))
  room.add(
    INK.brass,
    move(
      tube(
        circle(0.075, 32).map(([x, z]) => [x, 0.004, z] as const),
        0.001,
        4,
        true,
      ),
      px,
      0,
      pz,
    ),
  )
  for (let k = 0; k < 8; k++) {
    const from = BALLROOM + 0.42 + k * 0.065
    room.add(
      k % 2 ? INK.paper : INK.white,
      ringWall({
        inner: 0.18,
        outer: 0.235,
        y0: 0.001,
        y1: 0.009 + k * 0.0085,
        from,
        to: from + 0.07,
        steps: 2,
      }),
    )
  }
  for (const [r, k, turned] of [
    [0.15, 0, 0.4],
    [0.115, 0.25, 2.4],
  ] as const)
    for (const side of [-1, 1]) {
      const [x, z] = polar(r, BALLROOM + k)
      const out: Point2 = [Math.sin(turned) * 0.006 * side, Math.cos(turned) * 0.006 * side]
      person(room, model.random, PERSON_M, x + out[0], 0.004, z + out[1], {
        angle: side > 0 ? turned + Math.PI : turned,
        coat: side > 0 ? model.accent.color : '#45474a',
      })
    }
  const [bx, bz] = polar(0.17, BALLROOM - 0.72)
  const piano: Point2[] = [
    [-0.02, -0.016],
    [0.02, -0.016],
    [0.02, 0.004],
    [0.004, 0.012],
    [-0.004, 0.024],
    [-0.02, 0.024],
  ]
  room.add(INK.black, move(prism(piano, 0.014, 0.024, { bottom: true, chamfer: 0.001 }), bx, 0, bz))
  for (const [x, z] of [
    [-0.016, -0.012],
    [0.016, -0.012],
    [-0.014, 0.018],
  ] as const)
    room.add(INK.black, place(block(0.003, 0.014, 0.003), bx + x, 0.001, bz + z))
  const hang = (shape: Shape) => place(shape, px, 0.12, pz)
  room.add(
    INK.brass,
    hang(strut([0, 0, 0], [0, 0.09, 0], 0.0012)),
    hang(strut([0, 0.09, 0], [-px * 0.95, 0.11, -pz * 0.95], 0.0014)),
  )
  for (const [r, y] of [
    [0.03, 0],
    [0.019, 0.014],
  ] as const) {
    room.add(
      INK.brass,
      hang(
        tube(
          circle(r, 20).map(([x, z]) => [x, y, z] as const),
          0.0014,
          4,
          true,
        ),
      ),
    )
    for (const [x, z] of circle(r, 6))
      room.add(WARM, hang(move(ball(0.0034, 5, 4), x, y + 0.004, z)))
  }
}

export function addLane(model: Model, revolve: Part): void {
  const lane = model.part('lane', [0, 0, 0], revolve)
  const set = (r: number, k: number, shape: Shape, turned = 0) => {
    const [x, z] = polar(r, LANE + k)
    return place(shape, x, 0.001, z, turned - LANE - k)
  }
  lane.add(INK.timber, set(0.19, -0.3, block(0.03, 0.018, 0.05, 0.001)))
  lane.add(
    model.accent,
    set(
      0.19,
      -0.3,
      move(
        extrude(
          [
            [-0.03, 0],
            [0.03, 0],
            [0, 0.014],
          ],
          0.06,
        ),
        0,
        0.052,
        0,
      ),
    ),
  )
  for (const [x, z] of [
    [-0.014, -0.024],
    [0.014, -0.024],
    [-0.014, 0.024],
    [0.014, 0.024],
  ] as const)
    lane.add(INK.timberDark, set(0.19, -0.3, strut([x, 0.018, z], [x, 0.054, z], 0.0018)))
  for (let i = 0; i < 4; i++)
    lane.add(
      i % 2 ? INK.brass : INK.white,
      set(0.19, -0.3, move(drum(0.004, 0.007, 8), 0.004, 0.018, -0.018 + i * 0.012)),
    )
  lane.add(
    INK.timber,
    set(
      0.15,
      0.3,
      lathe(
        [
          [0.02, 0],
          [0.004, 0.003],
          [0.004, 0.014],
          [0.018, 0.016],
          [0, 0.018],
        ],
        12,
      ),
    ),
  )
  for (const k of [0.18, 0.42])
    lane.add(INK.timberDark, set(0.15, k, block(0.01, 0.009, 0.01, 0.001)))
  for (const [k, y] of [
    [-0.1, 0.085],
    [0.22, 0.1],
  ] as const) {
    lane.add(INK.timber, set(0.1, k, strut([0, y, -0.06], [0, y, 0.06], 0.0016)))
    for (let i = 0; i < 5; i++) {
      const inks = [INK.white, INK.cloth, paint('matte', '#d9c3a0'), model.accent, INK.paper]
      lane.add(
        inks[i] ?? INK.white,
        set(
          0.1,
          k,
          move(bar(0.001, 0.026 - (i % 2) * 0.008, 0.016), 0, y - 0.014, -0.046 + i * 0.023),
        ),
      )
    }
  }
  for (const [r, k] of [
    [0.225, -0.12],
    [0.19, 0.12],
    [0.17, 0.42],
    [0.13, 0.1],
  ] as const) {
    const [x, z] = polar(r, LANE + k)
    person(lane, model.random, PERSON_M, x, 0.001, z)
  }
}
