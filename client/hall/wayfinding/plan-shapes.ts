/**
 * The hall's plan as paths, drawn from the numbers that the hall itself is built from: for the page, the
 * map on a screen and the one held in VR. Metres of the hall: x to the right, z down, entrance below.
 */
import {
  ATRIUM_RADIUS_M,
  BAY_PITCH_M,
  PAVILION_HALF_WIDTH_M,
  PAVILION_IDS,
  PAVILION_LENGTH_M,
  PORTAL_HALF_WIDTH_M,
  STAGE_RADIUS_M,
  STAGE_Z_M,
  toHall,
  VESTIBULE_END_M,
  type PavilionId,
} from '../../../shared/hall/plan.ts'

export type PlanStroke = 'wall' | 'floor' | 'fin' | 'joint' | 'stage' | 'river' | 'accent'

export interface PlanShape {
  stroke: PlanStroke
  /** SVG path data. */
  d: string
}

/** What one sees of the plan: left, top, width, height. */
export const PLAN_VIEW = { x: -56, z: -58, width: 112, height: 96 } as const

/**
 * Depth of a name in its pavilion's frame: over the second bay, clear of the fins; where booths face each
 * other across the name, between two bays.
 */
const nameDepthM = (id: PavilionId): number => (id === 'city' ? 2 : 1.5) * BAY_PITCH_M
const FIN_M = 2.1
const HALF_M = PAVILION_HALF_WIDTH_M - 0.6

const digits = (value: number): string => value.toFixed(2)

const circle = (x: number, z: number, r: number): string =>
  `M${digits(x - r)} ${digits(z)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`

/** A line through points of a pavilion's own frame. */
function lineIn(pavilion: PavilionId, points: readonly (readonly [number, number])[]): string {
  const placed = points.map(([x, z]) => toHall(pavilion, { x, z, yawRad: 0 }))
  return placed.map(({ x, z }, i) => `${i ? 'L' : 'M'}${digits(x)} ${digits(z)}`).join('')
}

/** One pavilion. */
function pavilionShapes(id: PavilionId): PlanShape[] {
  const bays = Array.from({ length: PAVILION_LENGTH_M / BAY_PITCH_M - 1 }, (_, i) => i + 1)
  const stage = toHall(id, { x: 0, z: STAGE_Z_M[id], yawRad: 0 })
  const corners = [
    [-HALF_M, 0],
    [HALF_M, 0],
    [HALF_M, PAVILION_LENGTH_M],
    [-HALF_M, PAVILION_LENGTH_M],
  ] as const
  const fins = bays.flatMap((bay) =>
    [-1, 1].map((side) =>
      lineIn(id, [
        [side * HALF_M, bay * BAY_PITCH_M],
        [side * (HALF_M - FIN_M), bay * BAY_PITCH_M],
      ]),
    ),
  )
  const portal = [
    [-PORTAL_HALF_WIDTH_M, 0],
    [PORTAL_HALF_WIDTH_M, 0],
  ] as const
  return [
    { stroke: 'floor', d: `${lineIn(id, corners)}z` },
    { stroke: 'accent', d: lineIn(id, portal) },
    { stroke: 'fin', d: fins.join('') },
    { stroke: 'stage', d: circle(stage.x, stage.z, STAGE_RADIUS_M) },
  ]
}

/** Where a pavilion's name stands. */
export function namePlace(id: PavilionId): { x: number; z: number } {
  return toHall(id, { x: 0, z: nameDepthM(id), yawRad: 0 })
}

/** The atrium with its river and the entrance. */
export const ATRIUM_SHAPES: readonly PlanShape[] = [
  { stroke: 'wall', d: circle(0, 0, ATRIUM_RADIUS_M) },
  { stroke: 'joint', d: circle(0, 0, 9.3) + circle(0, 0, 4.6) },
  { stroke: 'river', d: 'M0 20 C0 13 -8 12 -6 6 S7 4 6 -3 S0 -9 0 -15' },
  {
    stroke: 'wall',
    d: [-PORTAL_HALF_WIDTH_M, PORTAL_HALF_WIDTH_M]
      .map((x) => `M${x} 13.6V${VESTIBULE_END_M}`)
      .join(''),
  },
]

export const PAVILION_SHAPES: Readonly<Record<PavilionId, PlanShape[]>> = Object.fromEntries(
  PAVILION_IDS.map((id) => [id, pavilionShapes(id)]),
) as Record<PavilionId, PlanShape[]>
