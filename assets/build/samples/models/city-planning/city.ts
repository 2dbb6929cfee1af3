/** The neighbours: slabs of housing, the school to the north, offices, the metro station. */
import { groundLine } from '../../kit/building.ts'
import { crate } from '../../kit/freight.ts'
import { INK, paint } from '../../kit/inks.ts'
import type { Ink } from '../../kit/inks.ts'
import type { Model, Part } from '../../kit/model.ts'
import { roundRectangle } from '../../kit/outlines.ts'
import { drum, tube } from '../../kit/rounds.ts'
import { move, place } from '../../kit/shape.ts'
import type { Point2 } from '../../kit/shape.ts'
import { bar, prism } from '../../kit/solids.ts'
import { G, ROAD } from './scale.ts'

const STOREY = 0.006
const Y = G + 0.004
const BAND = paint('matte', '#a8a69f')

/** A plain block whose floors show as shadow joints, three storeys to a band. */
function addBlock(
  part: Part,
  ink: Ink,
  x: number,
  z: number,
  width: number,
  depth: number,
  storeys: number,
): void {
  const bands = Math.max(1, Math.round(storeys / 3))
  const high = (storeys * STOREY) / bands
  part.add(BAND, place(crate(width - 0.004, storeys * STOREY - high * 0.4, depth - 0.004), x, Y, z))
  for (let k = 0; k < bands; k++)
    part.add(ink, place(crate(width, high * 0.72, depth), x, Y + k * high, z))
  part.add(
    ink,
    place(
      crate(width * 0.25, 0.004, depth * 0.5),
      x - width * 0.2,
      Y + (bands - 1) * high + high * 0.72,
      z,
    ),
  )
}

export function addNeighbours(model: Model): void {
  const east = model.part('neighbours')
  for (let row = 0; row < 4; row++)
    for (const x of [-0.49, -0.39, -0.3])
      addBlock(east, INK.white, x, -0.155 + row * 0.1, 0.07, 0.022, row === 1 ? 11 : 6)
  for (let row = 0; row < 3; row++)
    for (const x of [0.31, 0.41]) addBlock(east, INK.white, x, -0.14 + row * 0.13, 0.08, 0.026, 7)
  addBlock(east, INK.paper, 0.5, -0.06, 0.06, 0.06, 26)
  addBlock(east, INK.paper, 0.5, 0.1, 0.07, 0.05, 16)
  for (const [x, w, h] of [
    [-0.15, 0.08, 5],
    [-0.04, 0.09, 7],
    [0.09, 0.1, 6],
  ] as const)
    addBlock(east, INK.white, x, 0.31, w, 0.05, h)
  for (const x of [-0.16, -0.06, 0.05, 0.15]) addBlock(east, INK.white, x, 0.46, 0.07, 0.024, 6)
  for (const [x, z, w, d, h] of [
    [-0.42, 0.32, 0.16, 0.06, 4],
    [-0.3, 0.41, 0.05, 0.05, 14],
    [-0.47, 0.42, 0.07, 0.05, 8],
    [-0.4, 0.51, 0.2, 0.03, 5],
    [0.44, 0.49, 0.16, 0.05, 12],
    [0.33, 0.35, 0.06, 0.06, 8],
    [0.47, 0.36, 0.1, 0.04, 6],
    [0.3, 0.48, 0.05, 0.08, 5],
  ] as const)
    addBlock(east, INK.paper, x, z, w, d, h)
  const homes = model.part('north-homes')
  for (let row = 0; row < 3; row++)
    for (const x of [-0.47, -0.35])
      addBlock(homes, INK.white, x, -0.31 - row * 0.09, 0.09, 0.024, 6)
  for (const x of [0.06, 0.15]) addBlock(homes, INK.white, x, -0.3, 0.075, 0.022, 6)
  for (const x of [0.06, 0.15]) addBlock(homes, INK.white, x, -0.38, 0.075, 0.022, 6)
  for (let row = 0; row < 2; row++)
    for (const x of [0.33, 0.45]) addBlock(homes, INK.white, x, -0.32 - row * 0.12, 0.09, 0.03, 9)
  addSchool(model)
  addStation(model)
}

/** The school that needs two hours of sun, with its running track. */
function addSchool(model: Model): void {
  const school = model.part('school')
  addBlock(school, paint('matte', '#e8d9b8'), -0.12, -0.29, 0.13, 0.022, 4)
  addBlock(school, paint('matte', '#e8d9b8'), -0.175, -0.34, 0.022, 0.08, 4)
  const field = (w: number, d: number): Point2[] =>
    roundRectangle(w, d, d / 2 - 0.0005, 6).map(([x, z]) => [x - 0.08, z - 0.4])
  school.add(paint('matte', '#b9735c'), prism(field(0.13, 0.075), Y, Y + 0.0012))
  school.add(INK.leafDark, prism(field(0.1, 0.047), Y, Y + 0.002))
  school.add(
    INK.white,
    groundLine([...field(0.115, 0.061), field(0.115, 0.061)[0]!], 0.001, Y + 0.0018),
  )
}

function addStation(model: Model): void {
  const station = model.part('metro-station', [0.275, Y, 0.275])
  station.add(INK.enamel, move(crate(0.03, 0.012, 0.022), 0, 0, 0))
  station.add(model.accentSatin, move(bar(0.036, 0.003, 0.028, 0.001), 0, 0.0135, 0))
  station.add(
    model.accentGlow,
    move(
      tube(
        [
          [0, 0, -0.001],
          [0, 0, 0.001],
        ],
        0.009,
        16,
      ),
      0.026,
      0.03,
      0.01,
    ),
  )
  station.add(INK.slate, move(drum(0.0012, 0.024, 6), 0.026, 0, 0.01))
  station.add(
    model.accent,
    groundLine(
      [
        [-0.54, ROAD - 0.275],
        [0.27, ROAD - 0.275],
      ],
      0.004,
      -0.0026,
    ),
  )
}
