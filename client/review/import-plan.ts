/** What becomes of the pins of a file: which are added, and which an item has no place for. Pure. */
import { PINS_MAX } from '../../shared/review/evidence.ts'
import type { Pin } from '../../shared/review/pin.ts'
import type { PinFile } from '../../shared/review/pin-file.ts'

export interface ImportPlan {
  /** In the order of the file. */
  add: PinFile['pins']
  /** How many of them take the place of a pin of the same name. */
  replaced: number
  unread: PinFile['unread']
}

/** `own`: the pins that one has on the item. */
export function planImport({ pins, unread }: PinFile, own: readonly Pick<Pin, 'id'>[]): ImportPlan {
  const known = new Set(own.map(({ id }) => id))
  const plan: ImportPlan = { add: [], replaced: 0, unread: [...unread] }
  let places = PINS_MAX - known.size
  for (const one of pins) {
    if (known.has(one.pin.id)) plan.replaced += 1
    else if (places > 0) places -= 1
    else {
      plan.unread.push({ title: one.title, problem: 'too-many' })
      continue
    }
    plan.add.push(one)
  }
  return plan
}
