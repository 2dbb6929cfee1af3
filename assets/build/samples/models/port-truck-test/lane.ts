/** The test on the lane: the driverless truck with what it sees, distance posts, dummy, obstacles. */
import { addTruck } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { person } from '../../kit/people.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2, Point3 } from '../../kit/shape.ts'
import { bar, prism } from '../../kit/solids.ts'
import {
  CROSS_X,
  DUMMY_X,
  G,
  LANE,
  LANE_Z,
  NOSE_X,
  PERSON_M,
  POST_M,
  POSTS,
  TRUCK_M,
  UNDER_CRANE,
  BLOCK_Z,
} from './scale.ts'

const EAST_Z = LANE_Z + LANE

/** Points of a fan that opens to +z from the origin. */
function fan(radius: number, spread: number, steps: number): Point2[] {
  return Array.from({ length: steps + 1 }, (_, k): Point2 => {
    const a = (k / steps - 0.5) * spread
    return [Math.sin(a) * radius, Math.cos(a) * radius]
  })
}

export function addTestTruck(model: Model): void {
  const truck = model.part(
    'test-truck',
    [NOSE_X - TRUCK_M / 2, G + 0.001, EAST_Z],
    undefined,
    Math.PI / 2,
  )
  addTruck(truck, TRUCK_M, { cab: model.accentSatin, load: model.accentSatin, driverless: true })
  truck.add(INK.white, move(bar(0.0158, 0.003, 0.0772), 0, 0.016, -0.0125))
  for (const s of [-1, 1]) {
    truck.add(INK.enamelDark, move(drum(0.0022, 0.004, 8), s * 0.006, 0.0128, 0.047))
    truck.add(model.accentGlow, move(bar(0.003, 0.0015, 0.001), s * 0.005, 0.008, 0.0506))
  }
  const sight = model.part('sensor-fan', [0, 0.006, TRUCK_M / 2], truck)
  sight.add(INK.glass, prism([[0, 0], ...fan(0.34, 0.6, 10)], 0, 0.006, { bottom: true }))
  sight.add(
    paint('matte', '#a4bfe2'),
    prism([[0, 0.01], ...fan(0.335, 0.56, 10)], -0.0064, -0.0058),
  )
  for (const radius of [0.08, 0.16, 0.24, 0.32])
    sight.add(
      model.accentGlow,
      tube(
        fan(radius, 0.6, 12).map(([x, z]): Point3 => [x, 0.001, z]),
        0.0013,
        4,
      ),
    )
  sight.add(
    model.accentGlow,
    tube(
      circle(0.045, 24).map(([x, z]): Point3 => [x, 0.001, z - 0.02]),
      0.0012,
      4,
      true,
    ),
  )
  model.slide(
    truck,
    [0, 3, 4.5, 10],
    [
      [-0.14, 0, 0],
      [-0.012, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
  )
  addPosts(model)
}

/** Posts every eight metres before the nose: they turn red as far as the truck needs to stop. */
function addPosts(model: Model): void {
  for (let k = 1; k <= POSTS; k++) {
    const post = model.part(`distance-${k}`, [NOSE_X + k * POST_M, G, LANE_Z + LANE * 2 + 0.014])
    post.add(
      paint('satin', '#f4f4f0'),
      drum(0.0042, 0.03, 10, 0.001),
      move(drum(0.007, 0.003, 10), 0, 0, 0),
    )
    post.add(model.accentSatin, move(drum(0.0045, 0.004, 10), 0, 0.02, 0))
  }
}

/** A soft dummy on its sled, and the rail that pulls it across. */
export function addDummy(model: Model): void {
  const rail = model.part('dummy-rail')
  rail.add(INK.graphite, place(bar(0.004, 0.0015, 0.19), DUMMY_X, G + 0.001, LANE_Z + 0.02))
  rail.add(
    INK.enamelGrey,
    place(bar(0.014, 0.012, 0.014, 0.002), DUMMY_X, G + 0.006, LANE_Z + 0.122),
  )
  const dummy = model.part('dummy', [DUMMY_X, G + 0.0018, LANE_Z + 0.045])
  dummy.add(INK.enamelDark, bar(0.014, 0.002, 0.014, 0.0005))
  person(dummy, model.random, PERSON_M * 1.9, 0, 0.001, 0, {
    angle: Math.PI,
    coat: '#e2b84e',
    stride: 0.12,
  })
  model.slide(
    dummy,
    [0, 2.6, 5, 10],
    [
      [0, 0, 0.06],
      [0, 0, 0.06],
      [0, 0, -0.07],
      [0, 0, 0.06],
    ],
  )
}

/** What else is met: a stalled truck, a dropped twistlock box, cones, and trucks at work in the yard. */
export function addTraffic(model: Model): void {
  const stalled = model.part('stalled-truck', [0.42, G + 0.001, EAST_Z], undefined, Math.PI / 2)
  addTruck(stalled, TRUCK_M, { cab: INK.enamel, load: paint('matte', '#a9a399') })
  stalled.add(paint('satin', '#d96a52'), move(bar(0.01, 0.008, 0.001), 0, 0.02, -TRUCK_M * 0.49))
  const cones = model.part('cones')
  for (const [x, z] of [
    [0.33, 0.03],
    [0.335, 0.045],
    [0.34, 0.06],
    [0.3, 0.052],
  ] as const)
    cones.add(
      paint('satin', '#e2783c'),
      place(
        tube(
          [
            [0, 0, 0],
            [0, 0.009, 0],
          ],
          (t) => 0.0036 * (1 - t * 0.8),
          8,
        ),
        x,
        G,
        z,
      ),
    )
  const others = model.part('yard-trucks')
  for (const [x, z, angle, load] of [
    [-0.42, BLOCK_Z[1] + UNDER_CRANE, Math.PI / 2, model.accent],
    [0.4, BLOCK_Z[1] + UNDER_CRANE, -Math.PI / 2, INK.cloth],
    [-0.13, BLOCK_Z[0] + UNDER_CRANE, -Math.PI / 2, undefined],
    [CROSS_X - LANE, -0.3, 0, INK.paper],
    [-0.02, LANE_Z - LANE, -Math.PI / 2, INK.cloth],
  ] as const)
    addTruck(others, TRUCK_M, {
      cab: INK.enamel,
      at: [x, G + 0.001, z],
      angle,
      driverless: true,
      ...(load ? { load } : {}),
    })
}
