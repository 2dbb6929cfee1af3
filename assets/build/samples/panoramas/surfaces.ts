/**
 * What the street is made of: colour and relief of each material at a place, from noise alone. Metres;
 * colours are linear. `age` 0 is newly restored, 1 is how it stood for decades.
 */
import type { Point3 } from '../kit/shape.ts'

export type Material =
  | 'brick'
  | 'redBrick'
  | 'plaster'
  | 'stone'
  | 'paving'
  | 'concrete'
  | 'tile'
  | 'lacquer'
  | 'timber'
  | 'paintedWood'
  | 'iron'
  | 'brass'
  | 'glass'
  | 'warmGlass'
  | 'lamp'
  | 'leaf'
  | 'bark'
  | 'clothWhite'
  | 'clothBlue'
  | 'clothRed'
  | 'paper'
  | 'tower'
  | 'clay'
  | 'gold'

export interface Surface {
  colour: [number, number, number]
  /** Light that it gives by itself. */
  glow: number
  /** Share of a mirror's light that it throws back straight on. */
  mirror: number
  /** Tilt of the normal along the two directions of the face. */
  bump: [number, number]
}

const linear = (hex: string): Point3 => {
  const value = Number.parseInt(hex.slice(1), 16)
  const one = (shift: number): number => (((value >> shift) & 255) / 255) ** 2.2
  return [one(16), one(8), one(0)]
}

function hash(x: number, y: number, z: number): number {
  let h = Math.imul(x, 374761393) + Math.imul(y, 668265263) + Math.imul(z, 2147483647)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296
}

const ease = (t: number): number => t * t * (3 - 2 * t)

/** Smooth noise, 0…1. */
export function noise(x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)]
  const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)]
  let sum = 0
  for (let c = 0; c < 8; c += 1) {
    const [a, b, d] = [c & 1, (c >> 1) & 1, c >> 2]
    sum += (a ? u : 1 - u) * (b ? v : 1 - v) * (d ? w : 1 - w) * hash(i + a, j + b, k + d)
  }
  return sum
}

export const fbm = (x: number, y: number, z: number): number =>
  0.5 * noise(x, y, z) +
  0.27 * noise(2.1 * x, 2.1 * y, 2.1 * z) +
  0.15 * noise(4.3 * x, 4.3 * y, 4.3 * z) +
  0.08 * noise(8.7 * x, 8.7 * y, 8.7 * z)

const PLAIN: Record<Material, Point3> = {
  brick: linear('#7d8186'),
  redBrick: linear('#9c5242'),
  plaster: linear('#d9d2c3'),
  stone: linear('#b9b3a6'),
  paving: linear('#8f8c86'),
  concrete: linear('#8a857b'),
  tile: linear('#4b4e52'),
  lacquer: linear('#191716'),
  timber: linear('#6d4a31'),
  paintedWood: linear('#5b2f25'),
  iron: linear('#2c2d2f'),
  brass: linear('#b78a45'),
  glass: linear('#27313a'),
  warmGlass: linear('#e8b878'),
  lamp: linear('#ffd9a0'),
  leaf: linear('#4f6b36'),
  bark: linear('#77695a'),
  clothWhite: linear('#e6e1d6'),
  clothBlue: linear('#4a6383'),
  clothRed: linear('#a8433a'),
  paper: linear('#efe7d6'),
  tower: linear('#9db0bf'),
  clay: linear('#8a5a41'),
  gold: linear('#d7a94f'),
}

/** Bricks are 240 × 53 mm with joints of 10 mm, in running bond. */
const BRICK_M = { length: 0.25, height: 0.063, joint: 0.01 }

interface Course {
  joint: boolean
  tint: number
  bump: [number, number]
}

function course(along: number, up: number, size: typeof BRICK_M, seed: number): Course {
  const row = Math.floor(up / size.height)
  const shifted = along + (row % 2 === 0 ? 0 : size.length / 2)
  const unit = Math.floor(shifted / size.length)
  const [u, v] = [shifted - unit * size.length, up - row * size.height]
  const edge = Math.min(u, size.length - u, v, size.height - v)
  const joint = edge < size.joint / 2
  const rim = edge < size.joint * 1.2
  const bump: [number, number] = rim
    ? [u < size.length / 2 ? -0.3 : 0.3, v < size.height / 2 ? -0.3 : 0.3]
    : [0, 0]
  return { joint, tint: hash(unit, row, seed), bump }
}

const mix = (a: Point3, b: Point3, t: number): [number, number, number] => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]
const shade = (a: Point3, by: number): [number, number, number] => [a[0] * by, a[1] * by, a[2] * by]

const MORTAR = linear('#a9a498')
const SOOT = linear('#2f2c29')
const MOSS = linear('#4a5234')
const LIME = linear('#cdc7ba')

/** Soot under eaves, damp and moss at the foot, lime that has run down. */
function weather(colour: Point3, [x, y, z]: Point3, age: number): [number, number, number] {
  const streak = fbm(x * 3.1 + z * 3.3, y * 0.35, z * 0.7)
  const damp = Math.max(0, 1 - y / (0.5 + 0.9 * noise(x * 1.3, 0, z * 1.3)))
  let out = mix(colour, SOOT, age * Math.max(0, streak - 0.42) * 1.25)
  out = mix(out, SOOT, (0.1 + 0.4 * age) * damp * 0.8)
  out = mix(out, MOSS, age * damp * damp * 0.7 * noise(x * 5, y * 5, z * 5))
  const lime = Math.max(0, fbm(z * 1.7 + x, y * 0.5 + 7, x * 1.7) - 0.6)
  return mix(out, LIME, age * lime * 2.2)
}

