/** Contacts, wires, lock and lid of the point machine. */
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, drum, roundPath, tube } from '../../kit/rounds.ts'
import { join, move, turn } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { bar, block } from '../../kit/solids.ts'
import { DEEP_M, G, LONG_M, TABLE } from './scale.ts'

export function addContacts(model: Model): void {
  const contacts = model.part('contacts', [TABLE[0] + 0.07, TABLE[1] + 0.006, TABLE[2] - 0.046])
  contacts.add(INK.enamelDark, block(0.1, 0.02, 0.036, 0.002))
  contacts.add(paint('satin', '#8a5a3c'), move(block(0.092, 0.006, 0.03), 0, 0.02, 0))
  for (let k = 0; k < 8; k++) {
    contacts.add(
      INK.brass,
      move(bar(0.004, 0.014, 0.012), -0.038 + k * 0.011, 0.031, k % 2 ? 0.006 : -0.006),
    )
    contacts.add(
      INK.steel,
      move(ball(0.0026, 6, 4), -0.038 + k * 0.011, 0.0395, k % 2 ? 0.006 : -0.006),
    )
  }
  const wires = model.part('wires', TABLE)
  const colours = ['#c0392b', '#e8b55a', '#3f8cf0', '#57b36a', '#efece6']
  colours.forEach((colour, k) => {
    const path: Point3[] = [
      [0.035 + k * 0.011, 0.042, -0.05],
      [0.03 + k * 0.006, 0.05, -0.063 - k * 0.001],
      [-0.05, 0.03 + k * 0.003, -0.066],
      [-0.1, 0.044 + k * 0.002, -0.05],
      [-0.113, 0.058, -0.032],
    ]
    wires.add(paint('satin', colour), tube(roundPath(path, 0.02, 3), 0.0016, 5))
  })
  const lock = model.part('lock', [TABLE[0] + 0.125, TABLE[1] + 0.006, TABLE[2] + 0.052])
  lock.add(INK.iron, block(0.03, 0.022, 0.03, 0.002))
  lock.add(model.accentSatin, move(block(0.012, 0.03, 0.008, 0.001), 0, 0.006, 0))
}

/** The lid, set down on the ground and leant against a crate. */
export function addLid(model: Model): void {
  const lid = model.part('lid', [TABLE[0] - 0.36, G, TABLE[2] + 0.1], undefined, 0.35)
  const lean = (shape: Shape) => turn(shape, 'x', -0.3)
  const plate = join(
    block(LONG_M * 0.8, DEEP_M, 0.005, 0.0015),
    move(block(LONG_M * 0.8 - 0.026, DEEP_M - 0.03, 0.007), 0, 0.015, 0),
  )
  lid.add(INK.enamelGrey, lean(plate))
  lid.add(model.accentSatin, lean(move(bar(0.08, 0.02, 0.001), 0.07, DEEP_M - 0.035, 0.0042)))
  lid.add(INK.enamel, lean(move(bar(0.1, 0.05, 0.001), -0.06, 0.078, 0.0042)))
  for (let k = 0; k < 5; k++) {
    const line = bar(0.084 - (k % 2) * 0.03, 0.0022, 0.0012)
    lid.add(INK.slate, lean(move(line, -0.06 - (k % 2) * 0.015, 0.094 - k * 0.0085, 0.0046)))
  }
  const crate = model.part('parts-crate', [TABLE[0] - 0.375, G, TABLE[2] + 0.05], undefined, 0.35)
  crate.add(INK.timber, block(0.16, 0.085, 0.05, 0.002))
  for (const y of [0.02, 0.044, 0.068])
    crate.add(INK.timberDark, move(bar(0.162, 0.003, 0.052), 0, y, 0))
  crate.add(model.accentSatin, move(block(0.05, 0.02, 0.03, 0.002), -0.04, 0.085, 0))
  crate.add(INK.iron, move(drum(0.014, 0.018, 12), 0.03, 0.085, 0))
}
