/** What the tracer is given and gives back; flat arrays, so that worker threads share them. */

/** A hole through which the neighbouring rooms are seen: rays that leave by it bring this light. */
export interface PortalOpening {
  /** Distance along +z (pavilion) at which the hole is, or the radius (atrium) if `ring`. */
  at: number
  ring: boolean
  halfWidth: number
  top: number
  radiance: [number, number, number]
}

export interface Sun {
  direction: [number, number, number]
  irradiance: [number, number, number]
  /** The sun enters through this disc only, so that cracks between parts leak none. */
  discHeightM: number
  discRadiusM: number
}

export interface TraceJob {
  bvhNodes: SharedArrayBuffer
  triangles: SharedArrayBuffer
  /** Per triangle: sample index, or one of the marks below. */
  triangleOwner: SharedArrayBuffer
  /** Per triangle: lightmap texel coordinates of its corners. */
  triangleUv: SharedArrayBuffer
  texelSample: SharedArrayBuffer
  mapWidth: number
  mapHeight: number
  points: SharedArrayBuffer
  normals: SharedArrayBuffer
  count: number
  rays: number
  lightSamples: number
  lights: SharedArrayBuffer
  lightCount: number
  openings: PortalOpening[]
  sun: Sun | null
  /** Next chunk of samples to be taken by a worker. */
  cursor: SharedArrayBuffer
  /** Out: direct light of the lamps and of the sky (both RGB), hits per ray, share of back faces. */
  lamps: SharedArrayBuffer
  sky: SharedArrayBuffer
  hits: SharedArrayBuffer
  backShare: SharedArrayBuffer
}

/** Owners of triangles that are not one sample. */
export const OWNER_PATCH = -5
export const OWNER_EMISSIVE = -1

/** Hits that bring no reflected light. */
export const HIT_NOTHING = -1
/** Left by a portal: brings the light of the neighbouring room. */
export const HIT_OPENING = -2
export const HIT_BACK = -3
export const HIT_LEAK = -4

export const LIGHT_FLOATS = 20
