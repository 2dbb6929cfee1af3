/** What scores rest on: written while a sheet is open, hidden until the reveal, frozen by it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import type { Services } from '../../server/house/services.ts'
import { checkReview } from '../../server/soundness/check-review.ts'
import { PINS_MAX } from '../../shared/review/evidence.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { exportLedger } from '../support/export-ledger.ts'
import { must } from '../support/must.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { CRITERIA, panelActs, seatPanel, somePin, type Panel } from '../support/panel.ts'
import { outcomeOf } from '../support/people.ts'
import { draftWith } from '../support/rubrics.ts'

describe.each(DATABASES)('evidence on %s', (kind) => {
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
  const changeRubric = async (change: { evidence: readonly string[] }) => {
    const { gatheringId: id } = scene.hold
    const rubric = await draftWith(services.db, id, change)
    return updateGathering(services, scene.chair, { id, rubric })
  }
  const { go, scoreAll, seal, sheetOf, entries, review, reason, note, pin, unpin } = acts

  it('keeps reasons, notes and pins apart from anybody else’s', async () => {
    await reason(scene.first)
    await note(scene.first, '问问供应商')
    const own = somePin()
    const sheet = await pin(scene.first, own)
    expect(sheet).toMatchObject({
      reasons: { leadership: '现场演示完整' },
      note: '问问供应商',
      pins: [{ ...own, at: services.now() }],
      revision: 3,
      sealedAt: null,
    })
    expect(await sheetOf(scene.first)).toEqual(sheet)
    expect(await sheetOf(scene.second)).toMatchObject({ reasons: {}, note: '', pins: [] })
  })

  it('takes away a reason that is emptied, and a pin that is removed', async () => {
    await reason(scene.first)
    expect((await reason(scene.first, { text: '' })).reasons).toEqual({})
    const { pins } = await pin(scene.first)
    expect((await unpin(scene.first, must(pins[0]).id)).pins).toEqual([])
    expect((await unpin(scene.first, randomUUID())).pins).toEqual([])
  })

  it('changes the pin of its name, and keeps when it was set', async () => {
    const own = somePin()
    const [before] = (await pin(scene.first, own)).pins
    house.wait(5000)
    const { pins } = await pin(scene.first, { ...own, text: '第二眼', criterionId: null })
    expect(pins).toEqual([{ ...before, text: '第二眼', criterionId: null }])
  })

  it('is written from the first look on until scoring has ended, notes always', async () => {
    const outcomes: Record<string, string[]> = {}
    const tries = async (phase: Phase) => {
      outcomes[phase] = [
        await outcomeOf(reason(scene.first)),
        await outcomeOf(pin(scene.first)),
        await outcomeOf(unpin(scene.first, randomUUID())),
        await outcomeOf(note(scene.first, phase)),
      ]
    }
    await tries('waiting')
    for (const phase of ['presenting', 'questions', 'scoring', 'closed', 'revealed'] as const) {
      await go(phase)
      await tries(phase)
    }
    const open = ['done', 'done', 'done', 'done']
    const over = ['not-scoring', 'not-scoring', 'not-scoring', 'done']
    expect(outcomes).toEqual({
      waiting: open,
      presenting: open,
      questions: open,
      scoring: open,
      closed: over,
      revealed: over,
    })
  })

  it('is closed by the seal, which notes leave as it is', async () => {
    await go('scoring')
    await scoreAll(scene.first, 80)
    const { sealedAt } = await seal(scene.first)
    expect(await outcomeOf(reason(scene.first))).toBe('sheet-sealed')
    expect(await outcomeOf(pin(scene.first))).toBe('sheet-sealed')
    expect((await note(scene.first, '之后再看')).sealedAt).toBe(sealedAt)
  })

  it('refuses who is recused, unknown criteria, foreign exhibits, and more than a sheet takes', async () => {
    expect(await outcomeOf(reason(scene.first, { criterionId: 'charm' }))).toBe('unknown-criterion')
    expect(await outcomeOf(pin(scene.first, { criterionId: 'charm' }))).toBe('unknown-criterion')
    const foreign = { exhibitId: 'none', state: null }
    expect(await outcomeOf(pin(scene.first, { exhibit: foreign }))).toBe('not-found')
    for (let count = 0; count < PINS_MAX; count += 1) await pin(scene.first)
    await expect(pin(scene.first)).rejects.toMatchObject({
      code: 'pins-full',
      figures: { limit: PINS_MAX },
    })
    const { gatheringId } = scene.hold
    const key = { gatheringId, submissionId: scene.item, personId: scene.second }
    await declareRecusal(services, scene.chair, { ...key, reason: '同单位' })
    for (const act of [reason(scene.second), pin(scene.second), note(scene.second, 'x')])
      expect(await outcomeOf(act)).toBe('recused')
  })

  it('is asked for by the rubric before the seal: a reason or a pin', async () => {
    const asked = CRITERIA.slice(0, 2)
    await changeRubric({ evidence: asked })
    await go('scoring')
    await scoreAll(scene.first, 80)
    const refused = { code: 'evidence-missing', figures: { count: 2 } }
    await expect(seal(scene.first)).rejects.toMatchObject(refused)
    await reason(scene.first, { criterionId: must(asked[0]) })
    await pin(scene.first, { criterionId: null })
    await expect(seal(scene.first)).rejects.toMatchObject({ figures: { count: 1 } })
    await pin(scene.first, { criterionId: must(asked[1]) })
    expect((await seal(scene.first)).sealedAt).toBe(services.now())
  })

  it('is wanted by a rubric that is locked once scoring has begun, and by one with the same weights', async () => {
    const { gatheringId: id } = scene.hold
    const rubric = async () =>
      JSON.parse(
        (
          await services.db
            .selectFrom('gathering')
            .select('rubric')
            .where('id', '=', id)
            .executeTakeFirstOrThrow()
        ).rubric,
      ) as { isDefault: boolean; version: number; criteria: { evidence?: boolean }[] }
    await changeRubric({ evidence: CRITERIA.slice(0, 1) })
    expect(await rubric()).toMatchObject({ isDefault: true, version: 2 })
    expect((await rubric()).criteria.map((c) => c.evidence === true).slice(0, 2)).toEqual([
      true,
      false,
    ])
    await go('scoring')
    expect(await outcomeOf(changeRubric({ evidence: [] }))).toBe('rubric-locked')
  })

  it('is frozen by the reveal without the notes, and can be taken no more', async () => {
    await go('scoring')
    await scoreAll(scene.first, 80)
    await reason(scene.first)
    await note(scene.first, '只给自己看')
    const own = somePin()
    await pin(scene.first, own)
    await seal(scene.first)
    await go('closed', 'revealed')
    const [item] = (await review()).items
    const sheet = must(must(item).sheets.find(({ personId }) => personId === scene.first))
    expect(sheet).toMatchObject({ reasons: { leadership: '现场演示完整' }, pins: [own] })
    expect(sheet).not.toHaveProperty('note')
    expect(await checkReview({ db: services.db } as never)).toEqual([])
  })

  it('stands in the ledger, the notes without a word of them', async () => {
    await reason(scene.first)
    await note(scene.first, '只给自己看')
    await pin(scene.first)
    const written = (await entries()).slice(-3)
    expect(written.map(({ act }) => act)).toEqual(['score.reason', 'sheet.noted', 'pin.put'])
    expect(JSON.stringify(written)).not.toContain('只给自己看')
    const file = await exportLedger(services, `gathering:${scene.hold.gatheringId}`)
    expect(JSON.stringify(file)).toContain('现场演示完整')
  })
})
