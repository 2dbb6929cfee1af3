/** One contradiction for each rule of the check of the data, planted into a scene that holds. */
import type { Queries } from '../../server/storage/database.ts'
import { must } from './must.ts'

export interface Scene {
  gathering: string
  /** Decided, revealed, in scoring with one open sheet, waiting. */
  items: string[]
  asset: string
  blob: string
}

export type Plant = (db: Queries, scene: Scene) => Promise<unknown>

/** Rules, each with a contradiction that it has to find. */
export const PLANTS: [rule: string, what: string, plant: Plant][] = [
  [
    'score-scale',
    'a score outside its scale',
    (db, { items }) =>
      db
        .updateTable('score')
        .set({ value: 101 })
        .where('submission_id', '=', must(items[2]))
        .execute(),
  ],
  [
    'score-criterion',
    'a score for what the rubric does not ask',
    (db, { items }) =>
      db
        .updateTable('score')
        .set({ criterion_id: 'charm' })
        .where('submission_id', '=', must(items[2]))
        .execute(),
  ],
  [
    'score-sheet',
    'scores without their sheet',
    (db, { items }) => db.deleteFrom('sheet').where('submission_id', '=', must(items[2])).execute(),
  ],
  [
    'sheet-item',
    'a sheet for what is not on the agenda',
    (db, { items }) =>
      db
        .updateTable('sheet')
        .set({ submission_id: 'elsewhere' })
        .where('submission_id', '=', must(items[2]))
        .execute(),
  ],
  [
    'seal-complete',
    'a seal on an incomplete sheet',
    (db, { items }) =>
      db
        .updateTable('sheet')
        .set({ sealed_at: 1 })
        .where('submission_id', '=', must(items[2]))
        .execute(),
  ],
  [
    'one-floor',
    'two items that run at once',
    (db, { items }) =>
      db
        .updateTable('agenda_item')
        .set({ phase: 'questions' })
        .where('submission_id', '=', must(items[3]))
        .execute(),
  ],
  [
    'decision',
    'an outcome without a decision',
    (db, { items }) =>
      db
        .updateTable('agenda_item')
        .set({ outcome: 'selected' })
        .where('submission_id', '=', must(items[1]))
        .execute(),
  ],
  [
    'facts',
    'a running item that is not on the agenda',
    (db, { gathering }) =>
      db
        .updateTable('gathering')
        .set({ facts: '{"currentItem":"elsewhere"}' })
        .where('id', '=', gathering)
        .execute(),
  ],
  [
    'reveal-missing',
    'a revealed item that was never frozen',
    (db, { items }) =>
      db.deleteFrom('reveal').where('submission_id', '=', must(items[1])).execute(),
  ],
  [
    'reveal-early',
    'a reveal of an item that waits',
    (db, { items }) =>
      db
        .updateTable('reveal')
        .set({ submission_id: must(items[3]) })
        .where('submission_id', '=', must(items[1]))
        .execute(),
  ],
  [
    'reveal-sheets',
    'a result that its sheets do not give',
    (db, { items }) =>
      db
        .updateTable('score')
        .set({ value: 3 })
        .where('submission_id', '=', must(items[1]))
        .execute(),
  ],
  [
    'reveal-digest',
    'a frozen sheet that was touched',
    async (db, { items }) => {
      const { sheets } = await db
        .selectFrom('reveal')
        .select('sheets')
        .where('submission_id', '=', must(items[1]))
        .executeTakeFirstOrThrow()
      return db
        .updateTable('reveal')
        .set({ sheets: sheets.replaceAll(':80', ':95') })
        .where('submission_id', '=', must(items[1]))
        .execute()
    },
  ],
  [
    'ledger-chain',
    'an entry that was changed',
    (db, { gathering }) =>
      db
        .updateTable('ledger')
        .set({ actor: 'somebody else' })
        .where('scope', '=', `gathering:${gathering}`)
        .where('act', '=', 'gathering.open')
        .execute(),
  ],
  [
    'ledger-head',
    'a chain whose tail was cut',
    (db, { gathering }) =>
      db
        .deleteFrom('ledger')
        .where('scope', '=', `gathering:${gathering}`)
        .where('seq', '>', 20)
        .execute(),
  ],
  [
    'ledger-score',
    'a score that the ledger does not lead to',
    (db, { items }) =>
      db
        .updateTable('score')
        .set({ value: 79 })
        .where('submission_id', '=', must(items[2]))
        .execute(),
  ],
  [
    'ledger-seal',
    'a seal that was taken off behind the ledger',
    (db, { items }) =>
      db
        .updateTable('sheet')
        .set({ sealed_at: null })
        .where('submission_id', '=', must(items[0]))
        .execute(),
  ],
  [
    'ledger-phase',
    'a phase that nobody moved to',
    (db, { items }) =>
      db
        .updateTable('agenda_item')
        .set({ phase: 'closed' })
        .where('submission_id', '=', must(items[2]))
        .execute(),
  ],
  [
    'ledger-decision',
    'a decision that was turned round behind the ledger',
    (db, { items }) =>
      db
        .updateTable('agenda_item')
        .set({ outcome: 'not-selected' })
        .where('submission_id', '=', must(items[0]))
        .execute(),
  ],
  [
    'ledger-member',
    'a member whose role nobody gave',
    (db, { gathering }) =>
      db
        .updateTable('member')
        .set({ role: 'chair' })
        .where('gathering_id', '=', gathering)
        .where('role', '=', 'reviewer')
        .execute(),
  ],
  [
    'change-entry',
    'a remembered change without an entry',
    (db, { gathering }) =>
      db
        .insertInto('change')
        .values({ scope: `gathering:${gathering}`, change_id: 'x', seq: 9999, answer: 'null' })
        .execute(),
  ],
  [
    'form',
    'a form that cannot be read',
    (db) => db.updateTable('submission').set({ form: '{' }).execute(),
  ],
  [
    'receipt',
    'a filed submission without a receipt',
    (db, { items }) =>
      db
        .updateTable('submission')
        .set({ receipt_no: null })
        .where('id', '=', must(items[0]))
        .execute(),
  ],
  [
    'receipt-counter',
    'a counter behind the receipts',
    (db) =>
      db.updateTable('counter').set({ value: 1 }).where('name', 'like', 'receipt:%').execute(),
  ],
  [
    'published-no',
    'a scenario on show without a number',
    (db, { items }) =>
      db
        .updateTable('submission')
        .set({ published_no: null })
        .where('id', '=', must(items[0]))
        .execute(),
  ],
  [
    'filing',
    'a filed submission that holds no filing',
    (db, { items }) =>
      db.deleteFrom('filing').where('submission_id', '=', must(items[0])).execute(),
  ],
  [
    'exhibit-file',
    'an exhibit that shows another unit’s file',
    (db, { items, asset }) =>
      db
        .updateTable('submission')
        .set({
          exhibits: JSON.stringify([
            { kind: 'media', id: 'm', title: { zh: '图', en: 'picture' }, asset, media: 'picture' },
          ]),
        })
        .where('id', '=', must(items[0]))
        .execute(),
  ],
  [
    'asset-owner',
    'a file without an owner',
    (db, { asset }) =>
      db.updateTable('asset').set({ owner_id: 'nobody' }).where('id', '=', asset).execute(),
  ],
  [
    'asset-place',
    'a file that stands nowhere',
    (db, { asset }) =>
      db.updateTable('asset').set({ submission_id: null }).where('id', '=', asset).execute(),
  ],
  [
    'asset-ready',
    'a ready file of which nothing can be served',
    (db, { asset }) =>
      db.updateTable('asset').set({ media_type: null }).where('id', '=', asset).execute(),
  ],
  [
    'blob-missing',
    'a file that is not on the disk',
    (db, { asset }) =>
      db
        .updateTable('asset')
        .set({ blob_sha: 'a'.repeat(64) })
        .where('id', '=', asset)
        .execute(),
  ],
  [
    'code-place',
    'a code that leads to no gathering',
    (db) =>
      db
        .insertInto('join_code')
        .values({
          code_hash: 'x',
          gathering_id: 'elsewhere',
          gathering_role: 'reviewer',
          person_id: null,
          uses_left: 1,
          expires_at: 0,
        })
        .execute(),
  ],
]
