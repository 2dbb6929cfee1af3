/** Blind reviews: which are, and what somebody has cleared for them. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const blind: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s
      .alterTable('gathering')
      .addColumn('blind', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await s
      .createTable('clearance')
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('names', 'text', (c) => c.notNull())
      .addColumn('shown', 'text', (c) => c.notNull())
      .addColumn('cleared_by', 'text', (c) => c.notNull())
      .addColumn('cleared_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('clearance_pk', ['gathering_id', 'submission_id'])
      .execute()
  },
}
