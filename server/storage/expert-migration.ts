/** The pool of experts, appointments, conflicts of interest; when and where a gathering meets. */
import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'

export const experts: Migration = {
  async up(db: Kysely<unknown>) {
    const s = db.schema
    await s.alterTable('gathering').addColumn('schedule', 'text').execute()
    await s
      .createTable('expert')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('call_id', 'text', (c) => c.notNull())
      .addColumn('entry', 'text', (c) => c.notNull())
      .addColumn('revision', 'integer', (c) => c.notNull())
      .addColumn('person_id', 'text')
      .addColumn('created_at', 'bigint', (c) => c.notNull())
      .addColumn('removed_at', 'bigint')
      .execute()
    await s.createIndex('expert_by_call').on('expert').columns(['call_id', 'created_at']).execute()
    await s.createIndex('expert_by_person').on('expert').column('person_id').execute()
    await s
      .createTable('appointment')
      .addColumn('id', 'text', (c) => c.primaryKey())
      .addColumn('gathering_id', 'text', (c) => c.notNull())
      .addColumn('expert_id', 'text', (c) => c.notNull())
      .addColumn('role', 'text', (c) => c.notNull())
      .addColumn('state', 'text', (c) => c.notNull())
      .addColumn('token_hash', 'text', (c) => c.notNull())
      .addColumn('sent_by', 'text', (c) => c.notNull())
      .addColumn('sent_at', 'bigint', (c) => c.notNull())
      .addColumn('reply_by', 'bigint')
      .addColumn('answered_at', 'bigint')
      .addColumn('reason', 'text', (c) => c.notNull().defaultTo(''))
      .execute()
    await s
      .createIndex('appointment_by_gathering')
      .on('appointment')
      .columns(['gathering_id', 'sent_at'])
      .execute()
    await s.createIndex('appointment_by_expert').on('appointment').column('expert_id').execute()
    await s
      .createIndex('appointment_by_token')
      .unique()
      .on('appointment')
      .column('token_hash')
      .execute()
    await s
      .createTable('conflict')
      .addColumn('expert_id', 'text', (c) => c.notNull())
      .addColumn('submission_id', 'text', (c) => c.notNull())
      .addColumn('declared', 'text')
      .addColumn('settled', 'text')
      .addColumn('reason', 'text', (c) => c.notNull().defaultTo(''))
      .addPrimaryKeyConstraint('conflict_pk', ['expert_id', 'submission_id'])
      .execute()
  },
}
