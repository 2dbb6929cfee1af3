/** What the hall's surfaces look like close by, as pixels of sRGB and alpha, lowest row first. Without a page. */
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'

export interface Pixels {
  width: number
  height: number
  /** Four for each pixel. */
  data: Uint8Array<ArrayBuffer>
}

/** Grain of plaster and stone, both repeating without a seam, and the sky all round. */
export type SurfaceName = 'plaster' | 'terrazzo' | 'sky'

const PLASTER_PX = 512
const TERRAZZO_PX = 1024
const SKY_WIDTH_PX = 512
const CHIPS = 5200
const CORNERS = 5
/** Each pixel of a chip's edge is asked at so many places, along and across. */
const SAMPLES = 4

/** A repeatable random number source: the hall looks the same on every visit. */
function randomSource(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16807) % 2147483647) / 2147483647
}

interface Clouds {
  width: number
  /** As the width where not given. */
  height?: number
  cells: number
  amplitude: number
}

/** Tiling value noise in octaves, around zero. */
function clouds({ width, height = width, cells, amplitude }: Clouds, random: () => number) {
  const out = new Float32Array(width * height)
  for (let octave = 0, f = cells, a = amplitude; octave < 6; octave++, f *= 2, a *= 0.55) {
    const grid = Float32Array.from({ length: f * f }, () => random() - 0.5)
    const node = (x: number, y: number): number => grid[(y % f) * f + (x % f)] ?? 0
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const u = (x / width) * f
        const v = (y / width) * f
        const i = Math.floor(u)
        const j = Math.floor(v)
        const s = (u - i) ** 2 * (3 - 2 * (u - i))
        const t = (v - j) ** 2 * (3 - 2 * (v - j))
        const low = node(i, j) * (1 - s) + node(i + 1, j) * s
        const high = node(i, j + 1) * (1 - s) + node(i + 1, j + 1) * s
        out[y * width + x] = (out[y * width + x] ?? 0) + a * (low * (1 - t) + high * t)
      }
  }
  return out
}

function grey(size: number, mean: number, noise: Float32Array): Pixels {
  const data = new Uint8Array(4 * size * size)
  for (let i = 0; i < noise.length; i++) {
    data.fill(255 * Math.min(1, mean + (noise[i] ?? 0)), 4 * i, 4 * i + 3)
    data[4 * i + 3] = 255
  }
  return { width: size, height: size, data }
}

/** Within ±3 % of white. */
function plaster(): Pixels {
  const noise = clouds({ width: PLASTER_PX, cells: 16, amplitude: 0.022 }, randomSource(42))
  return grey(PLASTER_PX, 0.972, noise)
}

interface Chip {
  x: number
  y: number
  /** Of its corners from its middle, one after another, in pixels. */
  corners: readonly (readonly [x: number, y: number])[]
  reach: number
  colour: readonly number[]
  opacity: number
}

function chipOf(order: number, random: () => number): Chip {
  const x = random() * TERRAZZO_PX
  const y = random() * TERRAZZO_PX
  const radius = 0.8 + 3.4 * random() ** 3
  const level = Math.floor(150 + 105 * random())
  const turn = random() * 6
  const corners = Array.from({ length: CORNERS }, (_, corner) => {
    const angle = turn + (corner / CORNERS) * 2 * Math.PI
    const far = radius * (0.7 + 0.5 * Math.abs(Math.sin(corner * 7 + order)))
    return [far * Math.cos(angle), far * Math.sin(angle)] as const
  })
  const colour = [level, level - 4, level - 12]
  return { x, y, corners, reach: 1.2 * radius, colour, opacity: 0.25 + 0.45 * random() }
}

/** Whether a place is within corners that go round it, by the sides it has to its left. */
function isWithin({ corners }: Chip, x: number, y: number): boolean {
  let within = false
  let [fromX, fromY] = corners.at(-1) ?? [0, 0]
  for (const [toX, toY] of corners) {
    if (toY > y !== fromY > y && x < toX + ((fromX - toX) * (y - toY)) / (fromY - toY))
      within = !within
    fromX = toX
    fromY = toY
  }
  return within
}

/** How much of the pixel whose corner is so far from a chip's middle the chip covers, from 0 to 1. */
function coverOf(chip: Chip, x: number, y: number): number {
  let inside = 0
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++)
      if (isWithin(chip, x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES)) inside++
  return inside / SAMPLES ** 2
}

/** Lays a chip into the stone; what goes over an edge comes in at the other one. */
function lay({ width, height, data }: Pixels, chip: Chip): void {
  const [left, right] = [Math.floor(chip.x - chip.reach), Math.ceil(chip.x + chip.reach)]
  const [low, high] = [Math.floor(chip.y - chip.reach), Math.ceil(chip.y + chip.reach)]
  for (let y = low; y < high; y++)
    for (let x = left; x < right; x++) {
      const share = chip.opacity * coverOf(chip, x - chip.x, y - chip.y)
      if (share === 0) continue
      const at = 4 * (((y + height) % height) * width + ((x + width) % width))
      for (let c = 0; c < 3; c++) {
        const before = data[at + c] ?? 0
        data[at + c] = before + ((chip.colour[c] ?? 0) - before) * share
      }
    }
}

function terrazzo(): Pixels {
  const random = randomSource(77)
  const noise = clouds({ width: TERRAZZO_PX, cells: 6, amplitude: 0.05 }, random)
  const stone = grey(TERRAZZO_PX, 0.86, noise)
  for (let chip = 0; chip < CHIPS; chip++) lay(stone, chipOf(chip, random))
  return stone
}

/** The sky's own colour, that of its clouds, and below the horizon the floor's. */
const SKIES: Record<TimeOfDay, Record<'air' | 'cloud' | 'floor', readonly number[]>> = {
  day: { air: [0.3, 0.52, 0.8], cloud: [1, 0.98, 0.95], floor: [0.3, 0.285, 0.265] },
  evening: { air: [0.05, 0.09, 0.2], cloud: [0.22, 0.17, 0.22], floor: [0.14, 0.13, 0.12] },
}

/** Blue with clouds above; below the horizon the floor's own tone, which the polished floor lets through. */
function sky(time: TimeOfDay): Pixels {
  const { air, cloud, floor } = SKIES[time]
  const width = SKY_WIDTH_PX
  const height = width / 2
  const noise = clouds({ width, height, cells: 6, amplitude: 1 }, randomSource(9))
  const data = new Uint8Array(4 * width * height)
  for (let row = 0; row < height; row++)
    for (let x = 0; x < width; x++) {
      // Clouds are drawn from the zenith down.
      const y = height - 1 - row
      const haze = Math.max(0, Math.min(1, ((noise[y * width + x] ?? 0) + 0.12) * 1.6)) ** 2
      const below = y > height / 2 - 2
      const at = 4 * (row * width + x)
      for (let c = 0; c < 3; c++) {
        const clear = (air[c] ?? 0) * (1 - haze) + (cloud[c] ?? 0) * haze
        data[at + c] = 255 * (below ? (floor[c] ?? 0) : clear)
      }
      data[at + 3] = 255
    }
  return { width, height, data }
}

/** Takes some tenths of a second: for a worker. */
export function paintSurfaces(time: TimeOfDay): Record<SurfaceName, Pixels> {
  return { plaster: plaster(), terrazzo: terrazzo(), sky: sky(time) }
}
