/**
 * What a zone is made of while it is generated: one buffer per material, the rectangles of its
 * lightmap ("patches"), the vertices lit one by one, and the lights. Everything is in the zone's own
 * frame; `withFrame` places a part (a booth, a stage) through a matrix.
 */
import { Color, Matrix3, Matrix4, type Vector3 } from 'three'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import type { PortalOpening } from './bake/types.ts'

export const MATERIALS = ['matte', 'satin', 'floor', 'emis', 'glow'] as const
export type MaterialName = (typeof MATERIALS)[number]
export type Rgb = [number, number, number]

/** Drawn always and mirrored in the floor / drawn always / only in the zone one stands in. */
export const DETAILS = ['base', 'high', 'fine'] as const
export type Detail = (typeof DETAILS)[number]

export interface LightPatch {
  id: number
  /** Size in the lightmap, in texels. */
  w: number
  h: number
  albedo: Rgb
  sample: (u: number, v: number) => { point: Vector3; normal: Vector3 }
  isInside?: (u: number, v: number) => boolean
}

export interface VertexSample {
  point: Vector3
  normal: Vector3
  albedo: Rgb
}

export type LightShape =
  | { kind: 'rect' | 'disc'; centre: Vector3; u: Vector3; v: Vector3; radiance: Rgb }
  | {
      kind: 'spot'
      centre: Vector3
      direction: Vector3
      innerRad: number
      outerRad: number
      radiance: Rgb
    }

/** A light, and whether it is the sky's, which goes down in the evening. */
export type Light = LightShape & { isSky: boolean }

/** Owner of a triangle or vertex: a patch id, or one of these. */
export const UNLIT = -1
export const VERTEX_LIT = -2

export interface SurfaceBuffer {
  position: number[]
  normal: number[]
  colour: number[]
  /** Per vertex: owner, then place in the patch (u, v) or the vertex sample (index, 0). */
  owner: number[]
  place: number[]
  metal: number[]
  rough: number[]
  brick: number[]
  /** 1 where what glows is the sky. */
  sky: number[]
  index: Record<Detail, number[]>
}

export const linear = (hex: string): Rgb => {
  const { r, g, b } = new Color(hex)
  return [r, g, b]
}
export const scaled = (rgb: Rgb, factor: number): Rgb => [
  rgb[0] * factor,
  rgb[1] * factor,
  rgb[2] * factor,
]

export class ZoneSink {
  readonly name: ZoneId
  readonly texelsPerM: number
  readonly buffers = new Map<MaterialName, SurfaceBuffer>()
  readonly patches: LightPatch[] = []
  readonly vertexSamples: VertexSample[] = []
  readonly lights: Light[] = []
  /** Where light comes in from the neighbouring rooms. */
  readonly openings: PortalOpening[] = []
  detail: Detail = 'base'
  private isSky = false
  private frame = new Matrix4()
  private normalFrame = new Matrix3()

  constructor(name: ZoneId, texelsPerM: number) {
    this.name = name
    this.texelsPerM = texelsPerM
  }

  buffer(material: MaterialName): SurfaceBuffer {
    let buffer = this.buffers.get(material)
    if (!buffer) {
      buffer = {
        position: [],
        normal: [],
        colour: [],
        owner: [],
        place: [],
        metal: [],
        rough: [],
        brick: [],
        sky: [],
        index: { base: [], high: [], fine: [] },
      }
      this.buffers.set(material, buffer)
    }
    return buffer
  }

  withFrame(frame: Matrix4, build: () => void): void {
    const outer = this.frame
    const outerNormal = this.normalFrame
    this.frame = outer.clone().multiply(frame)
    this.normalFrame = new Matrix3().getNormalMatrix(this.frame)
    build()
    this.frame = outer
    this.normalFrame = outerNormal
  }

  withDetail(detail: Detail, build: () => void): void {
    const outer = this.detail
    this.detail = detail
    build()
    this.detail = outer
  }

  /** What is built inside shows the sky or gives its light. */
  withSky(build: () => void): void {
    this.isSky = true
    build()
    this.isSky = false
  }

  addLight(light: LightShape): void {
    this.lights.push({ ...light, isSky: this.isSky })
  }

  skyMark(): 0 | 1 {
    return this.isSky ? 1 : 0
  }

  /** Functions that map what a part is built of into the zone, whatever frame is set later. */
  placers(): { place: (p: Vector3) => Vector3; turn: (n: Vector3) => Vector3 } {
    const { frame, normalFrame } = this
    return {
      place: (p) => p.applyMatrix4(frame),
      turn: (n) => n.applyMatrix3(normalFrame).normalize(),
    }
  }

  currentFrame(): Matrix4 {
    return this.frame
  }

  addPatch(
    lengthU: number,
    lengthV: number,
    density: number,
    patch: Omit<LightPatch, 'id' | 'w' | 'h'>,
  ): LightPatch {
    const texels = (length: number) =>
      Math.max(2, Math.min(1000, Math.ceil(length * this.texelsPerM * density)))
    const added = { ...patch, id: this.patches.length, w: texels(lengthU), h: texels(lengthV) }
    this.patches.push(added)
    return added
  }
}
