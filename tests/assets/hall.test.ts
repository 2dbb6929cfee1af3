import { readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildZone } from '../../assets/build/hall/build-zone.ts'
import { LIGHT_RANGE } from '../../assets/build/hall/bake/lightmap.ts'
import { readManifest } from '../../assets/build/hall/manifest.ts'
import { hashZone } from '../../assets/build/hall/source-hash.ts'
import { EMISSION_RANGE, POSITION_RANGE_M } from '../../assets/build/hall/write-glb.ts'
import * as shader from '../../client/hall/architecture/surface-shader.ts'
import { ZONE_IDS } from '../../shared/hall/plan.ts'
import { TIMES_OF_DAY } from '../../shared/hall/time-of-day.ts'

const ALL_MODELS_BYTES = 2_200_000
const ATRIUM_BYTES = 300_000
const ALL_LIGHTMAPS_BYTES = 500_000
const WHOLE_BUILDING_TRIANGLES = 180_000

const { zones } = readManifest()
const sizeOf = (name: string) =>
  statSync(new URL(`../../assets/hall/${name}`, import.meta.url)).size

describe('the baked hall', () => {
  for (const zone of ZONE_IDS)
    it(`belongs to the sources: ${zone} (else run assets/build/hall/bake.ts --final)`, () => {
      const quality = zones[zone]?.quality ?? 'final'
      expect(zones[zone]?.sourceHash).toBe(hashZone(zone, quality))
    })

  it('has the files that the manifest tells of', () => {
    for (const zone of ZONE_IDS) {
      expect(sizeOf(`${zone}.glb`)).toBe(zones[zone]?.bytes)
      for (const time of TIMES_OF_DAY)
        expect(sizeOf(`${zone}-${time}.webp`)).toBe(zones[zone]?.lightmapBytes[time])
    }
  })

  it('keeps within its bytes and triangles', () => {
    const sum = (of: (zone: (typeof ZONE_IDS)[number]) => number) =>
      ZONE_IDS.reduce((total, zone) => total + of(zone), 0)
    expect(sum((zone) => zones[zone]?.bytes ?? Infinity)).toBeLessThanOrEqual(ALL_MODELS_BYTES)
    expect(zones.atrium?.bytes ?? Infinity).toBeLessThanOrEqual(ATRIUM_BYTES)
    for (const time of TIMES_OF_DAY)
      expect(sum((zone) => zones[zone]?.lightmapBytes[time] ?? Infinity)).toBeLessThanOrEqual(
        ALL_LIGHTMAPS_BYTES,
      )
    expect(sum((zone) => zones[zone]?.triangles ?? Infinity)).toBeLessThanOrEqual(
      WHOLE_BUILDING_TRIANGLES,
    )
  })

  it('fetches nothing from elsewhere: the models hold all their buffers', () => {
    for (const zone of ZONE_IDS) {
      const glb = readFileSync(new URL(`../../assets/hall/${zone}.glb`, import.meta.url))
      const json = JSON.parse(glb.toString('utf8', 20, 20 + glb.readUInt32LE(12))) as {
        buffers: { uri?: string }[]
      }
      expect(json.buffers.filter((buffer) => buffer.uri !== undefined)).toEqual([])
    }
  })
})

describe('buildZone', () => {
  it('generates the same zone twice', () => {
    expect(hashZone('city', 'preview')).toBe(hashZone('city', 'preview'))
  })

  it('gives every surface sound numbers', () => {
    for (const zone of ZONE_IDS)
      for (const [, { position, normal, colour, index }] of buildZone(zone, 1).buffers) {
        expect([...position, ...normal, ...colour].every(Number.isFinite)).toBe(true)
        const vertices = position.length / 3
        expect(
          Object.values(index)
            .flat()
            .every((i) => i < vertices),
        ).toBe(true)
      }
  })
})

describe('the ranges the models are quantised in', () => {
  it('are those the client multiplies by', () => {
    const { LIGHT_RANGE: light, EMISSION_RANGE: emission, POSITION_RANGE_M: position } = shader
    expect([light, emission, position].map(Number)).toEqual([
      LIGHT_RANGE,
      EMISSION_RANGE,
      POSITION_RANGE_M,
    ])
  })
})
