/** Decisions sealed by two people, and what comes after: notices and objections. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const notices: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s.alterTable('gathering').addColumn('quota', 'text').execute()
    await s.alterTable('gathering').addColumn('final_at', 'bigint').execute()
    await s
      .createTable('decision_seal')
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('person_id', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('digest', 'text', (c) => c.notNull())
      .addColumn('sealed_at', 'bigint', (c) => c.notNull())
      .addPrimaryKeyConstraint('decision_seal_pk', ['gathering_id', 'person_id'])
      .execute()
    await s
      .createTable('notice')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('call_id', 'text', (c) => c.notNull())
      .addColumn('title', 'text', (c) => c.notNull())
      .addColumn('items', 'text', (c) => c.notNull())
      .addColumn('published_by', 'text', (c) => c.notNull())
      .addColumn('published_at', 'bigint', (c) => c.notNull())
      .addColumn('until_at', 'bigint', (c) => c.notNull())
      .addColumn('confirmed_at', 'bigint')
      .execute()
    await s
      .createTable('objection')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('notice_id', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('receipt_no', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text', (c) => c.notNull())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('contact', 'text', (c) => c.notNull())
      .addColumn('statement', 'text', (c) => c.notNull())
      .addColumn('filed_at', 'bigint', (c) => c.notNull())
      .addColumn('assignee', 'text')
      .addColumn('answer', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('answered_at', 'bigint')
      .addColumn('verdict', 'text')
      .addColumn('reason', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('decided_at', 'bigint')
      .execute()
    await s
      .createIndex('objection_by_notice')
      .on('objection')
      .columns(['notice_id', 'filed_at'])
      .execute()
    await s
      .createIndex('objection_by_token')
      .unique()
      .on('objection')
      .columns(['token_hash'])
      .execute()
  },
}
