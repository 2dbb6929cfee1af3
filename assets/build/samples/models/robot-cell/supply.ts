/** What feeds the cell: the pallet line through its tunnels, the bins of small parts, the cabinet. */
import { INK, paint } from '../../kit/inks.ts'
import { addConveyor } from '../../kit/machines.ts'
import type { Model, Part } from '../../kit/model.ts'
import { drum } from '../../kit/rounds.ts'
import { move, turn } from '../../kit/shape.ts'
import { bar, block, strut } from '../../kit/solids.ts'
import { gear } from './bench.ts'
import { FENCE_X, G, LINE_TOP, LINE_Z } from './scale.ts'

const PITCH_M = 0.23

export function addSupply(model: Model): void {
  const line = model.part('conveyor')
  addConveyor(line, 1.08, 0.11, LINE_TOP - G, 0, G, LINE_Z)
  for (const s of [-1, 1]) addTunnel(model, line, s * FENCE_X)
  const pallets = model.part('pallets', [0, LINE_TOP, LINE_Z])
  for (let k = 0; k < 4; k++) addPallet(model, pallets, (k - 2) * PITCH_M)
  model.slide(
    pallets,
    [0, 5.4, 7.99, 8],
    [
      [0, 0, 0],
      [0, 0, 0],
      [PITCH_M, 0, 0],
      [0, 0, 0],
    ],
  )
  addBins(model)
  addCabinet(model)
}

function addTunnel(model: Model, part: Part, x: number): void {
  for (const s of [-1, 1])
    part.add(INK.enamelGrey, move(block(0.13, 0.1, 0.005), x, LINE_TOP + 0.004, LINE_Z + s * 0.066))
  part.add(INK.enamelGrey, move(bar(0.134, 0.006, 0.142, 0.002), x, LINE_TOP + 0.106, LINE_Z))
  for (const s of [-1, 1])
    part.add(model.accent, move(bar(0.004, 0.012, 0.142), x + s * 0.067, LINE_TOP + 0.1, LINE_Z))
}

function addPallet(model: Model, part: Part, x: number): void {
  part.add(INK.graphite, move(block(0.1, 0.01, 0.088, 0.002), x, 0.002, 0))
  part.add(model.accentSatin, move(block(0.012, 0.014, 0.08), x - 0.044, 0.012, 0))
  part.add(INK.brass, move(gear(0.026, 18, 0.014), x + 0.018, 0.012, 0.0))
  part.add(INK.steel, move(drum(0.008, 0.03, 10), x + 0.018, 0.012, 0))
  for (const z of [-0.024, 0.024])
    part.add(INK.steel, move(drum(0.012, 0.018, 12, 0.002), x - 0.022, 0.012, z))
}

/** A sloping rack of bins at the left, its mouths towards the arm. */
function addBins(model: Model): void {
  const part = model.part('parts-rack')
  const [x, z] = [-0.43, 0.03]
  for (const sx of [-1, 1])
    for (const sz of [-1, 1])
      part.add(
        INK.slate,
        strut(
          [x + sx * 0.036, G, z + sz * 0.1],
          [x + sx * 0.036, G + (sx < 0 ? 0.27 : 0.235), z + sz * 0.1],
          0.008,
        ),
      )
  const inks = [model.accent, INK.cloth, INK.paper, paint('matte', '#5d6670')]
  for (const [level, y] of [0.09, 0.155, 0.22].entries()) {
    part.add(INK.enamelGrey, move(turn(bar(0.09, 0.004, 0.21), 'z', -0.18), x, G + y, z))
    for (let k = 0; k < 4; k++) {
      const bin = turn(block(0.078, 0.036, 0.044, 0.003), 'z', -0.18)
      const dz = (k - 1.5) * 0.05
      part.add(inks[(k + level) % inks.length]!, move(bin, x, G + y + 0.003, z + dz))
      part.add(
        INK.graphite,
        move(turn(bar(0.066, 0.003, 0.034), 'z', -0.18), x + 0.006, G + y + 0.0385, z + dz),
      )
    }
  }
}

function addCabinet(model: Model): void {
  const part = model.part('control-cabinet')
  const [x, z] = [0.425, 0.03]
  part.add(INK.graphite, move(block(0.07, 0.016, 0.16), x, G, z))
  part.add(INK.enamel, move(block(0.076, 0.27, 0.166, 0.004), x, G + 0.016, z))
  for (const dz of [-0.04, 0.04]) {
    part.add(INK.enamelGrey, move(bar(0.002, 0.24, 0.074), x - 0.0385, G + 0.152, z + dz))
    part.add(INK.graphite, move(bar(0.004, 0.03, 0.005), x - 0.041, G + 0.15, z + dz * 0.24))
  }
  for (let k = 0; k < 4; k++)
    part.add(INK.slate, move(bar(0.002, 0.004, 0.04), x - 0.04, G + 0.07 + k * 0.009, z - 0.04))
  part.add(model.accentGlow, move(bar(0.003, 0.012, 0.03), x - 0.04, G + 0.235, z + 0.04))
}
