/** Uploaded files as rows and as others see them. Addresses are content hashes, served by blob-route.ts. */
import {
  assetFactsSchema,
  assetIdsOf,
  type Asset,
  type Exhibit,
} from '../../shared/exhibit/manifest.ts'
import type { Queries } from '../storage/database.ts'
import type { AssetRow } from '../storage/tables.ts'
import type { ProcessedPage } from './process-result.ts'

/** How what we serve is called; blob-route.ts serves nothing else. */
export const EXTENSIONS: Readonly<Record<string, string>> = {
  'model/gltf-binary': 'glb',
  'image/webp': 'webp',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
}

/** A page of a document as its row keeps it. */
export interface StoredPage extends ProcessedPage {
  sha: string
}

export function blobUrl(row: Pick<AssetRow, 'blob_sha' | 'media_type'>): string | null {
  const extension = EXTENSIONS[row.media_type ?? '']
  return row.blob_sha !== null && extension ? `/blobs/${row.blob_sha}.${extension}` : null
}

export function describeAsset(row: AssetRow): Asset {
  return {
    id: row.id,
    purpose: row.purpose,
    status: row.status,
    name: row.name,
    bytes: row.bytes,
    url: row.status === 'ready' ? blobUrl(row) : null,
    mediaType: row.media_type,
    width: row.width,
    height: row.height,
    triangles: row.triangles,
    facts: describeFacts(row),
    refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Asset['refusal']),
  }
}

function describeFacts({ facts, pages, far_sha, media_type }: AssetRow): Asset['facts'] {
  if (facts === null) return null
  const stored = pages === null ? [] : (JSON.parse(pages) as StoredPage[])
  return assetFactsSchema.parse({
    ...(JSON.parse(facts) as object),
    farUrl: blobUrl({ blob_sha: far_sha, media_type }),
    pages: stored.map(({ sha, ...page }) => ({
      ...page,
      url: blobUrl({ blob_sha: sha, media_type }) ?? '',
    })),
  })
}

/** The files that exhibits of a submission show, and none of its others. */
export async function assetsOfExhibits(
  db: Queries,
  submissionId: string,
  exhibits: readonly Exhibit[],
): Promise<Asset[]> {
  const shown = [...new Set(exhibits.flatMap(assetIdsOf))]
  if (shown.length === 0) return []
  const rows = await db
    .selectFrom('asset')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .where('id', 'in', shown)
    .execute()
  return rows.map(describeAsset)
}

export async function assetsOfSubmission(db: Queries, submissionId: string): Promise<Asset[]> {
  const rows = await db
    .selectFrom('asset')
    .selectAll()
    .where('submission_id', '=', submissionId)
    .orderBy('created_at')
    .orderBy('id')
    .execute()
  return rows.map(describeAsset)
}
