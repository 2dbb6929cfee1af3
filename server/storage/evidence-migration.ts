/** What scores rest on: reasons and notes in words, and pins. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const evidence: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s
      .createTable('remark')
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('criterion_id', 'text', (c) => c.notNull())
      .addColumn('text', 'text', (c) => c.notNull())
      .addPrimaryKeyConstraint('remark_pk', [
        'gathering_id',
        'submission_id',
        'person_id',
        'criterion_id',
      ])
      .execute()
    await s
      .createTable('pin')
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('pin_id', 'text', (c) => c.notNull())
      .addColumn('document', 'text', (c) => c.notNull())
      .addColumn('set_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('pin_pk', ['gathering_id', 'submission_id', 'person_id', 'pin_id'])
      .execute()
  },
}
