/** City governance: ceiling rings that rise to a disc of light; below, terraces round one table. */
import {
  LANDMARK_Z_M,
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
} from '../../../../shared/hall/plan.ts'
import { discLight, rectLight, spot } from '../lights.ts'
import { BRASS } from '../palette.ts'
import { type Point2, V, box, onFloor, patch, quad, shape } from '../patch.ts'
import { circlePoints, polar, ring } from '../round.ts'
import { type ZoneSink } from '../zone-sink.ts'
import { planter, table, terraces } from './city-furniture.ts'

export const CEILING_M = 5.2
const W = PAVILION_HALF_WIDTH_M
const L = PAVILION_LENGTH_M
const Z = LANDMARK_Z_M.city
const RINGS_M = [8.2, 6.9, 5.6, 4.3] as const
const RISE_M = 0.65
const SKY_Y_M = 7.9

export function buildCity(sink: ZoneSink): void {
  ceiling(sink)
  for (const s of [-1, 1]) {
    terraces(sink, s)
    planter(sink, s)
  }
  table(sink)
  inlay(sink)
  for (let z = 1.625; z < L; z += 1.625) if (Math.abs(z - Z) > RINGS_M[0] + 0.4) rib(sink, z)
  // Hidden lines on the track beams wash the flat ceiling from below.
  for (const s of [-1, 1])
    rectLight(sink, V(s * 6.9, 3.5, L / 2), V(0, 0, L / 2), V(0.05, 0, 0), [10, 9.6, 8.8])
  // Two long light slots lead from the portal to the rings and from them to the end wall.
  for (const [from, to] of [
    [1.5, Z - 9],
    [Z + 9, L - 1.5],
  ] as const)
    for (const x of [-3.2, 3.2]) slot(sink, x, from, to)
  for (let x = -6; x <= 6; x += 3)
    spot(sink, {
      from: V(x, 5, L - 2.4),
      at: V(x, 2.4, L),
      innerRad: 0.3,
      outerRad: 0.85,
      radiance: [11, 11.5, 10],
    })
}

function ceiling(sink: ZoneSink): void {
  const plate: Point2[] = [
    [-W, -Z],
    [W, -Z],
    [W, L - Z],
    [-W, L - Z],
  ]
  shape(sink, 'matte', plate, [circlePoints(RINGS_M[0])], onFloor(CEILING_M, Z), {
    colour: '#e6e5dc',
    towards: V(0, 0, Z),
    density: 0.6,
  })
  RINGS_M.forEach((radius, i) => {
    const y = CEILING_M + RISE_M * i
    const next = RINGS_M[i + 1]
    ring(sink, 'matte', {
      from: [radius, y],
      to: [radius, next ? y + RISE_M : SKY_Y_M],
      z: Z,
      side: 'in',
      colour: '#e9e8df',
    })
    if (next)
      ring(sink, 'matte', {
        from: [radius, y + RISE_M],
        to: [next, y + RISE_M],
        z: Z,
        side: 'down',
        colour: '#b39878',
      })
    ring(sink, 'emis', {
      from: [radius - 0.012, y + 0.05],
      to: [radius - 0.012, y + 0.1],
      z: Z,
      side: 'in',
      colourAt: () => [2.4, 2.1, 1.6],
    })
    for (let k = 0; k < 8; k++) {
      const bearing = ((k + 0.5) * Math.PI) / 4
      const along = polar(radius * 0.38, bearing + Math.PI / 2, 0)
      rectLight(
        sink,
        polar(radius - 0.04, bearing, y + 0.1, Z),
        along,
        V(0, 0.06, 0),
        [12, 10.8, 8.6],
      )
    }
  })
  sink.withSky(() => {
    shape(sink, 'emis', circlePoints(4.3), [], onFloor(SKY_Y_M, Z), {
      towards: V(0, 0, Z),
      colourAt: () => [0.7, 0.79, 0.9],
    })
    discLight(sink, V(0, SKY_Y_M - 0.05, Z), 4.3, [10.5, 10.8, 10.8])
  })
}

/** Timber ribs give the low ceiling a measure on the way to the rings. */
function rib(sink: ZoneSink, z: number): void {
  box(sink, 'matte', V(0, CEILING_M - 0.09, z), V(2 * W, 0.18, 0.12), {
    colour: '#ad9a80',
    skip: ['py', 'px', 'nx'],
    density: 0.5,
  })
}

function slot(sink: ZoneSink, x: number, from: number, to: number): void {
  const half = (to - from) / 2
  const middle = V(x, CEILING_M - 0.2, (from + to) / 2)
  patch(sink, 'emis', {
    at: (u, v) => middle.clone().add(V(0.09 * (2 * u - 1), 0, half * (2 * v - 1))),
    lengthU: 0.18,
    lengthV: 2 * half,
    colourAt: () => [1.9, 1.75, 1.45],
  })
  rectLight(sink, middle, V(0.09, 0, 0), V(0, 0, half), [24, 22.3, 19])
}

/** The ceiling's rings, drawn in the floor: brass circles and a field of lighter stone on the axis. */
function inlay(sink: ZoneSink): void {
  const brass = { z: Z, colour: BRASS, metal: 1, rough: 0.35, density: 0.4, side: 'up' as const }
  for (const radius of [2.6, 5.6, 6.9])
    ring(sink, 'satin', { ...brass, from: [radius, 0.004], to: [radius + 0.04, 0.004] })
  for (const x of [-1.7, 1.7])
    quad(
      sink,
      'satin',
      [
        V(x - 0.02, 0.004, 2.6),
        V(x + 0.02, 0.004, 2.6),
        V(x + 0.02, 0.004, Z - 6.9),
        V(x - 0.02, 0.004, Z - 6.9),
      ],
      {
        colour: BRASS,
        metal: 1,
        rough: 0.35,
        density: 0.4,
        towards: V(0, 9, 9),
      },
    )
}
