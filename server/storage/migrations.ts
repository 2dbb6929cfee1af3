/** Every change of the database's shape, in order. Written once, run on SQLite and PostgreSQL alike. */
import type { Kysely } from 'kysely'
import type { Migration, MigrationProvider } from 'kysely/migration'
import type { Tables } from './tables.ts'
import { fileLeases, fileUses } from './file-migrations.ts'
import { freezeOldReveals, type OldTables } from './freeze-old-reveals.ts'
import { recusals } from './recusal-migration.ts'
import { rekeyFilings, type FilingTables } from './rekey-filings.ts'
import { blind } from './blind-migration.ts'
import { corrections } from './corrections-migration.ts'
import { notices } from './notice-migration.ts'
import { experts } from './expert-migration.ts'
import { surfaces } from './surface-migration.ts'
import { evidence } from './evidence-migration.ts'
import { ledgerDoers, ledgerNonces } from './ledger-migration.ts'
import { rounds } from './round-migration.ts'
import { meeting } from './meeting-migration.ts'
import { door, timing } from './timing-migration.ts'

const first: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s
      .createTable('person')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('email', 'text', (c) => c.unique())
      .addColumn('password_hash', 'text')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await s
      .createTable('call')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('document', 'text', (c) => c.notNull())
      .addColumn('is_sample', 'integer', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .execute()
    await s
      .createTable('call_role')
      .addColumn('call_id', 'text', (c) => c.notNull().references('call.id'))
      .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('role', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('call_role_pk', ['call_id', 'person_id', 'role'])
      .execute()
    await s
      .createTable('session')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute()
    await s
      .createTable('invite')
      .addColumn('token_hash', 'text', (c) => c.primaryKey())
      .addColumn('call_id', 'text', (c) => c.notNull())
      .addColumn('call_role', 'text')
      .addColumn('gathering_id', 'text')
      .addColumn('gathering_role', 'text')
      .addColumn('person_id', 'text')
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('go_to', 'text', (c) => c.notNull())
      .addColumn('uses_left', 'integer', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute()
    await s
      .createTable('join_code')
      .addColumn('code_hash', 'text', (c) => c.primaryKey())
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('gathering_role', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text')
      .addColumn('uses_left', 'integer', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute()
    await s
      .createTable('setting')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'text', (c) => c.notNull())
      .execute()
    await s
      .createTable('counter')
      .addColumn('name', 'text', (c) => c.primaryKey())
      .addColumn('value', 'integer', (c) => c.notNull())
      .execute()
    await createIntake(db)
    await createGatherings(db)
  },
}

async function createIntake(db: Kysely<unknown>): Promise<void> {
  const s = db.schema
  await s
    .createTable('submission')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('call_id', 'text', (c) => c.notNull().references('call.id'))
    .addColumn('owner_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('stage', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('form', 'text', (c) => c.notNull())
    .addColumn('exhibits', 'text', (c) => c.notNull())
    .addColumn('receipt_no', 'text', (c) => c.unique())
    .addColumn('submitted_at', 'bigint')
    .addColumn('published_no', 'integer', (c) => c.unique())
    .addColumn('ticks', 'text', (c) => c.notNull())
    .addColumn('returned_reason', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .execute()
  await s.createIndex('submission_owner').on('submission').column('owner_id').execute()
  await s
    .createTable('filing')
    .addColumn('call_id', 'text', (c) => c.notNull())
    .addColumn('filing_key', 'text', (c) => c.notNull())
    .addColumn('submission_id', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('filing_pk', ['call_id', 'filing_key'])
    .execute()
  await s
    .createTable('asset')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('submission_id', 'text')
    .addColumn('gathering_id', 'text')
    .addColumn('owner_id', 'text', (c) => c.notNull())
    .addColumn('purpose', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('bytes', 'bigint', (c) => c.notNull())
    .addColumn('source_sha', 'text', (c) => c.notNull())
    .addColumn('blob_sha', 'text')
    .addColumn('media_type', 'text')
    .addColumn('width', 'integer')
    .addColumn('height', 'integer')
    .addColumn('triangles', 'integer')
    .addColumn('refusal', 'text')
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute()
  await s.createIndex('asset_submission').on('asset').column('submission_id').execute()
  await s.createIndex('asset_gathering').on('asset').column('gathering_id').execute()
  await s.createIndex('asset_blob').on('asset').column('blob_sha').execute()
}

async function createGatherings(db: Kysely<unknown>): Promise<void> {
  const s = db.schema
  await s
    .createTable('gathering')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('call_id', 'text', (c) => c.notNull().references('call.id'))
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('title', 'text', (c) => c.notNull())
    .addColumn('track_id', 'text')
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('rubric', 'text', (c) => c.notNull())
    .addColumn('epoch', 'integer', (c) => c.notNull())
    .addColumn('room_id', 'text')
    .addColumn('room_seen_at', 'bigint', (c) => c.notNull())
    .addColumn('facts', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute()
  await s
    .createTable('agenda_item')
    .addColumn('gathering_id', 'text', (c) => c.notNull().references('gathering.id'))
    .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id'))
    .addColumn('position', 'integer', (c) => c.notNull())
    .addColumn('phase', 'text', (c) => c.notNull())
    .addColumn('outcome', 'text')
    .addColumn('reason', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('agenda_item_pk', ['gathering_id', 'submission_id'])
    .execute()
  await s
    .createTable('member')
    .addColumn('gathering_id', 'text', (c) => c.notNull().references('gathering.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
    .addColumn('role', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('member_pk', ['gathering_id', 'person_id'])
    .execute()
  const sheetKey = ['gathering_id', 'submission_id', 'person_id'] as const
  await s
    .createTable('sheet')
    .addColumn('gathering_id', 'text', (c) => c.notNull())
    .addColumn('submission_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('revision', 'integer', (c) => c.notNull())
    .addColumn('sealed_at', 'bigint')
    .addPrimaryKeyConstraint('sheet_pk', [...sheetKey])
    .execute()
  await s
    .createTable('score')
    .addColumn('gathering_id', 'text', (c) => c.notNull())
    .addColumn('submission_id', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.notNull())
    .addColumn('criterion_id', 'text', (c) => c.notNull())
    .addColumn('value', 'double precision', (c) => c.notNull())
    .addColumn('updated_at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('score_pk', [...sheetKey, 'criterion_id'])
    .execute()
  await s
    .createTable('change')
    .addColumn('change_id', 'text', (c) => c.notNull())
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('answer', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('change_pk', ['scope', 'change_id'])
    .execute()
  await s
    .createTable('ledger_head')
    .addColumn('scope', 'text', (c) => c.primaryKey())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .execute()
  await s
    .createTable('ledger')
    .addColumn('scope', 'text', (c) => c.notNull())
    .addColumn('seq', 'integer', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addColumn('actor', 'text', (c) => c.notNull())
    .addColumn('act', 'text', (c) => c.notNull())
    .addColumn('payload', 'text', (c) => c.notNull())
    .addColumn('prev', 'text', (c) => c.notNull())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('ledger_pk', ['scope', 'seq'])
    .execute()
}

/** What processing found in a file, and the state of exhibits in a gathering. */
const exhibitKit: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asset').addColumn('facts', 'text').execute()
    await db.schema
      .createTable('exhibit_state')
      .addColumn('gathering_id', 'text', (c) => c.notNull().references('gathering.id'))
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('exhibit_id', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('exhibit_state_pk', ['gathering_id', 'submission_id', 'exhibit_id'])
      .execute()
  },
}

/** The pages that a document became. */
const assetPages: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asset').addColumn('pages', 'text').execute()
  },
}

/** Live values from outside: who may send them, and the last ones. */
const feeds: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('feed')
      .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id'))
      .addColumn('exhibit_id', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text')
      .addColumn('latest', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('feed_pk', ['submission_id', 'exhibit_id'])
      .execute()
  },
}

/** How the hall is lit in a gathering. */
const timeOfDay: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .alterTable('gathering')
      .addColumn('time_of_day', 'text', (c) => c.notNull().defaultTo('day'))
      .execute()
  },
}

/** Models as they are seen from afar; those processed before have none. */
const farModels: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asset').addColumn('far_sha', 'text').execute()
  },
}

/** What reveals freeze: sheets, panel and rubric of an item. */
const reveals: Migration = {
  async up(db: Kysely<OldTables>) {
    await db.schema
      .createTable('reveal')
      .addColumn('gathering_id', 'text', (c) => c.notNull().references('gathering.id'))
      .addColumn('submission_id', 'text', (c) => c.notNull().references('submission.id'))
      .addColumn('round', 'integer', (c) => c.notNull())
      .addColumn('revealed_at', 'bigint', (c) => c.notNull())
      .addColumn('rubric', 'text', (c) => c.notNull())
      .addColumn('sheets', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('reveal_pk', ['gathering_id', 'submission_id', 'round'])
      .execute()
    await freezeOldReveals(db, Date.now())
  },
}

/** Devices of a person, what staff reissued, and codes by a key that the database does not hold. */
const access: Migration = {
  async up(db: Kysely<Pick<Tables, 'setting' | 'join_code'>>) {
    const s = db.schema
    await s
      .alterTable('session')
      .addColumn('device', 'text', (c) => c.notNull().defaultTo('computer'))
      .execute()
    await s.alterTable('member').addColumn('reissued_at', 'bigint').execute()
    await s.alterTable('member').addColumn('reissued_by', 'text').execute()
    await s.alterTable('member').addColumn('muted_at', 'bigint').execute()
    await s
      .createTable('device_code')
      .addColumn('code_hash', 'text', (c) => c.primaryKey())
      .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('go_to', 'text', (c) => c.notNull())
      .addColumn('expires_at', 'bigint', (c) => c.notNull())
      .execute()
    await db.deleteFrom('join_code').execute()
    await db.deleteFrom('setting').where('name', '=', 'code-secret').execute()
  },
}

/** Which names look like one another is judged anew: see shared/text/written.ts. */
const filingKeys: Migration = {
  up: (db: Kysely<FilingTables>) => rekeyFilings(db),
}

export const migrations: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve({
      '2026-11-21-first': first,
      '2026-11-22-exhibit-kit': exhibitKit,
      '2026-11-23-asset-pages': assetPages,
      '2026-11-24-feeds': feeds,
      '2026-11-25-time-of-day': timeOfDay,
      '2026-11-26-far-models': farModels,
      '2026-11-29-file-leases': fileLeases,
      '2026-11-29-file-uses': fileUses,
      '2026-11-29-reveals': reveals,
      '2026-11-29-access': access,
      '2026-11-29-text-filing-keys': filingKeys,
      '2026-11-30-corrections': corrections,
      '2026-11-30-recusals': recusals,
      '2026-12-01-meeting': meeting,
      '2026-12-02-ledger-nonces': ledgerNonces,
      '2026-12-03-evidence': evidence,
      '2026-12-04-ledger-doers': ledgerDoers,
      '2026-12-05-blind': blind,
      '2026-12-06-notices': notices,
      '2026-12-07-timing': timing,
      '2026-12-07-timing-door': door,
      '2026-12-08-rounds': rounds,
      '2026-12-09-experts': experts,
      '2026-12-10-surfaces': surfaces,
    }),
}
