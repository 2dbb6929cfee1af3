/** Plan outlines: closed lists of [x, z] points in metres, for prisms and painted lines. */
import type { Point2 } from './shape.ts'

export function rectangle(x0: number, z0: number, x1: number, z1: number): Point2[] {
  return [
    [x0, z0],
    [x1, z0],
    [x1, z1],
    [x0, z1],
  ]
}

/** Rectangle with rounded corners, centred. */
export function roundRectangle(width: number, depth: number, radius: number, steps = 5): Point2[] {
  const points: Point2[] = []
  for (let q = 0; q < 4; q++) {
    const cx = (q === 0 || q === 3 ? 1 : -1) * (width / 2 - radius)
    const cz = (q < 2 ? 1 : -1) * (depth / 2 - radius)
    for (let k = 0; k <= steps; k++) {
      const angle = ((q + k / steps) * Math.PI) / 2
      points.push([cx + Math.cos(angle) * radius, cz + Math.sin(angle) * radius])
    }
  }
  return points
}

export function circle(radius: number, steps: number, x = 0, z = 0): Point2[] {
  return Array.from({ length: steps }, (_, i): Point2 => {
    const angle = (i / steps) * Math.PI * 2
    return [x + Math.cos(angle) * radius, z + Math.sin(angle) * radius]
  })
}
