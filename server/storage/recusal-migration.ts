/** Who is recused from which item, and which item a presenter of a review presents. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const recusals: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s
      .createTable('recusal')
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('reason', 'text', (c) => c.notNull())
      .addColumn('declared_by', 'text', (c) => c.notNull())
      .addColumn('declared_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('recusal_pk', ['gathering_id', 'submission_id', 'person_id'])
      .execute()
    await s.createIndex('recusal_person').on('recusal').column('person_id').execute()
    await s.alterTable('member').addColumn('presents', 'text').execute()
  },
}
