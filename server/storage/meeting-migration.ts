/** Meeting each other: the word, given or taken with a reason; how a person looks; what was written to all. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const meeting: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s
      .alterTable('member')
      .addColumn('word', 'text', (c) => c.notNull().defaultTo('own'))
      .execute()
    await s
      .alterTable('member')
      .addColumn('word_reason', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await s
      .createTable('said')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull().references('person.id'))
      .addColumn('text', 'text', (c) => c.notNull())
      .addColumn('said_at', 'bigint', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('deliberation', 'integer', (c) => c.notNull())
      .execute()
    await s.createIndex('said_gathering').on('said').columns(['gathering_id', 'said_at']).execute()
    await s.alterTable('person').addColumn('look', 'integer').execute()
  },
}
