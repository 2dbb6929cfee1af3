/**
 * The services of a real house on a database of its own, with a clock that tests set. SQLite in a
 * temporary folder; PostgreSQL in a database made for the run. Whoever opens a house closes it.
 */
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { storeCall } from '../../server/call/calls.ts'
import type { Config } from '../../server/house/config.ts'
import { createLog } from '../../server/observe/log.ts'
import { fixedEntrance } from '../../server/entrance/entrance.ts'
import { createNotices } from '../../server/house/notices.ts'
import type { Services } from '../../server/house/services.ts'
import type { Finding } from '../../server/soundness/finding.ts'
import { findContradictions } from '../../server/soundness/find-contradictions.ts'
import { createBlobs } from '../../server/storage/blobs.ts'
import { openDatabase } from '../../server/storage/database.ts'
import { call2025 } from './sample-call.ts'

const POSTGRES_URL = process.env.TEST_DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test'

export type DatabaseKind = 'SQLite' | 'PostgreSQL'

/** A month before the deadline of the call. */
export const HOUSE_OPENS_AT = Date.parse('2025-06-01T09:00:00+08:00')

async function onPostgres(command: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    await client.query(command)
  } finally {
    await client.end()
  }
}

/** Says what is left out, and refuses to leave it out where everything must run. */
export function leaveOut(what: string, error: unknown): void {
  if (process.env.CI === 'true') throw new Error(`CI needs ${what}.`, { cause: error })
  process.stderr.write(`Left out, because there is no ${what}: ${String(error)}\n`)
}

async function presentDatabases(): Promise<DatabaseKind[]> {
  try {
    await onPostgres('select 1')
    return ['SQLite', 'PostgreSQL']
  } catch (error) {
    leaveOut('PostgreSQL', error)
    return ['SQLite']
  }
}

/** The databases that suites run on. */
export const DATABASES = await presentDatabases()

export interface TestDatabase {
  url: string
  drop(): Promise<void>
}

/**
 * An empty database of its own. Not a schema of a shared one: the migrator looks for its tables in
 * all schemas at once.
 */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `t_${randomBytes(6).toString('hex')}`
  await onPostgres(`create database ${name} template template0 encoding 'UTF8'`)
  const url = new URL(POSTGRES_URL)
  url.pathname = `/${name}`
  return { url: url.href, drop: () => onPostgres(`drop database ${name} with (force)`) }
}

export interface House {
  services: Services
  /** Moves the clock of the house on, in ms. */
  wait(ms: number): void
  /** Says that the test itself put contradictions into the data: they are not looked for at the end. */
  planted(): void
  /** Throws when the data contradict themselves: whatever a test did, they may not. */
  close(): Promise<void>
}

/** Opens a house at HOUSE_OPENS_AT, or by the real clock. */
export async function openHouse(
  kind: DatabaseKind,
  options: { realClock?: boolean } = {},
): Promise<House> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jiebang-test-'))
  const database = kind === 'PostgreSQL' ? await createDatabase() : undefined
  const config: Config = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    databaseUrl: database?.url,
    redisUrl: undefined,
    mqttUrl: undefined,
    publicUrl: 'http://localhost:2567',
    trustProxy: false,
    logLevel: 'silent',
    samples: false,
  }
  const db = await openDatabase(config)
  let clockMs = HOUSE_OPENS_AT
  const now = options.realClock ? Date.now : () => clockMs
  const current = await storeCall(db, { ...call2025, deadline: deadlineFor(now()) }, now())
  const services: Services = {
    config,
    db,
    blobs: createBlobs(dataDir),
    log: createLog('silent'),
    secretKey: 'a key that only tests use, 32 characters',
    entrance: fixedEntrance(config.publicUrl),
    notices: createNotices(),
    now,
    current,
  }
  let isPlanted = false
  return {
    services,
    wait: (ms) => (clockMs += ms),
    planted: () => (isPlanted = true),
    async close() {
      await db.destroy()
      const findings = isPlanted ? [] : await checkAfterwards(config)
      await database?.drop()
      await rm(dataDir, { recursive: true, force: true })
      if (findings.length > 0)
        throw new Error(`The data contradict themselves:\n${findings.map(lineOf).join('\n')}`)
    },
  }
}

/** Opened anew: a server that ran on it has closed the database already. */
async function checkAfterwards(config: Config): Promise<Finding[]> {
  const db = await openDatabase(config)
  try {
    return await findContradictions({ db, blobs: createBlobs(config.dataDir) })
  } finally {
    await db.destroy()
  }
}

const lineOf = ({ rule, place, says }: Finding): string => `${rule}: ${place} ${says}`

function deadlineFor(nowMs: number): string {
  const isPast = nowMs > Date.parse(call2025.deadline)
  return isPast ? '2099-12-31T23:59:59+08:00' : call2025.deadline
}
