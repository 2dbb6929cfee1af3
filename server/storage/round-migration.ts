/** Rounds of a review: which one a gathering is, the review that a defence comes from, what is calibration. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const rounds: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s
      .alterTable('gathering')
      .addColumn('round', 'text', (c) => c.notNull().defaultTo('session'))
      .execute()
    await s.alterTable('gathering').addColumn('from_id', 'text').execute()
    await s
      .alterTable('agenda_item')
      .addColumn('calibration', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
  },
}
