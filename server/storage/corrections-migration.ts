/** Until when a returned submission may be corrected, and which state of a gathering a change was made from. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const corrections: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s.alterTable('submission').addColumn('correct_by', 'bigint').execute()
    await s
      .alterTable('gathering')
      .addColumn('revision', 'integer', (c) => c.notNull().defaultTo(1))
      .execute()
  },
}
