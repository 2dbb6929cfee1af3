/** The atrium: drum with six portals, stepped dome, ring board, benches, paving and the vestibule. */
import { Matrix4 } from 'three'
import {
  ATRIUM_RADIUS_M,
  BENCHES,
  BENCH_INNER_M,
  BENCH_OUTER_M,
  PAVILION_START_M,
  PORTAL_HALF_WIDTH_M,
  PORTAL_SPRING_M,
  VESTIBULE_END_M,
} from '../../../../shared/hall/plan.ts'
import { archOutline, archPoint, portal } from '../kit/portal.ts'
import { panel, rectLight } from '../lights.ts'
import { BRASS, DARK_METAL, STONE, TIMBER } from '../palette.ts'
import { V, box, onFloor, patch, quad, shape, upright } from '../patch.ts'
import { circlePoints, polar, ring } from '../round.ts'
import { type ZoneSink } from '../zone-sink.ts'
import { cornice, dome, ringBoard } from './atrium-crown.ts'
import { river } from './river.ts'

const R = ATRIUM_RADIUS_M
const DRUM_TOP_M = 9.4
const REED_TOP_M = 6.9
const REEDS = 26
const PORTAL_HALF_RAD = Math.asin(PORTAL_HALF_WIDTH_M / R)
const SIXTH_RAD = Math.PI / 3

export function buildAtrium(sink: ZoneSink): void {
  paving(sink)
  for (let sixth = 0; sixth < 6; sixth++) {
    portalWall(sink, sixth * SIXTH_RAD)
    pier(sink, sixth * SIXTH_RAD + PORTAL_HALF_RAD, (sixth + 1) * SIXTH_RAD - PORTAL_HALF_RAD)
  }
  for (const { startRad, endRad } of BENCHES) bench(sink, startRad, endRad)
  sink.withDetail('high', () => {
    cornice(sink)
    ringBoard(sink, dome(sink))
  })
  sink.withFrame(new Matrix4().makeTranslation(0, 0, PAVILION_START_M), () => vestibule(sink))
  sink.withDetail('fine', () => river(sink))
  sink.openings.push({ at: 15.2, ring: true, halfWidth: 0, top: 7, radiance: [0.3, 0.27, 0.23] })
}

function paving(sink: ZoneSink): void {
  const disc = (outer: number, inner: number | null, colour: string) =>
    shape(
      sink,
      'floor',
      circlePoints(outer, 96),
      inner ? [circlePoints(inner, 96)] : [],
      onFloor(),
      {
        colour,
        towards: V(0, 5, 0),
      },
    )
  disc(4.6, null, STONE.pavingLight)
  disc(9.3, 4.6, STONE.paving)
  disc(12.2, 9.3, STONE.pavingLight)
  disc(R, 12.2, STONE.pavingBorder)
  const brass = { colour: BRASS, metal: 1, rough: 0.35, density: 0.4 }
  for (const [radius, width] of [
    [4.6, 0.05],
    [9.3, 0.05],
    [12.2, 0.03],
  ] as const)
    ring(sink, 'satin', {
      ...brass,
      from: [radius, 0.004],
      to: [radius + width, 0.004],
      segments: 96,
      side: 'up',
    })
  for (let joint = 0; joint < 36; joint++) {
    const bearing = ((joint + 0.5) * Math.PI) / 18
    const w = 0.0012
    quad(
      sink,
      'satin',
      [
        polar(9.35, bearing - w, 0.004),
        polar(9.35, bearing + w, 0.004),
        polar(12.2, bearing + w, 0.004),
        polar(12.2, bearing - w, 0.004),
      ],
      { ...brass, towards: V(0, 9, 0) },
    )
  }
}

function portalWall(sink: ZoneSink, axis: number): void {
  const springs = (x: number) =>
    PORTAL_SPRING_M + Math.sqrt(Math.max(0, PORTAL_HALF_WIDTH_M ** 2 - x * x))
  patch(sink, 'matte', {
    at: (u, v) => {
      const bearing = axis + PORTAL_HALF_RAD * (2 * u - 1)
      const foot = springs(R * Math.sin(bearing - axis))
      return polar(R, bearing, foot + (DRUM_TOP_M - foot) * v)
    },
    nu: 28,
    nv: 2,
    lengthU: 7.2,
    lengthV: 5,
    colour: STONE.lime,
    towards: V(0, 5, 0),
  })
  const width = 0.34
  const proud = 0.13
  const on = (u: number, out: number, radius: number) => {
    const [x, y] = archPoint(u, out)
    return polar(radius, axis + Math.asin(x / R), y)
  }
  const strip = { nu: 48, lengthU: 18 }
  patch(sink, 'matte', {
    ...strip,
    at: (u, v) => on(u, width * v, R - proud),
    lengthV: width,
    colour: STONE.archivolt,
    towards: V(0, 3, 0),
  })
  for (const [out, towards] of [
    [0, polar(R, axis, 3)],
    [width, polar(R, axis, 30)],
  ] as const)
    patch(sink, 'matte', {
      ...strip,
      at: (u, v) => on(u, out, R - proud + (proud + 0.02) * v),
      lengthV: proud,
      colour: STONE.lime,
      towards,
    })
}

