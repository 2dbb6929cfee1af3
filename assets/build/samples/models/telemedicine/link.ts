/** The link: an antenna on each shore, three streams between them, and the pulses that run along. */
import { INK } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { latticeMast } from '../../kit/ring-walls.ts'
import { ball, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { CLINIC_MAST, HOSPITAL_MAST, LAND } from './scale.ts'

const STEPS = 24

/** A place on a stream: an arch between the antennas, the streams side by side. */
function onStream(stream: number, t: number): Point3 {
  const mix = (a: number, b: number) => a + (b - a) * t
  const arch = Math.sin(t * Math.PI)
  return [
    mix(CLINIC_MAST[0], HOSPITAL_MAST[0]),
    mix(CLINIC_MAST[1], HOSPITAL_MAST[1]) - 0.02 + arch * (0.13 + stream * 0.035),
    mix(CLINIC_MAST[2], HOSPITAL_MAST[2]) + arch * (0.3 + stream * 0.03),
  ]
}

export function addMasts(model: Model): void {
  const masts = model.part('antennas')
  for (const [x, top, z] of [CLINIC_MAST, HOSPITAL_MAST]) {
    masts.add(INK.slate, latticeMast([x, z], LAND, top, 0.022))
    masts.add(INK.pale, place(block(0.06, 0.008, 0.06, 0.001), x, LAND - 0.001, z))
    for (let k = 0; k < 3; k++) {
      const a = k * 2.1 + 0.5
      masts.add(
        INK.enamel,
        place(
          bar(0.012, 0.06, 0.006, 0.001),
          x + Math.sin(a) * 0.02,
          top - 0.035,
          z + Math.cos(a) * 0.02,
          a,
        ),
      )
    }
    masts.add(model.accentGlow, move(ball(0.007, 10, 6), x, top + 0.012, z))
    masts.add(INK.slate, strut([x, top, z], [x, top + 0.01, z], 0.003))
  }
}

export function addStreams(model: Model): void {
  const names = ['stream-force', 'stream-picture', 'stream-voice'] as const
  names.forEach((name, stream) => {
    const part = model.part(name)
    const path = Array.from({ length: STEPS + 1 }, (_, i) => onStream(stream, i / STEPS))
    part.add(model.accentGlow, tube(path, 0.0026 - stream * 0.0006, 5))
  })
  for (const [k, stream] of [0, 0, 1, 1, 2].entries()) {
    const pulse = model.part(`pulse-${k + 1}`, onStream(stream, 0))
    pulse.add(INK.white, ball(0.0072, 10, 6))
    const [x0, y0, z0] = onStream(stream, 0)
    // A pulse waits at its antenna, runs across in 2.4 s, and waits at the other until the 6 s are over.
    const start = k * 0.8
    const times = [0]
    const offsets: Point3[] = []
    for (let i = 0; i <= 12; i++) {
      const share = k % 2 === 1 ? 1 - i / 12 : i / 12
      const [x, y, z] = onStream(stream, share)
      times.push(start + 0.01 + (i / 12) * 2.4)
      offsets.push([x - x0, y - y0, z - z0])
    }
    times.push(6)
    offsets.unshift(offsets[0] ?? [0, 0, 0])
    offsets.push(offsets.at(-1) ?? [0, 0, 0])
    model.slide(pulse, times, offsets)
  }
}
