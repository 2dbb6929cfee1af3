import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changeFacts } from '../../server/gathering/facts.ts'
import { closeWhenOver, setPhase } from '../../server/review/phases.ts'
import { setGatheringStatus } from '../../server/gathering/gatherings.ts'
import { commitHeld, confirmHold, takeHold } from '../../server/gathering/hold.ts'
import { askedBy } from '../../server/ledger/asked-by.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { sealSheet } from '../../server/review/sheets.ts'
import type { Services } from '../../server/house/services.ts'
import { verifyLedger } from '../../shared/ledger/ledger.ts'
import { PHASE_LENGTH_S, type Phase } from '../../shared/review/phase.ts'
import { must } from '../support/must.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { takeBack } from '../support/taken-back.ts'
import { CRITERIA, panelActs, seatPanel, type Panel } from '../support/panel.ts'
import { holdOf, openGathering, outcomeOf } from '../support/people.ts'

describe.each(DATABASES)('a review on %s', (kind) => {
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
  const { go, score, scoreAll, seal, sheetOf, entries } = acts

  it('keeps a score, answers with the sheet, and writes it into the ledger', async () => {
    await go('scoring')
    const sheet = await score(scene.first, { value: 88 })
    const submissionId = scene.item
    expect(sheet).toEqual({
      submissionId,
      scores: { leadership: 88 },
      reasons: {},
      note: '',
      pins: [],
      revision: 1,
      sealedAt: null,
    })
    expect(await sheetOf(scene.first)).toEqual(sheet)
    expect((await entries()).at(-1)).toMatchObject({
      actor: scene.first,
      act: 'score.set',
      payload: { submissionId, criterionId: 'leadership', value: 88 },
    })
  })

  it('takes a score back: there is none then, and the ledger says so', async () => {
    await go('scoring')
    await score(scene.first, { value: 88 })
    const sheet = await score(scene.first, { value: null })
    expect(sheet).toMatchObject({ scores: {}, revision: 2 })
    expect(await sheetOf(scene.first)).toEqual(sheet)
    expect((await entries()).at(-1)).toMatchObject({
      act: 'score.set',
      payload: { criterionId: 'leadership', value: null },
    })
    expect(await outcomeOf(score(scene.first, { value: null, criterionId: 'charm' }))).toBe(
      'unknown-criterion',
    )
  })

  it('keeps the sheets of two reviewers apart', async () => {
    await go('scoring')
    await Promise.all([score(scene.first, { value: 10 }), score(scene.second, { value: 90 })])
    expect((await sheetOf(scene.first)).scores).toEqual({ leadership: 10 })
    expect((await sheetOf(scene.second)).scores).toEqual({ leadership: 90 })
    expect((await sheetOf(scene.chair)).scores).toEqual({})
  })

  it('counts a change that arrives twice once, and answers with the sheet as it is now', async () => {
    await go('scoring')
    const changeId = randomUUID()
    await score(scene.first, { value: 70, changeId })
    const now = await score(scene.first, { value: 60 })
    const length = (await entries()).length
    expect(await score(scene.first, { value: 70, changeId })).toEqual(now)
    expect((await sheetOf(scene.first)).scores).toEqual({ leadership: 60 })
    expect(await entries()).toHaveLength(length)
  })

  it('counts a change once that arrives many times at once', async () => {
    await go('scoring')
    const changeId = randomUUID()
    const answers = await Promise.all([1, 2, 3].map(() => score(scene.first, { changeId })))
    expect(answers[1]).toEqual(answers[0])
    expect((await sheetOf(scene.first)).revision).toBe(1)
  })

  it.each([
    [101, 'leadership', 'score-range'],
    [-1, 'leadership', 'score-range'],
    [80.5, 'leadership', 'score-range'],
    [80, 'charm', 'unknown-criterion'],
  ] as const)('refuses %d for %s: %s', async (value, criterionId, refusal) => {
    await go('scoring')
    const before = await entries()
    expect(await outcomeOf(score(scene.first, { value, criterionId }))).toBe(refusal)
    expect((await sheetOf(scene.first)).scores).toEqual({})
    expect(await entries()).toEqual(before)
  })

  it('refuses a score for what is not on the agenda', async () => {
    await go('scoring')
    expect(await outcomeOf(score(scene.first, { submissionId: 'other' }))).toBe('not-found')
  })

  it('takes scores while scoring and in no other phase', async () => {
    const outcomes: Record<string, string> = { waiting: await outcomeOf(score(scene.first)) }
    for (const phase of ['presenting', 'questions', 'scoring', 'closed', 'revealed'] as const) {
      await go(phase)
      outcomes[phase] = await outcomeOf(score(scene.first))
    }
    expect(outcomes).toEqual({
      waiting: 'not-scoring',
      presenting: 'not-scoring',
      questions: 'not-scoring',
      scoring: 'done',
      closed: 'not-scoring',
      revealed: 'not-scoring',
    })
  })

  it('seals a complete sheet and then takes no change', async () => {
    await go('scoring')
    await score(scene.first)
    await expect(seal(scene.first)).rejects.toMatchObject({
      code: 'sheet-incomplete',
      figures: { count: CRITERIA.length - 1 },
    })
    await scoreAll(scene.first, 75)
    house.wait(1000)
    expect((await seal(scene.first)).sealedAt).toBe(services.now())
    expect(await outcomeOf(score(scene.first))).toBe('sheet-sealed')
    expect(await outcomeOf(seal(scene.first))).toBe('sheet-sealed')
    expect((await sheetOf(scene.first)).scores.leadership).toBe(75)
  })

  it('moves phases only in their order, and decides by deciding alone', async () => {
    const to = (phase: Phase) => outcomeOf(go(phase))
    expect([await to('closed'), await to('revealed'), await to('decided')]).toEqual([
      'phase-order',
      'phase-order',
      'phase-order',
    ])
    await go('scoring', 'closed', 'scoring', 'closed', 'revealed')
    expect([await to('closed'), await to('decided')]).toEqual(['phase-order', 'phase-order'])
  })

  it('starts the countdown of a phase and stops it where there is none', async () => {
    const move = (phase: Phase) =>
      setPhase(services, scene.hold, { actor: scene.chair, submissionId: scene.item, phase })
    expect(await move('presenting')).toMatchObject({
      currentItem: scene.item,
      phaseEndsAt: services.now() + 8 * 60_000,
    })
    expect((await move('scoring')).phaseEndsAt).toBe(services.now() + 5 * 60_000)
    expect((await move('closed')).phaseEndsAt).toBe(0)
  })

  it('takes scores and seals until the grace after the countdown is over, then closes (V12, S10)', async () => {
    await go('scoring')
    await scoreAll(scene.first, 80)
    house.wait((PHASE_LENGTH_S.scoring ?? 0) * 1000 + 30_000)
    expect(await outcomeOf(score(scene.second))).toBe('done')
    expect(await closeWhenOver(services, scene.hold)).toBeUndefined()
    house.wait(30_001)
    expect(await outcomeOf(score(scene.second))).toBe('time-over')
    expect(await outcomeOf(seal(scene.first))).toBe('time-over')
    const opener = { roleIn: () => 'reviewer', device: 'headset' }
    const closes = () => closeWhenOver(services, scene.hold)
    expect(await askedBy(opener, closes)).toMatchObject({ phaseEndsAt: 0 })
    // The clock runs where a seat was asked for: nobody asked for this.
    expect((await entries()).at(-1)).toMatchObject({ actor: 'system', act: 'item.closed' })
    expect((await entries()).at(-1)).not.toHaveProperty('role')
    expect((await entries()).at(-1)).toMatchObject({ actor: 'system', act: 'item.closed' })
    expect(await closeWhenOver(services, scene.hold)).toBeUndefined()
  })

  it('gives the floor to one item at a time (V15)', async () => {
    const { id, items, people } = await openGathering(services, { items: 2 })
    const hold = await holdOf(services, id)
    const to = (submissionId: string | undefined, phase: Phase) =>
      setPhase(services, hold, { actor: must(people[0]), submissionId: must(submissionId), phase })
    await to(items[0], 'scoring')
    await expect(to(items[1], 'presenting')).rejects.toMatchObject({ code: 'item-running' })
    await to(items[0], 'closed')
    expect(await outcomeOf(to(items[1], 'presenting'))).toBe('done')
  })

  it('takes a change named as somebody else’s for a change of one’s own (S10)', async () => {
    await go('scoring')
    const changeId = randomUUID()
    await score(scene.first, { value: 77, changeId })
    expect((await score(scene.chair, { value: 55, changeId })).scores).toEqual({ leadership: 55 })
    expect((await sheetOf(scene.first)).scores).toEqual({ leadership: 77 })
  })

  it('refuses every write of a room whose hold was taken over, and changes nothing', async () => {
    await go('scoring')
    await scoreAll(scene.first, 70)
    const stale = scene.hold
    const fresh = await holdOf(services, stale.gatheringId)
    expect(fresh.epoch).toBe(stale.epoch + 1)
    const before = [await entries(), await sheetOf(scene.first)]
    const lead = { actor: scene.chair, act: 'lead.taken' }
    const { item: submissionId, chair: actor, first: personId } = scene
    const changeId = randomUUID()
    const outcomes = await Promise.all([
      outcomeOf(score(personId, { value: 1 })),
      outcomeOf(sealSheet(services, stale, { submissionId, personId, changeId, surface: 'page' })),
      outcomeOf(setPhase(services, stale, { actor, submissionId, phase: 'closed' })),
      outcomeOf(changeFacts(services, stale, lead, () => ({ leader: actor }))),
      outcomeOf(confirmHold(services, services.db, stale)),
    ])
    expect(outcomes).toEqual(['moved', 'moved', 'moved', 'moved', 'moved'])
    expect([await entries(), await sheetOf(scene.first)]).toEqual(before)
    expect(await outcomeOf(score(personId, { value: 1 }, fresh))).toBe('done')
  })

  it('lets one of several rooms take a gathering over at once', async () => {
    const row = await services.db
      .selectFrom('gathering')
      .selectAll()
      .where('id', '=', scene.hold.gatheringId)
      .executeTakeFirstOrThrow()
    const holds = await Promise.all(['a', 'b', 'c'].map((room) => takeHold(services, row, room)))
    expect(holds.filter((hold) => hold !== undefined)).toHaveLength(1)
  })

  it('takes no write once the gathering has ended, and no room can take it over', async () => {
    await go('scoring')
    const { gatheringId: id } = scene.hold
    const ended = await setGatheringStatus(services, scene.chair, { id, status: 'ended' })
    expect(await outcomeOf(score(scene.first))).toBe('moved')
    expect(await takeHold(services, ended, 'room')).toBeUndefined()
  })

  it('takes an act back together with its ledger entry and its change', async () => {
    await go('scoring')
    const before = await entries()
    const changeId = randomUUID()
    const act = { actor: scene.chair, act: 'test.act', payload: {}, changeId }
    const failing = commitHeld(services, scene.hold, act, async (trx) => {
      await trx
        .updateTable('agenda_item')
        .set({ reason: 'half done' })
        .where('gathering_id', '=', scene.hold.gatheringId)
        .execute()
      throw new Error('no power')
    })
    await expect(failing).rejects.toThrow('no power')
    expect(await entries()).toEqual(before)
    const item = await services.db
      .selectFrom('agenda_item')
      .select('reason')
      .where('gathering_id', '=', scene.hold.gatheringId)
      .executeTakeFirst()
    expect(item?.reason).toBe('')
    expect(await commitHeld(services, scene.hold, act, () => Promise.resolve('later'))).toBe(
      'later',
    )
  })

  it('keeps a whole chain when many write at once', async () => {
    await go('scoring')
    await Promise.all(
      [scene.chair, scene.first, scene.second].flatMap((personId) =>
        CRITERIA.map((criterionId, i) => score(personId, { criterionId, value: 50 + i })),
      ),
    )
    const scope = `gathering:${scene.hold.gatheringId}`
    const file = await exportLedger(services, scope)
    const made = (await entries()).filter((e) => e.act === 'score.set')
    expect(made).toHaveLength(3 * CRITERIA.length)
    expect(await verifyLedger(file)).toMatchObject({ ok: true, entries: file.entries.length })
  })

  it('shows in the chain what was changed in the database behind its back', async () => {
    await go('scoring')
    await score(scene.first, { value: 60 })
    const scope = `gathering:${scene.hold.gatheringId}`
    const { seq, payload } = must((await entries()).at(-1))
    const file = await takeBack(services.db, async (trx) => {
      await trx
        .updateTable('ledger')
        .set({ payload: JSON.stringify(payload).replace('60', '95') })
        .where('scope', '=', scope)
        .where('seq', '=', seq)
        .execute()
      return exportLedger(services, scope, { db: trx })
    })
    expect(await verifyLedger(file)).toEqual({ ok: false, seq, reason: 'hash' })
  })
})
