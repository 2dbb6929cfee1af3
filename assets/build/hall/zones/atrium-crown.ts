/** What is over the atrium's drum: cornice with its cove, stepped dome with the oculus, ring board. */
import { ATRIUM_RADIUS_M } from '../../../../shared/hall/plan.ts'
import { discLight, rectLight } from '../lights.ts'
import { BRASS, STONE } from '../palette.ts'
import { V } from '../patch.ts'
import { polar, ring, tube } from '../round.ts'
import { type ZoneSink } from '../zone-sink.ts'

const R = ATRIUM_RADIUS_M
const DRUM_TOP_M = 9.4
const DOME_STEPS = 11
export const RING_BOARD = { radiusM: 3.7, bottomM: 6.5, topM: 7.35 } as const

export function cornice(sink: ZoneSink): void {
  const y = DRUM_TOP_M
  const line = { segments: 80, colour: STONE.plaster }
  ring(sink, 'matte', { ...line, from: [R, y], to: [13.35, y], side: 'down', colour: STONE.shade })
  ring(sink, 'matte', { ...line, from: [13.35, y], to: [13.35, y + 0.22], side: 'in' })
  ring(sink, 'matte', { ...line, from: [13.35, y + 0.22], to: [13.45, y + 0.22], side: 'up' })
  ring(sink, 'matte', { ...line, from: [13.45, y + 0.22], to: [13.45, y + 0.02], side: 'out' })
  ring(sink, 'matte', { ...line, from: [13.45, y + 0.02], to: [R, y + 0.02], side: 'up' })
  ring(sink, 'matte', { ...line, from: [R, y], to: [R, y + 0.62], side: 'in' })
  ring(sink, 'emis', {
    segments: 64,
    from: [13.5, y + 0.06],
    to: [13.9, y + 0.06],
    side: 'up',
    colourAt: () => [2.6, 2.1, 1.5],
  })
  for (let i = 0; i < 16; i++) {
    const bearing = ((i + 0.5) * Math.PI) / 8
    rectLight(
      sink,
      polar(13.7, bearing, y + 0.08),
      polar(0.15, bearing, 0),
      polar(2.6, bearing + Math.PI / 2, 0),
      [8, 6.6, 4.6],
    )
  }
}

/** The dome's steps; returns radius and height of the oculus collar. */
export function dome(sink: ZoneSink): { radius: number; top: number } {
  const step = (i: number): [number, number] => {
    const t = (i / DOME_STEPS) * (Math.PI / 2) * 0.94
    return [3.6 + 10.4 * Math.cos(t), 10 + 5.2 * Math.sin(t)]
  }
  const line = { segments: 80, colour: STONE.plaster }
  for (let i = 0; i < DOME_STEPS; i++) {
    const [r0, y0] = step(i)
    const [r1, y1] = step(i + 1)
    ring(sink, 'matte', { ...line, from: [r0, y0], to: [r0 - 0.06, y1], side: 'in' })
    ring(sink, 'matte', { ...line, from: [r0 - 0.06, y1], to: [r1, y1], side: 'down' })
  }
  const [radius, y] = step(DOME_STEPS)
  const top = y + 1.1
  ring(sink, 'matte', { ...line, from: [radius, y], to: [radius, top], side: 'in' })
  sink.withSky(() => {
    discLight(sink, V(0, top, 0), radius, [15, 16.2, 17.4])
  })
  return { radius, top }
}

export function ringBoard(sink: ZoneSink, oculus: { radius: number; top: number }): void {
  const { radiusM: r, bottomM: y0, topM: y1 } = RING_BOARD
  const dark = { colour: '#1d1e20', rough: 0.35, segments: 64, density: 0.5 }
  const brass = { colour: BRASS, metal: 1, rough: 0.3, segments: 64, density: 0.5 }
  ring(sink, 'satin', { ...dark, from: [r, y0], to: [r, y1], side: 'in' })
  ring(sink, 'satin', { ...dark, from: [r + 0.1, y0], to: [r + 0.1, y1], side: 'out' })
  ring(sink, 'satin', { ...brass, from: [r, y0], to: [r + 0.1, y0], side: 'down' })
  ring(sink, 'satin', { ...brass, from: [r, y1], to: [r + 0.1, y1], side: 'up' })
  ring(sink, 'emis', {
    segments: 64,
    from: [r + 0.02, y0 - 0.004],
    to: [r + 0.08, y0 - 0.004],
    side: 'down',
    colourAt: () => [3, 2.4, 1.6],
  })
  for (let i = 0; i < 8; i++) {
    const bearing = (i * Math.PI) / 4 + 0.2
    const along = polar(1.2, bearing + Math.PI / 2, 0)
    rectLight(
      sink,
      polar(r + 0.05, bearing, y0 - 0.02),
      along,
      polar(0.03, bearing, 0),
      [9, 7.2, 4.8],
    )
  }
  for (let i = 0; i < 6; i++) {
    const bearing = (i * Math.PI) / 3 + Math.PI / 6
    const top = polar(oculus.radius, bearing, oculus.top - 0.2)
    tube(sink, 'satin', polar(r + 0.05, bearing, y1), top, 0.012, {
      colour: '#55504a',
      metal: 1,
      rough: 0.4,
      sides: 4,
    })
  }
}
