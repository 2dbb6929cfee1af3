/** The block part of the city-hub model and what stands with it. */
import { addFloors, groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { blob } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { circle, rectangle } from '../../kit/outlines.ts'
import { block, extrude, prism } from '../../kit/solids.ts'
import { FLOORS, LAND_Y } from './scale.ts'

export function addBlock(model: Model, part: Part, x: number, z: number, y: number): void {
  const { random } = model
  const kind = random.next()
  const core = random.pick([INK.pale, INK.stone, INK.cloth])
  if (kind < 0.3) {
    const n = Math.floor(random.between(2, 4))
    const ring = rectangle(x - 0.042, z - 0.038, x + 0.042, z + 0.038)
    const court = rectangle(x - 0.022, z - 0.018, x + 0.022, z + 0.018)
    part.add(core, prism(ring, y, y + n * 0.016, { chamfer: 0.001, holes: [court] }))
    part.add(
      INK.white,
      prism(
        rectangle(x - 0.043, z - 0.039, x + 0.043, z + 0.039),
        y + n * 0.016,
        y + n * 0.016 + 0.004,
        { holes: [court], chamfer: 0.001 },
      ),
    )
    part.add(INK.leaf, move(blob(0.011, 0, 0.1, random), x, y + 0.01, z))
  } else if (kind < 0.62) {
    for (const dz of [-0.024, 0.014])
      addFloors(
        part,
        rectangle(x - 0.04, z + dz - 0.009, x + 0.04, z + dz + 0.011),
        y,
        Math.floor(random.between(2, 5)),
        { ...FLOORS, coreInk: core },
      )
  } else if (kind < 0.85) {
    addFloors(
      part,
      rectangle(x - 0.034, z - 0.03, x + 0.002, z + 0.012),
      y,
      Math.floor(random.between(4, 10)),
      { ...FLOORS, coreInk: core },
    )
    part.add(
      core,
      place(block(0.03, random.between(0.02, 0.05), 0.05, 0.0015), x + 0.026, y, z + 0.006),
    )
    part.add(INK.leaf, move(blob(0.01, 0, 0.1, random), x - 0.02, y + 0.009, z + 0.03))
  } else {
    part.add(INK.lawn, prism(rectangle(x - 0.044, z - 0.04, x + 0.044, z + 0.04), y, y + 0.0015))
    for (let k = 0; k < 6; k++)
      part.add(
        INK.leaf,
        move(
          blob(random.between(0.008, 0.012), 0, 0.1, random),
          x + random.between(-0.035, 0.035),
          y + 0.009,
          z + random.between(-0.03, 0.03),
        ),
      )
    part.add(
      INK.white,
      groundLine(
        [
          [x - 0.044, z - 0.02],
          [x + 0.044, z + 0.03],
        ],
        0.003,
        y + 0.0018,
      ),
    )
  }
}

/** The cluster in the bend: three tall towers of different build around a sensing tower. */
export function addTowers(model: Model): void {
  const towers = model.part('towers')
  const y = LAND_Y
  towers.add(
    INK.paper,
    prism(circle(0.125, 40, 0.2, -0.26), y, y + 0.004, { round: true, chamfer: 0.001 }),
  )
  const glassy = paint('satin', '#9fb0b2')
  for (let i = 0; i < 13; i++) {
    const r = 0.034 - i * 0.0009
    const angle = i * 0.1
    const outline = Array.from({ length: 18 }, (_, k): Point2 => {
      const a = (k / 18) * Math.PI * 2
      const lobe = r * (1 + 0.12 * Math.cos(3 * (a - angle)))
      return [0.13 + Math.cos(a) * lobe, -0.31 + Math.sin(a) * lobe]
    })
    towers.add(
      i % 2 === 0 ? glassy : paint('satin', '#abbbbc'),
      prism(outline, y + i * 0.031, y + (i + 1) * 0.031 - 0.003, { round: true }),
    )
    towers.add(
      INK.white,
      prism(
        outline.map(([x, z]): Point2 => [0.13 + (x - 0.13) * 1.04, -0.31 + (z + 0.31) * 1.04]),
        y + (i + 1) * 0.031 - 0.003,
        y + (i + 1) * 0.031,
        { round: true, bottom: true },
      ),
    )
  }
  addFloors(towers, rectangle(0.245, -0.345, 0.295, -0.295), y, 15, {
    storey: 0.02,
    slab: 0.004,
    back: 0.004,
    slabInk: INK.white,
    coreInk: glassy,
  })
  towers.add(
    INK.white,
    place(
      extrude(
        [
          [-0.02, 0],
          [0.02, 0],
          [0.02, 0.05],
          [-0.02, 0.024],
        ],
        0.04,
        { chamfer: 0.001 },
      ),
      0.27,
      y + 0.306,
      -0.32,
    ),
  )
  addFloors(towers, circle(0.026, 20, 0.27, -0.2), y, 11, {
    storey: 0.02,
    slab: 0.004,
    back: 0.003,
    slabInk: INK.white,
    coreInk: INK.pale,
    round: true,
  })
  addFloors(towers, rectangle(0.11, -0.215, 0.16, -0.185), y, 5, {
    storey: 0.02,
    slab: 0.004,
    back: 0.003,
    slabInk: INK.white,
    coreInk: INK.stone,
  })
}
