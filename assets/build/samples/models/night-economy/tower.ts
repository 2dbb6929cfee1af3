/** The robotic parking tower: a frame of eight levels, cars on pallets, the lift between them. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { smallCar } from './car.ts'
import { CAR_COLOURS, LAMP, STREET_Y } from './scale.ts'

const X = 0.37
const Z = -0.21
const WIDTH = 0.17
const DEPTH = 0.12
const LEVELS = 9
const LEVEL_M = 0.036

export function addTower(model: Model): void {
  const tower = model.part('parking-tower', [X, STREET_Y, Z])
  const high = LEVELS * LEVEL_M + 0.02
  tower.add(INK.white, block(WIDTH + 0.04, 0.006, DEPTH + 0.04, 0.002))
  for (const x of [-WIDTH / 2, -0.028, 0.028, WIDTH / 2])
    for (const z of [-DEPTH / 2, DEPTH / 2])
      tower.add(INK.slate, strut([x, 0.006, z], [x, high, z], 0.006))
  for (let level = 0; level <= LEVELS; level++) {
    const y = 0.01 + level * LEVEL_M
    for (const z of [-DEPTH / 2, DEPTH / 2])
      tower.add(INK.slate, strut([-WIDTH / 2, y, z], [WIDTH / 2, y, z], 0.004))
    if (level === LEVELS) break
    for (const side of [-1, 1]) {
      const x = side * 0.057
      tower.add(INK.enamelGrey, move(bar(0.05, 0.003, DEPTH - 0.01), x, y + 0.003, 0))
      const free = (level * 2 + (side > 0 ? 1 : 0)) % 5 === 3
      tower.add(
        free ? model.accentGlow : LAMP,
        move(bar(0.034, 0.003, 0.003), x, y + 0.03, DEPTH / 2),
      )
      if (free) continue
      for (const z of level % 2 ? [0.028] : [-0.028, 0.028])
        smallCar(
          tower,
          model.random.pick(CAR_COLOURS),
          x,
          y + 0.0045,
          z,
          side > 0 ? Math.PI / 2 : -Math.PI / 2,
        )
    }
  }
  tower.add(INK.glass, move(block(0.003, high - 0.01, DEPTH), WIDTH / 2 + 0.006, 0.006, 0))
  tower.add(INK.glass, move(block(0.003, high - 0.01, DEPTH), -WIDTH / 2 - 0.006, 0.006, 0))
  tower.add(INK.white, move(bar(WIDTH + 0.03, 0.012, DEPTH + 0.03, 0.003), 0, high + 0.004, 0))
  tower.add(model.accentSatin, move(block(0.05, 0.05, 0.05, 0.003), 0, high + 0.01, 0))
  tower.add(INK.white, move(bar(0.03, 0.03, 0.003), 0, high + 0.036, 0.026))
  tower.add(
    model.accentSatin,
    move(bar(0.006, 0.022, 0.002), -0.006, high + 0.036, 0.028),
    move(bar(0.012, 0.005, 0.002), 0, high + 0.044, 0.028),
    move(bar(0.012, 0.005, 0.002), 0, high + 0.035, 0.028),
    move(bar(0.005, 0.014, 0.002), 0.0055, high + 0.0395, 0.028),
  )
  const lift = model.part('tower-lift', [X, STREET_Y + 0.012, Z])
  lift.add(model.accentSatin, bar(0.046, 0.004, DEPTH - 0.014))
  smallCar(lift, '#e4dfd5', 0, 0.003, 0.01, 0)
  model.slide(
    lift,
    [0, 4, 6, 10],
    [
      [0, 0, 0],
      [0, LEVEL_M * 6, 0],
      [0, LEVEL_M * 6, 0],
      [0, 0, 0],
    ],
  )
  const gate = model.part('tower-gate', [X, STREET_Y, Z + DEPTH / 2 + 0.05])
  gate.add(INK.enamelDark, place(block(0.05, 0.028, 0.006, 0.001), 0.075, 0.012, 0))
  gate.add(model.accentGlow, place(bar(0.026, 0.008, 0.001), 0.075, 0.026, 0.0036))
  gate.add(INK.slate, place(block(0.005, 0.014, 0.005), 0.075, 0, 0))
  smallCar(gate, '#8fa3ad', 0, 0, 0.03, Math.PI)
}
