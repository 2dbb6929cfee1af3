/** The goliath over the dock with the block in its hook, and its rails. */
import { addPortalCrane, hangLoad } from '../../kit/cranes.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point3 } from '../../kit/shape.ts'
import { bar } from '../../kit/solids.ts'
import { hullRing } from './hull.ts'
import { BLOCK, DOCK_Z, YARD_Y } from './scale.ts'

const SPAN = 0.36
/** Over the gap that waits for the block. */
const X = 0.15

const ROPE_M = 0.075

export function addCrane(model: Model): void {
  const { crane, trolley } = addPortalCrane(model, 'goliath', [X, YARD_Y, DOCK_Z], {
    span: SPAN,
    depth: 0.15,
    height: 0.27,
    girder: 0.034,
    leg: 0.03,
    angle: Math.PI / 2,
  })
  crane.add(INK.enamelDark, move(bar(0.1, 0.018, 0.001), 0, 0.287, 0.0395))
  for (let k = 0; k < 5; k++)
    crane.add(INK.white, move(bar(0.011, 0.011, 0.001), -0.034 + k * 0.017, 0.287, 0.0403))
  const ring = hullRing(BLOCK.breadth, BLOCK.depth, BLOCK.length)
  const spread: Point3 = [BLOCK.breadth * 0.9, BLOCK.depth, BLOCK.length * 0.8]
  const ropes = model.part('hoist-ropes', [0, 0, 0], trolley)
  const hung = hangLoad(ropes, ROPE_M, spread, turn(ring.skin, 'y', Math.PI / 2))
  const load = model.part('hull-block', [0, 0, 0], trolley)
  load.add(paint('satin', '#c05a45'), hung)
  load.add(
    INK.iron,
    move(turn(ring.frames, 'y', Math.PI / 2), 0, -ROPE_M - 0.0015 - BLOCK.depth, 0),
  )
  model.slide(
    crane,
    [0, 4, 6, 10],
    [
      [0.16, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0.16, 0, 0],
    ],
  )
  const rails = model.part('rails')
  for (const s of [-1, 1])
    rails.add(
      INK.graphite,
      place(bar(0.98, 0.003, 0.006), -0.02, YARD_Y + 0.0015, DOCK_Z + (s * SPAN) / 2),
    )
}
