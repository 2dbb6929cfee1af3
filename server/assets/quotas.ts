/** How much of the disk a submission, a gathering and a person may take: what is there and what is on its way. */
import { Refusal } from '../../shared/protocol/refusals.ts'
import type { Queries } from '../storage/database.ts'
import type { OpenUpload } from './open-uploads.ts'

const MEGABYTE = 1024 * 1024
/** Most files of one submission or one gathering. */
export const FILES_MAX = 60
/** Most bytes of one submission's or one gathering's files. */
export const TARGET_MAX_BYTES = 300 * MEGABYTE
/** Most bytes of all files that one person has uploaded. */
export const PERSON_MAX_BYTES = 1024 * MEGABYTE

interface Taken {
  files: number
  bytes: number
}

export interface Quota {
  target: Taken
  person: Taken
}

/** What is on the disk. Of files that were refused nothing is left there. */
export async function readQuota(
  db: Queries,
  column: 'submission_id' | 'gathering_id',
  { target, ownerId }: Pick<OpenUpload, 'target' | 'ownerId'>,
): Promise<Quota> {
  const taken = async (of: typeof column | 'owner_id', id: string): Promise<Taken> => {
    const { files, bytes } = await db
      .selectFrom('asset')
      .select((e) => [
        e.fn.countAll<number>().as('files'),
        e.fn
          .sum<number>(e.case().when('status', '=', 'refused').then(0).else(e.ref('bytes')).end())
          .as('bytes'),
      ])
      .where(of, '=', id)
      .executeTakeFirstOrThrow()
    return { files: Number(files), bytes: Number(bytes ?? 0) }
  }
  return { target: await taken(column, target), person: await taken('owner_id', ownerId) }
}

const sum = (uploads: readonly OpenUpload[]): number =>
  uploads.reduce((bytes, upload) => bytes + upload.bytes, 0)

/** Refuses an upload that does not fit beside what is there and the `others` on their way. */
export function refuseOverQuota(
  { target, person }: Quota,
  upload: OpenUpload,
  others: readonly OpenUpload[],
): void {
  const along = others.filter((other) => other.target === upload.target)
  const own = others.filter((other) => other.ownerId === upload.ownerId)
  if (target.files + along.length >= FILES_MAX)
    throw new Refusal('too-many-files', { limit: FILES_MAX })
  refuseOver('files-quota', target.bytes + sum(along) + upload.bytes, TARGET_MAX_BYTES)
  refuseOver('person-quota', person.bytes + sum(own) + upload.bytes, PERSON_MAX_BYTES)
}

function refuseOver(code: 'files-quota' | 'person-quota', bytes: number, limit: number): void {
  if (bytes <= limit) return
  const megabytes = Math.ceil(bytes / MEGABYTE)
  throw new Refusal(code, { megabytes, limit: limit / MEGABYTE })
}
