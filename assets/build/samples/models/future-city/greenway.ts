/** The elevated greenway: a loop of deck and planting on slanting columns, with lifts, people, trees. */
import { railing } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { beside, deck } from '../../kit/decks.ts'
import { lathe } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { block, strut } from '../../kit/solids.ts'
import { addSmallTree } from './ground.ts'
import { greenway, LAND, LIFTS, shore, WATER_Y } from './scale.ts'

const STEPS = 56
const WIDTH_M = 0.06

const loop = (rise = 0): Point3[] =>
  Array.from({ length: STEPS }, (_, i) => {
    const [x, y, z] = greenway(i / STEPS)
    return [x, y + rise, z]
  })

const groundAt = (x: number, z: number): number => (z > shore(x) ? WATER_Y : LAND)

export function addGreenway(model: Model): void {
  const way = model.part('greenway')
  way.add(INK.white, deck(loop(), { width: WIDTH_M, thickness: 0.009, closed: true }))
  way.add(
    INK.timber,
    deck(loop(0.0012), { width: 0.024, thickness: 0.001, closed: true, aside: -0.012 }),
  )
  way.add(
    INK.leaf,
    deck(loop(0.003), { width: 0.018, thickness: 0.003, closed: true, aside: 0.0165 }),
  )
  way.add(
    model.accentGlow,
    deck(loop(-0.003), {
      width: 0.0016,
      thickness: 0.003,
      closed: true,
      aside: -WIDTH_M / 2 - 0.0004,
    }),
  )
  for (const side of [-1, 1]) {
    const edge = beside(loop(), side * (WIDTH_M / 2 - 0.001), true)
    way.add(
      INK.slate,
      railing(
        [...edge, edge[0] ?? [0, 0, 0]].filter((_, i) => i % 2 === 0),
        0.009,
        0.05,
        0.0009,
      ),
    )
  }
  for (let k = 0; k < 18; k++) {
    const [x, y, z] = greenway((k + 0.5) / 18)
    const foot = groundAt(x, z)
    for (const lean of [-0.014, 0.014]) {
      const base: Point3 = [x * 0.985 - lean * 0.2, foot, z * 0.985]
      way.add(INK.pale, strut(base, [x + lean, y - 0.008, z + lean * 0.6], 0.005))
    }
  }
  const planting = model.part('greenway-trees')
  for (let k = 0; k < 30; k++) {
    const path = [greenway(k / 30 - 0.004), greenway(k / 30 + 0.004)]
    const [spot] = beside(path, 0.0165)
    if (spot)
      addSmallTree(
        model,
        planting,
        [spot[0], spot[2]],
        spot[1] + 0.002,
        model.random.between(0.018, 0.027),
      )
  }
}

/** Lift towers, and the walkers on the deck. */
export function addAccess(model: Model): void {
  const lifts = model.part('lifts')
  for (const t of LIFTS) {
    const [at] = beside([greenway(t - 0.004), greenway(t + 0.004)], -0.046)
    if (!at) continue
    const foot = groundAt(at[0], at[2])
    lifts.add(INK.glass, place(block(0.022, at[1] - foot + 0.034, 0.022), at[0], foot, at[2]))
    for (const dx of [-0.011, 0.011])
      for (const dz of [-0.011, 0.011])
        lifts.add(
          INK.slate,
          strut([at[0] + dx, foot, at[2] + dz], [at[0] + dx, at[1] + 0.034, at[2] + dz], 0.0018),
        )
    lifts.add(
      model.accentSatin,
      place(block(0.026, 0.004, 0.026, 0.001), at[0], at[1] + 0.034, at[2]),
    )
    lifts.add(
      model.accentSatin,
      place(block(0.018, 0.016, 0.018, 0.001), at[0], foot + 0.03, at[2]),
    )
  }
  const walkers = model.part('walkers')
  const figure = lathe(
    [
      [0.0016, 0],
      [0.0022, 0.006],
      [0.0008, 0.0072],
      [0.0014, 0.0086],
      [0, 0.0096],
    ],
    5,
  )
  for (let k = 0; k < 34; k++) {
    const t = (k + model.random.between(0, 0.7)) / 34
    const [at] = beside(
      [greenway(t - 0.004), greenway(t + 0.004)],
      -0.012 + model.random.between(-0.009, 0.009),
    )
    if (at)
      walkers.add(
        paint('matte', model.random.pick(['#5d6670', '#c39a54', '#6a665f', '#8a4a3f', '#45474a'])),
        place(figure, at[0], at[1] + 0.001, at[2]),
      )
  }
}
