/** Transport: a train hall. Arched trusses, three bands of sky, two tracks with trains on them. */
import {
  BAY_PITCH_M,
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
  TRACK_END_M,
  TRACK_X_M,
  TRAINS,
} from '../../../../shared/hall/plan.ts'
import { moved, train } from '../kit/landmarks.ts'
import { rectLight, spot } from '../lights.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { V, box, patch, quad, type Point2 } from '../patch.ts'
import { glowStrip, tube } from '../round.ts'
import { linear, scaled, type ZoneSink } from '../zone-sink.ts'

export const EAVES_M = 6.2
const RISE_M = 3
const W = PAVILION_HALF_WIDTH_M
const L = PAVILION_LENGTH_M
const TRUSS_PANELS = 14
const WHITE = '#f0f2f4'
const roof = (t: number, k = 1): Point2 => [W * Math.cos(t), EAVES_M + RISE_M * k * Math.sin(t)]
export const roofOutline = (): Point2[] =>
  Array.from({ length: 33 }, (_, i) => roof((Math.PI * i) / 32))

/** Share of the arc where each strip of roof begins and ends; every second one is sky. */
const STRIPS = [0, 0.2, 0.3, 0.45, 0.55, 0.7, 0.8, 1] as const

export function buildTransport(sink: ZoneSink): void {
  for (let i = 0; i + 1 < STRIPS.length; i++)
    roofStrip(sink, STRIPS[i] ?? 0, STRIPS[i + 1] ?? 1, i % 2 === 1)
  for (let line = 0; line <= 6; line++)
    truss(sink, Math.min(L - 0.4, Math.max(0.4, line * BAY_PITCH_M)))
  for (let k = 0; k < 7; k++) {
    const [x, y] = roof(Math.PI * (0.08 + 0.14 * k), 0.97)
    tube(sink, 'satin', V(x * 0.985, y - 0.05, 0), V(x * 0.985, y - 0.05, L), 0.05, {
      colour: WHITE,
      sides: 5,
      pieces: 12,
    })
  }
  for (const x of [-TRACK_X_M, TRACK_X_M]) trackway(sink, x)
  for (const { x, nose, tail } of TRAINS) {
    train(sink, moved(x, 0.12, nose), ACCENT.transport, tail - nose)
    spot(sink, {
      from: V(x, 7.4, nose - 5),
      at: V(x, 1, nose),
      innerRad: 0.35,
      outerRad: 0.7,
      radiance: [20, 21, 23],
    })
  }
  for (const s of [-1, 1])
    for (const edge of [1.35, 3.85])
      quad(
        sink,
        'matte',
        [
          V(s * edge, 0.006, 0),
          V(s * (edge + 0.1), 0.006, 0),
          V(s * (edge + 0.1), 0.006, TRACK_END_M),
          V(s * edge, 0.006, TRACK_END_M),
        ],
        {
          colour: '#e0dcd2',
          towards: V(0, 9, 9),
          density: 0.5,
        },
      )
  for (let x = -6; x <= 6; x += 3)
    spot(sink, {
      from: V(x, 6.3, L - 3.4),
      at: V(x, 2, L),
      innerRad: 0.15,
      outerRad: 1,
      radiance: [10, 12, 15],
    })
}

function roofStrip(sink: ZoneSink, from: number, to: number, isSky: boolean): void {
  const at = (u: number, v: number) => V(...roof(Math.PI * (from + (to - from) * u)), L * v)
  if (!isSky) {
    patch(sink, 'matte', {
      at,
      nu: 10,
      lengthU: W * Math.PI * (to - from) * 0.9,
      lengthV: L,
      colour: '#d2d0cb',
      towards: V(0, 2, L / 2),
      density: 0.5,
    })
    return
  }
  sink.withSky(() => {
    const rgb = linear('#d6e6f7')
    patch(sink, 'emis', {
      at,
      nu: 6,
      lengthU: 3,
      lengthV: L,
      towards: V(0, 2, L / 2),
      colourAt: () => scaled(rgb, 0.95),
    })
    const along = at(1, 0.5).sub(at(0, 0.5)).multiplyScalar(0.5)
    const middle = at(0.5, 0.5).add(V(0, -0.05, 0))
    rectLight(sink, middle, along.negate(), V(0, 0, L / 2), scaled(linear('#f1f2f2'), 4.6))
  })
}

function truss(sink: ZoneSink, z: number): void {
  const n = TRUSS_PANELS
  const upper = (i: number, dz: number) => {
    const [x, y] = roof((Math.PI * i) / n, 0.97)
    return V(x * 0.985, y - 0.12, z + dz)
  }
  const lower = (i: number) => {
    const t = (Math.PI * i) / n
    return V(W * 0.93 * Math.cos(t), EAVES_M - 0.55 + 2.75 * Math.sin(t), z)
  }
  const chord = { colour: WHITE, rough: 0.4, sides: 6 }
  for (let i = 0; i < n; i++) {
    for (const dz of [-0.28, 0.28]) {
      tube(sink, 'satin', upper(i, dz), upper(i + 1, dz), 0.07, chord)
      sink.withDetail('high', () =>
        tube(sink, 'satin', lower(i), upper(i + (i % 2), dz), 0.035, {
          colour: '#e3e7ea',
          sides: 4,
          pieces: 3,
        }),
      )
    }
    tube(sink, 'satin', lower(i), lower(i + 1), 0.09, chord)
  }
  for (const i of [0, n]) {
    const foot = lower(i).setY(0)
    tube(sink, 'satin', foot, lower(i), 0.12, { colour: WHITE, rough: 0.4, sides: 10, pieces: 4 })
  }
}

function trackway(sink: ZoneSink, x: number): void {
  const rgb = linear(ACCENT.transport)
  const middle = TRACK_END_M / 2
  box(sink, 'matte', V(x, 0.006, middle), V(2.3, 0.012, TRACK_END_M), {
    colour: '#2d3136',
    skip: ['ny'],
  })
  for (let z = 0.4; z < TRACK_END_M - 0.2; z += 0.65)
    box(sink, 'matte', V(x, 0.022, z), V(2, 0.03, 0.22), {
      colour: '#7c7f80',
      skip: ['ny'],
      density: 0.5,
    })
  for (const s of [-0.72, 0.72])
    box(sink, 'satin', V(x + s, 0.09, middle), V(0.07, 0.12, TRACK_END_M), {
      colour: '#b9bec4',
      metal: 1,
      rough: 0.25,
      skip: ['ny'],
      density: 0.7,
    })
  patch(sink, 'emis', {
    at: (u, v) => V(x - 0.02 + 0.04 * u, 0.04, TRACK_END_M * v),
    lengthU: 0.04,
    lengthV: TRACK_END_M,
    colourAt: () => scaled(rgb, 2.4),
  })
  glowStrip(sink, [V(x, 0.05, 0), V(x, 0.05, TRACK_END_M)], V(1, 0, 0), 1, scaled(rgb, 0.13))
  box(sink, 'matte', V(x, 0.45, TRACK_END_M + 0.05), V(1.9, 0.3, 0.18), { colour: '#3f4247' })
  for (const s of [-0.7, 0.7])
    box(sink, 'matte', V(x + s, 0.3, TRACK_END_M + 0.05), V(0.14, 0.6, 0.16), {
      colour: '#3f4247',
      skip: ['ny'],
    })
}
