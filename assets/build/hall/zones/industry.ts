/** Industry: a sawtooth roof. The slopes fall away from the glass, so that who enters sees light only. */
import { BoxGeometry, Matrix4, TorusGeometry } from 'three'
import {
  BAY_PITCH_M,
  COLUMN_X_M,
  LANDMARK_Z_M,
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
} from '../../../../shared/hall/plan.ts'
import { landmarkPlinth, moved, robot } from '../kit/landmarks.ts'
import { panel, rectLight, spot } from '../lights.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { V, box, patch, quad, shape } from '../patch.ts'
import { mesh, tube } from '../round.ts'
import { linear, scaled, type ZoneSink } from '../zone-sink.ts'

export const EAVES_M = 5.6
const RIDGE_M = 9
const W = PAVILION_HALF_WIDTH_M
const L = PAVILION_LENGTH_M
const TEETH = 6
const IRON = '#3b3a38'
const CRANE = '#c98a2c'

export function buildIndustry(sink: ZoneSink): void {
  for (let i = 0; i < TEETH; i++) tooth(sink, i * BAY_PITCH_M)
  structure(sink)
  landmark(sink)
  for (let x = -6; x <= 6; x += 2.4)
    spot(sink, {
      from: V(x, 5.2, L - 1.8),
      at: V(x, 1.5, L),
      innerRad: 0.3,
      outerRad: 0.8,
      radiance: [10, 7.2, 3.6],
    })
}

function tooth(sink: ZoneSink, z0: number): void {
  const z1 = z0 + BAY_PITCH_M
  const accent = linear(ACCENT.industry)
  // Behind the glass, so that no sky shows round the panes.
  quad(
    sink,
    'matte',
    [V(-W, EAVES_M - 0.1, z0), V(W, EAVES_M - 0.1, z0), V(W, RIDGE_M, z0), V(-W, RIDGE_M, z0)],
    { colour: '#4a4844', towards: V(0, 7, z0 + 4), density: 0.5 },
  )
  for (let pane = 0; pane < 6; pane++)
    sink.withSky(() => {
      panel(sink, {
        centre: V(-W + 3 * pane + 1.5, (EAVES_M + 0.55 + RIDGE_M) / 2, z0 + 0.06),
        u: V(1.42, 0, 0),
        v: V(0, (RIDGE_M - EAVES_M - 0.75) / 2, 0),
        colour: '#e9f0f4',
        gives: 10.8,
        shows: 1.7,
      })
    })
  for (let mullion = 0; mullion <= 6; mullion++)
    box(
      sink,
      'satin',
      V(-W + 3 * mullion, (EAVES_M + RIDGE_M) / 2, z0 + 0.08),
      V(0.12, RIDGE_M - EAVES_M, 0.14),
      {
        colour: IRON,
        density: 0.5,
        skip: ['nz', 'py', 'ny'],
      },
    )
  box(sink, 'satin', V(0, EAVES_M + 0.62, z0 + 0.1), V(2 * W, 0.14, 0.16), {
    colour: IRON,
    density: 0.5,
  })
  quad(
    sink,
    'matte',
    [V(-W, RIDGE_M, z0), V(W, RIDGE_M, z0), V(W, EAVES_M, z1), V(-W, EAVES_M, z1)],
    {
      colour: '#e8e3d9',
      towards: V(0, 0, z0),
    },
  )
  for (const s of [-1, 1])
    shape(
      sink,
      'matte',
      [
        [0, EAVES_M],
        [BAY_PITCH_M, EAVES_M],
        [0, RIDGE_M],
      ],
      [],
      { origin: V(s * W, 0, z0), x: V(0, 0, 1), y: V(0, 1, 0) },
      { colour: '#b9b1a5', towards: V(0, EAVES_M, z0 + 2) },
    )
  const slope = Math.hypot(BAY_PITCH_M, RIDGE_M - EAVES_M)
  const rafter = new BoxGeometry(0.1, 0.2, slope - 0.3, 1, 1, 4)
  const tilt = new Matrix4().makeRotationX(Math.atan2(RIDGE_M - EAVES_M, BAY_PITCH_M))
  for (let x = -W + 3; x < W; x += 3)
    mesh(
      sink,
      'matte',
      rafter,
      moved(x, (RIDGE_M + EAVES_M) / 2 - 0.12, (z0 + z1) / 2).multiply(tilt),
      {
        colour: '#8d867b',
      },
    )
  box(sink, 'satin', V(0, EAVES_M - 0.05, z0 + 0.02), V(2 * W, 0.5, 0.22), {
    colour: IRON,
    rough: 0.5,
  })
  patch(sink, 'emis', {
    at: (u, v) => V(-W + 2 * W * u, EAVES_M - 0.305, z0 - 0.06 + 0.1 * v),
    lengthU: 2 * W,
    lengthV: 0.1,
    colourAt: () => scaled(accent, 2.6),
  })
  rectLight(
    sink,
    V(0, EAVES_M - 0.31, z0 + 0.02),
    V(W - 0.2, 0, 0),
    V(0, 0, 0.03),
    scaled(accent, 9),
  )
}

