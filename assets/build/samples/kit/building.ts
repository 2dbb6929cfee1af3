/** Parts of buildings: bases, railings, curtain walls, stacked floors, stairs. */
import { INK } from './inks.ts'
import type { Ink } from './inks.ts'
import type { Model, Part } from './model.ts'
import { tube } from './rounds.ts'
import { addVertex, emptyShape, join, move } from './shape.ts'
import type { Point2, Point3, Shape } from './shape.ts'
import { circle, roundRectangle } from './outlines.ts'
import { bar, block, inset, prism, sheet, strut } from './solids.ts'

/** Height of the ground of every model above the plinth. */
export const GROUND_M = 0.05

export interface BaseOptions {
  round?: boolean
  /** Depth of a square base, in metres. */
  depth?: number
  /** Cells of the ground across its width; few where the model covers it anyway. */
  cells?: number
  /** Of the plate at its front; one of satin saves a model the draw call of its only metal. */
  plate?: Ink
}

/** The layered base of a model: timber foot, shadow gap, stone slab, accent inlay, brass plate. */
export function addBase(model: Model, ground: Ink, options: BaseOptions = {}): Part {
  const { round = false, depth = 1.18, cells = 32, plate = INK.brass } = options
  const base = model.part('base')
  const outline = (size: number) =>
    round ? circle(size / 2, 64) : roundRectangle(size, size - 1.18 + depth, 0.012, 3)
  base.add(INK.timber, prism(outline(1.18), 0, 0.018, { chamfer: 0.003, round }))
  base.add(INK.black, prism(outline(1.14), 0.018, 0.024, { round }))
  base.add(model.accentSatin, prism(outline(1.164), 0.024, 0.0275, { round }))
  base.add(INK.white, prism(outline(1.17), 0.0275, GROUND_M - 0.001, { chamfer: 0.004, round }))
  base.add(
    ground,
    move(round ? disc(0.56, 15, 48) : sheet(1.12, depth - 0.06, cells), 0, GROUND_M, 0),
  )
  if (!round) {
    base.add(plate, move(bar(0.16, 0.013, 0.003, 0.001), 0, 0.0385, depth / 2 - 0.0035))
    return base
  }
  const rim = (radius: number) =>
    Array.from({ length: 9 }, (_, i): Point2 => {
      const a = Math.PI / 2 + (i / 8 - 0.5) * 0.28
      return [Math.cos(a) * radius, Math.sin(a) * radius]
    })
  base.add(plate, prism([...rim(0.587), ...rim(0.58).reverse()], 0.032, 0.045))
  return base
}

/** A level disc of rings and spokes, so that baked shade can settle on it. */
function disc(radius: number, rings: number, spokes: number): Shape {
  const shape = emptyShape()
  addVertex(shape, [0, 0, 0], [0, 1, 0])
  for (let r = 1; r <= rings; r++)
    for (let k = 0; k < spokes; k++) {
      const a = (k / spokes) * Math.PI * 2
      addVertex(
        shape,
        [(Math.cos(a) * radius * r) / rings, 0, (Math.sin(a) * radius * r) / rings],
        [0, 1, 0],
      )
    }
  for (let k = 0; k < spokes; k++) {
    const next = (k + 1) % spokes
    shape.indices.push(0, 1 + next, 1 + k)
    for (let r = 1; r < rings; r++) {
      const inner = 1 + (r - 1) * spokes
      const outer = inner + spokes
      shape.indices.push(inner + k, inner + next, outer + k, inner + next, outer + next, outer + k)
    }
  }
  return shape
}

/** Posts and two rails along a path of points at floor level. */
export function railing(
  points: readonly Point3[],
  height: number,
  spacing: number,
  thickness = height * 0.05,
): Shape {
  const shapes: Shape[] = []
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!
    const b = points[i]!
    const l = Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2])
    for (const h of [0.55, 1])
      shapes.push(
        strut([a[0], a[1] + height * h, a[2]], [b[0], b[1] + height * h, b[2]], thickness),
      )
    const n = Math.max(1, Math.round(l / spacing))
    for (let k = i === 1 ? 0 : 1; k <= n; k++) {
      const t = k / n
      const at: Point3 = [
        a[0] + (b[0] - a[0]) * t,
        a[1] + (b[1] - a[1]) * t,
        a[2] + (b[2] - a[2]) * t,
      ]
      shapes.push(strut(at, [at[0], at[1] + height, at[2]], thickness))
    }
  }
  return join(...shapes)
}

