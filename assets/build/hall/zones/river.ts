/** The river of light in the atrium's floor and the thread from it to each portal. Additive. */
import { CatmullRomCurve3, QuadraticBezierCurve3, type Vector3 } from 'three'
import { PAVILION_BEARING_RAD, PAVILION_IDS } from '../../../../shared/hall/plan.ts'
import { ACCENT } from '../../../../shared/hall/accents.ts'
import { V, patch } from '../patch.ts'
import { polar } from '../round.ts'
import { linear, scaled, type ZoneSink } from '../zone-sink.ts'

const COURSE = [
  [-0.6, 15.95],
  [-2.2, 13.2],
  [-3.6, 10.6],
  [-2.6, 8.5],
  [0.6, 7.3],
  [2.2, 4.7],
  [1.4, 2.6],
  [-0.2, 1.2],
  [-0.9, -0.5],
  [0.4, -1.9],
  [2.6, -2.4],
  [4.3, -3.8],
  [4.7, -6.2],
  [3.9, -8.6],
  [2.3, -10.6],
  [2.2, -12.6],
  [2.9, -13.9],
] as const
const PIECES = 110
const THREAD_PIECES = 26
const HALO = [0, 0.06, 0.25, 0.6, 1, 0.6, 0.25, 0.06, 0]
const FILL = [0, 0.8, 0.85, 0.85, 0]
const LINE = [0, 1, 1, 0]
const SOFT = [0, 0.1, 0.45, 1, 0.45, 0.1, 0]

interface Ribbon {
  points: readonly Vector3[]
  /** Half width at v, and how far beside the course. */
  halfWidthM: (v: number) => number
  asideM: (v: number) => number
  y: number
  colour: string
  strength: number
  profile: readonly number[]
  fade: (v: number) => number
}

function ribbon(sink: ZoneSink, spec: Ribbon): void {
  const last = spec.points.length - 1
  const across = spec.profile.length - 1
  const rgb = linear(spec.colour)
  const at = (u: number, v: number) => {
    const i = Math.min(last, Math.round(v * last))
    const point = spec.points[i] ?? V(0, 0, 0)
    const ahead = spec.points[Math.min(last, i + 1)] ?? point
    const behind = spec.points[Math.max(0, i - 1)] ?? point
    const tangent = ahead.clone().sub(behind).normalize()
    const aside = spec.asideM(v) + (2 * u - 1) * spec.halfWidthM(v)
    return V(point.x + tangent.z * aside, spec.y, point.z - tangent.x * aside)
  }
  patch(sink, 'glow', {
    at,
    nu: across,
    nv: last,
    lengthU: 1,
    lengthV: 30,
    colourAt: (u, v) =>
      scaled(rgb, spec.strength * (spec.profile[Math.round(u * across)] ?? 0) * spec.fade(v)),
  })
}

export function river(sink: ZoneSink): void {
  const course = new CatmullRomCurve3(
    COURSE.map(([x, z]) => V(x, 0.012, z)),
    false,
    'centripetal',
  )
  const points = course.getSpacedPoints(PIECES)
  const width = (v: number) => 0.42 + 0.5 * v
  const ends = (v: number) => Math.min(1, v * 9, (1 - v) * 9)
  const base = { points, fade: ends, asideM: () => 0 }
  ribbon(sink, {
    ...base,
    halfWidthM: (v) => 2.2 * width(v),
    y: 0.01,
    colour: '#8fb9cf',
    strength: 0.1,
    profile: HALO,
  })
  ribbon(sink, {
    ...base,
    halfWidthM: width,
    y: 0.012,
    colour: '#9cc6d8',
    strength: 0.055,
    profile: FILL,
  })
  for (const [aside, strength] of [
    [-0.98, 1.27],
    [-0.62, 0.76],
    [-0.26, 1.02],
    [0.1, 0.68],
    [0.46, 0.93],
    [0.76, 0.6],
    [0.98, 1.27],
  ] as const)
    ribbon(sink, {
      ...base,
      asideM: (v) => aside * width(v),
      halfWidthM: () => 0.02,
      y: 0.016,
      colour: '#dff1fb',
      strength,
      profile: LINE,
    })
  for (const pavilion of PAVILION_IDS) {
    const bearing = PAVILION_BEARING_RAD[pavilion]
    const aim = polar(9, bearing, 0)
    const source = points
      .filter((p) => Math.hypot(p.x, p.z) < 8)
      .reduce((best, p) => (p.distanceTo(aim) < best.distanceTo(aim) ? p : best))
    const thread = new QuadraticBezierCurve3(
      source,
      polar(6.5, bearing, 0),
      polar(15.9, bearing, 0),
    )
    const start = {
      points: thread.getPoints(THREAD_PIECES),
      asideM: () => 0,
      colour: ACCENT[pavilion],
      fade: (v: number) => Math.min(1, v * 6),
    }
    ribbon(sink, { ...start, halfWidthM: () => 0.4, y: 0.011, strength: 0.18, profile: SOFT })
    ribbon(sink, { ...start, halfWidthM: () => 0.022, y: 0.015, strength: 1.6, profile: LINE })
  }
}