function structure(sink: ZoneSink): void {
  for (let line = 1; line < TEETH; line++)
    for (const s of [-1, 1]) {
      const x = s * COLUMN_X_M
      const z = line * BAY_PITCH_M
      const steel = { colour: IRON, rough: 0.5 }
      box(sink, 'satin', V(x, 2.55, z), V(0.05, 5.1, 0.28), steel)
      for (const side of [-1, 1])
        box(sink, 'satin', V(x + side * 0.14, 2.55, z), V(0.03, 5.1, 0.28), steel)
      box(sink, 'satin', V(x, 5, z), V(0.5, 0.1, 0.34), steel)
      box(sink, 'matte', V(x, 0.06, z), V(0.44, 0.12, 0.4), { colour: '#2b2a28' })
    }
  for (const s of [-1, 1]) {
    box(sink, 'satin', V(s * COLUMN_X_M, 4.55, L / 2), V(0.16, 0.42, L), {
      colour: CRANE,
      rough: 0.45,
    })
    box(sink, 'satin', V(s * COLUMN_X_M, 4.78, L / 2), V(0.3, 0.04, L), { colour: IRON })
  }
  const craneZ = 17.8
  for (const dz of [-0.5, 0.5])
    box(sink, 'satin', V(0, 5.02, craneZ + dz), V(10.6, 0.42, 0.18), { colour: CRANE, rough: 0.4 })
  box(sink, 'satin', V(0.8, 5, craneZ), V(0.7, 0.3, 0.8), { colour: IRON })
  sink.withDetail('fine', () => {
    tube(sink, 'satin', V(0.8, 4.9, craneZ), V(0.8, 3.9, craneZ), 0.015, {
      colour: '#222222',
      sides: 5,
    })
    mesh(sink, 'satin', new TorusGeometry(0.1, 0.025, 8, 18, 4.6), moved(0.8, 3.8, craneZ), {
      colour: CRANE,
    })
  })
}

function landmark(sink: ZoneSink): void {
  const z = LANDMARK_Z_M.industry
  const accent = ACCENT.industry
  const place = (x: number, y: number, turnRad: number, size: number) =>
    moved(x, y, z)
      .multiply(new Matrix4().makeRotationY(turnRad))
      .multiply(new Matrix4().makeScale(size, size, size))
  landmarkPlinth(
    sink,
    moved(0, 0, z).multiply(new Matrix4().makeScale(2.7, 1, 1)),
    0.78,
    0.42,
    '#cfcac0',
  )
  robot(sink, place(-1.25, 0.42, 0.5, 1.35), accent)
  robot(sink, place(1.25, 0.42, Math.PI - 0.6, 1.35), accent)
  box(sink, 'satin', V(0, 0.7, z), V(0.7, 0.56, 0.6), { colour: '#d4cfc5' })
  box(sink, 'satin', V(0, 1.08, z), V(0.4, 0.2, 0.36), { colour: accent, rough: 0.4 })
  for (const s of [-1, 1])
    spot(sink, {
      from: V(s * 2.2, 5, z - 3),
      at: V(s * 0.6, 1.2, z),
      innerRad: 0.3,
      outerRad: 0.6,
      radiance: [14, 11.6, 8],
    })
}
