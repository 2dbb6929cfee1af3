/** The hip roof of the pavilion: curved slopes, upturned corners, ribs of tile, ridge with fish. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, drum, tube } from '../../kit/rounds.ts'
import { move, place, scale } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, prism, sheet, strut } from '../../kit/solids.ts'
import { rectangle } from '../../kit/outlines.ts'
import { DARK_LACQUER, EAVES_Y, GOLD, LACQUER, PAVILION_Z, TILE } from './scale.ts'

const HALF_W = 0.37
const HALF_D = 0.255
const RISE_M = 0.17

/** Height of the roof over its eaves; steep at the ridge, flat below, the corners drawn up. */
function slope(x: number, z: number): number {
  const inwards = Math.max(0, Math.min(HALF_W - Math.abs(x), HALF_D - Math.abs(z))) / HALF_D
  const corner = (Math.abs(x) / HALF_W) ** 5 * (Math.abs(z) / HALF_D) ** 5
  return RISE_M * inwards ** 1.5 + corner * 0.07 - 0.008
}

export function addRoof(model: Model): void {
  const roof = model.part('roof', [0, EAVES_Y + 0.012, PAVILION_Z])
  roof.add(TILE, sheet(HALF_W * 2, HALF_D * 2, 28, slope))
  roof.add(
    DARK_LACQUER,
    prism(rectangle(-0.3, -0.19, 0.3, 0.19), -0.01, 0.012, { bottom: true, chamfer: 0.002 }),
  )
  const line = (points: readonly Point3[], radius: number, sides = 4) => tube(points, radius, sides)
  for (let k = -12; k <= 12; k++) {
    const x = (k / 12.5) * HALF_W
    for (const side of [-1, 1]) roof.add(INK.slate, line(rib(x, side * HALF_D, true), 0.0036))
  }
  for (let k = -7; k <= 7; k++) {
    const z = (k / 7.5) * HALF_D
    for (const side of [-1, 1]) roof.add(INK.slate, line(rib(z, side * HALF_W, false), 0.0036))
  }
  for (const sx of [-1, 1])
    for (const sz of [-1, 1]) {
      const hip = Array.from({ length: 9 }, (_, i): Point3 => {
        const t = i / 8
        const x = sx * (HALF_W - (1 - t) * HALF_D)
        const z = sz * HALF_D * t
        return [x, slope(x, z) + 0.006, z]
      })
      roof.add(INK.graphite, line(hip, 0.008, 6))
      roof.add(GOLD, move(ball(0.01, 8, 6), hip[8]![0], hip[8]![1] + 0.008, hip[8]![2]))
      roof.add(model.accentSatin, ...lantern(sx * 0.335, sz * 0.22))
      roof.add(
        INK.slate,
        strut([sx * 0.335, 0.0, sz * 0.22], [sx * 0.335, -0.05, sz * 0.22], 0.0016),
      )
    }
  addRidge(model)
  for (const side of [-1, 1]) {
    roof.add(LACQUER, move(bar(HALF_W * 1.84, 0.006, 0.01), 0, -0.008, side * (HALF_D - 0.012)))
    roof.add(LACQUER, move(bar(0.01, 0.006, HALF_D * 1.8), side * (HALF_W - 0.012), -0.008, 0))
  }
}

/** A rib of tiles from the eaves up to where its slope ends. */
function rib(along: number, eaves: number, overX: boolean): Point3[] {
  const half = overX ? HALF_W : HALF_D
  const depth = Math.min(HALF_D, half - Math.abs(along))
  return Array.from({ length: 5 }, (_, i): Point3 => {
    const across = eaves - Math.sign(eaves) * depth * (i / 4)
    const [x, z] = overX ? [along, across] : [across, along]
    return [x, slope(x, z) + 0.002, z]
  })
}

function addRidge(model: Model): void {
  const ridge = model.part('ridge', [0, EAVES_Y + 0.012 + RISE_M - 0.006, PAVILION_Z])
  const half = HALF_W - HALF_D
  ridge.add(INK.graphite, move(bar(half * 2 + 0.03, 0.044, 0.022, 0.003), 0, 0.003, 0))
  ridge.add(GOLD, move(bar(half * 2 - 0.02, 0.008, 0.024), 0, 0.014, 0))
  for (const side of [-1, 1])
    ridge.add(
      GOLD,
      tube(
        [
          [side * half, 0.01, 0],
          [side * (half + 0.022), 0.024, 0],
          [side * (half + 0.026), 0.046, 0],
          [side * (half + 0.008), 0.06, 0],
        ],
        (t) => 0.011 - 0.007 * t,
        7,
      ),
    )
  ridge.add(
    GOLD,
    place(drum(0.012, 0.014, 12, 0.002), 0, 0.025, 0),
    move(ball(0.012, 10, 8), 0, 0.048, 0),
  )
}

function lantern(x: number, z: number): Shape[] {
  return [place(scale(ball(0.018, 10, 6), 1, 1.15, 1), x, -0.07, z)]
}
