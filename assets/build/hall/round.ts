/** Round and linear parts out of patches and vertex-lit geometry. */
import { type BufferGeometry, CylinderGeometry, Matrix4, Quaternion, Vector3 } from 'three'
import { V, box, patch, pushSurface, quad, type Point2, type SurfaceOptions } from './patch.ts'
import {
  UNLIT,
  VERTEX_LIT,
  linear,
  scaled,
  type MaterialName,
  type Rgb,
  type ZoneSink,
} from './zone-sink.ts'

/** A point by radius, bearing and height. */
export const polar = (radius: number, bearing: number, y: number, z = 0) =>
  V(radius * Math.sin(bearing), y, z + radius * Math.cos(bearing))

export const circlePoints = (radius: number, count = 64, x = 0, y = 0): Point2[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    return [x + radius * Math.sin(angle), y + radius * Math.cos(angle)]
  })

export interface RingSpec extends SurfaceOptions {
  from: Point2
  to: Point2
  startRad?: number
  endRad?: number
  segments?: number
  z?: number
  /** Which way the ring looks. */
  side: 'in' | 'out' | 'up' | 'down'
}

/** The surface swept by the line from (radius, y) to (radius, y) about a vertical axis. */
export function ring(sink: ZoneSink, material: MaterialName, spec: RingSpec): void {
  const { from, to, startRad = 0, endRad = 2 * Math.PI, segments = 64, z = 0 } = spec
  const middle = polar((from[0] + to[0]) / 2, (startRad + endRad) / 2, (from[1] + to[1]) / 2, z)
  const outwards = V(middle.x, 0, middle.z - z).normalize()
  const towards = {
    in: () => middle.clone().sub(outwards),
    out: () => middle.clone().add(outwards),
    up: () => middle.clone().add(V(0, 1, 0)),
    down: () => middle.clone().add(V(0, -1, 0)),
  }[spec.side]()
  patch(sink, material, {
    ...spec,
    towards,
    nu: segments,
    lengthU: Math.max(from[0], to[0]) * (endRad - startRad),
    lengthV: Math.max(0.05, Math.hypot(to[0] - from[0], to[1] - from[1])),
    at: (u, v) =>
      polar(
        from[0] + (to[0] - from[0]) * v,
        startRad + (endRad - startRad) * u,
        from[1] + (to[1] - from[1]) * v,
        z,
      ),
  })
}

export interface MeshOptions extends SurfaceOptions {
  colourOf?: (point: Vector3, colour: Rgb, vertex: number) => Rgb
}

/** Any geometry, lit vertex by vertex. */
export function mesh(
  sink: ZoneSink,
  material: MaterialName,
  geometry: BufferGeometry,
  placement: Matrix4,
  options: MeshOptions = {},
): void {
  const buffer = sink.buffer(material)
  const colour = linear(options.colour ?? '#ffffff')
  const placed = geometry.clone().applyMatrix4(sink.currentFrame().clone().multiply(placement))
  const position = placed.getAttribute('position')
  const normal = placed.getAttribute('normal')
  const first = buffer.position.length / 3
  const lit = material !== 'emis' && material !== 'glow'
  for (let i = 0; i < position.count; i++) {
    const point = new Vector3().fromBufferAttribute(position, i)
    const direction = new Vector3().fromBufferAttribute(normal, i).normalize()
    const albedo = options.colourOf?.(point, colour, i) ?? colour
    buffer.position.push(...point.toArray())
    buffer.normal.push(...direction.toArray())
    buffer.colour.push(...albedo)
    pushSurface(sink, material, options, lit ? VERTEX_LIT : UNLIT, sink.vertexSamples.length, 0)
    if (lit) sink.vertexSamples.push({ point, normal: direction, albedo })
  }
  const index = buffer.index[sink.detail]
  const given = placed.getIndex()
  const count = given ? given.count : position.count
  for (let i = 0; i < count; i++) index.push(first + (given ? given.getX(i) : i))
}

