/** What the cell makes and holds it by: the gear case with its wheels, the turntable, the bench. */
import { INK } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle, roundRectangle } from '../../kit/outlines.ts'
import { drum, lathe } from '../../kit/rounds.ts'
import { move } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, prism } from '../../kit/solids.ts'
import { CASE, G, HAZARD_Z } from './scale.ts'

const LARGE = { x: -0.022, radius: 0.036, teeth: 30 }
const SMALL = { x: 0.036, radius: 0.022, teeth: 18 }

/** A spur gear standing on y = 0. */
export function gear(radius: number, teeth: number, height: number): Shape {
  const outline = Array.from({ length: teeth * 4 }, (_, i): Point2 => {
    const r = i % 4 < 2 ? radius : radius * 0.88
    const angle = ((i + 0.5) / (teeth * 4)) * Math.PI * 2
    return [Math.cos(angle) * r, Math.sin(angle) * r]
  })
  return prism(outline, 0, height, { holes: [circle(radius * 0.2, 10)] })
}

/** The outline round both wheels: two arcs and their outer tangents. */
function caseOutline(margin: number): Point2[] {
  const [a, b] = [LARGE.radius + margin, SMALL.radius + margin]
  const lean = Math.acos((a - b) / (SMALL.x - LARGE.x))
  const arc = (x: number, radius: number, from: number, to: number) =>
    Array.from({ length: 13 }, (_, i): Point2 => {
      const angle = from + ((to - from) * i) / 12
      return [x + Math.cos(angle) * radius, Math.sin(angle) * radius]
    })
  return [...arc(SMALL.x, b, -lean, lean), ...arc(LARGE.x, a, lean, Math.PI * 2 - lean)]
}

export function addBench(model: Model): void {
  const bench = model.part('bench')
  const z = CASE[2]
  bench.add(
    INK.paper,
    move(
      prism(roundRectangle(0.3, 0.22, 0.016, 4), 0.14, 0.158, { chamfer: 0.003, bottom: true }),
      0,
      G,
      z,
    ),
  )
  for (const [sx, sz] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const)
    bench.add(INK.enamelGrey, move(block(0.022, 0.14, 0.022, 0.003), sx * 0.125, G, z + sz * 0.085))
  bench.add(INK.enamel, move(block(0.2, 0.1, 0.14, 0.006), 0, G + 0.02, z))
  bench.add(model.accent, move(bar(0.27, 0.0012, 0.004), 0, G + 0.1586, HAZARD_Z))
  for (const k of [-1, 0, 1])
    bench.add(INK.graphite, move(bar(0.05, 0.003, 0.002), k * 0.06, G + 0.09, z + 0.0705))
  const fixture = model.part('fixture', [CASE[0], G + 0.158, z])
  fixture.add(
    INK.iron,
    lathe(
      [
        [0.094, 0],
        [0.094, 0.008],
        [0.09, 0.012],
        [0.09, 0.018],
        [0.086, 0.02],
        [0, 0.02],
      ],
      36,
    ),
  )
  for (let k = 0; k < 12; k++) {
    const angle = (k / 12) * Math.PI * 2
    fixture.add(
      INK.graphite,
      move(drum(0.0034, 0.002, 6), Math.cos(angle) * 0.08, 0.0195, Math.sin(angle) * 0.08),
    )
  }
  for (const [x, dz] of [
    [-0.022, 0.053],
    [-0.022, -0.053],
    [0.052, 0.035],
    [0.052, -0.035],
  ] as const) {
    fixture.add(model.accentSatin, move(block(0.016, 0.026, 0.014, 0.003), x, 0.02, dz))
    fixture.add(INK.steel, move(bar(0.008, 0.004, 0.026), x, 0.047, dz * 0.86))
  }
  addGearCase(model)
}

function addGearCase(model: Model): void {
  const part = model.part('gear-case', [CASE[0], CASE[1] - 0.004, CASE[2]])
  part.add(INK.steel, prism(caseOutline(0.008), 0, 0.006))
  part.add(INK.steel, prism(caseOutline(0.008), 0.006, 0.044, { holes: [caseOutline(0.002)] }))
  part.add(
    INK.enamelGrey,
    prism(caseOutline(0.012), 0.036, 0.044, { holes: [caseOutline(0.002)], bottom: true }),
  )
  for (const wheel of [LARGE, SMALL]) {
    part.add(INK.brass, move(gear(wheel.radius, wheel.teeth, 0.014), wheel.x, 0.034, 0))
    part.add(INK.iron, move(drum(wheel.radius * 0.34, 0.054, 12, 0.002), wheel.x, 0.006, 0))
  }
  addScrews(part)
}

function addScrews(part: Part): void {
  const rim = caseOutline(0.0075)
  for (let k = 0; k < rim.length; k += 3) {
    const [x, z] = rim[k]!
    part.add(INK.graphite, move(drum(0.0028, 0.004, 6), x, 0.044, z))
  }
}
