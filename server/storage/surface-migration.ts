/** On what each sheet was sealed: whether that matters can be tested then. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const surfaces: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('sheet').addColumn('surface', 'text').execute()
  },
}
