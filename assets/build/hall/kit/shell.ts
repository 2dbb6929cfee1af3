/** A pavilion's floor and walls (its ceiling is its own idea) and the stage in it. */
import {
  PAVILION_HALF_WIDTH_M,
  PAVILION_LENGTH_M,
  PORTAL_HALF_WIDTH_M,
  PORTAL_SPRING_M,
  STAGE_HEIGHT_M,
  STAGE_RADIUS_M,
} from '../../../../shared/hall/plan.ts'
import type { PavilionLook } from '../palette.ts'
import { V, onFloor, patch, quad, shape, upright, type Point2 } from '../patch.ts'
import { circlePoints, polar, ring } from '../round.ts'
import { linear, scaled, type ZoneSink } from '../zone-sink.ts'
import { archOutline } from './portal.ts'

const W = PAVILION_HALF_WIDTH_M
const L = PAVILION_LENGTH_M

export interface ShellSpec {
  look: PavilionLook
  wallHeightM: number
  /** Upper outline of the end walls from right to left, if the ceiling is not flat. */
  gable?: Point2[]
}

export function shell(sink: ZoneSink, { look, wallHeightM: h, gable }: ShellSpec): void {
  const inside = V(0, 3, L / 2)
  quad(sink, 'floor', [V(-W, 0, 0), V(W, 0, 0), V(W, 0, L), V(-W, 0, L)], {
    colour: look.floor,
    towards: inside,
  })
  for (const s of [-1, 1])
    quad(sink, 'matte', [V(s * W, 0, 0), V(s * W, 0, L), V(s * W, h, L), V(s * W, h, 0)], {
      colour: look.wall,
      towards: inside,
    })
  const top: Point2[] = gable ?? [
    [W, h],
    [-W, h],
  ]
  for (const outline of frontOutlines(top, h))
    shape(sink, 'matte', outline, [], upright(0), { colour: look.wall, towards: inside })
  const back: Point2[] = [[-W, 0], [W, 0], ...top]
  shape(sink, 'matte', back, [], upright(L), { colour: look.back, towards: inside })
}

/**
 * The front wall round the portal. Its arch is a notch in the outline, not a hole, which would touch it;
 * where the ceiling is lower than the arch's crown the wall falls into a left and a right part.
 */
function frontOutlines(top: readonly Point2[], heightM: number): Point2[][] {
  const arch = archOutline()
  const crownM = Math.max(...arch.map(([, y]) => y))
  if (top.length > 2 || heightM > crownM) return [[[-W, 0], ...arch, [W, 0], ...top]]
  const rise = Math.sqrt(PORTAL_HALF_WIDTH_M ** 2 - (heightM - PORTAL_SPRING_M) ** 2)
  return [-1, 1].map((side): Point2[] => [
    [side * W, 0],
    ...arch.filter(([x, y]) => x * side > 0 && y < heightM).sort((a, b) => a[1] - b[1]),
    [side * rise, heightM],
    [side * W, heightM],
  ])
}

export function stage(sink: ZoneSink, z: number, accent: string, colour = '#cfcac0'): void {
  const r = STAGE_RADIUS_M
  const h = STAGE_HEIGHT_M
  const rgb = linear(accent)
  const dark = '#26272a'
  ring(sink, 'matte', { from: [r - 0.08, 0], to: [r - 0.08, 0.06], z, side: 'out', colour: dark })
  ring(sink, 'matte', { from: [r - 0.08, 0.07], to: [r, 0.07], z, side: 'down', colour: dark })
  ring(sink, 'matte', { from: [r, 0.07], to: [r, h], z, side: 'out', colour: '#d8d4cb' })
  shape(sink, 'matte', circlePoints(r), [], onFloor(h, z), { colour, towards: V(0, 5, z) })
  ring(sink, 'emis', {
    from: [r - 0.075, 0.02],
    to: [r - 0.075, 0.06],
    z,
    side: 'out',
    colourAt: () => scaled(rgb, 3),
  })
  patch(sink, 'glow', {
    at: (u, v) => polar(r - 0.1 + 0.9 * v, 2 * Math.PI * u, 0.012, z),
    nu: 64,
    nv: 4,
    lengthU: 18,
    lengthV: 1,
    colourAt: (_u, v) => scaled(rgb, 0.8 * (1 - v) ** 2.2),
  })
}