export interface TubeOptions extends MeshOptions {
  sides?: number
  /** Rings along the tube: light is taken at their vertices, so long tubes need some. */
  pieces?: number
  endRadius?: number
}

const UP = V(0, 1, 0)
export function between(a: Vector3, b: Vector3): Matrix4 {
  return new Matrix4().compose(
    a.clone().add(b).multiplyScalar(0.5),
    new Quaternion().setFromUnitVectors(UP, b.clone().sub(a).normalize()),
    V(1, 1, 1),
  )
}

export function tube(
  sink: ZoneSink,
  material: MaterialName,
  a: Vector3,
  b: Vector3,
  radius: number,
  options: TubeOptions = {},
): void {
  const geometry = new CylinderGeometry(
    options.endRadius ?? radius,
    radius,
    a.distanceTo(b),
    options.sides ?? 6,
    options.pieces ?? 1,
    true,
  )
  mesh(sink, material, geometry, between(a, b), options)
}

/** A box with small bevels on its upright and upper edges: for what comes near the eye. */
export function chamferBox(
  sink: ZoneSink,
  material: MaterialName,
  centre: Vector3,
  size: Vector3,
  options: SurfaceOptions & { chamferM?: number } = {},
): void {
  const c = options.chamferM ?? 0.015
  const { x, y, z } = size
  box(sink, material, centre, V(x - 2 * c, y, z), { ...options, skip: ['px', 'nx', 'ny', 'py'] })
  box(sink, material, centre, V(x, y, z - 2 * c), { ...options, skip: ['pz', 'nz', 'ny', 'py'] })
  const lid = centre.clone().setY(centre.y + c / 2)
  box(sink, material, lid, V(x - 2 * c, y + c, z - 2 * c), {
    ...options,
    skip: ['px', 'nx', 'pz', 'nz', 'ny'],
  })
  const top = centre.y + y / 2
  for (const sx of [-1, 1])
    for (const sz of [-1, 1]) {
      const p = V(centre.x + sx * (x / 2 - c), centre.y - y / 2, centre.z + (sz * z) / 2)
      const q = V(centre.x + (sx * x) / 2, centre.y - y / 2, centre.z + sz * (z / 2 - c))
      const corners = [p, q, q.clone().setY(top), p.clone().setY(top)] as const
      quad(sink, material, corners, { ...options, awayFrom: centre })
    }
  for (const [ax, az] of [
    [0, 1],
    [0, -1],
    [1, 0],
    [-1, 0],
  ] as const) {
    const along = V(-az, 0, ax).multiplyScalar((ax ? z : x) / 2 - c)
    const low = V(centre.x + (ax * x) / 2, top, centre.z + (az * z) / 2)
    const high = V(centre.x + ax * (x / 2 - c), top + c, centre.z + az * (z / 2 - c))
    quad(
      sink,
      material,
      [
        low.clone().sub(along),
        low.clone().add(along),
        high.clone().add(along),
        high.clone().sub(along),
      ],
      { ...options, awayFrom: centre },
    )
  }
}

const GLOW_PROFILE = [0, 0.12, 0.4, 1, 0.4, 0.12, 0]

/** An additive strip on the floor, bright along its middle and nothing at its edges. */
export function glowStrip(
  sink: ZoneSink,
  line: readonly [Vector3, Vector3],
  across: Vector3,
  widthM: number,
  colour: Rgb,
): void {
  const side = across
    .clone()
    .normalize()
    .multiplyScalar(widthM / 2)
  patch(sink, 'glow', {
    at: (u, v) =>
      line[0]
        .clone()
        .lerp(line[1], v)
        .addScaledVector(side, 2 * u - 1),
    nu: 6,
    lengthU: widthM,
    lengthV: line[0].distanceTo(line[1]),
    colourAt: (u) => scaled(colour, GLOW_PROFILE[Math.round(u * 6)] ?? 0),
  })
}
