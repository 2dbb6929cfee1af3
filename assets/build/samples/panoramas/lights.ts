/** Where one stands in the lane, and the light of its two times. Colours are linear. */
import type { Era } from './lane.ts'
import type { Colour, Eye, Light } from './light.ts'

export const EYE: Eye = { x: 0, y: 1.62, z: 0 }

const towards = (x: number, y: number, z: number): Colour => {
  const length = Math.hypot(x, y, z)
  return [x / length, y / length, z / length]
}

export const LIGHTS: Record<Era, Light> = {
  // A veiled afternoon: low contrast, a warm sun that hardly draws.
  old: {
    sun: towards(-0.62, 0.8, 0.3),
    sunColour: [1.35, 1.1, 0.8],
    sunRadius: 0.1,
    zenith: [0.52, 0.56, 0.6],
    horizon: [0.86, 0.8, 0.68],
    clouds: 0.75,
    haze: [0.8, 0.75, 0.65],
    hazeM: 75,
    age: 1,
  },
  // A clear morning in autumn, the lamps still lit.
  new: {
    sun: towards(-0.55, 0.82, 0.36),
    sunColour: [2.7, 2.32, 1.86],
    sunRadius: 0.012,
    zenith: [0.36, 0.54, 0.88],
    horizon: [0.86, 0.91, 0.96],
    clouds: 0.35,
    haze: [0.78, 0.83, 0.88],
    hazeM: 210,
    age: 0.08,
  },
}
