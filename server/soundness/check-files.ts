/** Uploaded files: each has an owner and a place, and what is served is there and whole. */
import { z } from 'zod'
import { hashFile, type Blobs } from '../storage/blobs.ts'
import type { AssetRow } from '../storage/tables.ts'
import { findingsOf, type Check, type Finding } from './finding.ts'

const place = ({ id }: Pick<AssetRow, 'id'>): string => `asset ${id}`
const pagesSchema = z.array(z.object({ sha: z.string() }))

/** Blobs that an asset serves. */
function servedBy({ blob_sha, far_sha, pages }: AssetRow): string[] {
  const others = pages === null ? [] : pagesSchema.parse(JSON.parse(pages)).map(({ sha }) => sha)
  return [...new Set([blob_sha, far_sha, ...others])].filter((sha) => sha !== null)
}

async function checkBlob(blobs: Blobs, row: AssetRow, sha: string): Promise<Finding[]> {
  if (!(await blobs.has(sha)))
    return [{ rule: 'blob-missing', place: place(row), says: `its file ${sha} is not there` }]
  const found = await hashFile(blobs.pathOf(sha))
  return found === sha
    ? []
    : [{ rule: 'blob-content', place: place(row), says: `its file ${sha} holds something else` }]
}

export const checkFiles: Check = async ({ db, blobs }) => {
  const rows = await db.selectFrom('asset').selectAll().execute()
  const people = new Set((await db.selectFrom('person').select('id').execute()).map((p) => p.id))
  const submissions = await db.selectFrom('submission').select('id').execute()
  const gatherings = await db.selectFrom('gathering').select('id').execute()
  const places = new Set([...submissions, ...gatherings].map(({ id }) => id))
  const findings = [
    ...findingsOf(
      'asset-owner',
      rows,
      place,
      (row) => !people.has(row.owner_id) && 'belongs to nobody',
    ),
    ...findingsOf('asset-place', rows, place, ({ submission_id, gathering_id }) => {
      const named = [submission_id, gathering_id].filter((id) => id !== null)
      if (named.length !== 1) return `stands in ${named.length} places`
      return named.some((id) => !places.has(id)) && 'stands in a place that is not there'
    }),
    ...findingsOf('asset-ready', rows, place, ({ status, blob_sha, media_type }) => {
      const whole = blob_sha !== null && media_type !== null
      return status === 'ready' && !whole && 'is ready and nothing can be served'
    }),
  ]
  for (const row of rows)
    if (row.status === 'ready')
      for (const sha of servedBy(row)) findings.push(...(await checkBlob(blobs, row, sha)))
  return findings
}
