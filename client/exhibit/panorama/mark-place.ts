/** Directions in a panorama, in space and on the strip that a page shows. Pure. */
interface Direction {
  /** To the right of the picture's middle. */
  yawDeg: number
  /** Above the horizon. */
  pitchDeg: number
}

/** Where a direction meets a sphere around the eye; the picture's middle lies along -z. */
export function markPlace(
  { yawDeg, pitchDeg }: Direction,
  radiusM: number,
): [number, number, number] {
  const yaw = (yawDeg * Math.PI) / 180
  const pitch = (pitchDeg * Math.PI) / 180
  const flat = Math.cos(pitch) * radiusM
  return [Math.sin(yaw) * flat, Math.sin(pitch) * radiusM, -Math.cos(yaw) * flat]
}

/** An angle within -180…180. */
export const wrapDeg = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180

/**
 * Place of a direction on a strip that shows `viewDeg` degrees across, its middle looking to
 * `lookDeg`: share of its width and height; undefined where it is out of sight.
 */
export function stripPlace(
  { yawDeg, pitchDeg }: Direction,
  { lookDeg, viewDeg, tallDeg }: { lookDeg: number; viewDeg: number; tallDeg: number },
): { x: number; y: number } | undefined {
  const x = 0.5 + wrapDeg(yawDeg - lookDeg) / viewDeg
  const y = 0.5 - pitchDeg / tallDeg
  return x < 0 || x > 1 || y < 0 || y > 1 ? undefined : { x, y }
}
