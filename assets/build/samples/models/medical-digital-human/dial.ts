/** The dial under the knee: degrees of flexion, targets by week, the needle, and what carries the leg. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { arc, polar, ringWall } from '../../kit/ring-walls.ts'
import { drum, lathe, roundPath, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { DIAL_R, FLOOR, KNEE, THIGH_TURN } from './scale.ts'

const TOP = FLOOR + 0.022
const BENT_MAX_DEG = 130

/** The angle in the dial's plan at which a knee bent by so many degrees points. */
const planAngle = (degrees: number): number => -THIGH_TURN + (degrees * Math.PI) / 180

export function addDial(model: Model): void {
  const dial = model.part('dial', [KNEE[0], 0, KNEE[2]])
  const steps = [
    [DIAL_R + 0.02, 0],
    [DIAL_R + 0.02, 0.008],
    [DIAL_R, 0.01],
    [DIAL_R, 0.02],
    [DIAL_R - 0.004, 0.022],
    [0, 0.022],
  ] as const
  dial.add(INK.white, move(lathe(steps, 56), 0, FLOOR, 0))
  dial.add(
    INK.pale,
    groundLine([...circle(DIAL_R - 0.012, 56), [DIAL_R - 0.012, 0]], 0.001, TOP + 0.0004),
  )
  for (let degrees = 0; degrees <= BENT_MAX_DEG; degrees += 5) {
    const long = degrees % 30 === 0 ? 0.034 : degrees % 10 === 0 ? 0.022 : 0.012
    const angle = planAngle(degrees)
    const ink = degrees % 30 === 0 ? INK.graphite : INK.grey
    dial.add(
      ink,
      groundLine(
        [polar(DIAL_R - 0.014 - long, angle), polar(DIAL_R - 0.014, angle)],
        degrees % 30 === 0 ? 0.0034 : 0.0016,
        TOP + 0.0006,
      ),
    )
  }
  // Targets of the second, sixth and twelfth week after surgery.
  for (const [degrees, radius] of [
    [60, 0.232],
    [90, 0.252],
    [115, 0.272],
  ] as const) {
    const points = arc(radius, planAngle(0), planAngle(degrees), 20)
    dial.add(model.accentGlow, groundLine(points, 0.008, TOP + 0.0008))
    dial.add(
      INK.white,
      groundLine(
        [polar(radius - 0.009, planAngle(degrees)), polar(radius + 0.009, planAngle(degrees))],
        0.004,
        TOP + 0.0012,
      ),
    )
  }
  const back = ringWall({
    inner: 0.14,
    outer: 0.145,
    y0: TOP,
    y1: TOP + 0.001,
    from: 0,
    to: Math.PI * 2 - 0.001,
    steps: 40,
  })
  dial.add(paint('matte', '#d9e9e6'), back)
}

/** The hand of the dial; its turn is the angle of the knee that has been reached. */
export function addNeedle(model: Model): void {
  const needle = model.part('range-needle', [KNEE[0], TOP, KNEE[2]], undefined, THIGH_TURN - 1.18)
  needle.add(model.accentSatin, move(block(0.27, 0.002, 0.005), 0.18, 0.0014, 0))
  needle.add(model.accentSatin, move(turn(drum(0.009, 0.003, 3), 'y', 0), 0.312, 0.001, 0))
}

/** Stand of the thigh, and the swinging arm that carries the shank. */
export function addSupport(model: Model, shank: Part): void {
  const stand = model.part('leg-support', [KNEE[0], 0, KNEE[2]], undefined, THIGH_TURN)
  const high = KNEE[1]
  stand.add(INK.enamelDark, move(drum(0.03, 0.012, 24, 0.002), 0, TOP, 0))
  stand.add(INK.steel, move(drum(0.0085, high - TOP - 0.045, 14), 0, TOP + 0.012, 0))
  stand.add(
    INK.enamel,
    tube(
      roundPath(
        [
          [-0.006, TOP + 0.05, 0],
          [-0.19, TOP + 0.05, 0],
          [-0.19, high - 0.07, 0],
        ],
        0.03,
        4,
      ),
      0.0075,
      10,
    ),
  )
  stand.add(INK.enamel, place(drum(0.026, 0.01, 18, 0.002), -0.19, high - 0.092, 0))
  stand.add(INK.enamelDark, cradle(-0.19, high, 0.076))
  const swing = model.part('swing-arm', [0, -high, 0], shank)
  swing.add(INK.enamelGrey, move(drum(0.02, 0.012, 18, 0.002), 0, TOP + 0.014, 0))
  swing.add(model.accentSatin, move(bar(0.2, 0.009, 0.018, 0.002), 0.095, TOP + 0.02, 0))
  swing.add(
    INK.enamel,
    tube(
      roundPath(
        [
          [0.18, TOP + 0.02, 0],
          [0.195, TOP + 0.02, 0],
          [0.195, high - 0.04, 0],
        ],
        0.02,
        4,
      ),
      0.006,
      10,
    ),
  )
  swing.add(INK.enamelDark, cradle(0.195, high, 0.045))
  for (const x of [0.03, 0.12])
    swing.add(model.accentGlow, move(drum(0.004, 0.002, 10), x, TOP + 0.0245, 0))
}

/** An open ring under a limb, in the plane of y and z. */
function cradle(x: number, y: number, radius: number): Shape {
  const points = Array.from({ length: 13 }, (_, i): Point3 => {
    const a = Math.PI * (1.08 + (0.84 * i) / 12)
    return [x, y + Math.sin(a) * radius, Math.cos(a) * radius]
  })
  return tube(points, 0.0052, 8)
}

export function addMarkers(model: Model, leg: Part, shank: Part): void {
  for (const [part, spots] of [
    [
      leg,
      [
        [-0.25, 0.088, -0.012],
        [-0.075, 0.074, 0],
      ],
    ],
    [
      shank,
      [
        [0.094, 0.067, 0],
        [0.278, 0.038, 0],
      ],
    ],
  ] as const)
    for (const [x, y, z] of spots) {
      part.add(INK.enamelDark, move(drum(0.006, 0.003, 10), x, y - 0.004, z))
      part.add(model.accentGlow, move(drum(0.0042, 0.006, 10, 0.002), x, y - 0.001, z))
    }
  leg.add(INK.steel, strut([-0.25, 0.088, -0.012], [-0.075, 0.074, 0], 0.0012))
}
