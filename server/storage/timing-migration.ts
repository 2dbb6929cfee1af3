/** How long the phases of a gathering take: null for as long as the house has it. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const timing: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('gathering').addColumn('timing', 'text').execute()
  },
}
