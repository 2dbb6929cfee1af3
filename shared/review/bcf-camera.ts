/**
 * Viewpoints of pins as cameras of BCF, the BIM Collaboration Format, and back. BCF is right-handed with +z
 * up, in m; the frame of a booth is right-handed with +y up and +z towards the reader. So our x is its x, our
 * y its z, and our z its -y: only signs and places change, and every number comes back as it was. Pure.
 */
import type { Vec3 } from '../hall/booth-frame.ts'
import type { Viewpoint } from './pin.ts'

export const BCF_VERSIONS = ['2.1', '3.0'] as const
export type BcfVersion = (typeof BCF_VERSIONS)[number]

export interface BcfCamera {
  /** In m. */
  viewPoint: Vec3
  direction: Vec3
  /** Vertical, in degrees. */
  fovDeg: number
}

/** What BCF 2.1 allows; 3.0 allows whatever a pin has. */
const NARROW_FOV_DEG = { min: 45, max: 60 }
/** What a pin has. */
const FOV_DEG = { min: 10, max: 150 }
/** Beyond this a direction is made of length 1; within, it stays as it is written. */
const LENGTH_SLACK = 0.005
/** Tools round what they write: two cameras that are closer than this, in m and degrees, are the same. */
const SAME_WITHIN = 0.001

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value))

// 0 - z and not -z: there is no -0 in a file.
export const toBcf = ([x, y, z]: Vec3): Vec3 => [x, 0 - z, y]
export const fromBcf = ([x, y, z]: Vec3): Vec3 => [x, z, 0 - y]

export const bcfCamera = (
  { eye, direction, fovDeg }: Viewpoint,
  version: BcfVersion,
): BcfCamera => ({
  viewPoint: toBcf(eye),
  direction: toBcf(direction),
  fovDeg: version === '2.1' ? clamp(fovDeg, NARROW_FOV_DEG) : fovDeg,
})

/**
 * The top of the picture: of length 1, upright on the direction. Who looks straight up or down has away from
 * the reader at the top.
 */
export function upOf(direction: Vec3): Vec3 {
  const length = Math.hypot(...direction)
  const [x, y, z] = direction.map((part) => part / length) as [number, number, number]
  const across = Math.hypot(x, y)
  if (across === 0) return [0, 1, 0]
  return [(0 - z * x) / across, (0 - z * y) / across, across]
}

/** A camera as the viewpoint of a pin; undefined for one that looks nowhere. */
export function viewOfCamera({ viewPoint, direction, fovDeg }: BcfCamera): Viewpoint | undefined {
  const length = Math.hypot(...direction)
  if (!Number.isFinite(length) || length === 0) return undefined
  const isUnit =
    Math.abs(length - 1) < LENGTH_SLACK && direction.every((part) => Math.abs(part) <= 1)
  const [x, y, z] = fromBcf(direction).map((part) => (isUnit ? part : part / length))
  return {
    eye: [...fromBcf(viewPoint)],
    direction: [x ?? 0, y ?? 0, z ?? 0],
    fovDeg: clamp(fovDeg, FOV_DEG),
  }
}

const isNear = (a: number, b: number | undefined): boolean =>
  b !== undefined && Math.abs(a - b) <= SAME_WITHIN

/** Whether both are the same, but for how many digits a tool writes. */
export const isSameCamera = (a: BcfCamera, b: BcfCamera): boolean =>
  a.viewPoint.every((part, axis) => isNear(part, b.viewPoint[axis])) &&
  a.direction.every((part, axis) => isNear(part, b.direction[axis])) &&
  isNear(a.fovDeg, b.fovDeg)
