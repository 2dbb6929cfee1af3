/**
 * The booths: their list, where each stands, and each by itself; of those that are not on show as many as
 * the caller may know.
 */
import { setImmediate } from 'node:timers/promises'
import type { z } from 'zod'
import { anonymousBooth } from '../../shared/blind/anonymous.ts'
import { compileBooth, type Booth } from '../../shared/exhibit/booth.ts'
import { trackOfDirection } from '../../shared/call/call.ts'
import {
  chapterCount,
  pavilionsOfCall,
  placeBooths,
  type BoothAddress,
} from '../../shared/hall/placement.ts'
import type { pavilionSchema, ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { BOOTH_STAGES } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { assetsOfExhibits, blobUrl } from '../assets/asset-rows.ts'
import { exhibitsOf, findSubmission, formOf } from '../intake/submissions.ts'
import type { Services } from '../house/services.ts'
import { readBriefs, withoutApplicants, type Brief } from './briefs.ts'
import type { OwnBooths } from '../session/open-booths.ts'
import { readStamp } from '../storage/public-stamp.ts'

interface Placed {
  briefs: Brief[]
  addresses: ReadonlyMap<string, BoothAddress>
}

/** By house; tests have several in a process. */
const placedIn = new WeakMap<Services, { stamp: number; placed: Promise<Placed> }>()

/** All booths and where they stand, worked out once for a stamp. */
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

/** Where each booth stands, whoever may know of it. */
export async function readAddresses(
  services: Services,
): Promise<ReadonlyMap<string, BoothAddress>> {
  return (await placedOf(services)).addresses
}

type Open = Pick<OwnBooths, 'admitted'>
type Own = Omit<OwnBooths, 'recused'>

const mayEnter = ({ id, publishedNo }: Brief, { admitted }: Open): boolean =>
  publishedNo !== null || admitted.has(id)

export async function listScenarios(services: Services, own: Own): Promise<ScenarioSummary[]> {
  const { briefs, addresses } = await placedOf(services)
  const known = briefs.filter((brief) => mayEnter(brief, own))
  const open = await withoutApplicants(services, known, own.anonymous)
  const pictures = await picturesOf(services, open)
  return open.flatMap(({ id, title, unit, directionId, excerpt, summaryEn, publishedNo }) => {
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
      ...(publishedNo === null && { admitted: true as const }),
      ...(own.anonymous.has(id) && { anonymous: true as const }),
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
    .where('submission.stage', 'in', BOOTH_STAGES)
    .execute()
  const shown = new Map(briefs.map(({ id, assetId }) => [id, assetId]))
  const own = rows.filter(({ id, submission_id }) => shown.get(submission_id ?? '') === id)
  return new Map(own.map((row) => [row.submission_id ?? '', blobUrl(row)]))
}

interface Scenario {
  id: string
  address: BoothAddress
  booth: Booth
  admitted?: true
}

/** One booth with its address; refuses with `not-found` also those that the caller may not know of. */
export async function readScenario(
  services: Services,
  id: string,
  { admitted, anonymous }: Own,
): Promise<Scenario> {
  const address = (await placedOf(services)).addresses.get(id)
  if (!address) throw new Refusal('not-found')
  const row = await findSubmission(services.db, id)
  const isShown = row.stage === 'published'
  if (!isShown && (row.stage !== 'admitted' || !admitted.has(id))) throw new Refusal('not-found')
  const exhibits = exhibitsOf(row)
  const assets = await assetsOfExhibits(services.db, id, exhibits)
  // What somebody called a file on the own disk is nobody else's to know.
  const ready = assets.filter((a) => a.status === 'ready').map((a) => ({ ...a, name: '' }))
  const shown = { form: formOf(row), exhibits, assets: ready }
  const anonymity = anonymous.get(id)
  return {
    id,
    address,
    booth: anonymity
      ? anonymousBooth(services.current.call, shown, anonymity)
      : compileBooth(services.current.call, shown.form, shown.exhibits, shown.assets),
    ...(!isShown && { admitted: true as const }),
  }
}

/** The booths of a pavilion's chapter, one after the other: meanwhile others are answered too. */
export async function readChapter(
  services: Services,
  { pavilion, chapter }: Pick<BoothAddress, 'pavilion' | 'chapter'>,
  own: Own,
): Promise<Scenario[]> {
  const here = (await openAddresses(services, own)).filter(
    ([, address]) => address.pavilion === pavilion && address.chapter === chapter,
  )
  if (here.length === 0) throw new Refusal('not-found')
  const scenarios: Scenario[] = []
  for (const [id] of here) {
    await setImmediate()
    scenarios.push(await readScenario(services, id, own))
  }
  return scenarios
}

async function openAddresses(services: Services, own: Open): Promise<[string, BoothAddress][]> {
  const { briefs, addresses } = await placedOf(services)
  return briefs.flatMap((brief) => {
    const address = mayEnter(brief, own) && addresses.get(brief.id)
    return address ? [[brief.id, address]] : []
  })
}

export async function listPavilions(
  services: Services,
  own: Open,
): Promise<z.infer<typeof pavilionSchema>[]> {
  const addresses = (await openAddresses(services, own)).map(([, address]) => address)
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