function pier(sink: ZoneSink, startRad: number, endRad: number): void {
  const reed = (u: number) => Math.sqrt(Math.max(0, 1 - (2 * ((u * REEDS) % 1) - 1) ** 2))
  patch(sink, 'matte', {
    at: (u, v) =>
      polar(
        R - 0.02 - 0.07 * reed(u),
        startRad + (endRad - startRad) * u,
        0.55 + (REED_TOP_M - 0.55) * v,
      ),
    nu: REEDS * 5,
    lengthU: (endRad - startRad) * R,
    lengthV: 6.35,
    colour: STONE.lime,
    towards: V(0, 3, 0),
    colourAt: (u, _v, [r, g, b]) => {
      const shade = 0.72 + 0.28 * reed(u) ** 0.6
      return [r * shade, g * shade, b * shade * 0.99]
    },
  })
  const band = (
    from: readonly [number, number],
    to: readonly [number, number],
    side: 'in' | 'up' | 'down',
    colour: string,
  ) => ring(sink, 'matte', { from, to, startRad, endRad, segments: 16, side, colour })
  band([R - 0.14, 0], [R - 0.14, 0.5], 'in', STONE.shade)
  band([R - 0.14, 0.5], [R, 0.56], 'up', STONE.lime)
  band([R, REED_TOP_M], [R - 0.12, REED_TOP_M], 'down', STONE.shade)
  band([R - 0.12, REED_TOP_M], [R - 0.12, 7.12], 'in', STONE.lime)
  band([R - 0.12, 7.12], [R, 7.14], 'up', STONE.lime)
  band([R, 7.12], [R, DRUM_TOP_M], 'in', STONE.lime)
  for (const [end, middle] of [
    [startRad, startRad - 0.2],
    [endRad, endRad + 0.2],
  ] as const)
    quad(
      sink,
      'matte',
      [
        polar(R - 0.15, end, 0),
        polar(R + 0.05, end, 0),
        polar(R + 0.05, end, 7.12),
        polar(R - 0.15, end, 7.12),
      ],
      { colour: STONE.lime, towards: polar(12, middle, 2) },
    )
}

function bench(sink: ZoneSink, startRad: number, endRad: number): void {
  const inner = BENCH_INNER_M
  const outer = BENCH_OUTER_M
  const seat = { startRad, endRad, segments: 18, colour: TIMBER, rough: 0.5 }
  ring(sink, 'satin', { ...seat, from: [inner, 0.44], to: [outer, 0.44], side: 'up' })
  ring(sink, 'satin', { ...seat, from: [inner, 0.36], to: [inner, 0.44], side: 'in' })
  ring(sink, 'satin', { ...seat, from: [outer, 0.36], to: [outer, 0.44], side: 'out' })
  const foot = {
    startRad: startRad + 0.02,
    endRad: endRad - 0.02,
    segments: 18,
    colour: STONE.shade,
  }
  ring(sink, 'matte', { ...foot, from: [inner + 0.15, 0], to: [inner + 0.15, 0.36], side: 'in' })
  ring(sink, 'matte', { ...foot, from: [outer - 0.15, 0], to: [outer - 0.15, 0.36], side: 'out' })
  const middle = (startRad + endRad) / 2
  const end = (bearing: number, r0: number, r1: number, y0: number, y1: number) =>
    [
      polar(r0, bearing, y0),
      polar(r1, bearing, y0),
      polar(r1, bearing, y1),
      polar(r0, bearing, y1),
    ] as const
  const awayFrom = polar(12.6, middle, 0.3)
  for (const bearing of [startRad, endRad])
    quad(sink, 'satin', end(bearing, inner, outer, 0.36, 0.44), { colour: TIMBER, awayFrom })
  for (const bearing of [foot.startRad, foot.endRad])
    quad(sink, 'matte', end(bearing, inner + 0.15, outer - 0.15, 0, 0.36), {
      colour: STONE.shade,
      awayFrom,
    })
  ring(sink, 'emis', {
    startRad: startRad + 0.03,
    endRad: endRad - 0.03,
    segments: 18,
    from: [inner + 0.14, 0.33],
    to: [inner + 0.14, 0.355],
    side: 'in',
    colourAt: () => [2.2, 1.7, 1.1],
  })
  const down = polar(0.04, middle, 0)
  rectLight(
    sink,
    polar(inner + 0.05, middle, 0.34),
    polar(1.6, middle + Math.PI / 2, 0),
    down,
    [3.2, 2.5, 1.6],
  )
}

function vestibule(sink: ZoneSink): void {
  const half = PORTAL_HALF_WIDTH_M
  const end = VESTIBULE_END_M - PAVILION_START_M
  portal(sink, '#ffe2b8', null)
  quad(sink, 'floor', [V(-half, 0, 0), V(half, 0, 0), V(half, 0, end), V(-half, 0, end)], {
    colour: STONE.paving,
    towards: V(0, 5, 1),
  })
  patch(sink, 'matte', {
    at: (u, v) => V(...archPoint(u), end * v),
    nu: 40,
    lengthU: 18,
    lengthV: end,
    colour: STONE.lime,
    towards: V(0, 3, 2),
  })
  shape(sink, 'matte', archOutline(), [], upright(end), { colour: '#e9dfcf', towards: V(0, 3, 0) })
  for (const [x, halfWidth] of [
    [-1.15, 1],
    [1.15, 1],
  ] as const)
    sink.withSky(() => {
      panel(sink, {
        centre: V(x, 1.75, end - 0.05),
        u: V(-halfWidth, 0, 0),
        v: V(0, 1.6, 0),
        colour: '#fff4e2',
        gives: 3.3,
        shows: 0.86,
      })
    })
  for (const x of [-2.25, -0.1, 0.1, 2.25])
    box(sink, 'satin', V(x, 1.75, end - 0.06), V(0.1, 3.5, 0.12), {
      colour: DARK_METAL,
      density: 0.5,
    })
  for (const y of [1.1, 3.42])
    box(sink, 'satin', V(0, y, end - 0.06), V(4.6, y > 2 ? 0.16 : 0.06, 0.1), {
      colour: DARK_METAL,
      density: 0.5,
    })
}
