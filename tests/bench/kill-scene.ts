/**
 * What the kill bench finds before the first start: a database of its own, in it an open review
 * whose item is being scored by a panel. Made by the product's own commands; the bench drops it at the end.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { readCallFile, storeCall } from '../../server/call/calls.ts'
import { setPhase } from '../../server/review/phases.ts'
import { createLog } from '../../server/observe/log.ts'
import { readRubric } from '../../server/gathering/rubric.ts'
import { fixedEntrance } from '../../server/entrance/entrance.ts'
import { createNotices } from '../../server/house/notices.ts'
import type { Services } from '../../server/house/services.ts'
import { loadSecretKey } from '../../server/account/secret-key.ts'
import { createBlobs } from '../../server/storage/blobs.ts'
import { openDatabase } from '../../server/storage/database.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { holdOf, openGathering, signInAs } from '../support/people.ts'

export type DatabaseName = 'sqlite' | 'postgres'

export const REVIEWERS = 8
const ITEMS = 1

const POSTGRES_URL = process.env.DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test'
/** The call of the notice is over; drafts of the bench are filed in a copy that stays open. */
const CALL_FILE = fileURLToPath(new URL('../../assets/call/call-2025.json', import.meta.url))
const OPEN_DEADLINE = '2099-12-31T23:59:59+08:00'

export interface Scene {
  dataDir: string
  databaseUrl: string | undefined
  gatheringId: string
  /** Submissions that are being scored. */
  items: string[]
  rubric: Rubric
  reviewers: { personId: string; token: string }[]
  /** Removes everything that was made. */
  drop(): Promise<void>
}

async function onPostgres(command: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL })
  await client.connect()
  await client.query(command).finally(() => client.end())
}

/** The address with a schema of its own before all others. */
function inSchema(schema: string): string {
  const url = new URL(POSTGRES_URL)
  const kept = [...url.searchParams].map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  url.search = [...kept, `options=-c%20search_path%3D${schema}`].join('&')
  return url.href
}

export async function prepareScene(database: DatabaseName): Promise<Scene> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-kill-'))
  const schema = database === 'postgres' ? `bench_${randomBytes(6).toString('hex')}` : undefined
  if (schema !== undefined) await onPostgres(`create schema ${schema}`)
  const databaseUrl = schema === undefined ? undefined : inSchema(schema)
  const drop = async (): Promise<void> => {
    if (schema !== undefined) await onPostgres(`drop schema ${schema} cascade`)
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    return { dataDir, databaseUrl, ...(await openReview({ dataDir, databaseUrl })), drop }
  } catch (error) {
    await drop()
    throw error
  }
}

type Review = Pick<Scene, 'gatheringId' | 'items' | 'rubric' | 'reviewers'>

async function openReview(where: Pick<Scene, 'dataDir' | 'databaseUrl'>): Promise<Review> {
  const db = await openDatabase(where)
  try {
    const call = { ...(await readCallFile(CALL_FILE)), deadline: OPEN_DEADLINE }
    const services: Services = {
      config: {
        ...where,
        port: 0,
        host: '127.0.0.1',
        redisUrl: undefined,
        mqttUrl: undefined,
        publicUrl: 'http://127.0.0.1',
        trustProxy: false,
        logLevel: 'silent',
        samples: false,
      },
      db,
      blobs: createBlobs(where.dataDir),
      secretKey: await loadSecretKey(where),
      log: createLog('silent'),
      entrance: fixedEntrance('http://127.0.0.1'),
      notices: createNotices(),
      now: Date.now,
      current: await storeCall(db, call, Date.now()),
    }
    const roles = [
      'chair',
      ...Array.from({ length: REVIEWERS }, () => 'reviewer' as const),
    ] as const
    const { id, items, people } = await openGathering(services, { items: ITEMS, roles: [...roles] })
    const [chair = '', ...reviewers] = people
    const hold = await holdOf(services, id)
    for (const submissionId of items)
      await setPhase(services, hold, { actor: chair, submissionId, phase: 'scoring' })
    const row = await db
      .selectFrom('gathering')
      .select('rubric')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    return {
      gatheringId: id,
      items,
      rubric: readRubric(row.rubric),
      reviewers: await Promise.all(
        reviewers.map(async (personId) => ({
          personId,
          token: await signInAs(services, personId),
        })),
      ),
    }
  } finally {
    await db.destroy()
  }
}
