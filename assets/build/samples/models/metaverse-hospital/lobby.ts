/** The lobby part of the metaverse-hospital model and what stands with it. */
import { addFloors } from '../../kit/building.ts'
import { person, sitter } from '../../kit/people.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Model } from '../../kit/model.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { bar, block, prism, strut } from '../../kit/solids.ts'
import { G, FLOOR, PERSON_M } from './scale.ts'

export function addLobby(model: Model): void {
  const lobby = model.part('lobby')
  const desk = Array.from({ length: 13 }, (_, i): Point2 => {
    const a = Math.PI * (0.1 + (i / 12) * 0.8)
    return [0.03 + Math.cos(a) * 0.07, 0.03 + Math.sin(a) * 0.045]
  })
  const inner = desk
    .map(([x, z]): Point2 => [0.03 + (x - 0.03) * 0.78, 0.03 + (z - 0.03) * 0.72])
    .reverse()
  lobby.add(INK.timber, prism([...desk, ...inner], FLOOR, FLOOR + 0.02, { chamfer: 0.001 }))
  lobby.add(
    model.accentGlow,
    tube(
      desk.map(([x, z]) => [x, FLOOR + 0.003, z] as const),
      0.0014,
      4,
    ),
  )
  for (const x of [0.0, 0.06]) sitter(lobby, model.random, PERSON_M, x, FLOOR, 0.03, 0, '#f1efea')
  const guide = model.part('digital-human')
  guide.add(INK.enamel, place(drum(0.016, 0.006, 20, 0.002), 0.13, FLOOR, 0.2))
  guide.add(INK.glass, place(drum(0.014, 0.044, 20), 0.13, FLOOR + 0.006, 0.2))
  person(guide, model.random, 0.036, 0.13, FLOOR + 0.006, 0.2, {
    coat: model.accent.color,
    angle: 0,
    stride: 0,
  })
  for (const [x, z] of [
    [-0.09, 0.14],
    [-0.09, 0.2],
    [-0.09, 0.26],
  ] as const) {
    lobby.add(
      INK.cloth,
      place(block(0.014, 0.008, 0.044, 0.003), x, FLOOR, z),
      place(block(0.004, 0.018, 0.044, 0.001), x - 0.007, FLOOR, z),
    )
    sitter(lobby, model.random, PERSON_M * 0.95, x, FLOOR - 0.001, z - 0.01, Math.PI / 2)
  }
  for (const z of [0.28, 0.31]) {
    lobby.add(INK.enamel, place(block(0.01, 0.026, 0.008, 0.002), 0.19, FLOOR, z))
    lobby.add(INK.enamelDark, place(bar(0.001, 0.008, 0.006), 0.1845, FLOOR + 0.019, z))
  }
  for (const [x, z] of [
    [0.02, 0.12],
    [0.07, 0.14],
    [0.1, 0.24],
    [0.02, 0.28],
    [0.16, 0.29],
    [0.0, 0.22],
  ] as const)
    person(lobby, model.random, PERSON_M, x, FLOOR, z)
}

export function addTower(model: Model): void {
  const tower = model.part('ward-tower')
  const outline = roundRectangle(0.94, 0.2, 0.05, 6).map(([x, z]): Point2 => [x, z - 0.375])
  addFloors(tower, outline, G, 6, {
    storey: 0.056,
    slab: 0.009,
    back: 0.012,
    slabInk: INK.white,
    coreInk: paint('satin', '#9fb3b5'),
    round: true,
  })
  for (let f = 0; f < 6; f++)
    for (let i = 0; i < 22; i++) {
      const x = -0.4 + i * (0.8 / 21)
      tower.add(
        i % 5 === f % 5 ? model.accent : INK.paper,
        strut(
          [x, G + f * 0.056 + 0.004, -0.279],
          [x, G + (f + 1) * 0.056 - 0.004, -0.279],
          0.0032,
          0.009,
        ),
      )
    }
  tower.add(INK.stone, place(block(0.2, 0.03, 0.1, 0.003), -0.18, G + 0.345, -0.385))
  tower.add(
    INK.pale,
    place(drum(0.062, 0.006, 32, 0.001), 0.24, G + 0.352, -0.375),
    ...[0, 1, 2, 3].map((k) =>
      place(
        drum(0.004, 0.01, 6),
        0.24 + Math.cos(k * 1.571) * 0.045,
        G + 0.343,
        -0.375 + Math.sin(k * 1.571) * 0.045,
      ),
    ),
  )
  tower.add(
    model.accentSatin,
    ...[-0.016, 0.016].map((dx) => place(block(0.008, 0.001, 0.05), 0.24 + dx, G + 0.3582, -0.375)),
    place(block(0.03, 0.001, 0.008), 0.24, G + 0.3582, -0.375),
  )
  for (let i = 0; i < 5; i++)
    tower.add(
      INK.enamelGrey,
      place(block(0.034, 0.018, 0.03, 0.002), -0.42 + i * 0.045, G + 0.345, -0.41),
    )
}
