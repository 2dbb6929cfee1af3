/** The deep arch between the atrium and a pavilion, in the pavilion's frame (z from -2 to 0). */
import {
  ATRIUM_RADIUS_M,
  PAVILION_START_M,
  PORTAL_HALF_WIDTH_M,
  PORTAL_SPRING_M,
} from '../../../../shared/hall/plan.ts'
import { rectLight } from '../lights.ts'
import { STONE } from '../palette.ts'
import { V, onFloor, patch, shape, upright, type Point2 } from '../patch.ts'
import { linear, scaled, type ZoneSink } from '../zone-sink.ts'

const HALF = PORTAL_HALF_WIDTH_M
const SPRING = PORTAL_SPRING_M
const OUTLINE_M = 2 * SPRING + Math.PI * HALF
const ACCENT_LINE_M = 0.045
const LINE_Z_M = -0.74

/** Along the arch from the left foot to the right one, u in [0, 1]; `out` metres outside it. */
export function archPoint(u: number, out = 0): Point2 {
  const s = u * OUTLINE_M
  if (s < SPRING) return [-(HALF + out), s]
  if (s > OUTLINE_M - SPRING) return [HALF + out, OUTLINE_M - s]
  const t = (s - SPRING) / HALF
  return [-(HALF + out) * Math.cos(t), SPRING + (HALF + out) * Math.sin(t)]
}

export function archOutline(pieces = 24): Point2[] {
  const points: Point2[] = [[-HALF, 0]]
  for (let i = 0; i <= pieces; i++) {
    const t = (Math.PI * i) / pieces
    points.push([-HALF * Math.cos(t), SPRING + HALF * Math.sin(t)])
  }
  return [...points, [HALF, 0]]
}

/** Depth of the drum's face, seen from the pavilion's front wall. */
export const drumZ = (x: number) =>
  Math.sqrt(ATRIUM_RADIUS_M * ATRIUM_RADIUS_M - x * x) - PAVILION_START_M

export function portal(sink: ZoneSink, accent: string, ceilingM: number | null): void {
  patch(sink, 'matte', {
    at: (u, v) => {
      const [x, y] = archPoint(u)
      return V(x, y, drumZ(x) * (1 - v))
    },
    nu: 40,
    nv: 1,
    lengthU: 18,
    lengthV: 2.2,
    colour: STONE.lime,
    towards: V(0, 3, -1),
  })
  const sill: Point2[] = Array.from({ length: 21 }, (_, i) => {
    const x = -HALF + (2 * HALF * i) / 20
    return [x, drumZ(x)]
  })
  shape(sink, 'floor', [...sill, [HALF, 0], [-HALF, 0]], [], onFloor(), {
    colour: STONE.paving,
    towards: V(0, 5, -1),
  })
  accentLine(sink, accent)
  if (ceilingM !== null && ceilingM < SPRING + HALF) lunette(sink, ceilingM - 0.05)
}

function accentLine(sink: ZoneSink, accent: string): void {
  const rgb = scaled(linear(accent), 2)
  const shrunk = (u: number, k: number): Point2 => {
    const [x, y] = archPoint(u)
    return [x * k, y > SPRING ? SPRING + (y - SPRING) * k : y]
  }
  patch(sink, 'emis', {
    at: (u, v) => V(...shrunk(u, 0.985), LINE_Z_M + ACCENT_LINE_M * v),
    nu: 40,
    lengthU: 18,
    lengthV: ACCENT_LINE_M,
    colourAt: () => rgb,
  })
  const profile = [0, 0.1, 0.45, 1, 0.45, 0.1, 0]
  patch(sink, 'glow', {
    at: (u, v) => V(...shrunk(u, 0.992), LINE_Z_M + 0.02 + (2 * v - 1) * 0.22),
    nu: 40,
    nv: 6,
    lengthU: 18,
    lengthV: 1,
    colourAt: (_u, v) => scaled(linear(accent), 0.14 * (profile[Math.round(v * 6)] ?? 0)),
  })
  const shine = scaled(rgb, 1.2)
  for (const side of [-1, 1])
    rectLight(sink, V(side * 3.4, 2, LINE_Z_M), V(0, 0, 0.06), V(0, 2 * side, 0), shine)
  rectLight(sink, V(0, 6.8, LINE_Z_M), V(2.2, 0, 0), V(0, 0, 0.06), shine)
}

/** Closes the arch's crown above a ceiling lower than it, else the sky shows. */
function lunette(sink: ZoneSink, fromY: number): void {
  const crown = archOutline(40).filter(([, y]) => y > fromY)
  const x = Math.sqrt(HALF * HALF - (fromY - SPRING) ** 2)
  const outline: Point2[] = [[-x, fromY], ...crown, [x, fromY]]
  shape(sink, 'matte', outline, [], upright(-0.02), { colour: STONE.lime, towards: V(0, 6, -9) })
}
