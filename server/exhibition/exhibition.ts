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
import { exhibitsOf, findSubmission, formOf } from '../intake/submissions.ts'
import type { Services } from '../services.ts'
import { readBriefs, type Brief } from './briefs.ts'

/** Addresses of all published booths. */
const addressesOf = ({ current }: Services, briefs: readonly Brief[]): Map<string, BoothAddress> =>
  placeBooths(current.call, briefs)

export async function listScenarios(services: Services): Promise<ScenarioSummary[]> {
  const briefs = await readBriefs(services)
  const addresses = addressesOf(services, briefs)
  const pictures = await picturesOf(services)
  return briefs.flatMap(({ id, title, unit, directionId, excerpt, summaryEn, assetId }) => {
    const address = addresses.get(id)
    if (!address) return []
    return {
      id,
      title,
      unit,
      track: trackOfDirection(services.current.call, directionId)?.id ?? '',
      direction: directionId,
      pavilion: address.pavilion,
      address,
      picture: (assetId !== undefined && pictures.get(assetId)) || null,
      excerpt,
      summaryEn,
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
  const address = addressesOf(services, await readBriefs(services)).get(id)
  if (!address) throw new Refusal('not-found')
  const row = await findSubmission(services.db, id)
  if (row.stage !== 'published') throw new Refusal('not-found')
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
  const addresses = [...addressesOf(services, await readBriefs(services)).values()]
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
