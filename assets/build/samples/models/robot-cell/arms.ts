/** The two arms: rounded links with offset joints, one holding a gear, the other a tightening spindle. */
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move } from '../../kit/shape.ts'
import type { Point2, Point3, Shape } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { gear } from './bench.ts'
import { ARM_X, ARM_Z, CASE, G, PEDESTAL_M } from './scale.ts'

const UPPER_M = 0.185
const FORE_M = 0.165
const SHOULDER_M = 0.08
/** Where a link has vertices along its length, so that the shade of its joints stays at the joints. */
const LINK_RINGS = [0, 0.2, 0.4, 0.6, 0.8, 1]
/** How far the upper arm stands beside the axis of the base. */
const OFFSET_M = 0.047

interface Angles {
  upper: number
  fore: number
}

interface Arm {
  base: Part
  upper: Part
  fore: Part
  wrist: Part
  rest: Angles
}

/** Where a wrist is at a moment: turn of the base (radians), distance from it and height above its shoulder. */
interface Pose {
  atS: number
  turn: number
  far: number
  high: number
}

export function addArms(model: Model): void {
  const foot = model.part('pedestals')
  for (const side of [-1, 1]) addPedestal(foot, side * ARM_X)
  const placing = addArm(model, 'arm-place', -ARM_X, -0.045, [0.235, 0.19])
  addGripper(model, placing.wrist)
  const driving = addArm(model, 'arm-drive', ARM_X, 0.045, [0.232, 0.15])
  addSpindle(model, driving.wrist)
  moveArm(model, placing, PICK_AND_PLACE)
  moveArm(model, driving, TIGHTEN)
}

const ABOVE_CASE = { turn: 0, far: 0.235, high: 0.19 }
const ABOVE_PALLET = { turn: 1.52, far: 0.17, high: 0.19 }

const PICK_AND_PLACE: readonly Pose[] = [
  { atS: 0, ...ABOVE_CASE },
  { atS: 1, ...ABOVE_CASE, high: 0.152 },
  { atS: 2, ...ABOVE_CASE },
  { atS: 3.5, ...ABOVE_PALLET },
  { atS: 4.3, ...ABOVE_PALLET, high: 0.112 },
  { atS: 5.1, ...ABOVE_PALLET },
  { atS: 7, ...ABOVE_CASE },
  { atS: 8, ...ABOVE_CASE },
]

const TIGHTEN: readonly Pose[] = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((atS) => ({
  atS,
  turn: [0, 0, -0.1, -0.1, 0.06, 0.06, -0.05, -0.05, 0][atS]!,
  far: 0.232,
  high: atS % 2 === 0 ? 0.18 : 0.15,
}))

/** Swings the joints through the poses; the wrist turns back, so that the tool stays upright. */
function moveArm(model: Model, arm: Arm, poses: readonly Pose[]): void {
  const times = poses.map((pose) => pose.atS)
  const bends = poses.map((pose) => {
    const now = anglesFor([pose.far, pose.high])
    return { upper: arm.rest.upper - now.upper, fore: arm.rest.fore - now.fore }
  })
  model.swing(
    arm.base,
    [0, 1, 0],
    times,
    poses.map((pose) => pose.turn),
  )
  const about = (part: Part, angles: number[]) => model.swing(part, [1, 0, 0], times, angles)
  about(
    arm.upper,
    bends.map((bend) => bend.upper),
  )
  about(
    arm.fore,
    bends.map((bend) => bend.fore - bend.upper),
  )
  about(
    arm.wrist,
    bends.map((bend) => -bend.fore),
  )
}

function addPedestal(part: Part, x: number): void {
  const plate = prism(roundRectangle(0.13, 0.13, 0.012, 3), 0, 0.008, { chamfer: 0.002 })
  part.add(INK.iron, move(plate, x, G, ARM_Z))
  part.add(
    INK.enamelGrey,
    move(
      lathe(
        [
          [0.052, 0.008],
          [0.046, 0.02],
          [0.043, 0.094],
          [0.05, 0.1],
          [0.05, PEDESTAL_M],
          [0, PEDESTAL_M],
        ],
        20,
      ),
      x,
      G,
      ARM_Z,
    ),
  )
  for (const sx of [-1, 1])
    for (const sz of [-1, 1])
      part.add(
        INK.steel,
        move(drum(0.006, 0.005, 6), x + sx * 0.051, G + 0.008, ARM_Z + sz * 0.051),
      )
}

/** How far both links rise above the level when the wrist is at `to`, in radians. */
function anglesFor([far, high]: Point2): Angles {
  const reach = Math.hypot(far, high)
  const bend = Math.acos((UPPER_M ** 2 + reach ** 2 - FORE_M ** 2) / (2 * UPPER_M * reach))
  const upper = Math.atan2(high, far) + bend
  const fore = Math.atan2(high - Math.sin(upper) * UPPER_M, far - Math.cos(upper) * UPPER_M)
  return { upper, fore }
}

