/** Changes of the database's shape that concern files; migrations.ts names them in their order. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

/** The tables as they were then. */
interface OldTables {
  asset: {
    id: string
    status: string
    source_sha: string
    blob_sha: string | null
    far_sha: string | null
    pages: string | null
    created_at: number
  }
  blob_use: { sha: string; asset_id: string; kind: string; created_at: number }
}

/** Which process works on a file and until when, and where a file stands among those it came with. */
export const fileLeases: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('asset').addColumn('lease_holder', 'text').execute()
    await db.schema.alterTable('asset').addColumn('lease_until', 'bigint').execute()
    await db.schema
      .alterTable('asset')
      .addColumn('position', 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
    await db.schema.createIndex('asset_owner').on('asset').column('owner_id').execute()
    await db.schema.createIndex('asset_status').on('asset').column('status').execute()
  },
}

/** Which files need which blobs; filled with what the rows before it name. */
export const fileUses: Migration = {
  async up(db: Kysely<OldTables>) {
    await db.schema
      .createTable('blob_use')
      .addColumn('sha', 'text', (c) => c.notNull())
      .addColumn('asset_id', 'text', (c) => c.notNull())
      .addColumn('kind', 'text', (c) => c.notNull())
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('blob_use_pk', ['sha', 'asset_id', 'kind'])
      .execute()
    await db.schema.createIndex('blob_use_asset').on('blob_use').column('asset_id').execute()
    const rows = await db
      .selectFrom('asset')
      .select(['id', 'status', 'source_sha', 'blob_sha', 'far_sha', 'pages', 'created_at'])
      .execute()
    for (const row of rows)
      for (const use of usesOf(row))
        await db
          .insertInto('blob_use')
          .values({ ...use, asset_id: row.id, created_at: row.created_at })
          .onConflict((c) => c.columns(['sha', 'asset_id', 'kind']).doNothing())
          .execute()
  },
}

function usesOf(row: OldTables['asset']): { sha: string; kind: string }[] {
  if (row.status === 'processing') return [{ sha: row.source_sha, kind: 'source' }]
  const pages = JSON.parse(row.pages ?? '[]') as { sha: string }[]
  const shown = [row.blob_sha, row.far_sha, ...pages.map(({ sha }) => sha)]
  return shown.flatMap((sha) => (sha === null ? [] : [{ sha, kind: 'shown' }]))
}
