/** Bounces as plain sums over the recorded hits, with a small blur inside each patch. */
import type { ZoneId } from '../../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../../shared/hall/time-of-day.ts'
import { scaled, type Rgb, type ZoneSink } from '../zone-sink.ts'
import type { Atlas } from './pack.ts'
import type { Samples, Traced } from './trace.ts'
import { HIT_LEAK, HIT_OPENING } from './types.ts'

const BOUNCES = 4
const BRIGHTEST_HIT = 7
const INSIDE_SOLID_SHARE = 0.35
const DIRECT_BLURS = 1
const BOUNCE_BLURS = 2
const LAST_BLURS = 5

/** What the sky gives at a time of day, and how bright the neighbouring rooms are. */
const TIMES: Record<TimeOfDay, { sky: Rgb; neighbours: number }> = {
  day: { sky: [1, 1, 1], neighbours: 1 },
  evening: { sky: [0.028, 0.036, 0.054], neighbours: 0.7 },
}
/** Lamps in the evening, in shares of the day: where the sky did most of the work they do more. */
const EVENING_LAMPS: Record<ZoneId, number> = {
  atrium: 2,
  industry: 2.2,
  tourism: 1.25,
  city: 0.95,
  medical: 0.75,
  transport: 1.7,
}

/** What glows of the sky in the evening, in shares of the day. */
export const EVENING_SKY: Rgb = [0.04, 0.06, 0.105]

export interface Solution {
  light: Float32Array
  /** Share of all rays that left the room where no opening is declared. */
  leakShare: number
}

/** The light of all samples at a time of day; the rays are the same at any time. */
export function solve(
  sink: ZoneSink,
  atlas: Atlas,
  samples: Samples,
  traced: Traced,
  time: TimeOfDay,
): Solution {
  const { count, valid } = samples
  const { hits, backShare } = traced
  const direct = directLight(traced, sink.name, time)
  const rays = hits.length / count
  for (let i = 0; i < atlas.texels; i++) if ((backShare[i] ?? 0) > INSIDE_SOLID_SHARE) valid[i] = 0
  blur(atlas, valid, direct, DIRECT_BLURS)
  const opening = scaled(sink.openings[0]?.radiance ?? [0, 0, 0], TIMES[time].neighbours)
  const light = Float32Array.from(direct)
  const indirect = new Float32Array(count * 3)
  for (let bounce = 0; bounce < BOUNCES; bounce++) {
    gatherBounce(indirect, light, samples, hits, rays, atlas.texels, opening)
    blur(atlas, valid, indirect, bounce === BOUNCES - 1 ? LAST_BLURS : BOUNCE_BLURS)
    for (let i = 0; i < light.length; i++) light[i] = direct[i]! + indirect[i]!
  }
  let leaks = 0
  for (let i = 0; i < hits.length; i++)
    if (hits[i] === HIT_LEAK && valid[Math.floor(i / rays)]) leaks++
  return { light, leakShare: leaks / hits.length }
}

function directLight({ lamps, sky }: Traced, zone: ZoneId, time: TimeOfDay): Float32Array {
  const share = time === 'evening' ? EVENING_LAMPS[zone] : 1
  return lamps.map((lamp, i) => lamp * share + sky[i]! * TIMES[time].sky[i % 3]!)
}

function gatherBounce(
  out: Float32Array,
  light: Float32Array,
  samples: Samples,
  hits: Int32Array,
  rays: number,
  texels: number,
  opening: Rgb,
): void {
  const { albedo, valid, count } = samples
  for (let i = 0; i < count; i++) {
    let r = 0
    let g = 0
    let b = 0
    for (let q = i * rays; q < (i + 1) * rays; q++) {
      const hit = hits[q]!
      if (hit === HIT_OPENING) {
        r += opening[0]
        g += opening[1]
        b += opening[2]
      }
      if (hit < 0 || (hit < texels && !valid[hit])) continue
      const at = 3 * hit
      const limit = Math.min(1, BRIGHTEST_HIT / (light[at]! + 1e-6))
      r += limit * albedo[at]! * light[at]!
      g += limit * albedo[at + 1]! * light[at + 1]!
      b += limit * albedo[at + 2]! * light[at + 2]!
    }
    out[3 * i] = r / rays
    out[3 * i + 1] = g / rays
    out[3 * i + 2] = b / rays
  }
}

/** A 3 × 3 tent over the valid texels of each patch, `times` over. */
function blur(atlas: Atlas, valid: Uint8Array, values: Float32Array, times: number): void {
  for (const { patch, firstSample } of atlas.placed) {
    const { w, h } = patch
    let from = values.slice(3 * firstSample, 3 * (firstSample + w * h))
    for (let round = 0; round < times; round++) {
      const to = new Float32Array(from.length)
      for (let j = 0; j < h; j++)
        for (let i = 0; i < w; i++) {
          let weights = 0
          const at = 3 * (j * w + i)
          for (let y = Math.max(0, j - 1); y <= Math.min(h - 1, j + 1); y++)
            for (let x = Math.max(0, i - 1); x <= Math.min(w - 1, i + 1); x++) {
              const texel = y * w + x
              if (!valid[firstSample + texel]) continue
              const weight = (x === i ? 2 : 1) * (y === j ? 2 : 1)
              weights += weight
              for (let c = 0; c < 3; c++) to[at + c]! += weight * from[3 * texel + c]!
            }
          if (weights) for (let c = 0; c < 3; c++) to[at + c]! /= weights
        }
      from = to
    }
    values.set(from, 3 * firstSample)
  }
}

/** Vertices inside a joint see nothing: they take the light of their neighbours in the mesh. */
export function healVertices(
  sink: ZoneSink,
  atlas: Atlas,
  light: Float32Array,
  backShare: Float32Array,
): void {
  const bad = new Set<number>()
  for (let i = 0; i < sink.vertexSamples.length; i++)
    if ((backShare[atlas.texels + i] ?? 0) > 0.3) bad.add(atlas.texels + i)
  const edges: [number, number][] = []
  for (const buffer of sink.buffers.values())
    for (const index of Object.values(buffer.index))
      for (let t = 0; t < index.length; t += 3) {
        const corner = [0, 1, 2].map((k) => index[t + k] ?? 0)
        if (buffer.owner[corner[0] ?? 0] !== -2) continue
        const [a = 0, b = 0, c = 0] = corner.map((v) => atlas.texels + (buffer.place[2 * v] ?? 0))
        if (bad.has(a) || bad.has(b) || bad.has(c))
          edges.push([a, b], [b, c], [c, a], [b, a], [c, b], [a, c])
      }
  for (let round = 0; round < 4 && bad.size; round++) {
    const sums = new Map<number, [number, number, number, number]>()
    for (const [to, from] of edges) {
      if (!bad.has(to) || bad.has(from)) continue
      const [r, g, b, n] = sums.get(to) ?? [0, 0, 0, 0]
      sums.set(to, [
        r + light[3 * from]!,
        g + light[3 * from + 1]!,
        b + light[3 * from + 2]!,
        n + 1,
      ])
    }
    for (const [to, [r, g, b, n]] of sums) {
      light.set([r / n, g / n, b / n], 3 * to)
      bad.delete(to)
    }
  }
}