function addArm(model: Model, name: string, x: number, aimX: number, to: Point2): Arm {
  const angle = Math.atan2(CASE[0] + aimX - x, CASE[2] - ARM_Z)
  const base = model.part(name, [x, G + PEDESTAL_M, ARM_Z], undefined, angle)
  base.add(
    INK.enamel,
    lathe(
      [
        [0.046, 0],
        [0.046, 0.022],
        [0.037, 0.034],
        [0.036, SHOULDER_M + 0.03],
        [0.028, SHOULDER_M + 0.038],
        [0, SHOULDER_M + 0.04],
      ],
      20,
    ),
  )
  base.add(INK.enamelDark, move(drum(0.0475, 0.006, 20), 0, 0.012, 0))
  const rest = anglesFor(to)
  const elbow: Point2 = [Math.cos(rest.upper) * UPPER_M, Math.sin(rest.upper) * UPPER_M]
  const upper = model.part(`${name}-upper`, [0, SHOULDER_M, 0], base)
  joint(model, upper, [0.01, 0, 0], OFFSET_M + 0.026, 0.033)
  link(upper, [OFFSET_M, 0, 0], [OFFSET_M, elbow[1], elbow[0]], 0.026, 0.022)
  const fore = model.part(`${name}-fore`, [0, elbow[1], elbow[0]], upper)
  joint(model, fore, [-0.024, 0, 0], OFFSET_M + 0.024, 0.028)
  const end: Point3 = [0, to[1] - elbow[1], to[0] - elbow[0]]
  link(fore, [-0.004, 0, 0], [-0.004, end[1], end[2]], 0.022, 0.018)
  const wrist = model.part(`${name}-wrist`, end, fore)
  joint(model, wrist, [-0.027, 0, 0], 0.03, 0.022)
  wrist.add(
    INK.enamel,
    tube(
      [
        [0.012, 0.002, 0],
        [0.012, -0.03, 0],
      ],
      0.019,
      14,
    ),
    move(ball(0.019, 14, 8), 0.012, -0.028, 0),
  )
  wrist.add(INK.steel, move(drum(0.016, 0.016, 14), 0.012, -0.054, 0))
  wrist.add(model.accentGlow, move(drum(0.0168, 0.004, 14), 0.012, -0.046, 0))
  return { base, upper, fore, wrist, rest }
}

/** A joint along x from `from` to `end`, with a coloured cap on either face. */
function joint(model: Model, part: Part, [from, y, z]: Point3, end: number, radius: number): void {
  const along = (a: number, b: number): Point3[] => [
    [a, y, z],
    [b, y, z],
  ]
  part.add(INK.enamel, tube(along(from, end), radius, 18))
  part.add(INK.enamelDark, tube(along(end - 0.004, end + 0.001), radius * 1.02, 18))
  for (const [a, b] of [
    [from - 0.006, from],
    [end + 0.001, end + 0.008],
  ] as const)
    part.add(model.accentSatin, tube(along(a, b), radius * 0.88, 18))
}

function link(part: Part, from: Point3, to: Point3, thick: number, thin: number): void {
  const ring = (t: number): Point3 => [
    from[0],
    from[1] + (to[1] - from[1]) * t,
    from[2] + (to[2] - from[2]) * t,
  ]
  part.add(
    INK.enamel,
    tube(LINK_RINGS.map(ring), (t) => thick + (thin - thick) * t, 16),
  )
  part.add(INK.enamelGrey, tube([ring(0.46), ring(0.5)], (thick + thin) * 0.515, 16))
}

const onTool = (shape: Shape, y: number): Shape => move(shape, 0.012, y, 0)

function addGripper(model: Model, wrist: Part): void {
  wrist.add(INK.graphite, onTool(bar(0.05, 0.016, 0.026, 0.004), -0.062))
  for (const s of [-1, 1])
    wrist.add(INK.iron, move(block(0.007, 0.036, 0.016), 0.012 + s * 0.021, -0.104, 0))
  wrist.add(INK.brass, onTool(gear(0.026, 18, 0.014), -0.108))
  wrist.add(INK.steel, onTool(drum(0.008, 0.03, 10), -0.114))
  wrist.add(model.accentSatin, move(bar(0.012, 0.02, 0.012, 0.003), 0.012, -0.066, 0.02))
}

function addSpindle(model: Model, wrist: Part): void {
  wrist.add(model.accentSatin, onTool(drum(0.017, 0.03, 14, 0.003), -0.086))
  wrist.add(INK.graphite, onTool(drum(0.012, 0.016, 12), -0.1))
  wrist.add(INK.steel, onTool(drum(0.0045, 0.02, 8), -0.116))
}
