/** Light from far away: the sun, the sky with its clouds, haze. Colours are linear. */
import type { Vector3 } from 'three'
import { noise } from './surfaces.ts'

export type Colour = [number, number, number]

export interface Light {
  /** Towards the sun. */
  sun: Colour
  sunColour: Colour
  /** Radius of the sun as a share of its distance: the softness of shadows. */
  sunRadius: number
  zenith: Colour
  horizon: Colour
  clouds: number
  haze: Colour
  /** Distance at which haze takes two thirds, in metres. */
  hazeM: number
  age: number
}

export interface Eye {
  x: number
  y: number
  z: number
}

export function sky({ zenith, horizon, sun, sunColour, clouds, haze }: Light, d: Vector3): Colour {
  const up = Math.max(0, d.y)
  const t = up ** 0.55
  const out: Colour = [0, 1, 2].map((k) => horizon[k]! + (zenith[k]! - horizon[k]!) * t) as Colour
  const glow = Math.max(0, d.x * sun[0] + d.y * sun[1] + d.z * sun[2])
  const halo = glow ** 8 * 0.1 + glow ** 64 * 0.35
  if (d.y > 0.02 && clouds > 0) {
    const far = 1.6 / (d.y + 0.18)
    const at = (s: number): number => noise(d.x * far * s + 11, d.z * far * s + 3, 4.2)
    const puff = 0.5 * at(1) + 0.27 * at(2.2) + 0.14 * at(4.6) + 0.09 * at(9.8)
    const cover = Math.min(1, Math.max(0, (puff - 0.62 + 0.2 * clouds) * 4)) * Math.min(1, d.y * 5)
    const white = 1.02 + 0.25 * glow ** 4
    for (let k = 0; k < 3; k += 1)
      out[k] = out[k]! + (haze[k]! * white * 1.05 - out[k]!) * cover * 0.85
  }
  return [0, 1, 2].map((k) => out[k]! + sunColour[k]! * halo * 0.1) as Colour
}
