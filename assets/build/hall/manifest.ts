/** assets/hall/manifest.json: what has been baked, from which inputs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { ZoneId } from '../../../shared/hall/plan.ts'
import type { TimeOfDay } from '../../../shared/hall/time-of-day.ts'
import type { QualityName } from './quality.ts'

export interface BakedZone {
  sourceHash: string
  quality: QualityName
  bytes: number
  lightmapBytes: Record<TimeOfDay, number>
  lightmapSize: [number, number]
  triangles: number
}

export interface HallManifest {
  zones: Partial<Record<ZoneId, BakedZone>>
}

const MANIFEST = new URL('../../hall/manifest.json', import.meta.url)

export function readManifest(): HallManifest {
  if (!existsSync(MANIFEST)) return { zones: {} }
  return JSON.parse(readFileSync(MANIFEST, 'utf8')) as HallManifest
}

export function writeManifest(manifest: HallManifest): void {
  writeFileSync(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`)
}
