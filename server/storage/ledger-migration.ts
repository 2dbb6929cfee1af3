/** The random number that each entry of the ledger is committed to with; entries that are there have none. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const ledgerNonces: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('ledger').addColumn('nonce', 'text').execute()
  },
}

/** In which part and by which device somebody did what an entry says. */
export const ledgerDoers: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('ledger').addColumn('role', 'text').execute()
    await db.schema.alterTable('ledger').addColumn('device', 'text').execute()
  },
}
