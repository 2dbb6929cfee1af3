/**
 * A shape is an indexed triangle mesh in metres, y up. Shapes are made by solids.ts and rounds.ts
 * and are moved, turned and joined here; every function returns a new shape.
 */
export interface Shape {
  positions: number[]
  normals: number[]
  indices: number[]
}

export type Point3 = readonly [number, number, number]
export type Point2 = readonly [number, number]

export function emptyShape(): Shape {
  return { positions: [], normals: [], indices: [] }
}

/** Adds a vertex and returns its index. */
export function addVertex(shape: Shape, position: Point3, normal: Point3): number {
  shape.positions.push(...position)
  shape.normals.push(...normal)
  return shape.positions.length / 3 - 1
}

export function join(...shapes: readonly Shape[]): Shape {
  const all = emptyShape()
  for (const shape of shapes) {
    const start = all.positions.length / 3
    for (const value of shape.positions) all.positions.push(value)
    for (const value of shape.normals) all.normals.push(value)
    for (const index of shape.indices) all.indices.push(index + start)
  }
  return all
}

function mapPoints(values: readonly number[], map: (x: number, y: number, z: number) => Point3) {
  const mapped: number[] = []
  for (let i = 0; i < values.length; i += 3)
    mapped.push(...map(values[i]!, values[i + 1]!, values[i + 2]!))
  return mapped
}

export function move(shape: Shape, x: number, y: number, z: number): Shape {
  return {
    ...shape,
    positions: mapPoints(shape.positions, (px, py, pz) => [px + x, py + y, pz + z]),
  }
}

/** Turns about an axis by an angle in radians. */
export function turn(shape: Shape, axis: 'x' | 'y' | 'z', angle: number): Shape {
  const c = Math.cos(angle)
  const s = Math.sin(angle)
  const rotate = (x: number, y: number, z: number): Point3 => {
    if (axis === 'x') return [x, c * y - s * z, s * y + c * z]
    if (axis === 'y') return [c * x + s * z, y, c * z - s * x]
    return [c * x - s * y, s * x + c * y, z]
  }
  return {
    positions: mapPoints(shape.positions, rotate),
    normals: mapPoints(shape.normals, rotate),
    indices: shape.indices,
  }
}

/** Turns about y, then moves: the usual way to set a thing down. */
export function place(shape: Shape, x: number, y: number, z: number, angle = 0): Shape {
  return move(angle === 0 ? shape : turn(shape, 'y', angle), x, y, z)
}

/** Scales by positive factors. */
export function scale(shape: Shape, sx: number, sy = sx, sz = sx): Shape {
  return {
    positions: mapPoints(shape.positions, (x, y, z) => [x * sx, y * sy, z * sz]),
    normals: mapPoints(shape.normals, (x, y, z) => {
      const n: Point3 = [x / sx, y / sy, z / sz]
      const length = Math.hypot(...n) || 1
      return [n[0] / length, n[1] / length, n[2] / length]
    }),
    indices: shape.indices,
  }
}

/** Moves every vertex by a map of its position; normals are rebuilt smooth from the triangles. */
export function bend(shape: Shape, map: (x: number, y: number, z: number) => Point3): Shape {
  return smooth({ ...shape, positions: mapPoints(shape.positions, map) })
}

/** Rebuilds vertex normals as area-weighted means of the triangles that share each vertex. */
export function smooth(shape: Shape): Shape {
  const p = shape.positions
  const normals = p.map(() => 0)
  for (let t = 0; t < shape.indices.length; t += 3) {
    const corners = [shape.indices[t]!, shape.indices[t + 1]!, shape.indices[t + 2]!]
    const n = triangleNormal(p, corners[0]!, corners[1]!, corners[2]!)
    for (const corner of corners)
      for (let k = 0; k < 3; k++) normals[corner * 3 + k] = normals[corner * 3 + k]! + n[k]!
  }
  for (let i = 0; i < normals.length; i += 3) {
    const length = Math.hypot(normals[i]!, normals[i + 1]!, normals[i + 2]!)
    if (length < 1e-12) normals[i + 1] = 1
    else for (let k = 0; k < 3; k++) normals[i + k] = normals[i + k]! / length
  }
  return { positions: p, normals, indices: shape.indices }
}

/** Unnormalised normal (twice the area) of a triangle of a position list. */
export function triangleNormal(p: readonly number[], a: number, b: number, c: number): Point3 {
  const ux = p[b * 3]! - p[a * 3]!
  const uy = p[b * 3 + 1]! - p[a * 3 + 1]!
  const uz = p[b * 3 + 2]! - p[a * 3 + 2]!
  const vx = p[c * 3]! - p[a * 3]!
  const vy = p[c * 3 + 1]! - p[a * 3 + 1]!
  const vz = p[c * 3 + 2]! - p[a * 3 + 2]!
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
}
