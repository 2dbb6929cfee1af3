/** The tram of the thirties, and the stop where it waits. */
import { cable, groundLine } from '../../kit/building.ts'
import { bench, lampPost } from '../../kit/figures.ts'
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { PERSON_M } from './scale.ts'
import { WARM } from './sets.ts'

const TRAM_Z = 0.158

const TRAM_LENGTH_M = 0.2

const TRAM_WIDTH_M = 0.056

/** A tram of the thirties along x: red below, cream above, with a clerestory and a trolley pole. */
export function addTram(model: Model, revolve: Part): void {
  for (const dz of [-0.013, 0.013])
    revolve.add(
      INK.steel,
      groundLine(
        [
          [-0.205, TRAM_Z + dz],
          [0.205, TRAM_Z + dz],
        ],
        0.003,
        0.0018,
      ),
    )
  const tram = model.part('tram', [-0.01, 0, TRAM_Z], revolve)
  const layer = (by: number, y0: number, y1: number, chamfer = 0) =>
    prism(
      roundRectangle(TRAM_LENGTH_M - 2 * by, TRAM_WIDTH_M - 2 * by, 0.02 - by * 0.5, 4),
      y0,
      y1,
      {
        round: true,
        bottom: true,
        chamfer,
      },
    )
  tram.add(INK.black, layer(0.008, 0.005, 0.014))
  tram.add(model.accentSatin, layer(0, 0.012, 0.04), layer(0.004, 0.078, 0.082))
  tram.add(INK.brass, layer(-0.001, 0.039, 0.0415))
  tram.add(WARM, layer(0.003, 0.041, 0.066))
  tram.add(INK.enamel, layer(-0.0015, 0.066, 0.073, 0.002), layer(0.004, 0.072, 0.079, 0.003))
  tram.add(INK.timberDark, layer(0.016, 0.08, 0.086))
  tram.add(INK.enamel, layer(0.013, 0.086, 0.091, 0.002))
  for (const side of [-1, 1]) {
    const z = (side * (TRAM_WIDTH_M - 0.004)) / 2
    for (let i = 0; i <= 8; i++)
      tram.add(INK.enamel, place(block(0.0036, 0.026, 0.003), -0.078 + i * 0.0195, 0.0405, z))
    for (const x of [-0.0685, 0.0685])
      tram.add(INK.timberDark, place(block(0.015, 0.05, 0.002), x, 0.014, side * 0.0275))
    tram.add(INK.enamel, place(bar(0.07, 0.009, 0.001), 0, 0.025, side * 0.0284))
  }
  for (const end of [-1, 1]) {
    tram.add(
      INK.brass,
      place(
        tube(
          [
            [0, 0, 0],
            [0.006 * end, 0, 0],
          ],
          0.006,
          12,
        ),
        end * 0.098,
        0.026,
        0,
      ),
    )
    tram.add(INK.enamelDark, place(block(0.004, 0.011, 0.03), end * 0.0985, 0.0668, 0))
    tram.add(model.accentGlow, place(bar(0.0012, 0.004, 0.022), end * 0.1008, 0.0725, 0))
    tram.add(INK.slate, place(block(0.012, 0.004, 0.04, 0.001), end * 0.103, 0.004, 0))
  }
  for (const x of [-0.062, -0.04, 0.04, 0.062])
    for (const z of [-0.016, 0.016])
      tram.add(
        INK.iron,
        tube(
          [
            [x, 0.0085, z - 0.002],
            [x, 0.0085, z + 0.002],
          ],
          0.0075,
          12,
        ),
      )
  tram.add(
    INK.graphite,
    strut([0, 0.09, 0], [-0.085, 0.138, 0], 0.0018),
    move(drum(0.006, 0.005, 10), 0, 0.09, 0),
  )
  model.slide(
    tram,
    [0, 4, 8, 12],
    [
      [-0.012, 0, 0],
      [0.03, 0, 0],
      [0.03, 0, 0],
      [-0.012, 0, 0],
    ],
  )
}

/** The stop on the street: sign, lamp, bench, the trolley wire, and who waits. */
export function addStop(model: Model, revolve: Part): void {
  const stop = model.part('tram-stop', [0, 0, 0], revolve)
  lampPost(stop, 0.105, -0.165, 0, 0.098, 2.2)
  stop.add(
    INK.graphite,
    strut([0.145, 0, 0.205], [0.145, 0.082, 0.205], 0.003),
    strut([-0.2, 0, TRAM_Z], [-0.2, 0.15, TRAM_Z], 0.003),
    strut([0.2, 0, TRAM_Z], [0.2, 0.15, TRAM_Z], 0.003),
    cable([-0.2, 0.146, TRAM_Z], [0.2, 0.146, TRAM_Z], 0.006, 0.0007),
  )
  stop.add(INK.enamel, place(block(0.034, 0.02, 0.003, 0.001), 0.145, 0.07, 0.205))
  stop.add(model.accent, place(bar(0.034, 0.006, 0.0036), 0.145, 0.087, 0.205))
  bench(stop, 0.044, 0.011, 0.085, 0.001, 0.085, 0.3)
  stop.add(INK.timberDark, place(block(0.017, 0.012, 0.01, 0.001), 0.03, 0.001, 0.205))
  stop.add(INK.brass, place(bar(0.006, 0.002, 0.002), 0.03, 0.0145, 0.205))
  const cast = [
    [0.055, 0.208, 3.3, '#e4dfd5'],
    [0.01, 0.21, 2.7, model.accent.color],
    [-0.11, 0.205, 2.4, '#5d6670'],
    [-0.08, 0.212, -2.2, '#c39a54'],
    [0.16, 0.09, -1.2, '#8fa3ad'],
  ] as const
  for (const [x, z, angle, coat] of cast)
    person(stop, model.random, PERSON_M, x, 0.001, z, { angle, coat })
}
