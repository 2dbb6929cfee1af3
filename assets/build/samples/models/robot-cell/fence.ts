/** What keeps people out: clear fence panels, the gate with its switch, the light curtain, the lamps. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum } from '../../kit/rounds.ts'
import { move } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import {
  BEAM,
  CURTAIN_X,
  CURTAIN_Z,
  FENCE_BACK,
  FENCE_M,
  FENCE_X,
  G,
  SAFETY_YELLOW,
} from './scale.ts'

/** The fence's openings for the line lie between these depths. */
const LINE_GAP = -0.215
const GATE_FROM = -0.03
const BEAMS = 15

export function addFence(model: Model): void {
  const fence = model.part('fence')
  const back = [-FENCE_X, -0.16, 0.16, FENCE_X]
  for (let k = 1; k < back.length; k++)
    panel(fence, [back[k - 1]!, FENCE_BACK], [back[k]!, FENCE_BACK])
  panel(fence, [-FENCE_X, LINE_GAP], [-FENCE_X, -0.03])
  panel(fence, [-FENCE_X, -0.03], [-FENCE_X, CURTAIN_Z])
  panel(fence, [FENCE_X, LINE_GAP], [FENCE_X, GATE_FROM])
  for (const s of [-1, 1]) panel(fence, [s * CURTAIN_X, CURTAIN_Z], [s * FENCE_X, CURTAIN_Z])
  for (const [x, z] of [
    [-FENCE_X, FENCE_BACK],
    [FENCE_X, FENCE_BACK],
  ] as const)
    post(fence, x, z)
  addGate(model)
  addCurtain(model)
  addLamps(model)
}

function post(part: Part, x: number, z: number): void {
  part.add(SAFETY_YELLOW, move(block(0.014, FENCE_M + 0.01, 0.014, 0.002), x, G, z))
  part.add(INK.graphite, move(block(0.036, 0.004, 0.036), x, G, z))
}

/** A clear panel in a dark frame, a post at either end. */
function panel(part: Part, from: Point2, to: Point2): void {
  post(part, ...from)
  post(part, ...to)
  pane(part, from, to)
}

function pane(part: Part, [x0, z0]: Point2, [x1, z1]: Point2): void {
  const along = Math.hypot(x1 - x0, z1 - z0) - 0.02
  const [x, z] = [(x0 + x1) / 2, (z0 + z1) / 2]
  const level = Math.abs(z1 - z0) < 1e-6
  const size = (thick: number): [number, number] => (level ? [along, thick] : [thick, along])
  const flat = (height: number, thick: number) => {
    const [w, d] = size(thick)
    return bar(w, height, d)
  }
  part.add(INK.glass, move(flat(FENCE_M - 0.05, 0.002), x, G + FENCE_M / 2 + 0.015, z))
  for (const y of [0.036, FENCE_M * 0.5, FENCE_M - 0.006])
    part.add(INK.graphite, move(flat(0.007, 0.006), x, G + y, z))
}

/** The gate in the right side; its node turns about the post at the back. */
function addGate(model: Model): void {
  const gate = model.part('safety-gate', [FENCE_X, 0, GATE_FROM])
  const width = CURTAIN_Z - GATE_FROM
  pane(gate, [0, 0], [0, width])
  for (const z of [0.013, width - 0.013])
    gate.add(model.accentSatin, move(block(0.009, FENCE_M - 0.03, 0.009), 0, G + 0.03, z))
  gate.add(INK.graphite, move(bar(0.012, 0.05, 0.02, 0.003), 0.008, G + 0.2, width - 0.02))
  gate.add(SAFETY_YELLOW, move(bar(0.006, 0.03, 0.01), 0.016, G + 0.2, width - 0.02))
}

function addCurtain(model: Model): void {
  const part = model.part('light-curtain')
  for (const s of [-1, 1]) {
    const x = s * (CURTAIN_X - 0.016)
    part.add(SAFETY_YELLOW, move(block(0.018, FENCE_M * 0.9, 0.022, 0.003), x, G + 0.02, CURTAIN_Z))
    part.add(INK.graphite, move(block(0.05, 0.02, 0.04, 0.003), x, G, CURTAIN_Z))
    part.add(
      INK.black,
      move(bar(0.002, FENCE_M * 0.82, 0.01), x - s * 0.0095, G + 0.02 + FENCE_M * 0.45, CURTAIN_Z),
    )
  }
  const beams = model.part('beams', [0, 0, 0], part)
  for (let k = 0; k < BEAMS; k++) {
    const y = G + 0.05 + (k / (BEAMS - 1)) * FENCE_M * 0.76
    const x = CURTAIN_X - 0.026
    beams.add(BEAM, strut([-x, y, CURTAIN_Z], [x, y, CURTAIN_Z], 0.0016))
  }
}

function addLamps(model: Model): void {
  const part = model.part('stack-light', [FENCE_X, G + FENCE_M + 0.01, FENCE_BACK])
  part.add(INK.graphite, drum(0.006, 0.03, 8))
  for (const [k, colour] of ['#6fae7c', '#e0b33a', '#d9533a'].entries())
    part.add(paint('glow', colour), move(drum(0.012, 0.019, 12, 0.002), 0, 0.03 + k * 0.021, 0))
}
