/** In front of the curtain: scanner zones on the floor, the operator's panel, an engineer with a headset. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { person } from '../../kit/people.ts'
import { drum } from '../../kit/rounds.ts'
import { move, turn } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { CURTAIN_X, CURTAIN_Z, G, PERSON_M, SAFETY_YELLOW } from './scale.ts'

const STOP_TO = 0.27
const WARN_TO = 0.385

export function addFront(model: Model): void {
  addZone(model, 'zone-stop', '#c9705a', CURTAIN_Z + 0.014, STOP_TO)
  addZone(model, 'zone-warning', '#dfc07a', STOP_TO + 0.006, WARN_TO)
  addScanner(model)
  addPanel(model)
  const people = model.part('people')
  person(people, model.random, PERSON_M, -0.4, G, 0.37, { angle: 2.75, coat: '#5d6670', stride: 0 })
  person(people, model.random, PERSON_M, 0.525, G, 0.3, {
    angle: -2.1,
    coat: '#e4dfd5',
    stride: 0.05,
  })
}

/** A marked strip before the opening, lightly hatched. */
function addZone(model: Model, name: string, colour: string, z0: number, z1: number): void {
  const part = model.part(name)
  const x = CURTAIN_X
  const z = (z0 + z1) / 2
  part.add(paint('matte', colour), move(bar(x * 2, 0.002, z1 - z0), 0, G + 0.0015, z))
  for (let k = -5; k <= 4; k++) {
    const at = ((k + 0.5) / 5) * x
    const half = (z1 - z0) * 0.42
    part.add(
      INK.white,
      groundLine(
        [
          [at - half * 0.5, z + half],
          [at + half * 0.5, z - half],
        ],
        0.006,
        G + 0.0032,
      ),
    )
  }
}

function addScanner(model: Model): void {
  const part = model.part('scanner')
  part.add(INK.graphite, move(block(0.05, 0.012, 0.04), 0.34, G, CURTAIN_Z + 0.03))
  part.add(SAFETY_YELLOW, move(drum(0.02, 0.022, 16, 0.003), 0.34, G + 0.012, CURTAIN_Z + 0.03))
  part.add(INK.black, move(drum(0.0165, 0.012, 16), 0.34, G + 0.034, CURTAIN_Z + 0.03))
  part.add(SAFETY_YELLOW, move(drum(0.02, 0.008, 16, 0.003), 0.34, G + 0.046, CURTAIN_Z + 0.03))
}

/** The operator's panel on its stand, with reset and emergency stop. */
function addPanel(model: Model): void {
  const part = model.part('panel')
  const [x, z] = [-0.36, 0.235]
  part.add(INK.graphite, move(block(0.07, 0.006, 0.05), x, G, z))
  part.add(INK.enamelGrey, strut([x, G, z], [x, G + 0.21, z], 0.014))
  const tilt = (shape: ReturnType<typeof bar>) => move(turn(shape, 'x', -0.5), x, G + 0.23, z)
  part.add(INK.enamel, tilt(bar(0.11, 0.08, 0.016, 0.003)))
  part.add(INK.enamelDark, tilt(move(bar(0.07, 0.054, 0.002), -0.014, 0.004, 0.0085)))
  part.add(model.accentGlow, tilt(move(bar(0.05, 0.005, 0.001), -0.016, 0.02, 0.0103)))
  part.add(model.accentGlow, tilt(move(bar(0.03, 0.02, 0.001), -0.026, -0.002, 0.0103)))
  addStop(model, part, [x, z])
}

function addStop(model: Model, into: Part, [x, z]: readonly [number, number]): void {
  const stop = model.part('emergency-stop', [x, G + 0.23, z], into)
  const put = (shape: ReturnType<typeof bar>) => turn(shape, 'x', -0.5)
  stop.add(SAFETY_YELLOW, put(move(bar(0.024, 0.024, 0.004), 0.038, 0.016, 0.01)))
  stop.add(
    paint('satin', '#c8432f'),
    put(move(turn(drum(0.009, 0.01, 12, 0.002), 'x', Math.PI / 2), 0.038, 0.016, 0.012)),
  )
  stop.add(
    paint('satin', '#4f7fb0'),
    put(move(turn(drum(0.005, 0.005, 10), 'x', Math.PI / 2), 0.038, -0.018, 0.008)),
  )
}
