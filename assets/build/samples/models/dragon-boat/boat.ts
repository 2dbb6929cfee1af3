/** A dragon boat with its crew: ten paddlers in pairs, the drummer, the steersman. Bow to +x. */
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { person, sitter } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, strut } from '../../kit/solids.ts'
import { hull } from '../large-space-vr/arena.ts'
import { addHead, addTail } from './dragon.ts'
import { BEAM_M, DEPTH_M, GOLD, HULL_M, PERSON_M, SEAT_M } from './scale.ts'

const ROWS = [-0.19, -0.102, -0.014, 0.074, 0.162] as const
const SEAT_Z = 0.024

export function addBoat(model: Model, number: number, at: Point3, ink: Ink): void {
  const boat = model.part(`boat-${number}`, at)
  const { skin, deck } = hull(HULL_M, BEAM_M, DEPTH_M)
  boat.add(ink, skin)
  boat.add(INK.timberDark, deck)
  for (const side of [-1, 1]) boat.add(GOLD, gunwale(side))
  addScales(boat, ink)
  for (const x of ROWS)
    boat.add(INK.timber, move(bar(0.016, 0.006, 0.088, 0.001), x, SEAT_M + 0.01, 0))
  addHead(boat, ink)
  addTail(boat, ink)
  addDrum(model, boat)
  addCrew(model, boat, ink)
  addPaddles(model, number, boat)
  const way = number === 1 ? 0.02 : 0.05
  model.slide(
    boat,
    [0, 1, 2, 3, 4],
    [
      [0, 0, 0],
      [way, 0.008, 0],
      [0, 0, 0],
      [-way, 0.008, 0],
      [0, 0, 0],
    ],
  )
  model.swing(boat, [0, 0.1, 1], [0, 1, 2, 3, 4], [0, 0.035, 0, -0.035, 0])
}

/** The curve of the sheer, on one side. */
function gunwale(side: number) {
  const path = Array.from({ length: 19 }, (_, i): Point3 => {
    const t = i / 18
    const breadth = BEAM_M * 0.5 * Math.min(1, Math.sin(Math.PI * (0.1 + t * 0.82)) ** 0.55)
    return [(t - 0.5) * HULL_M, sheer(t), side * breadth]
  })
  return tube(path, 0.004, 5)
}

function sheer(t: number): number {
  return DEPTH_M * (0.72 + 0.55 * (t - 0.45) ** 2 * 4)
}

/** Rows of gilded scales along both sides. */
function addScales(boat: Part, ink: Ink): void {
  const pale = ink.color === '#3d6f86' ? paint('satin', '#5e93a8') : paint('satin', '#f08a5d')
  for (let i = 0; i < 14; i++)
    for (const side of [-1, 1])
      for (const row of [0, 1]) {
        const t = 0.14 + ((i + row * 0.5) / 14) * 0.74
        const breadth = BEAM_M * 0.5 * Math.min(1, Math.sin(Math.PI * (0.1 + t * 0.82)) ** 0.55)
        const plate = bar(0.02, 0.009, 0.003)
        boat.add(
          row === 0 ? GOLD : pale,
          move(
            turn(plate, 'x', side * 0.2),
            (t - 0.5) * HULL_M,
            sheer(t) - 0.011 - row * 0.012,
            side * (breadth * (1.0 - row * 0.035) + 0.0005),
          ),
        )
      }
}

function addDrum(model: Model, boat: Part): void {
  const at: Point3 = [0.208, SEAT_M + 0.016, 0]
  boat.add(model.accent, place(drum(0.02, 0.024, 16), ...at))
  boat.add(INK.white, place(drum(0.0195, 0.002, 16), at[0], at[1] + 0.024, at[2]))
  for (const y of [0.004, 0.02])
    boat.add(GOLD, place(drum(0.0208, 0.002, 16), at[0], at[1] + y, at[2]))
}

function addCrew(model: Model, boat: Part, ink: Ink): void {
  const headset = (x: number, y: number, z: number, way: number) =>
    boat.add(INK.black, move(bar(0.006, 0.0065, 0.011), x + way * 0.0055, y, z))
  for (const x of ROWS)
    for (const side of [-1, 1]) {
      sitter(boat, model.random, PERSON_M, x, SEAT_M - 0.005, side * SEAT_Z, Math.PI / 2, ink.color)
      headset(x, SEAT_M - 0.005 + PERSON_M * 0.73, side * SEAT_Z, 1)
    }
  sitter(boat, model.random, PERSON_M, 0.252, SEAT_M + 0.008, 0, -Math.PI / 2, '#e4dfd5')
  headset(0.252, SEAT_M + 0.008 + PERSON_M * 0.73, 0, -1)
  for (const side of [-1, 1])
    boat.add(
      INK.timber,
      strut([0.24, SEAT_M + 0.034, side * 0.012], [0.214, SEAT_M + 0.05, side * 0.008], 0.003),
    )
  person(boat, model.random, PERSON_M, -0.262, SEAT_M + 0.012, 0.008, {
    angle: Math.PI / 2,
    coat: '#e4dfd5',
    stride: 0.02,
  })
  boat.add(
    INK.timber,
    strut([-0.25, SEAT_M + 0.05, 0.02], [-0.42, SEAT_M - 0.03, 0.05], 0.004),
    move(turn(bar(0.06, 0.018, 0.003), 'z', 0.42), -0.43, SEAT_M - 0.034, 0.051),
  )
}

/** Ten paddles; a slide through a rectangle gives the stroke. */
function addPaddles(model: Model, number: number, boat: Part): void {
  const paddles = model.part(`paddles-${number}`, [0, 0, 0], boat)
  for (const x of ROWS)
    for (const side of [-1, 1]) {
      const top: Point3 = [x + 0.02, SEAT_M + 0.042, side * 0.03]
      const low: Point3 = [x + 0.034, SEAT_M - 0.012, side * 0.062]
      paddles.add(INK.timber, strut(top, low, 0.0034))
      paddles.add(
        INK.timberDark,
        move(
          turn(bar(0.004, 0.03, 0.015, 0.001), 'x', side * -0.5),
          x + 0.037,
          0.018,
          side * 0.069,
        ),
      )
    }
  model.slide(
    paddles,
    [0, 0.4, 1, 1.4, 2, 2.4, 3, 3.4, 4],
    [0, 1]
      .flatMap((): Point3[] => [
        [0.012, 0, 0],
        [-0.016, -0.004, 0],
        [-0.012, 0.012, 0],
        [0.012, 0.012, 0],
      ])
      .concat([[0.012, 0, 0]]),
  )
}
