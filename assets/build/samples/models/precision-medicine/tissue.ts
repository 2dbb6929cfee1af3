/** The tissue part of the precision-medicine model and what stands with it. */
import { CatmullRomCurve3, Vector3 } from 'three'
import { paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { ball, blob, tube } from '../../kit/rounds.ts'
import { move, place, scale } from '../../kit/shape.ts'
import type { Point3, Shape } from '../../kit/shape.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { prism, sheet } from '../../kit/solids.ts'
import { G, CELL_INKS, CENTRE } from './scale.ts'

/** Three layers of tissue with a wavy top, cut square: epithelium, stroma, muscle. */
export function addTissue(model: Model): void {
  const tissue = model.part('tissue-section')
  const relief = (x: number, z: number) =>
    Math.sin(x * 16) * 0.008 + Math.cos(z * 19 + x * 6) * 0.007
  const layers = [
    [0.0, 0.03, '#c8b7ab'],
    [0.034, 0.066, '#dccfc4'],
    [0.07, 0.098, '#ece5dc'],
  ] as const
  for (const [y0, y1, color] of layers) {
    const ink = paint('matte', color)
    const last = y1 > 0.09
    tissue.add(
      ink,
      prism(
        roundRectangle(0.84, 0.44, 0.03, 4).map(([x, z]) => [x - 0.04, z - 0.14] as const),
        G + y0,
        G + y1 - (last ? 0.012 : 0),
        { chamfer: 0.003 },
      ),
    )
    if (last) tissue.add(ink, move(sheet(0.82, 0.42, 30, relief), -0.04, G + y1, -0.14))
  }
  for (let i = 0; i < 46; i++)
    tissue.add(
      paint('matte', '#b59f92'),
      move(
        scale(ball(0.008, 6, 4), 1, 0.7, 1),
        -0.43 + (i % 23) * 0.035,
        G + 0.05 + Math.floor(i / 23) * 0.03,
        0.079,
      ),
    )
  for (let i = 0; i < 22; i++) {
    const x = model.random.between(-0.42, 0.34)
    const z = model.random.between(-0.32, 0.04)
    tissue.add(
      paint('matte', model.random.pick(CELL_INKS)),
      place(
        scale(blob(0.02, 1, 0.06, model.random), 1.1, 0.5, 1),
        x,
        G + 0.1 + relief(x + 0.04, z + 0.14),
        z,
      ),
    )
  }
}

export function addTumour(model: Model): void {
  const tumour = model.part('tumour', CENTRE)
  const shell = 54
  for (let i = 0; i < shell; i++) {
    const y = 1 - (2 * (i + 0.5)) / shell
    const a = i * 2.399963
    const r = 0.19 * model.random.between(0.88, 1.08)
    const flat = Math.sqrt(1 - y * y)
    const hit = i % 9 === 4
    // A wedge towards the viewer is left open, so that the necrotic core shows.
    const open = flat * Math.cos(a - 1.15) > 0.62 && y > -0.45 && y < 0.65
    if (open) continue
    const size = model.random.between(0.05, 0.068)
    tumour.add(
      hit ? model.accentSatin : paint('satin', model.random.pick(CELL_INKS)),
      move(
        blob(size, 2, 0.035, model.random),
        Math.cos(a) * flat * r,
        y * r,
        Math.sin(a) * flat * r,
      ),
    )
  }
  for (let i = 0; i < 22; i++) {
    const y = 1 - (2 * (i + 0.5)) / 22
    const a = i * 2.399963
    const flat = Math.sqrt(1 - y * y)
    tumour.add(
      paint('matte', i % 3 === 0 ? '#8d7a70' : '#b09a8d'),
      move(
        blob(0.036, 1, 0.08, model.random),
        Math.cos(a) * flat * 0.095,
        y * 0.095,
        Math.sin(a) * flat * 0.095,
      ),
    )
  }
  model.swing(tumour, [0, 1, 0], [0, 3, 6, 9, 12], [0, 0.16, 0, -0.16, 0])
}

export function branch(points: readonly Point3[], r0: number, r1: number): Shape {
  const curve = new CatmullRomCurve3(points.map((p) => new Vector3(...p)))
  const path = curve.getPoints(22).map((p): Point3 => [p.x, p.y, p.z])
  return tube(path, (t) => r0 + (r1 - r0) * t, 9)
}
