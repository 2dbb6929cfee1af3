/** The turning stage: apron, drum, three fan walls with their facades, and the clock at the middle. */
import { groundLine } from '../../kit/building.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { circle } from '../../kit/outlines.ts'
import { arc, sector } from '../../kit/ring-walls.ts'
import { ball, drum, lathe, tube } from '../../kit/rounds.ts'
import { move, place, turn } from '../../kit/shape.ts'
import type { Point2, Shape } from '../../kit/shape.ts'
import { bar, block, extrude } from '../../kit/solids.ts'
import { APRON_R, FLOOR, STAGE_R, STAGE_Y, WALLS } from './scale.ts'

const WALL_LOW_M = 0.1
const WALL_HIGH_M = 0.25
const WALL_R = STAGE_R - 0.006

/** Height of a fan wall at a distance from the middle. */
const wallTop = (r: number) => WALL_HIGH_M - ((WALL_HIGH_M - WALL_LOW_M) * r) / WALL_R

interface Facade {
  skin: string
  frame: Ink
  pane: Ink
  lit: Ink
  /** Width and height of a window, in metres. */
  window: readonly [number, number]
}

const STREET: Facade = {
  skin: '#76808a',
  frame: INK.white,
  pane: INK.enamelDark,
  lit: paint('satin', '#f2cf8a'),
  window: [0.015, 0.026],
}
const BALLROOM: Facade = {
  skin: '#8e4a3f',
  frame: INK.brass,
  pane: paint('satin', '#c98b62'),
  lit: paint('satin', '#f2cf8a'),
  window: [0.015, 0.032],
}
const LANE: Facade = {
  skin: '#a97f69',
  frame: INK.timberDark,
  pane: INK.cloth,
  lit: paint('satin', '#f2cf8a'),
  window: [0.014, 0.022],
}

/** Facades on the two faces of each wall: first the one towards greater angles. */
const FACES: readonly (readonly [Facade, Facade])[] = [
  [STREET, LANE],
  [BALLROOM, STREET],
  [LANE, BALLROOM],
]

export function addApron(model: Model): void {
  const apron = model.part('apron')
  apron.add(
    INK.white,
    lathe(
      [
        [0.57, FLOOR - 0.006],
        [0.57, FLOOR],
        [APRON_R + 0.03, FLOOR],
      ],
      48,
    ),
  )
  const steps: Point2[] = [
    [APRON_R + 0.03, 0],
    [APRON_R + 0.03, 0.01],
    [APRON_R + 0.012, 0.01],
    [APRON_R + 0.012, 0.02],
    [APRON_R, 0.02],
    [APRON_R, 0.031],
    [STAGE_R + 0.004, 0.031],
    [STAGE_R + 0.004, 0.012],
  ]
  apron.add(
    INK.graphite,
    lathe(
      steps.map(([r, y]): Point2 => [r, y + FLOOR]),
      48,
    ),
  )
  for (const [r, y] of [
    [APRON_R + 0.0302, 0.007],
    [APRON_R + 0.0002, 0.027],
  ] as const)
    apron.add(
      model.accentGlow,
      tube(
        circle(r, 36).map(([x, z]) => [x, FLOOR + y, z] as const),
        0.0013,
        4,
        true,
      ),
    )
  for (const r of [0.395])
    apron.add(INK.pale, groundLine([...circle(r, 48), [r, 0]], 0.0014, FLOOR + 0.0004))
}

export function addRevolve(model: Model): Part {
  const revolve = model.part('revolve', [0, STAGE_Y, 0])
  revolve.add(INK.timber, move(drum(STAGE_R, 0.02, 48), 0, -0.02, 0))
  const floors = ['#8b8a86', '#7d4a38', '#b7ab98'] as const
  WALLS.forEach((from, i) => {
    const to = WALLS[i + 1] ?? WALLS[0] + Math.PI * 2
    revolve.add(
      paint('matte', floors[i] ?? '#8b8a86'),
      sector(STAGE_R - 0.012, from, to, 0, 0.0012),
    )
    addWall(revolve, from, FACES[i] ?? [STREET, STREET])
  })
  for (let k = 0; k < 6; k++)
    revolve.add(
      INK.grey,
      groundLine(arc(0.07 + k * 0.03, WALLS[0] + 0.12, WALLS[1] - 0.12, 8), 0.0012, 0.0012),
    )
  addClock(model, revolve)
  return revolve
}

