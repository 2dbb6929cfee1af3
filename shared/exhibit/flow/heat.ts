/** Where it has been crowded lately: a grid a floor over all ways, in the model's frame. */
import type { FlowManifest } from './manifest.ts'

/** Cells along the longer side. */
const CELLS = 60
/** What is left of the heat after a second of the place. */
const KEPT_PER_S = 0.96

export interface Heat {
  columns: number
  rows: number
  /** Corner of the grid with the least x and z, and the side of a cell, in the model's units. */
  minX: number
  minZ: number
  cell: number
  floors: Float32Array
  /** People in the cell on a lately average, floor by floor, row by row. */
  cells: Float32Array
}

export function createHeat({ sources, floors, agents, stations }: FlowManifest): Heat {
  const points = [
    ...sources.flatMap(({ routes }) =>
      routes.flatMap(({ legs }) => legs.flatMap((leg) => leg.points)),
    ),
    ...stations.flatMap(({ gates }) => (gates ? [gates.from, gates.to] : [])),
  ]
  const margin = agents.spread + agents.height
  const xs = points.map(([x]) => x)
  const zs = points.map(([, , z]) => z)
  const [minX, minZ] = [Math.min(...xs) - margin, Math.min(...zs) - margin]
  const [width, depth] = [Math.max(...xs) + margin - minX, Math.max(...zs) + margin - minZ]
  const cell = Math.max(width, depth) / CELLS
  const columns = Math.max(2, Math.ceil(width / cell))
  const rows = Math.max(2, Math.ceil(depth / cell))
  return {
    columns,
    rows,
    minX,
    minZ,
    cell,
    floors: Float32Array.from(floors, ({ y }) => y),
    cells: new Float32Array(columns * rows * floors.length),
  }
}

/** The floor nearest to a height. */
export function floorOf({ floors }: Heat, y: number): number {
  let best = 0
  for (let floor = 1; floor < floors.length; floor += 1)
    if (Math.abs((floors[floor] ?? 0) - y) < Math.abs((floors[best] ?? 0) - y)) best = floor
  return best
}

/** Lets all cells cool by a step. */
export function coolHeat({ cells }: Heat, stepS: number): void {
  const kept = 1 - (1 - KEPT_PER_S) * stepS
  for (let i = 0; i < cells.length; i += 1) cells[i] = (cells[i] ?? 0) * kept
}

/** Someone stands at a place for a step. */
export function addHeat(heat: Heat, at: { x: number; y: number; z: number }, stepS: number): void {
  const column = Math.floor((at.x - heat.minX) / heat.cell)
  const row = Math.floor((at.z - heat.minZ) / heat.cell)
  if (column < 0 || row < 0 || column >= heat.columns || row >= heat.rows) return
  const index = (floorOf(heat, at.y) * heat.rows + row) * heat.columns + column
  heat.cells[index] = (heat.cells[index] ?? 0) + (1 - KEPT_PER_S) * stepS
}

/** How crowded a cell is when people stand as close as in a line, as a share of that. */
const DENSE_SHARE = 0.6

/** Crowding of a cell, 0…1 and above. */
export function heatShare({ agents }: FlowManifest, heat: Heat, index: number): number {
  const side = heat.cell / agents.spacing
  return (heat.cells[index] ?? 0) / (side * side * DENSE_SHARE)
}