function wall(material: 'brick' | 'redBrick', at: Point3, normal: Point3, age: number): Surface {
  const [x, y, z] = at
  const along = Math.abs(normal[0]) > Math.abs(normal[2]) ? z : x
  const { joint, tint, bump } = course(along, y, BRICK_M, material === 'brick' ? 3 : 9)
  const worn = 0.78 + 0.44 * tint + 0.2 * (fbm(x * 9, y * 9, z * 9) - 0.5)
  const warm =
    material === 'brick'
      ? mix(PLAIN.brick, linear('#8d7c6b'), tint > 0.82 ? 0.5 : 0)
      : PLAIN.redBrick
  const base = joint ? shade(MORTAR, 0.75 + 0.2 * (1 - age)) : shade(warm, worn)
  return { colour: weather(base, at, age), glow: 0, mirror: 0, bump: [bump[0], bump[1]] }
}

function ground(material: 'paving' | 'concrete', at: Point3, age: number): Surface {
  const [x, , z] = at
  const size =
    material === 'paving'
      ? { length: 0.6, height: 0.3, joint: 0.008 }
      : { length: 1.1, height: 0.75, joint: 0.02 }
  const slab = course(z, x + 40, size, 17)
  const worn = 0.82 + 0.3 * slab.tint + 0.25 * (fbm(x * 5, 0, z * 5) - 0.5)
  const base = slab.joint ? shade(PLAIN[material], 0.42) : shade(PLAIN[material], worn)
  const wet = Math.max(0, fbm(x * 0.9 + 3, 1, z * 0.5) - (0.66 - 0.14 * age)) * 5
  const dark = mix(base, shade(base, 0.45), Math.min(1, wet) * (0.25 + 0.75 * age))
  const stain = mix(dark, SOOT, age * 0.5 * Math.max(0, fbm(x * 2, 5, z * 2) - 0.5))
  return {
    colour: stain,
    glow: 0,
    mirror: Math.min(1, wet) * 0.1 * age,
    bump: [slab.bump[0] * 0.3, slab.bump[1] * 0.3],
  }
}

/** Small tiles laid in ribs that run down the slope (across z): the ribs are relief. */
function roof(at: Point3, age: number): Surface {
  const [x, y, z] = at
  const rib = (z / 0.2) % 1
  const phase = rib < 0 ? rib + 1 : rib
  const down = (Math.hypot(x, y) / 0.13) % 1
  const tilt = Math.sin(phase * Math.PI * 2) * 0.75
  const step = down > 0.86 ? 0.62 : 1
  const tint = 0.7 + 0.6 * hash(Math.floor(z / 0.2), Math.floor(Math.hypot(x, y) / 0.13), 5)
  const base = shade(PLAIN.tile, tint * step)
  const moss = age * Math.max(0, fbm(x, y, z) - 0.5)
  return { colour: mix(base, MOSS, moss * 1.4), glow: 0, mirror: 0, bump: [tilt, 0] }
}

const MIRRORS: Partial<Record<Material, number>> = {
  glass: 0.3,
  lacquer: 0.05,
  brass: 0.35,
  gold: 0.3,
  tower: 0.12,
  paintedWood: 0.03,
}
const GLOWS: Partial<Record<Material, number>> = { warmGlass: 1.1, lamp: 3.2 }

/** The surface of `material` at a place on a face that looks along `normal`. */
export function surfaceAt(material: Material, at: Point3, normal: Point3, age: number): Surface {
  const [x, y, z] = at
  switch (material) {
    case 'brick':
    case 'redBrick':
      return wall(material, at, normal, age)
    case 'paving':
    case 'concrete':
      return ground(material, at, age)
    case 'tile':
      return roof(at, age)
    case 'timber':
    case 'paintedWood':
    case 'bark': {
      const grain = 0.75 + 0.5 * fbm(x * 30, y * 2.5, z * 30)
      return {
        colour: weather(shade(PLAIN[material], grain), at, age * 0.7),
        glow: 0,
        mirror: MIRRORS[material] ?? 0,
        bump: [0, 0],
      }
    }
    case 'leaf': {
      const tint = 0.6 + 0.8 * noise(x * 7, y * 7, z * 7)
      return {
        colour: shade(mix(PLAIN.leaf, linear('#8f9a4a'), noise(x * 3, y * 3, z * 3) * 0.6), tint),
        glow: 0,
        mirror: 0,
        bump: [0, 0],
      }
    }
    case 'tower': {
      const floor = (y / 3.4) % 1 < 0.24 ? 0.72 : 1
      const bay = ((x + z) / 3) % 1 < 0.12 ? 0.8 : 1
      return { colour: shade(PLAIN.tower, floor * bay), glow: 0, mirror: 0.1, bump: [0, 0] }
    }
    case 'stone':
    case 'plaster': {
      const grain = 0.86 + 0.28 * fbm(x * 14, y * 14, z * 14)
      return {
        colour: weather(shade(PLAIN[material], grain), at, age * 0.85),
        glow: 0,
        mirror: 0,
        bump: [0, 0],
      }
    }
    default:
      return {
        colour: shade(PLAIN[material], 0.92 + 0.16 * noise(x * 20, y * 20, z * 20)),
        glow: GLOWS[material] ?? 0,
        mirror: MIRRORS[material] ?? 0,
        bump: [0, 0],
      }
  }
}
