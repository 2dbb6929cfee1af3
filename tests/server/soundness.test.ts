/** The check of the data finds nothing in what the house itself wrote, and each planted contradiction. */
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { decide, setPhase } from '../../server/gathering/conduct.ts'
import { sealSheet, setScore } from '../../server/review/sheets.ts'
import type { Services } from '../../server/services.ts'
import { findContradictions } from '../../server/soundness/find-contradictions.ts'
import type { Queries } from '../../server/storage/database.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { createPng } from '../support/glb.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, holdOf, openGathering, saveDraft } from '../support/people.ts'
import { call2025 } from '../support/sample-call.ts'

const CRITERIA = call2025.selectionCriteria.items.map((c) => c.id)

interface Scene {
  gathering: string
  /** Decided, revealed, in scoring with one open sheet, waiting. */
  items: string[]
  asset: string
  blob: string
}

async function setScene(services: Services): Promise<Scene> {
  const { id, items, people } = await openGathering(services, { items: 4 })
  const hold = await holdOf(services, id)
  const [chair = '', reviewer = ''] = people
  const go = async (submissionId: string, ...phases: Phase[]) => {
    for (const phase of phases)
      await setPhase(services, hold, { actor: chair, submissionId, phase })
  }
  const score = (submissionId: string, personId: string, criterionId: string) =>
    setScore(services, hold, {
      submissionId,
      personId,
      criterionId,
      value: 80,
      changeId: randomUUID(),
    })
  for (const submissionId of items.slice(0, 2)) {
    await go(submissionId, 'scoring')
    for (const criterionId of CRITERIA) await score(submissionId, reviewer, criterionId)
    await sealSheet(services, hold, { submissionId, personId: reviewer, changeId: randomUUID() })
    await go(submissionId, 'closed', 'revealed')
  }
  const decision = { outcome: 'selected', reason: '领先', changeId: randomUUID() } as const
  await decide(services, hold, { actor: chair, submissionId: must(items[0]), ...decision })
  await go(must(items[2]), 'scoring')
  await score(must(items[2]), reviewer, must(CRITERIA[0]))
  return { gathering: id, items, ...(await keepPicture(services)) }
}

/** A picture of a draft that stands as processed. */
async function keepPicture(services: Services): Promise<{ asset: string; blob: string }> {
  const ownerId = await createActor(services, 'applicant')
  const { id: submissionId } = await saveDraft(services, ownerId)
  const file = {
    name: '图.png',
    ownerId,
    submissionId,
    gatheringId: null,
    purpose: 'picture',
  } as const
  const asset = await receiveFile(services, file, createPng(8, 8))
  const blob = await services.blobs.put(Buffer.from('a picture as it is served'))
  await services.db
    .updateTable('asset')
    .set({ status: 'ready', blob_sha: blob, media_type: 'image/webp' })
    .where('id', '=', asset)
    .execute()
  return { asset, blob }
}

type Plant = (db: Queries, scene: Scene) => Promise<unknown>

/** Rules, each with a contradiction that it has to find. */
const PLANTS: [rule: string, what: string, plant: Plant][] = [
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

class TakenBack extends Error {}

describe.each(DATABASES)('findContradictions on %s', (kind) => {
  let house: House
  let services: Services
  let scene: Scene
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    scene = await setScene(services)
  })
  afterAll(async () => {
    house.planted()
    await house.close()
  })

  it('finds nothing in what the house wrote', async () => {
    expect(await findContradictions(services)).toEqual([])
  })

  it.each(PLANTS)('finds by %s: %s', async (rule, _, plant) => {
    const { db, blobs } = services
    let found: string[] = []
    const spoiled = db.transaction().execute(async (trx) => {
      await plant(trx, scene)
      found = (await findContradictions({ db: trx, blobs })).map((finding) => finding.rule)
      throw new TakenBack()
    })
    await expect(spoiled).rejects.toThrow(TakenBack)
    expect(found).toContain(rule)
  })

  it('finds a file whose content was changed', async () => {
    const path = services.blobs.pathOf(scene.blob)
    await rm(path)
    await writeFile(path, 'something else')
    const found = await findContradictions(services)
    expect(found.map(({ rule }) => rule)).toEqual(['blob-content'])
  })
})
