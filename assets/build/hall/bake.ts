/**
 * Bakes the hall: node assets/build/hall/bake.ts [--preview|--final] [--zone x] [--workers n]
 * Writes assets/hall/<zone>.glb, <zone>-day.webp, <zone>-evening.webp and manifest.json. A zone whose inputs have not
 * changed comes from .cache/hall.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ZONE_IDS, type ZoneId } from '../../../shared/hall/plan.ts'
import { TIMES_OF_DAY, type TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import { encodeLightmap } from './bake/lightmap.ts'
import { packPatches } from './bake/pack.ts'
import { healVertices, solve, type Solution } from './bake/solve.ts'
import { collectSamples, trace } from './bake/trace.ts'
import { buildZone } from './build-zone.ts'
import { readManifest, writeManifest, type BakedZone } from './manifest.ts'
import { QUALITIES, SUN, type QualityName } from './quality.ts'
import { hashZone } from './source-hash.ts'
import { writeZone } from './write-glb.ts'

const OUT = new URL('../../hall/', import.meta.url)
const CACHE = new URL('../../../.cache/hall/', import.meta.url)

const { values } = parseArgs({
  options: {
    preview: { type: 'boolean' },
    final: { type: 'boolean' },
    zone: { type: 'string' },
    workers: { type: 'string', default: '2' },
  },
})
const quality: QualityName = values.final ? 'final' : 'preview'
const zones = values.zone ? ZONE_IDS.filter((id) => id === values.zone) : ZONE_IDS
if (zones.length === 0)
  throw new Error(`There is no zone "${values.zone}": one of ${ZONE_IDS.join(', ')}.`)
mkdirSync(OUT, { recursive: true })
mkdirSync(CACHE, { recursive: true })

for (const zone of zones) {
  const sourceHash = hashZone(zone, quality)
  const cached = (suffix: string) => new URL(`${zone}-${sourceHash.slice(0, 16)}${suffix}`, CACHE)
  if (!existsSync(cached('.json'))) {
    const baked = await bakeZone(zone, sourceHash, cached)
    writeFileSync(cached('.json'), JSON.stringify(baked))
  }
  copyFileSync(cached('.glb'), new URL(`${zone}.glb`, OUT))
  for (const time of TIMES_OF_DAY)
    copyFileSync(cached(`-${time}.webp`), new URL(`${zone}-${time}.webp`, OUT))
  const entry = JSON.parse(readFileSync(cached('.json'), 'utf8')) as BakedZone
  writeManifest({ zones: { ...readManifest().zones, [zone]: entry } })
}

async function bakeZone(
  zone: ZoneId,
  sourceHash: string,
  cached: (suffix: string) => URL,
): Promise<BakedZone> {
  const started = performance.now()
  const { texelsPerM, rays, lightSamples } = QUALITIES[quality]
  const sink = buildZone(zone, texelsPerM)
  const atlas = packPatches(sink.patches)
  const samples = collectSamples(sink, atlas)
  const sun = zone === 'atrium' ? SUN : null
  const traced = await trace(sink, atlas, samples, {
    rays,
    lightSamples,
    sun,
    workers: Number(values.workers),
  })
  const tracedMs = performance.now() - started
  const solveFor = (time: TimeOfDay): Solution => {
    const solution = solve(sink, atlas, samples, traced, time)
    healVertices(sink, atlas, solution.light, traced.backShare)
    return solution
  }
  const solved = { day: solveFor('day'), evening: solveFor('evening') }
  const light = { day: solved.day.light, evening: solved.evening.light }
  const glb = await writeZone(sink, atlas, light)
  writeFileSync(cached('.glb'), glb.bytes)
  const lightmapBytes = { day: 0, evening: 0 }
  for (const time of TIMES_OF_DAY) {
    const lightmap = await encodeLightmap(atlas, light[time], samples.valid)
    writeFileSync(cached(`-${time}.webp`), lightmap)
    lightmapBytes[time] = lightmap.length
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  process.stdout.write(
    `${zone}: ${samples.count} samples, ${(traced.rayCount / 1e6).toFixed(1)} M rays in ${(tracedMs / 1000).toFixed(0)} s` +
      ` (${(traced.rayCount / tracedMs / 1e3).toFixed(2)} M/s), all ${seconds} s, leaks ${(solved.day.leakShare * 100).toFixed(2)} %,` +
      ` map ${atlas.width}x${atlas.height}, glb ${glb.bytes.length} B, light ${lightmapBytes.day} + ${lightmapBytes.evening} B\n`,
  )
  return {
    sourceHash,
    quality,
    bytes: glb.bytes.length,
    lightmapBytes,
    lightmapSize: [atlas.width, atlas.height],
    triangles: glb.triangles,
  }
}