function addWall(revolve: Part, angle: number, faces: readonly [Facade, Facade]): void {
  const outline = (by: number): Point2[] => [
    [0.012, 0.0015],
    [WALL_R - by, 0.0015],
    [WALL_R - by, WALL_LOW_M - by],
    [0.012, WALL_HIGH_M - by],
  ]
  const set = (shape: Shape) => place(shape, 0, 0, 0, -angle)
  revolve.add(INK.graphite, set(extrude(outline(0), 0.006)))
  revolve.add(
    INK.brass,
    set(move(turn(bar(0.297, 0.005, 0.011), 'z', -0.53), 0.14, 0.174, 0)),
    set(move(block(0.006, WALL_LOW_M + 0.002, 0.01), WALL_R, 0, 0)),
  )
  faces.forEach((face, i) => {
    const side = i === 0 ? 1 : -1
    revolve.add(
      paint('matte', face.skin),
      set(move(extrude(outline(0.008), 0.0016), 0, 0, side * 0.0036)),
    )
    addWindows(revolve, face, (x, y, shape) => set(move(shape, x, y, side * 0.0046)))
  })
}

function addWindows(
  revolve: Part,
  { window: [w, h], frame, pane, lit }: Facade,
  set: (x: number, y: number, shape: Shape) => Shape,
): void {
  for (let column = 0; column < 5; column++)
    for (let row = 0; row < 4; row++) {
      const x = 0.05 + column * 0.044
      const y = 0.012 + row * (h + 0.02)
      if (y + h + 0.016 > wallTop(x + w / 2)) continue
      const door = row === 0 && column % 3 === 1
      const tall = door ? h + 0.01 : h
      revolve.add(frame, set(x, (door ? 0 : y) - 0.002, block(w + 0.005, tall + 0.004, 0.0014)))
      revolve.add(
        (column * 2 + row * 3) % 5 === 0 ? lit : pane,
        set(x, door ? 0 : y, block(w, tall, 0.0026)),
      )
    }
}

/** The street clock that says when the last tram goes: the pivot of stage and story. */
function addClock(model: Model, revolve: Part): void {
  revolve.add(
    INK.graphite,
    drum(0.017, 0.255, 12),
    move(drum(0.024, 0.008, 16, 0.002), 0, 0.252, 0),
  )
  revolve.add(model.accentSatin, move(bar(0.044, 0.044, 0.044, 0.004), 0, 0.281, 0))
  revolve.add(
    INK.brass,
    move(
      lathe(
        [
          [0.031, 0],
          [0.024, 0.012],
          [0.008, 0.018],
          [0, 0.03],
        ],
        16,
      ),
      0,
      0.303,
      0,
    ),
    move(ball(0.004, 8, 6), 0, 0.334, 0),
  )
  for (let k = 0; k < 4; k++) {
    const set = (shape: Shape) => place(shape, 0, 0.281, 0, (k * Math.PI) / 2)
    const dial = (radius: number, out: number) =>
      set(move(turn(drum(radius, 0.002, 10), 'x', Math.PI / 2), 0, 0, out))
    revolve.add(INK.brass, dial(0.0195, 0.0216))
    revolve.add(INK.enamel, dial(0.0175, 0.0226))
    revolve.add(
      INK.black,
      set(move(turn(block(0.0016, 0.0145, 0.001), 'z', 0.17), 0, 0, 0.0252)),
      set(move(turn(block(0.002, 0.0095, 0.001), 'z', 0.5), 0, 0, 0.0252)),
    )
  }
}
