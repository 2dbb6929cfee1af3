/** Uploaded files as rows and as others see them. Addresses are content hashes, served by blob-route.ts. */
import type { Asset } from '../../shared/exhibit/manifest.ts'
import type { Queries } from '../storage/database.ts'
import type { AssetRow } from '../storage/tables.ts'

const EXTENSIONS: Record<string, string> = { 'model/gltf-binary': 'glb', 'image/webp': 'webp' }

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
    refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as Asset['refusal']),
  }
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
