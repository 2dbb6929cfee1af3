/** What the public sees: the published list, where each booth stands, and each booth itself. */
import { setImmediate } from 'node:timers/promises'
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
import type { Services } from '../house/services.ts'
import { readBriefs, type Brief } from './briefs.ts'
import { readStamp } from '../storage/public-stamp.ts'

interface Placed {
  briefs: Brief[]
  addresses: ReadonlyMap<string, BoothAddress>
}

/** By house; tests have several in a process. */
const placedIn = new WeakMap<Services, { stamp: number; placed: Promise<Placed> }>()

/** Everything published and where its booth stands, worked out once for a stamp. */
async function placedOf(services: Services): Promise<Placed> {
  const stamp = await readStamp(services.db)
  const known = placedIn.get(services)
  if (known?.stamp === stamp) return known.placed
  const placed = readBriefs(services).then((briefs) => ({
    briefs,
    addresses: placeBooths(services.current.call, briefs),
  }))
  placedIn.set(services, { stamp, placed })
  placed.catch(() => placedIn.delete(services))
  return placed
}

/** Where each published booth stands. */
export async function readAddresses(
  services: Services,
): Promise<ReadonlyMap<string, BoothAddress>> {
  return (await placedOf(services)).addresses
}

export async function listScenarios(services: Services): Promise<ScenarioSummary[]> {
  const { briefs, addresses } = await placedOf(services)
  const pictures = await picturesOf(services, briefs)
  return briefs.flatMap(({ id, title, unit, directionId, excerpt, summaryEn }) => {
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
      picture: pictures.get(id) ?? null,
      excerpt,
      summaryEn,
    }
  })
}

/** By submission: its first picture, which is a file of its own. */
async function picturesOf(
  { db, current }: Services,
  briefs: readonly Brief[],
): Promise<Map<string, string | null>> {
  const rows = await db
    .selectFrom('asset')
    .innerJoin('submission', 'submission.id', 'asset.submission_id')
    .select(['asset.id', 'submission_id', 'blob_sha', 'media_type'])
    .where('purpose', '=', 'picture')
    .where('status', '=', 'ready')
    .where('submission.call_id', '=', current.id)
    .where('submission.stage', '=', 'published')
    .execute()
  const shown = new Map(briefs.map(({ id, assetId }) => [id, assetId]))
  const own = rows.filter(({ id, submission_id }) => shown.get(submission_id ?? '') === id)
  return new Map(own.map((row) => [row.submission_id ?? '', blobUrl(row)]))
}

interface Scenario {
  id: string
  address: BoothAddress
  booth: Booth
}

/** One published booth with its address; refuses with `not-found`. */
export async function readScenario(services: Services, id: string): Promise<Scenario> {
  const address = (await placedOf(services)).addresses.get(id)
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

/** The booths of a pavilion's chapter, one after the other: meanwhile others are answered too. */
export async function readChapter(
  services: Services,
  { pavilion, chapter }: Pick<BoothAddress, 'pavilion' | 'chapter'>,
): Promise<Scenario[]> {
  const { addresses } = await placedOf(services)
  const here = [...addresses].filter(
    ([, address]) => address.pavilion === pavilion && address.chapter === chapter,
  )
  if (here.length === 0) throw new Refusal('not-found')
  const scenarios: Scenario[] = []
  for (const [id] of here) {
    await setImmediate()
    scenarios.push(await readScenario(services, id))
  }
  return scenarios
}

export async function listPavilions(services: Services): Promise<z.infer<typeof pavilionSchema>[]> {
  const addresses = [...(await placedOf(services)).addresses.values()]
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
