/**
 * Opens the database: SQLite in the data folder, or PostgreSQL by its address. Both acknowledge a
 * commit only once it is durable (WAL with synchronous=FULL; PostgreSQL's default).
 */
import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Kysely, PostgresDialect, SqliteDialect, sql, type Transaction } from 'kysely'
import { Migrator } from 'kysely/migration'
import pg from 'pg'
import { migrations } from './migrations.ts'
import type { Tables } from './tables.ts'

export type Database = Kysely<Tables>
/** A database or a transaction on it: what queries take. */
export type Queries = Kysely<Tables> | Transaction<Tables>

const FOLDER_MODE = 0o700
const FILE_MODE = 0o600
const POSTGRES_POOL_MAX = 10
/** OID of PostgreSQL's int8, which pg returns as text; ours are moments and sizes below 2^53. */
const INT8_OID = 20

function openSqlite(dataDir: string): SqliteDialect {
  const path = join(dataDir, 'jiebang.sqlite')
  mkdirSync(dataDir, { recursive: true, mode: FOLDER_MODE })
  const database = new Sqlite(path)
  // Whoever else has an account on the machine reads neither contacts nor hidden scores.
  chmodSync(dataDir, FOLDER_MODE)
  chmodSync(path, FILE_MODE)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('busy_timeout = 5000')
  return new SqliteDialect({ database })
}

function openPostgres(connectionString: string): PostgresDialect {
  const pool = new pg.Pool({
    connectionString,
    max: POSTGRES_POOL_MAX,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8_OID ? Number : pg.types.getTypeParser(oid, format as 'text'),
    } as pg.CustomTypesConfig,
  })
  // An idle connection that breaks is replaced by the pool; a query that fails reports itself.
  pool.on('error', () => undefined)
  return new PostgresDialect({ pool })
}

/** Opens and migrates. Two processes may start at once: the migrator takes a lock. */
export async function openDatabase(options: {
  dataDir: string
  databaseUrl: string | undefined
}): Promise<Database> {
  const dialect = options.databaseUrl
    ? openPostgres(options.databaseUrl)
    : openSqlite(options.dataDir)
  const db = new Kysely<Tables>({ dialect })
  const schema = options.databaseUrl ? await currentSchema(db) : undefined
  const { error } = await new Migrator({
    db,
    provider: migrations,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  }).migrateToLatest()
  if (error) throw new Error('The database could not be brought up to date.', { cause: error })
  return db
}

/** The schema that unqualified names mean: one database may hold several installations. */
async function currentSchema(db: Database): Promise<string> {
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(db)
  return rows[0]?.name ?? 'public'
}

/** Next number of a named counter, from 1; gapless only when the transaction commits. */
export async function nextNumber(trx: Queries, name: string): Promise<number> {
  const row = await trx
    .insertInto('counter')
    .values({ name, value: 1 })
    .onConflict((c) => c.column('name').doUpdateSet({ value: sql`counter.value + 1` }))
    .returning('value')
    .executeTakeFirstOrThrow()
  return row.value
}
