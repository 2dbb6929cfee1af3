/**
 * Surfaces as parametric patches f(u, v) and flat shapes with holes. A patch already is a rectangle
 * in (u, v), so its place in the lightmap needs no unwrapping.
 */
import { ShapeUtils, Vector2, Vector3 } from 'three'
import { UNLIT, linear, type MaterialName, type Rgb, type ZoneSink } from './zone-sink.ts'

export const V = (x: number, y: number, z: number) => new Vector3(x, y, z)
export type Point2 = readonly [number, number]

export interface SurfaceOptions {
  colour?: string
  colourAt?: (u: number, v: number, colour: Rgb) => Rgb
  /** A point in front of the surface, or behind it. Without either the order of u and v decides. */
  towards?: Vector3
  awayFrom?: Vector3
  flip?: boolean
  /** Lightmap texels relative to the zone's density. */
  density?: number
  metal?: number
  rough?: number
  brick?: boolean
}

export interface PatchSpec extends SurfaceOptions {
  at: (u: number, v: number) => Vector3
  nu?: number
  nv?: number
  lengthU: number
  lengthV: number
}

const DERIVATIVE_STEP = 1e-3
const EDGE_INSET_M = 0.03
const isLit = (material: MaterialName) => material !== 'emis' && material !== 'glow'

function normalAt(at: PatchSpec['at'], u: number, v: number): Vector3 {
  const e = DERIVATIVE_STEP
  const du = at(Math.min(1, u + e), v).sub(at(Math.max(0, u - e), v))
  const dv = at(u, Math.min(1, v + e)).sub(at(u, Math.max(0, v - e)))
  return du.cross(dv).normalize()
}

function isFlipped(spec: PatchSpec): boolean {
  const middle = spec.at(0.5, 0.5)
  const normal = normalAt(spec.at, 0.5, 0.5)
  if (spec.towards) return normal.dot(spec.towards.clone().sub(middle)) < 0
  if (spec.awayFrom) return normal.dot(middle.clone().sub(spec.awayFrom)) < 0
  return spec.flip ?? false
}

const inset = (t: number, length: number) =>
  length < 0.08 ? 0.5 : Math.min(1 - EDGE_INSET_M / length, Math.max(EDGE_INSET_M / length, t))

export function patch(sink: ZoneSink, material: MaterialName, spec: PatchSpec): void {
  const { at, nu = 1, nv = 1, lengthU, lengthV } = spec
  const buffer = sink.buffer(material)
  const colour = linear(spec.colour ?? '#ffffff')
  const flipped = isFlipped(spec)
  const sign = flipped ? -1 : 1
  const { place, turn } = sink.placers()
  const normal = (u: number, v: number) => turn(normalAt(at, u, v).multiplyScalar(sign))
  const lightPatch = isLit(material)
    ? sink.addPatch(lengthU, lengthV, spec.density ?? 1, {
        albedo: colour,
        sample: (u, v) => {
          const iu = inset(u, lengthU)
          const iv = inset(v, lengthV)
          return { point: place(at(iu, iv)), normal: normal(iu, iv) }
        },
      })
    : null
  const first = buffer.position.length / 3
  for (let j = 0; j <= nv; j++)
    for (let i = 0; i <= nu; i++) {
      const u = i / nu
      const v = j / nv
      buffer.position.push(...place(at(u, v)).toArray())
      buffer.normal.push(...normal(u, v).toArray())
      buffer.colour.push(...(spec.colourAt ? spec.colourAt(u, v, colour) : colour))
      pushSurface(sink, material, spec, lightPatch ? lightPatch.id : UNLIT, u, v)
    }
  const index = buffer.index[sink.detail]
  for (let j = 0; j < nv; j++)
    for (let i = 0; i < nu; i++) {
      const a = first + j * (nu + 1) + i
      const c = a + nu + 1
      if (flipped) index.push(a, c + 1, a + 1, a, c, c + 1)
      else index.push(a, a + 1, c + 1, a, c + 1, c)
    }
}

export function pushSurface(
  sink: ZoneSink,
  material: MaterialName,
  options: SurfaceOptions,
  owner: number,
  ...place: [number, number]
): void {
  const buffer = sink.buffer(material)
  buffer.owner.push(owner)
  buffer.place.push(...place)
  buffer.metal.push(options.metal ?? 0)
  buffer.rough.push(options.rough ?? 0.6)
  buffer.brick.push(options.brick ? 1 : 0)
  buffer.sky.push(sink.skyMark())
}

/** A four-cornered patch; corners go round. */
export function quad(
  sink: ZoneSink,
  material: MaterialName,
  corners: readonly [Vector3, Vector3, Vector3, Vector3],
  options: SurfaceOptions & { nu?: number; nv?: number } = {},
): void {
  const [p00, p10, p11, p01] = corners
  patch(sink, material, {
    ...options,
    lengthU: p00.distanceTo(p10),
    lengthV: p00.distanceTo(p01),
    at: (u, v) =>
      V(0, 0, 0)
        .addScaledVector(p00, (1 - u) * (1 - v))
        .addScaledVector(p10, u * (1 - v))
        .addScaledVector(p11, u * v)
        .addScaledVector(p01, (1 - u) * v),
  })
}

