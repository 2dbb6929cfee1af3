/** The bank: promenade on the flood wall, seating steps, boardwalk, tracks, planting, and who is out walking. */
import { railing } from '../../kit/building.ts'
import { deck } from '../../kit/decks.ts'
import { bench, hedge, lampPost, tree } from '../../kit/figures.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { bend, place } from '../../kit/shape.ts'
import { block, prism, sheet } from '../../kit/solids.ts'
import { along, bankZ, EDGE_M, G, LOW, PERSON_M, TOP } from './scale.ts'

/** The seating steps lie between these, left and right. */
const STEPS_FROM = -0.36
const STEPS_TO = -0.08

export function addBank(model: Model): void {
  const bank = model.part('bank')
  const edge = along(0, -EDGE_M, EDGE_M, 0)
  bank.add(
    INK.pale,
    prism(
      [[-EDGE_M, -EDGE_M], ...edge.map(([x, , z]) => [x, z] as const), [EDGE_M, -EDGE_M]],
      G - 0.001,
      TOP - 0.0015,
    ),
  )
  bank.add(
    paint('matte', '#d8d1c3'),
    bend(sheet(2 * EDGE_M, 1, 22), (x, _, z) => [
      x,
      TOP,
      -EDGE_M + (z + 0.5) * (bankZ(x) + EDGE_M),
    ]),
  )
  bank.add(
    INK.white,
    deck(along(-0.006, -EDGE_M, EDGE_M, TOP + 0.004), { width: 0.012, thickness: 0.005 }),
  )
  for (const [from, to] of [
    [-EDGE_M + 0.004, STEPS_FROM],
    [STEPS_TO, 0.36],
    [0.43, EDGE_M - 0.004],
  ] as const)
    bank.add(INK.slate, railing(along(-0.006, from, to, TOP + 0.004), 0.013, 0.06, 0.0011))
  addTracks(model)
  addWaterside(model)
}

function addTracks(model: Model): void {
  const running = model.part('running-track')
  running.add(
    paint('matte', '#b5654c'),
    deck(along(-0.155, -EDGE_M, EDGE_M, TOP + 0.002), { width: 0.022, thickness: 0.002 }),
  )
  const cycling = model.part('cycle-track')
  cycling.add(
    paint('matte', '#8d9aa0'),
    deck(along(-0.183, -EDGE_M, EDGE_M, TOP + 0.002), { width: 0.026, thickness: 0.002 }),
  )
  for (let x = -0.53; x < 0.53; x += 0.11)
    cycling.add(
      INK.white,
      deck(along(-0.183, x, x + 0.034, TOP + 0.0026), { width: 0.0018, thickness: 0.0006 }),
    )
}

function addWaterside(model: Model): void {
  const steps = model.part('seating-steps')
  for (let k = 0; k < 4; k++)
    steps.add(
      k % 2 ? INK.timber : INK.stone,
      deck(along(0.009 + k * 0.017, STEPS_FROM, STEPS_TO, TOP - 0.006 - k * 0.0075), {
        width: 0.019,
        thickness: TOP - 0.006 - k * 0.0075 - G,
      }),
    )
  const boardwalk = model.part('boardwalk')
  boardwalk.add(
    INK.timber,
    deck(along(0.085, -EDGE_M, 0.34, LOW), { width: 0.05, thickness: 0.005 }),
  )
  for (let x = -0.53; x < 0.34; x += 0.06)
    boardwalk.add(
      INK.timberDark,
      deck(
        [
          [x, LOW + 0.0006, bankZ(x) + 0.062],
          [x, LOW + 0.0006, bankZ(x) + 0.108],
        ],
        { width: 0.0014, thickness: 0.0008 },
      ),
    )
  boardwalk.add(INK.white, railing(along(0.107, -0.545, 0.33, LOW), 0.013, 0.06, 0.0011))
  for (let x = -0.51; x < 0.34; x += 0.12)
    for (const out of [0.068, 0.102])
      boardwalk.add(
        INK.slate,
        place(block(0.006, LOW - G - 0.003, 0.006), x, G - 0.001, bankZ(x) + out),
      )
}

