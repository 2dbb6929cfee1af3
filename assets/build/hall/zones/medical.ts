/** Medical: one long vault, washed from a slot at its crown and from coves at its springing. */
import { Matrix4 } from 'three'
import {
  BAY_PITCH_M,
  LANDMARK_Z_M,
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
  loungePoint,
} from '../../../../shared/hall/plan.ts'
import { helix, landmarkPlinth, moved } from '../kit/landmarks.ts'
import { panel, rectLight, spot } from '../lights.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { V, box, patch, quad, shape, upright, type Point2 } from '../patch.ts'
import { linear, scaled, type ZoneSink } from '../zone-sink.ts'

export const SPRING_M = 3.6
const CROWN_M = 8.2
const W = PAVILION_HALF_WIDTH_M
const L = PAVILION_LENGTH_M
const SLOT_RAD = Math.PI / 2 - 0.085
const RIB_PITCH_M = BAY_PITCH_M / 2

const vault = (t: number): Point2 => [
  W * Math.cos(t),
  SPRING_M + (CROWN_M - SPRING_M) * Math.max(0, Math.sin(t)) ** 0.82,
]
export const vaultOutline = (): Point2[] =>
  Array.from({ length: 41 }, (_, i) => vault((Math.PI * i) / 40))

export function buildMedical(sink: ZoneSink): void {
  for (const [from, to] of [
    [0, SLOT_RAD],
    [Math.PI - SLOT_RAD, Math.PI],
  ] as const) {
    vaultHalf(sink, from, to)
    ribs(sink, from, to)
  }
  slot(sink)
  for (const s of [-1, 1]) {
    cove(sink, s)
    lounge(sink, s)
  }
  const z = LANDMARK_Z_M.medical
  landmarkPlinth(sink, moved(0, 0, z), 1, 0.42, '#eef0ee')
  helix(sink, moved(0, 0.42, z).multiply(new Matrix4().makeScale(2.1, 2.1, 2.1)), ACCENT.medical)
  for (const s of [-1, 1])
    spot(sink, {
      from: V(s * 2.5, 7, z - 2),
      at: V(0, 1.5, z),
      innerRad: 0.3,
      outerRad: 0.6,
      radiance: [16, 17, 17],
    })
}

/** One continuous patch per half: gaps between bays let the sky through in the prototype. */
function vaultHalf(sink: ZoneSink, from: number, to: number): void {
  patch(sink, 'matte', {
    at: (u, v) => V(...vault(from + (to - from) * u), L * v),
    nu: 20,
    lengthU: 10.5,
    lengthV: L,
    colour: '#f2f1ed',
    towards: V(0, 3, L / 2),
    density: 0.5,
  })
}

function ribs(sink: ZoneSink, from: number, to: number): void {
  for (let z = 0; z <= L + 0.01; z += RIB_PITCH_M) {
    const near = z === 0 ? 0 : -0.08
    const far = z > L - 0.1 ? 0 : 0.08
    const at = (t: number, inwards: number, offset: number) => {
      const [x, y] = vault(t)
      const k = 1 - inwards / W
      return V(x * k, (y - SPRING_M) * k + SPRING_M, z + offset)
    }
    const t = (u: number) => from + (to - from) * u
    const rib = { nu: 20, lengthU: 10.5, colour: '#e4e9e7', density: 0.5 }
    patch(sink, 'matte', {
      ...rib,
      at: (u, v) => at(t(u), 0.07, near + (far - near) * v),
      lengthV: 0.16,
      towards: V(0, 3, z),
    })
    for (const [offset, look] of [
      [near, -40],
      [far, 40],
    ] as const)
      if (offset)
        patch(sink, 'matte', {
          ...rib,
          at: (u, v) => at(t(u), 0.07 * v, offset),
          lengthV: 0.07,
          towards: V(0, 4, z + look),
        })
  }
}

