/** What the public sees: the published list, where each booth stands, and each booth itself. */
import type { z } from 'zod'
import { compileBooth, type Booth } from '../../shared/exhibit/booth.ts'
import { trackOfDirection } from '../../shared/call/call.ts'
import {
  chapterCount,
  pavilionsOfCall,
  placeBooths,
  type BoothAddress,
} from '../../shared/hall/placement.ts'
import type { pavilionSchema, ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { assetsOfExhibits, blobUrl } from '../assets/asset-rows.ts'
import { exhibitsOf, formOf } from '../intake/submissions.ts'
import type { Services } from '../services.ts'
import type { SubmissionRow } from '../storage/tables.ts'

const EXCERPT_CHARS = 90

async function publishedRows(services: Services): Promise<SubmissionRow[]> {
  return services.db
    .selectFrom('submission')
    .selectAll()
    .where('call_id', '=', services.current.id)
    .where('stage', '=', 'published')
    .orderBy('published_no')
    .execute()
}

/** Addresses of all published booths. */
export function addressesOf(
  services: Services,
  rows: readonly SubmissionRow[],
): Map<string, BoothAddress> {
  return placeBooths(
    services.current.call,
    rows.map((row) => ({
      id: row.id,
      directionId: formOf(row).directionId,
      publishedNo: row.published_no ?? 0,
    })),
  )
}

export async function listScenarios(services: Services): Promise<ScenarioSummary[]> {
  const rows = await publishedRows(services)
  const addresses = addressesOf(services, rows)
  const pictures = await picturesOf(services)
  return rows.flatMap((row) => {
    const form = formOf(row)
    const address = addresses.get(row.id)
    if (!address) return []
    const first = exhibitsOf(row).find((e) => e.kind === 'media')
    return {
      id: row.id,
      title: { zh: form.scenarioName, en: form.english.scenarioName },
      unit: form.leadUnitName,
      track: trackOfDirection(services.current.call, form.directionId)?.id ?? '',
      direction: form.directionId,
      pavilion: address.pavilion,
      address,
      picture: (first && pictures.get(first.assetId)) ?? null,
      excerpt: [...form.overview.replace(/\s+/g, ' ')].slice(0, EXCERPT_CHARS).join(''),
      summaryEn: form.english.summary,
    }
  })
}

async function picturesOf(services: Services): Promise<Map<string, string | null>> {
  const rows = await services.db
    .selectFrom('asset')
    .select(['id', 'blob_sha', 'media_type'])
    .where('purpose', '=', 'picture')
    .where('status', '=', 'ready')
    .execute()
  return new Map(rows.map((row) => [row.id, blobUrl(row)]))
}

/** One published booth with its address; refuses with `not-found`. */
export async function readScenario(
  services: Services,
  id: string,
): Promise<{ id: string; address: BoothAddress; booth: Booth }> {
  const rows = await publishedRows(services)
  const row = rows.find((r) => r.id === id)
  const address = addressesOf(services, rows).get(id)
  if (!row || !address) throw new Refusal('not-found')
  const exhibits = exhibitsOf(row)
  const assets = await assetsOfExhibits(services.db, id, exhibits)
  const ready = assets.filter((a) => a.status === 'ready')
  return {
    id,
    address,
    booth: compileBooth(services.current.call, formOf(row), exhibits, ready),
  }
}

export async function listPavilions(services: Services): Promise<z.infer<typeof pavilionSchema>[]> {
  const rows = await publishedRows(services)
  const addresses = [...addressesOf(services, rows).values()]
  const pavilions = pavilionsOfCall(services.current.call)
  return services.current.call.tracks.flatMap((track) => {
    const id = pavilions.get(track.id)
    if (!id) return []
    return {
      id,
      track: track.id,
      name: track.name,
      scenarios: addresses.filter((a) => a.pavilion === id).length,
      chapters: chapterCount(addresses, id),
    }
  })
}
