/** How long the phases of a gathering take, and the secret link of the sign at its door. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const timing: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('gathering').addColumn('timing', 'text').execute()
  },
}

export const door: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s.alterTable('gathering').addColumn('door_hash', 'text').execute()
    await s
      .createIndex('gathering_by_door')
      .unique()
      .on('gathering')
      .columns(['door_hash'])
      .execute()
  },
}