function slot(sink: ZoneSink): void {
  const [x] = vault(SLOT_RAD)
  const top = CROWN_M + 0.35
  sink.withSky(() => {
    panel(sink, {
      centre: V(0, top, L / 2),
      u: V(x + 0.1, 0, 0),
      v: V(0, 0, L / 2),
      colour: '#f6f7f7',
      gives: 25,
      shows: 1.05,
    })
  })
  for (const s of [-1, 1])
    quad(
      sink,
      'matte',
      [
        V(s * x, CROWN_M - 0.04, 0),
        V(s * x, CROWN_M - 0.04, L),
        V(s * x, top + 0.05, L),
        V(s * x, top + 0.05, 0),
      ],
      {
        colour: '#f7f7f5',
        towards: V(0, CROWN_M, L / 2),
      },
    )
  for (const z of [0, L])
    shape(
      sink,
      'matte',
      [
        [-x, CROWN_M - 0.3],
        [x, CROWN_M - 0.3],
        [x, top],
        [-x, top],
      ],
      [],
      upright(z),
      {
        colour: '#f0efeb',
        towards: V(0, CROWN_M, L / 2),
      },
    )
  for (const s of [-1, 1])
    for (const [lift, look] of [
      [0, -5],
      [0.03, 50],
    ] as const)
      patch(sink, 'matte', {
        at: (u, v) =>
          V(
            s * (0.25 + 1.5 * u),
            CROWN_M - 0.75 + lift + 0.34 * Math.sin((u * Math.PI) / 2),
            0.6 + (L - 1.2) * v,
          ),
        nu: 6,
        lengthU: 1.6,
        lengthV: L - 1.2,
        colour: '#f6f6f3',
        towards: V(0, look, L / 2),
        density: 0.6,
      })
}

function cove(sink: ZoneSink, s: number): void {
  const accent = linear(ACCENT.medical)
  box(sink, 'matte', V(s * 8.85, SPRING_M - 0.06, L / 2), V(0.3, 0.12, L), {
    colour: '#e9eae6',
    density: 0.7,
  })
  patch(sink, 'emis', {
    at: (u, v) => V(s * (8.72 + 0.08 * u), SPRING_M + 0.004, L * v),
    lengthU: 0.08,
    lengthV: L,
    colourAt: () => scaled(linear('#e6f4f1'), 1.2),
  })
  rectLight(sink, V(s * 8.8, SPRING_M + 0.03, L / 2), V(0, 0, L / 2), V(0.1, 0, 0), [13, 13, 12.8])
  patch(sink, 'emis', {
    at: (u, v) => V(s * 8.695, SPRING_M - 0.1 + 0.035 * u, L * v),
    lengthU: 0.035,
    lengthV: L,
    colourAt: () => scaled(accent, 2.4),
  })
}

function lounge(sink: ZoneSink, s: number): void {
  const point = (t: number, offset: number, y: number) => {
    const { x, z } = loungePoint(s, t, offset)
    return V(x, y, z)
  }
  const middle = point(0.5, 0, 0.2)
  const strip = { nu: 14, lengthU: 5 }
  patch(sink, 'satin', {
    ...strip,
    at: (u, v) => point(u, -0.25 + 0.5 * v, 0.44),
    lengthV: 0.5,
    colour: '#a9c9c4',
    towards: V(0, 9, 9),
  })
  for (const side of [-1, 1])
    patch(sink, 'satin', {
      ...strip,
      at: (u, v) => point(u, side * 0.25, 0.44 * v),
      lengthV: 0.44,
      colour: '#dfe3e0',
      awayFrom: middle,
    })
  for (const end of [0, 1])
    quad(
      sink,
      'satin',
      [point(end, -0.25, 0), point(end, 0.25, 0), point(end, 0.25, 0.44), point(end, -0.25, 0.44)],
      {
        colour: '#dfe3e0',
        awayFrom: middle,
      },
    )
}
