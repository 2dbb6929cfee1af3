/** Tourism: stone gate, court under a sky well, moon gate, vermilion wall: four frames on one axis. */
import { Matrix4 } from 'three'
import {
  LANDMARK_Z_M,
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
} from '../../../../shared/hall/plan.ts'
import { landmarkPlinth, moved, pagoda } from '../kit/landmarks.ts'
import { panel, spot } from '../lights.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { V, box, quad } from '../patch.ts'
import { type ZoneSink } from '../zone-sink.ts'
import { gate, moonGate } from './tourism-frames.ts'

export const CEILING_M = 6.6
const W = PAVILION_HALF_WIDTH_M
const L = PAVILION_LENGTH_M
const WELL = { x: 4.2, from: 10.2, to: 21.8, top: CEILING_M + 2 } as const
const EAVES = '#33383c'

export function buildTourism(sink: ZoneSink): void {
  ceiling(sink)
  skyWell(sink)
  gate(sink)
  moonGate(sink)
  endWall(sink)
  // Pools of light on the axis, before each of its frames.
  for (const z of [2.6, 8.4, 23.8, 28])
    for (const s of [-1, 1])
      spot(sink, {
        from: V(s * 1.6, 6.2, z),
        at: V(s * 1.2, 0, z),
        innerRad: 0.2,
        outerRad: 0.62,
        radiance: [22, 19.6, 16],
      })
  const accent = ACCENT.tourism
  const z = LANDMARK_Z_M.tourism
  landmarkPlinth(sink, moved(0, 0, z), 1.45, 0.36, '#cfcac0')
  pagoda(
    sink,
    moved(0, 0.36, z)
      .multiply(new Matrix4().makeRotationY(0.3))
      .multiply(new Matrix4().makeScale(2.1, 2.1, 2.1)),
    accent,
  )
  for (const s of [-1, 1])
    spot(sink, {
      from: V(s * 2.5, 6.2, z - 2.4),
      at: V(0, 1.5, z),
      innerRad: 0.3,
      outerRad: 0.6,
      radiance: [16, 14, 11],
    })
}

function ceiling(sink: ZoneSink): void {
  const board = (x0: number, x1: number, z0: number, z1: number) =>
    quad(
      sink,
      'matte',
      [V(x0, CEILING_M, z0), V(x1, CEILING_M, z0), V(x1, CEILING_M, z1), V(x0, CEILING_M, z1)],
      {
        colour: '#3d3027',
        towards: V(0, 0, 9),
        density: 0.4,
      },
    )
  board(-W, W, 0, WELL.from)
  board(-W, W, WELL.to, L)
  board(-W, -WELL.x, WELL.from, WELL.to)
  board(WELL.x, W, WELL.from, WELL.to)
  const pitch = 0.45
  for (let i = 0; i < 40; i++) {
    const x = -8.775 + i * pitch
    const slat = (z0: number, z1: number) =>
      box(sink, 'matte', V(x, CEILING_M - 0.12, (z0 + z1) / 2), V(0.1, 0.24, z1 - z0), {
        colour: '#8d7a64',
        skip: ['py'],
        density: 0.34,
      })
    if (Math.abs(x) > WELL.x + 0.2) slat(0, L)
    else {
      slat(0, WELL.from - 0.3)
      slat(WELL.to + 0.3, L)
    }
  }
}

function skyWell(sink: ZoneSink): void {
  const { x: hx, from, to, top } = WELL
  const middle = V(0, CEILING_M, (from + to) / 2)
  const curb = { colour: '#c4bdae', towards: middle }
  const y0 = CEILING_M - 0.4
  for (const s of [-1, 1])
    quad(
      sink,
      'matte',
      [V(s * hx, y0, from), V(s * hx, y0, to), V(s * hx, top, to), V(s * hx, top, from)],
      curb,
    )
  for (const z of [from, to])
    quad(sink, 'matte', [V(-hx, y0, z), V(hx, y0, z), V(hx, top, z), V(-hx, top, z)], curb)
  // The curb's outside, seen between the slats.
  const outside = { colour: '#3d3027', density: 0.4, awayFrom: middle }
  const edge = hx + 0.03
  for (const s of [-1, 1])
    quad(
      sink,
      'matte',
      [
        V(s * edge, y0, from),
        V(s * edge, y0, to),
        V(s * edge, CEILING_M, to),
        V(s * edge, CEILING_M, from),
      ],
      outside,
    )
  for (const z of [from - 0.03, to + 0.03])
    quad(
      sink,
      'matte',
      [V(-hx, y0, z), V(hx, y0, z), V(hx, CEILING_M, z), V(-hx, CEILING_M, z)],
      outside,
    )
  sink.withSky(() => {
    panel(sink, {
      centre: V(0, top, (from + to) / 2),
      u: V(hx, 0, 0),
      v: V(0, 0, (to - from) / 2),
      colour: '#dfeaf5',
      gives: 8.5,
      shows: 0.78,
    })
  })
  // A grid of fine beams under the glass gives the white field a measure.
  for (let k = 1; k < 6; k++)
    box(sink, 'matte', V(0, top - 0.18, from + ((to - from) * k) / 6), V(2 * hx, 0.2, 0.06), {
      colour: '#6d6a64',
      density: 0.5,
    })
  for (const x of [-hx / 2.2, hx / 2.2])
    box(sink, 'matte', V(x, top - 0.18, (from + to) / 2), V(0.06, 0.2, to - from), {
      colour: '#6d6a64',
      density: 0.5,
    })
  for (const s of [-1, 1])
    box(
      sink,
      'matte',
      V(s * (hx + 0.1), y0 - 0.05, (from + to) / 2),
      V(0.35, 0.12, to - from + 0.7),
      { colour: EAVES },
    )
  for (const z of [from - 0.1, to + 0.1])
    box(sink, 'matte', V(0, y0 - 0.05, z), V(2 * hx + 0.7, 0.12, 0.35), { colour: EAVES })
  for (const s of [-1, 1])
    box(sink, 'matte', V(s * hx, 0.03, (from + to) / 2), V(0.3, 0.06, to - from), {
      colour: '#8b8880',
      skip: ['ny'],
    })
}

function endWall(sink: ZoneSink): void {
  for (let x = -6; x <= 6; x += 3)
    spot(sink, {
      from: V(x, 6, L - 2.6),
      at: V(x, 2.6, L),
      innerRad: 0.3,
      outerRad: 0.8,
      radiance: [16, 13, 10],
    })
  box(sink, 'matte', V(0, 0.2, L - 0.06), V(2 * W, 0.4, 0.12), {
    colour: '#4a3a33',
    skip: ['nz', 'ny'],
  })
}
