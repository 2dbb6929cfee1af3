/**
 * SHA-256 of all that a zone's baked files follow from: the generated surfaces and lights (rounded to a
 * tenth of a millimetre, so that comments and formatting do not count), the quality and the baker.
 */
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import { buildZone } from './build-zone.ts'
import { QUALITIES, SUN, type QualityName } from './quality.ts'

const BAKE_DIR = new URL('./bake/', import.meta.url)
const OWN_FILES = [new URL('./write-glb.ts', import.meta.url)]
const rounded = (value: number) => Math.round(value * 1e4) / 1e4 + 0

export function hashZone(zone: ZoneId, quality: QualityName): string {
  const sink = buildZone(zone, QUALITIES[quality].texelsPerM)
  const hash = createHash('sha256')
  for (const [material, surface] of sink.buffers) {
    hash.update(material)
    for (const values of [
      surface.position,
      surface.normal,
      surface.colour,
      surface.place,
      surface.owner,
      surface.metal,
      surface.rough,
      surface.brick,
      surface.sky,
      ...Object.values(surface.index),
    ])
      hash.update(Float64Array.from(values, rounded))
  }
  const settings = {
    patches: sink.patches.map(({ w, h, albedo }) => [w, h, ...albedo.map(rounded)]),
    lights: sink.lights.map((light) =>
      JSON.stringify(light, (_key, value: unknown) =>
        typeof value === 'number' ? rounded(value) : value,
      ),
    ),
    openings: sink.openings,
    quality: QUALITIES[quality],
    sun: zone === 'atrium' ? SUN : null,
  }
  hash.update(JSON.stringify(settings))
  for (const file of bakerFiles()) hash.update(readFileSync(file, 'utf8').replace(/\s+/g, ''))
  return hash.digest('hex')
}

function bakerFiles(): URL[] {
  const names = readdirSync(BAKE_DIR).filter((name) => name.endsWith('.ts'))
  return [...names.sort().map((name) => new URL(name, BAKE_DIR)), ...OWN_FILES]
}