export function addPlanting(model: Model): void {
  const planting = model.part('planting')
  planting.add(
    INK.lawn,
    place(
      sheet(
        1.1,
        0.13,
        22,
        (x, z) => 0.03 * Math.max(0, 1 - (z / 0.065) ** 2) * (0.7 + 0.3 * Math.sin(x * 9)),
      ),
      0,
      TOP + 0.001,
      -0.487,
    ),
  )
  for (const [from, to, outside, width] of [
    [-0.53, -0.27, -0.275, 0.12],
    [0.15, 0.53, -0.275, 0.12],
  ] as const)
    planting.add(
      INK.lawn,
      deck(along(outside, from, to, TOP + 0.0035), { width, thickness: 0.003 }),
    )
  for (const [x, z, height] of [
    [-0.5, -0.02, 0.1],
    [-0.4, 0.01, 0.085],
    [-0.3, 0.03, 0.1],
    [0.23, -0.12, 0.11],
    [0.35, -0.17, 0.09],
    [-0.52, -0.33, 0.1],
    [0.02, -0.47, 0.12],
    [0.19, -0.47, 0.13],
    [0.35, -0.46, 0.13],
    [0.51, -0.44, 0.12],
  ] as const)
    tree(planting, model.random, height, x, TOP + (z < -0.4 ? 0.014 : 0), z)
  for (const x of [-0.5, -0.42, -0.34, -0.26]) {
    const z = bankZ(x) - 0.105
    planting.add(INK.white, place(block(0.036, 0.005, 0.036, 0.001), x, TOP, z))
    tree(planting, model.random, 0.095, x, TOP + 0.004, z)
  }
  for (const x of [0.38, 0.47]) hedge(planting, 0.07, 0.014, 0.016, x, TOP, bankZ(x) - 0.13, 0.2)
  const furniture = model.part('furniture')
  for (const x of [-0.46, -0.38, 0.42])
    bench(furniture, 0.036, 0.008, x, TOP, bankZ(x) - 0.05, Math.PI + 0.15)
  for (const x of [-0.52, -0.3, -0.04, 0.12, 0.34, 0.52])
    lampPost(furniture, 0.085, x, TOP, bankZ(x) - 0.022, 0)
}

export function addWalkers(model: Model): void {
  const walkers = model.part('walkers')
  const set = (x: number, out: number, y: number, angle: number) =>
    person(walkers, model.random, PERSON_M, x, y, bankZ(x) + out, { angle })
  for (const [x, out, angle] of [
    [-0.5, -0.04, 1.2],
    [-0.31, -0.05, 1.4],
    [-0.19, -0.035, 0.1],
    [-0.05, -0.05, 1.6],
    [0.05, -0.085, 1.9],
    [0.07, -0.075, 1.7],
    [0.12, -0.04, 0.1],
    [0.35, -0.03, 0.4],
    [0.45, -0.05, -1.4],
    [-0.2, -0.155, 1.4],
    [0.1, -0.155, -1.4],
  ] as const)
    set(x, out, TOP + 0.001, angle)
  for (const [x, angle] of [
    [-0.45, 1.5],
    [-0.4, -1.4],
    [-0.02, 1.6],
    [0.01, 1.6],
    [0.24, -1.5],
  ] as const)
    set(x, 0.085, LOW, angle)
  for (const [x, k] of [
    [-0.33, 1],
    [-0.3, 1],
    [-0.24, 2],
    [-0.17, 1],
    [-0.13, 2],
  ] as const)
    sitter(
      walkers,
      model.random,
      PERSON_M,
      x,
      TOP - 0.006 - (k + 1) * 0.0075,
      bankZ(x) + 0.016 + k * 0.017,
      0.2,
    )
}
