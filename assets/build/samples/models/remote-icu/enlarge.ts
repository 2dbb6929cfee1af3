/** Draws what stands at the bed larger, about the foot of the wall behind it. */
import type { Model, Part } from '../../kit/model.ts'
import { scale } from '../../kit/shape.ts'
import { BACK_Z, BED_X, FLOOR } from './scale.ts'

const ENLARGED = 1.3
const ANCHOR = [BED_X, FLOOR, BACK_Z] as const
const BEDSIDE =
  /^(bed|airway|ventilator|bellows|infusion|renal|trolley|pendant|monitor|shared-view|bedside-team)$/

export function enlargeBedside(model: Model): void {
  for (const part of model.parts) if (BEDSIDE.test(part.name)) enlarge(part)
}

function enlarge(part: Part): void {
  const about = part.parent ? ([0, 0, 0] as const) : ANCHOR
  const [x, y, z] = part.at.map((v, i) => about[i]! + (v - about[i]!) * ENLARGED)
  part.at = [x!, y!, z!]
  for (const painted of part.shapes) painted.shape = scale(painted.shape, ENLARGED)
}
