/** What a reveal freezes, what counts, and who is told. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addMember } from '../../server/gathering/membership.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { rankReview, readReview } from '../../server/review/results.ts'
import { digestOf, readReveals } from '../../server/review/reveal.ts'
import { readReadiness } from '../../server/review/sheets.ts'
import type { Services } from '../../server/house/services.ts'
import type { Queries } from '../../server/storage/database.ts'
import { verifyLedger } from '../../shared/ledger/ledger.ts'
import { decimal } from '../../shared/review/rational.ts'
import { must } from '../support/must.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { takeBack } from '../support/taken-back.ts'
import { panelActs, seatPanel, type Panel } from '../support/panel.ts'
import { outcomeOf } from '../support/people.ts'

describe.each(DATABASES)('a reveal on %s', (kind) => {
  let house: House
  let services: Services
  let scene: Panel
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    scene = await seatPanel(services)
  })

  const acts = panelActs(
    () => services,
    () => scene,
  )
  const { go, score, scoreAll, seal, sheetOf, entries, review, ranked, decideAs } = acts

  it('decides on a revealed item and on no other', async () => {
    await go('scoring', 'closed')
    expect(await outcomeOf(decideAs('selected'))).toBe('not-revealed')
    await go('revealed')
    await decideAs('selected')
    expect((await review()).items).toMatchObject([{ outcome: 'selected', reason: '领先' }])
    expect((await entries()).at(-1)).toMatchObject({ act: 'item.decided', actor: scene.chair })
  })

  it('gives out results of revealed items alone, and only counts the others', async () => {
    await go('scoring')
    await scoreAll(scene.first, 80)
    await seal(scene.first)
    for (const phase of ['closed', 'revealed'] as const) {
      expect(await review()).toMatchObject({ items: [], hidden: 1 })
      await go(phase)
    }
    expect(await ranked()).toMatchObject({
      hidden: 0,
      items: [{ sheets: 1, members: 3, by: { mean: { figure: '80.00', rank: 1 } } }],
    })
  })

  it('counts sealed, complete sheets alone (V2)', async () => {
    await go('scoring')
    await scoreAll(scene.first, 90)
    await seal(scene.first)
    await scoreAll(scene.second, 40)
    await score(scene.chair, { value: 100 })
    await go('closed', 'revealed')
    const [item] = (await review()).items
    expect(item?.sheets.map((s) => [s.personId, s.total])).toEqual(
      expect.arrayContaining([
        [scene.first, decimal(90)],
        [scene.second, undefined],
        [scene.chair, undefined],
      ]),
    )
    expect((await ranked()).items[0]).toMatchObject({
      sheets: 1,
      members: 3,
      by: { mean: { figure: '90.00' } },
    })
  })

  it('names whose sheet was not sealed after the reveal, to the chair alone', async () => {
    await go('scoring')
    await scoreAll(scene.first, 90)
    await seal(scene.first)
    await go('closed')
    expect((await review()).items).toEqual([])
    await go('revealed')
    expect((await ranked()).items[0]?.notSealed).toEqual(['chair-0', 'reviewer-2'])
    expect(rankReview(await review(), { forChair: false }).items[0]?.notSealed).toEqual([])
  })

  it('keeps what was revealed whatever becomes of roles, weights and sheets', async () => {
    await go('scoring')
    for (const personId of [scene.chair, scene.first, scene.second]) {
      await scoreAll(personId, 70)
      await seal(personId)
    }
    await go('closed', 'revealed')
    const before = await ranked()
    const { gatheringId } = scene.hold
    const moved = { gatheringId, personId: scene.first, role: 'presenter', actorId: 'x' } as const
    const after = await takeBack(services.db, async (trx) => {
      await addMember(services, trx, moved)
      const at = (table: 'score' | 'sheet') =>
        trx.updateTable(table).where('gathering_id', '=', gatheringId)
      await at('score').set({ value: 3 }).execute()
      await at('sheet').set({ sealed_at: null }).execute()
      const rubric = (await rubricText(trx)).replace('"weight":', '"weight":9')
      await trx.updateTable('gathering').set({ rubric }).where('id', '=', gatheringId).execute()
      return rankReview(await readReview(trx, gatheringId, new Set()), { forChair: true })
    })
    expect(after).toEqual(before)
  })

  const rubricText = async (db: Queries): Promise<string> => {
    const row = await db
      .selectFrom('gathering')
      .select('rubric')
      .where('id', '=', scene.hold.gatheringId)
      .executeTakeFirstOrThrow()
    return row.rubric
  }

  it('counts nobody who was not on the panel at the reveal', async () => {
    await go('scoring')
    for (const [personId, value] of [
      [scene.first, 90],
      [scene.second, 10],
    ] as const) {
      await scoreAll(personId, value)
      await seal(personId)
    }
    const { gatheringId } = scene.hold
    const away = { gatheringId, personId: scene.second, role: 'secretary', actorId: 'x' } as const
    await addMember(services, services.db, away)
    await go('closed', 'revealed')
    expect((await ranked()).items[0]).toMatchObject({
      sheets: 1,
      members: 2,
      by: { mean: { figure: '90.00' } },
    })
  })

  it('writes into the ledger what a reveal froze', async () => {
    await go('scoring')
    await scoreAll(scene.first, 90)
    await seal(scene.first)
    await go('closed', 'revealed')
    const reveal = must((await readReveals(services.db, scene.hold.gatheringId)).get(scene.item))
    expect((await entries()).at(-1)).toMatchObject({
      act: 'item.revealed',
      payload: {
        submissionId: scene.item,
        round: 1,
        rubric: { version: 1 },
        sheets: reveal.sheets,
        panel: 3,
        sealed: 1,
        digest: await digestOf(reveal),
      },
    })
  })

  it('votes on a revealed item again: sheets open once more, the first vote stays on record (V2)', async () => {
    await go('scoring')
    await scoreAll(scene.first, 90)
    await seal(scene.first)
    await go('closed', 'revealed', 'scoring')
    expect((await review()).items).toEqual([])
    expect((await sheetOf(scene.first)).sealedAt).toBeNull()
    await scoreAll(scene.first, 60)
    await seal(scene.first)
    await go('closed', 'revealed')
    expect((await ranked()).items[0]).toMatchObject({
      sheets: 1,
      by: { mean: { figure: '60.00' } },
    })
    const rounds = await services.db
      .selectFrom('reveal')
      .select(['round', 'sheets'])
      .where('gathering_id', '=', scene.hold.gatheringId)
      .orderBy('round')
      .execute()
    expect(rounds.map(({ round, sheets }) => [round, sheets.includes('90')])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('tells before a reveal whether all sheets are sealed, once scoring is closed', async () => {
    const ready = () => readReadiness(services.db, scene.hold.gatheringId, scene.item)
    await go('scoring')
    for (const personId of [scene.chair, scene.first]) {
      await scoreAll(personId, 70)
      await seal(personId)
    }
    expect(await outcomeOf(ready())).toBe('not-closed')
    await go('closed')
    expect(await ready()).toEqual({ allSealed: false })
    await go('scoring')
    await scoreAll(scene.second, 70)
    await seal(scene.second)
    await go('closed')
    expect(await ready()).toEqual({ allSealed: true })
  })

  it('turns a decision round for a reason alone (V15)', async () => {
    await go('scoring', 'closed', 'revealed')
    await decideAs('selected', '')
    expect(await outcomeOf(decideAs('selected', ''))).toBe('done')
    expect(await outcomeOf(decideAs('reserve', ''))).toBe('reason-needed')
    expect(await outcomeOf(decideAs('reserve', '名额有限'))).toBe('done')
  })

  it('hides in an exported ledger what is not revealed, and shows it later (V7)', async () => {
    await go('scoring')
    await score(scene.first, { value: 61 })
    const scope = `gathering:${scene.hold.gatheringId}`
    const isHidden = ({ act }: { act: string }) => act === 'score.set'
    const early = await exportLedger(services, scope, { isHidden })
    expect(early.entries.at(-1)).toEqual({
      seq: early.head.seq,
      hidden: true,
      commitment: expect.any(String),
      prev: expect.any(String),
      hash: early.head.hash,
    })
    expect(await verifyLedger(early)).toMatchObject({ ok: true, hidden: 1 })
    const late = await exportLedger(services, scope)
    expect(late.entries.map((e) => e.hash)).toEqual(early.entries.map((e) => e.hash))
    expect(await verifyLedger(late)).toMatchObject({ ok: true, hidden: 0 })
  })
})
