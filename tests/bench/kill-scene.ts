/**
 * What the kill bench finds before the first start: a database of its own, in it an open review
 * whose item is being scored by a panel. Made by the product's own commands; the bench drops it at the end.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { setPhase } from '../../server/review/phases.ts'
import { readRubric } from '../../server/gathering/rubric.ts'
import type { Rubric } from '../../shared/review/rubric.ts'
import { openNotice } from '../support/notice.ts'
import { holdOf, openGathering, signInAs } from '../support/people.ts'
import { openBenchServices } from './bench-services.ts'

export type DatabaseName = 'sqlite' | 'postgres'

export const REVIEWERS = 8
const ITEMS = 1
/** More than a chair comes to in all lives. */
const WAY_ITEMS = 90

const POSTGRES_URL = process.env.DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test'

export interface Scene {
  dataDir: string
  databaseUrl: string | undefined
  gatheringId: string
  /** Submissions that are being scored. */
  items: string[]
  rubric: Rubric
  reviewers: { personId: string; token: string }[]
  /** Another review, which its chair takes from the first phase to the last decision. */
  way: { gatheringId: string; token: string }
  /** A notice that runs, and what it names. */
  notice: { id: string; submissionId: string }
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

type Review = Pick<Scene, 'gatheringId' | 'items' | 'rubric' | 'reviewers' | 'way' | 'notice'>

async function openReview(where: Pick<Scene, 'dataDir' | 'databaseUrl'>): Promise<Review> {
  const services = await openBenchServices(where)
  const { db } = services
  try {
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
    const [item = ''] = items
    const way = await openGathering(services, { items: WAY_ITEMS, roles: ['chair'] })
    return {
      gatheringId: id,
      items,
      way: { gatheringId: way.id, token: await signInAs(services, way.people[0] ?? '') },
      notice: { id: await openNotice(services, item), submissionId: item },
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