/** A glazed wall in the plane z = 0, standing on y = 0: the pane and the mullions apart. */
export function curtainWall(
  width: number,
  height: number,
  columns: number,
  rows: number,
  frame = 0.004,
): { pane: Shape; frame: Shape } {
  const bars: Shape[] = []
  for (let i = 0; i <= columns; i++)
    bars.push(
      strut(
        [(i / columns - 0.5) * width, 0, 0],
        [(i / columns - 0.5) * width, height, 0],
        frame,
        frame * 1.6,
      ),
    )
  for (let j = 0; j <= rows; j++)
    bars.push(
      strut(
        [-width / 2, (j / rows) * height, 0],
        [width / 2, (j / rows) * height, 0],
        frame * 1.3,
        frame,
      ),
    )
  return { pane: move(block(width, height, frame * 0.3), 0, 0, 0), frame: join(...bars) }
}

export interface FloorsOptions {
  /** Storey height, slab thickness and how far the core stands back, in metres. */
  storey: number
  slab: number
  back: number
  slabInk: Ink
  coreInk: Ink
  round?: boolean
}

/** A building of stacked slabs over a recessed core: reads as floors from every side. */
export function addFloors(
  part: Part,
  outline: readonly Point2[],
  y0: number,
  count: number,
  options: FloorsOptions,
): void {
  const core = inset(orient(outline), options.back)
  const round = options.round ?? false
  part.add(options.coreInk, prism(core, y0, y0 + count * options.storey, { round }))
  for (let i = 0; i <= count; i++) {
    const y = y0 + i * options.storey
    const top = i === count
    part.add(
      options.slabInk,
      prism(
        orient(outline),
        y - (i === 0 ? 0 : options.slab / 2),
        y + options.slab * (top ? 1.6 : 0.5),
        { chamfer: options.slab * 0.25, round, bottom: i > 0 },
      ),
    )
  }
}

function orient(outline: readonly Point2[]): Point2[] {
  let sum = 0
  outline.forEach((p, i) => {
    const q = outline[(i + 1) % outline.length]!
    sum += p[0] * q[1] - q[0] * p[1]
  })
  return sum < 0 ? [...outline].reverse() : [...outline]
}

/** A straight flight of steps rising along +z from the origin. */
export function stairs(width: number, rise: number, run: number, steps: number): Shape {
  return join(
    ...Array.from({ length: steps }, (_, i) => {
      const h = ((i + 1) / steps) * rise
      return move(block(width, h, run / steps), 0, 0, ((i + 0.5) / steps) * run)
    }),
  )
}

/** A ladder in the plane z = 0 standing on y = 0. */
export function ladder(width: number, height: number, rung: number): Shape {
  const shapes = [-width / 2, width / 2].map((x) => strut([x, 0, 0], [x, height, 0], width * 0.12))
  for (let y = rung; y < height; y += rung)
    shapes.push(strut([-width / 2, y, 0], [width / 2, y, 0], width * 0.08))
  return join(...shapes)
}

/** A thin line on the ground through points [x, z]; flat tube, used for lanes, joints and paths. */
export function groundLine(
  points: readonly Point2[],
  width: number,
  y: number,
  height = 0.001,
): Shape {
  return join(
    ...points.slice(1).map((q, i) => {
      const p = points[i]!
      const l = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1
      const nx = ((q[1] - p[1]) / l) * (width / 2)
      const nz = (-(q[0] - p[0]) / l) * (width / 2)
      const ring = [
        [p[0] - nx, p[1] - nz],
        [q[0] - nx, q[1] - nz],
        [q[0] + nx, q[1] + nz],
        [p[0] + nx, p[1] + nz],
      ] as const
      const strip = emptyShape()
      for (const [x, z] of ring) addVertex(strip, [x, y + height / 2, z], [0, 1, 0])
      strip.indices.push(0, 1, 2, 0, 2, 3)
      return strip
    }),
  )
}

export function cable(from: Point3, to: Point3, sag: number, radius: number, steps = 8): Shape {
  return tube(
    Array.from({ length: steps + 1 }, (_, i): Point3 => {
      const t = i / steps
      return [
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t - Math.sin(t * Math.PI) * sag,
        from[2] + (to[2] - from[2]) * t,
      ]
    }),
    radius,
    4,
  )
}