export type BoxFace = 'px' | 'nx' | 'py' | 'ny' | 'pz' | 'nz'
const BOX_FACES: Record<BoxFace, readonly (readonly [number, number, number])[]> = {
  px: [
    [1, -1, -1],
    [1, -1, 1],
    [1, 1, 1],
    [1, 1, -1],
  ],
  nx: [
    [-1, -1, -1],
    [-1, -1, 1],
    [-1, 1, 1],
    [-1, 1, -1],
  ],
  py: [
    [-1, 1, -1],
    [1, 1, -1],
    [1, 1, 1],
    [-1, 1, 1],
  ],
  ny: [
    [-1, -1, -1],
    [1, -1, -1],
    [1, -1, 1],
    [-1, -1, 1],
  ],
  pz: [
    [-1, -1, 1],
    [1, -1, 1],
    [1, 1, 1],
    [-1, 1, 1],
  ],
  nz: [
    [-1, -1, -1],
    [1, -1, -1],
    [1, 1, -1],
    [-1, 1, -1],
  ],
}

/** A box by its middle and size, without the faces in `skip`. */
export function box(
  sink: ZoneSink,
  material: MaterialName,
  centre: Vector3,
  size: Vector3,
  options: SurfaceOptions & { skip?: readonly BoxFace[] } = {},
): void {
  for (const face of Object.keys(BOX_FACES) as BoxFace[]) {
    if (options.skip?.includes(face)) continue
    const [a, b, c, d] = BOX_FACES[face].map(([x, y, z]) =>
      V((x * size.x) / 2, (y * size.y) / 2, (z * size.z) / 2).add(centre),
    )
    if (a && b && c && d) quad(sink, material, [a, b, c, d], { ...options, awayFrom: centre })
  }
}

export interface ShapeFrame {
  origin: Vector3
  x: Vector3
  y: Vector3
}
const GROUND_X = V(1, 0, 0)
export const onFloor = (y = 0, z = 0): ShapeFrame => ({
  origin: V(0, y, z),
  x: GROUND_X,
  y: V(0, 0, 1),
})
export const upright = (z: number): ShapeFrame => ({
  origin: V(0, 0, z),
  x: GROUND_X,
  y: V(0, 1, 0),
})

/** A flat outline with holes; `towards` says which side is seen. */
export function shape(
  sink: ZoneSink,
  material: MaterialName,
  outline: readonly Point2[],
  holes: readonly (readonly Point2[])[],
  frame: ShapeFrame,
  options: SurfaceOptions,
): void {
  const buffer = sink.buffer(material)
  const colour = linear(options.colour ?? '#ffffff')
  const contour = outline.map(([x, y]) => new Vector2(x, y))
  const cuts = holes.map((hole) => hole.map(([x, y]) => new Vector2(x, y)))
  if (ShapeUtils.isClockWise(contour)) contour.reverse()
  for (const cut of cuts) if (!ShapeUtils.isClockWise(cut)) cut.reverse()
  const all = [...contour, ...cuts.flat()]
  const low = [Math.min(...all.map((p) => p.x)), Math.min(...all.map((p) => p.y))] as const
  const width = Math.max(...all.map((p) => p.x)) - low[0]
  const height = Math.max(...all.map((p) => p.y)) - low[1]
  const { place, turn } = sink.placers()
  const at = (x: number, y: number) =>
    frame.origin.clone().addScaledVector(frame.x, x).addScaledVector(frame.y, y)
  const normal = frame.x.clone().cross(frame.y)
  const middle = at(low[0] + width / 2, low[1] + height / 2)
  const flipped = options.towards ? normal.dot(options.towards.clone().sub(middle)) < 0 : false
  if (flipped) normal.negate()
  turn(normal)
  const x = (u: number) => low[0] + inset(u, width) * width
  const y = (v: number) => low[1] + inset(v, height) * height
  const lightPatch = isLit(material)
    ? sink.addPatch(width, height, options.density ?? 1, {
        albedo: colour,
        sample: (u, v) => ({ point: place(at(x(u), y(v))), normal }),
        isInside: (u, v) =>
          isInPolygon(x(u), y(v), contour) && !cuts.some((cut) => isInPolygon(x(u), y(v), cut)),
      })
    : null
  const first = buffer.position.length / 3
  for (const p of all) {
    buffer.position.push(...place(at(p.x, p.y)).toArray())
    buffer.normal.push(...normal.toArray())
    const u = (p.x - low[0]) / width
    const v = (p.y - low[1]) / height
    buffer.colour.push(...(options.colourAt ? options.colourAt(u, v, colour) : colour))
    pushSurface(sink, material, options, lightPatch ? lightPatch.id : UNLIT, u, v)
  }
  for (const face of ShapeUtils.triangulateShape(contour, cuts)) {
    const [a = 0, b = 0, c = 0] = face
    buffer.index[sink.detail].push(first + a, first + (flipped ? c : b), first + (flipped ? b : c))
  }
}

function isInPolygon(x: number, y: number, polygon: readonly Vector2[]): boolean {
  let inside = false
  for (let i = 0; i < polygon.length; i++) {
    const a = polygon[i]
    const b = polygon[(i + polygon.length - 1) % polygon.length]
    if (!a || !b || a.y > y === b.y > y) continue
    if (x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside
  }
  return inside
}
