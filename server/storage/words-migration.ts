/** The word of a member of a gathering: given, or taken away with a reason. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const words: Migration = {
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
  },
}
