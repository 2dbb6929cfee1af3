/**
 * The way over the floor from one place to another, round walls and whatever stands there: A* on a
 * half-metre grid, then every corner dropped that need not be walked. Pure.
 */
import type { FloorPoint } from './fixtures.ts'
import { PAVILION_LENGTH_M, PAVILION_START_M } from './plan.ts'
import { isWalkable } from './walk.ts'

const CELL_M = 0.5
const REACH_M = PAVILION_START_M + PAVILION_LENGTH_M + 1
const SIDE = Math.ceil((2 * REACH_M) / CELL_M)
/** A way keeps this clear of walls, where there is room. */
const ELBOW_M = 0.45
const TIGHT_COST = 6
const SIGHT_STEP_M = 0.2
const NEIGHBOURS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
] as const

const centreOf = (cell: number): FloorPoint => ({
  x: (Math.floor(cell / SIDE) + 0.5) * CELL_M - REACH_M,
  z: ((cell % SIDE) + 0.5) * CELL_M - REACH_M,
})

const between = (a: FloorPoint, b: FloorPoint): number => Math.hypot(a.x - b.x, a.z - b.z)

/** Whether one could walk straight, with elbow room. */
function isRoomy(x: number, z: number): boolean {
  return (
    isWalkable(x - ELBOW_M, z) &&
    isWalkable(x + ELBOW_M, z) &&
    isWalkable(x, z - ELBOW_M) &&
    isWalkable(x, z + ELBOW_M)
  )
}

type Test = (x: number, z: number) => boolean

function isStraight(from: FloorPoint, to: FloorPoint, isFree: Test): boolean {
  const steps = Math.max(1, Math.ceil(between(from, to) / SIGHT_STEP_M))
  for (let step = 1; step < steps; step++) {
    const t = step / steps
    if (!isFree(from.x + (to.x - from.x) * t, from.z + (to.z - from.z) * t)) return false
  }
  return true
}

/** Cost of a metre in each cell, as it becomes known; 0 is not yet, Infinity cannot be walked. */
const costs = new Float32Array(SIDE * SIDE)

function costOf(cell: number): number {
  const known = costs[cell]
  if (known !== 0) return known ?? Infinity
  const { x, z } = centreOf(cell)
  const cost = !isWalkable(x, z) ? Infinity : isRoomy(x, z) ? 1 : TIGHT_COST
  costs[cell] = cost
  return cost
}

/** Walkable cell nearest to a place, within 2 m; -1 where there is none. */
function cellNear({ x, z }: FloorPoint): number {
  let best = -1
  let bestM = 2
  const column = Math.floor((x + REACH_M) / CELL_M)
  const row = Math.floor((z + REACH_M) / CELL_M)
  for (let i = column - 4; i <= column + 4; i++)
    for (let j = row - 4; j <= row + 4; j++) {
      if (i < 0 || j < 0 || i >= SIDE || j >= SIDE) continue
      const cell = i * SIDE + j
      const distance = between(centreOf(cell), { x, z })
      if (distance < bestM && costOf(cell) < Infinity) {
        best = cell
        bestM = distance
      }
    }
  return best
}

/** Cells waiting to be looked at, by the length of the way through them, in steps of half a cell. */
class Open {
  private readonly steps: number[][] = []
  private first = 0

  add(cell: number, estimateM: number): void {
    const step = Math.floor((2 * estimateM) / CELL_M)
    ;(this.steps[step] ??= []).push(cell)
    this.first = Math.min(this.first, step)
  }

  take(): number | undefined {
    for (; this.first < this.steps.length; this.first++) {
      const cell = this.steps[this.first]?.pop()
      if (cell !== undefined) return cell
    }
    return undefined
  }
}

function searchCells(start: number, goal: number): number[] {
  const cameFrom = new Map<number, number>()
  const cost = new Map([[start, 0]])
  const end = centreOf(goal)
  const open = new Open()
  open.add(start, 0)
  for (let cell = open.take(); cell !== undefined; cell = open.take()) {
    if (cell === goal) break
    const spent = cost.get(cell) ?? 0
    for (const [dx, dz] of NEIGHBOURS) {
      const next = cell + dx * SIDE + dz
      const reached = spent + Math.hypot(dx, dz) * CELL_M * costOf(next)
      if (reached >= (cost.get(next) ?? Infinity)) continue
      cost.set(next, reached)
      cameFrom.set(next, cell)
      open.add(next, reached + between(centreOf(next), end))
    }
  }
  if (!cameFrom.has(goal) && start !== goal) return []
  const cells = [goal]
  for (let cell = cameFrom.get(goal); cell !== undefined; cell = cameFrom.get(cell))
    cells.push(cell)
  return cells.reverse()
}

/**
 * Corners of a way from `from` to `to`, both included, in metres. Empty where none leads there, such as
 * from a place nobody can stand at.
 */
export function findWay(from: FloorPoint, to: FloorPoint): FloorPoint[] {
  const isRoomyHere: Test = (x, z) => isWalkable(x, z) && isRoomy(x, z)
  if (isStraight(from, to, isRoomyHere)) return [from, to]
  const start = cellNear(from)
  const goal = cellNear(to)
  if (start < 0 || goal < 0) return []
  const cells = searchCells(start, goal)
  if (cells.length === 0) return []
  return straighten([from, ...cells.map(centreOf), to], isRoomyHere)
}

/** The same way without the corners that need not be walked. */
function straighten(points: readonly FloorPoint[], isFree: Test): FloorPoint[] {
  const way: FloorPoint[] = []
  let reached: FloorPoint | undefined
  for (const point of points) {
    const last = way.at(-1)
    if (reached && last && !isStraight(last, point, isFree)) way.push(reached)
    else if (!last) way.push(point)
    reached = point
  }
  return reached ? [...way, reached] : way
}

/** Length of a way in metres. */
export function wayLength(way: readonly FloorPoint[]): number {
  let before = way[0]
  let length = 0
  for (const point of way) {
    length += before ? between(before, point) : 0
    before = point
  }
  return length
}
