import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listScenarios, readScenario } from '../../server/exhibition/exhibition.ts'
import {
  decideCheck,
  findSimilar,
  listForCheck,
  setPublished,
  ticksOf,
} from '../../server/intake/formal-check.ts'
import {
  createSubmission,
  describeSubmission,
  findSubmission,
  formOf,
  listOwnSubmissions,
  saveSubmission,
  submitSubmission,
} from '../../server/intake/submissions.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { Services } from '../../server/house/services.ts'
import { correctionDeadline } from '../../shared/call/call.ts'
import type { SubmissionForm } from '../../shared/call/form.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import { Refusal } from '../../shared/protocol/refusals.ts'
import { DATABASES, HOUSE_OPENS_AT, openHouse, type House } from '../support/house.ts'
import {
  createActor,
  fileScenario,
  outcomeOf,
  publishScenario,
  saveDraft,
} from '../support/people.ts'
import { fitForm, UNIT_CODES } from '../support/sample-call.ts'

const ALL_TICKS = [...CHECK_TICKS]
/** What a visitor without an account may know beside what is on show. */
const NOBODY_ELSE = { admitted: new Set<string>(), anonymous: new Map<string, never>() }

describe.each(DATABASES)('submissions on %s', (kind) => {
  let house: House
  let services: Services
  let ownerId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    ownerId = await createActor(services, 'applicant')
  })
  afterAll(() => house.close())

  it('keeps what was saved, under a revision that grows', async () => {
    const { id, revision } = await createSubmission(services, ownerId)
    const form = fitForm({ overview: '𠮷 第一行\n第二行' })
    const saved = await saveSubmission(services, { id, revision, form, exhibits: [] })
    expect(saved.revision).toBe(revision + 1)
    const described = await describeSubmission(services, await findSubmission(services.db, id))
    expect(described).toMatchObject({ id, stage: 'draft', revision: 2, form, findings: [] })
  })

  it('refuses a save made from an earlier revision and keeps the later text', async () => {
    const { id, revision } = await saveDraft(services, ownerId)
    const save = (overview: string) =>
      saveSubmission(services, { id, revision, form: fitForm({ overview }), exhibits: [] })
    const outcomes = await Promise.all(['甲', '乙', '丙'].map((text) => outcomeOf(save(text))))
    expect(outcomes.toSorted()).toEqual(['done', 'revision-conflict', 'revision-conflict'])
    const row = await findSubmission(services.db, id)
    expect(row.revision).toBe(revision + 1)
  })

  it('refuses to change what is submitted', async () => {
    const { id, revision } = await fileScenario(services, ownerId)
    const save = { id, revision, form: fitForm(), exhibits: [] }
    expect(await outcomeOf(saveSubmission(services, save))).toBe('wrong-stage')
    expect(await outcomeOf(submitSubmission(services, ownerId, { id, revision }))).toBe(
      'wrong-stage',
    )
  })

  it('gives a receipt number, the moment, and a ledger entry', async () => {
    const row = await fileScenario(services, ownerId)
    expect(row).toMatchObject({ stage: 'submitted', submitted_at: services.now() })
    expect(row.receipt_no).toMatch(/^JB2025-\d{5}$/)
    const ledger = await readLedger(services.db, `call:${row.call_id}`)
    expect(ledger.at(-1)).toMatchObject({
      actor: ownerId,
      act: 'submission.submitted',
      payload: { submissionId: row.id, receiptNo: row.receipt_no, revision: row.revision },
    })
  })

  it('refuses an unfit form with every finding and gives no receipt', async () => {
    const { id, revision } = await saveDraft(services, ownerId, {
      overview: '',
      technologyElements: ['xr', 'agent'],
    })
    const refused = await submitSubmission(services, ownerId, { id, revision }).catch(
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({
      code: 'form-findings',
      figures: { count: 2 },
      findings: [
        { path: 'technologyElements', code: 'too-few-elements' },
        { path: 'overview', code: 'required' },
      ],
    })
    expect(await findSubmission(services.db, id)).toMatchObject({
      stage: 'draft',
      receipt_no: null,
    })
  })

  it('refuses to submit another revision than the one on the page', async () => {
    const { id, revision } = await saveDraft(services, ownerId)
    for (const other of [revision - 1, revision + 1])
      expect(await outcomeOf(submitSubmission(services, ownerId, { id, revision: other }))).toBe(
        'revision-conflict',
      )
  })

  it('refuses the second filing of one scenario by one unit and names the first receipt', async () => {
    const first = await fileScenario(services, ownerId, { scenarioName: 'VR 实训·一期' })
    const { id, revision } = await saveDraft(services, ownerId, {
      scenarioName: 'ｖｒ实训（一期）',
      leadUnitCode: ' 9131 0000 dem0 0010 2a',
    })
    await expect(submitSubmission(services, ownerId, { id, revision })).rejects.toMatchObject({
      code: 'already-filed',
      figures: { receiptNo: first.receipt_no },
    })
    expect(await findSubmission(services.db, id)).toMatchObject({ stage: 'draft', revision })
  })

  it('takes the same name from another unit', async () => {
    await fileScenario(services, ownerId, { scenarioName: '同名场景' })
    const other = { scenarioName: '同名场景', leadUnitCode: UNIT_CODES[1] }
    expect(await outcomeOf(fileScenario(services, ownerId, other))).toBe('done')
  })

  it('lets exactly one of several submissions of one scenario at once win', async () => {
    const drafts = await Promise.all(
      [1, 2, 3, 4].map(() => saveDraft(services, ownerId, { scenarioName: '同时申报' })),
    )
    const outcomes = await Promise.all(
      drafts.map(({ id, revision }) =>
        outcomeOf(submitSubmission(services, ownerId, { id, revision })),
      ),
    )
    expect(outcomes.toSorted()).toEqual(['already-filed', 'already-filed', 'already-filed', 'done'])
  })

  it('submits once when the button is pressed twice', async () => {
    const { id, revision } = await saveDraft(services, ownerId)
    const submit = () => outcomeOf(submitSubmission(services, ownerId, { id, revision }))
    const outcomes = await Promise.all([submit(), submit(), submit()])
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect((await findSubmission(services.db, id)).revision).toBe(revision + 1)
  })

  it('gives every receipt number once, without gaps, to many at once', async () => {
    const before = await fileScenario(services, ownerId)
    const drafts = await Promise.all(Array.from({ length: 12 }, () => saveDraft(services, ownerId)))
    const rows = await Promise.all(
      drafts.map(({ id, revision }) => submitSubmission(services, ownerId, { id, revision })),
    )
    const number = (text: string | null) => Number(text?.slice(-5))
    const first = number(before.receipt_no)
    expect(rows.map((row) => number(row.receipt_no)).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, i) => first + i + 1),
    )
  })

  it('lists to an owner what is the owner’s alone', async () => {
    const other = await createActor(services, 'applicant')
    const { id } = await saveDraft(services, other)
    expect((await listOwnSubmissions(services, other)).map((line) => line.id)).toEqual([id])
    expect((await listOwnSubmissions(services, ownerId)).map((line) => line.id)).not.toContain(id)
  })
})

describe.each(DATABASES)('the deadline on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  it('closes the call for new filings, not for returned ones', async () => {
    const ownerId = await createActor(services, 'applicant')
    const late = await saveDraft(services, ownerId)
    const inTime = await saveDraft(services, ownerId)
    const returned = await fileScenario(services, ownerId)
    const submit = (id: string, revision: number) =>
      outcomeOf(submitSubmission(services, ownerId, { id, revision }))

    house.wait(Date.parse('2025-06-30T23:59:59.999+08:00') - HOUSE_OPENS_AT)
    expect(await submit(inTime.id, inTime.revision)).toBe('done')
    await decideCheck(services, ownerId, {
      id: returned.id,
      decision: 'return',
      ticks: [],
      reason: '请补充',
    })
    house.wait(1)
    expect(await submit(late.id, late.revision)).toBe('past-deadline')
    expect(await submit(returned.id, returned.revision)).toBe('done')
  })
})

describe.each(DATABASES)('the formal check on %s', (kind) => {
  let house: House
  let services: Services
  let organiser: string
  let ownerId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    organiser = await createActor(services, 'organiser')
    ownerId = await createActor(services, 'applicant')
  })
  afterAll(() => house.close())

  const decide = (id: string, change: Partial<Parameters<typeof decideCheck>[2]>) =>
    outcomeOf(
      decideCheck(services, organiser, {
        id,
        decision: 'accept',
        ticks: ALL_TICKS,
        reason: '',
        ...change,
      }),
    )

  it('accepts only with every tick', async () => {
    const { id } = await fileScenario(services, ownerId)
    for (const left of CHECK_TICKS) {
      const ticks = ALL_TICKS.filter((tick) => tick !== left)
      expect(await decide(id, { ticks })).toBe('ticks-missing')
    }
    expect(await decide(id, {})).toBe('done')
    const row = await findSubmission(services.db, id)
    expect(row.stage).toBe('accepted')
    expect(ticksOf(row)).toEqual(ALL_TICKS)
  })

  it.each(['return', 'reject'] as const)('wants a reason to %s', async (decision) => {
    const { id } = await fileScenario(services, ownerId)
    expect(await decide(id, { decision })).toBe('reason-needed')
    expect(await decide(id, { decision, reason: '材料不全' })).toBe('done')
    expect(await findSubmission(services.db, id)).toMatchObject({
      stage: decision === 'return' ? 'returned' : 'rejected',
      returned_reason: '材料不全',
    })
  })

  it('lets a returned form be mended and keeps its receipt number', async () => {
    const filed = await fileScenario(services, ownerId)
    const { id } = filed
    await decide(id, { decision: 'return', reason: '请补充' })
    const form = { ...formOf(filed), address: '补充的地址' }
    const { revision } = filed
    const saved = await saveSubmission(services, { id, revision, form, exhibits: [] })
    const again = await submitSubmission(services, ownerId, { id, revision: saved.revision })
    expect(again).toMatchObject({ stage: 'submitted', receipt_no: filed.receipt_no })
  })

  it('keeps a correction the filing of its unit and scenario (S10)', async () => {
    const filed = await fileScenario(services, ownerId)
    const { id } = filed
    await decide(id, { decision: 'return', reason: '请补充' })
    let { revision } = filed
    const correct = async (change: Partial<SubmissionForm>) => {
      const form = { ...formOf(filed), ...change }
      ;({ revision } = await saveSubmission(services, { id, revision, form, exhibits: [] }))
      return outcomeOf(submitSubmission(services, ownerId, { id, revision }))
    }
    expect(await correct({ scenarioName: '另一个场景' })).toBe('other-scenario')
    expect(await correct({ leadUnitCode: '91310000MA1FL000K1' })).not.toBe('done')
    const spaced = ` ${formOf(filed).scenarioName}\u200b `
    expect(await correct({ scenarioName: spaced })).toBe('done')
  })

  it('has a time of its own for corrections, which a second return gives anew (S10)', async () => {
    const filed = await fileScenario(services, ownerId)
    const { id, revision } = filed
    await decide(id, { decision: 'return', reason: '请补充' })
    const { call } = services.current
    const correctBy = correctionDeadline(call, services.now())
    expect(await findSubmission(services.db, id)).toMatchObject({ correct_by: correctBy })
    house.wait(correctBy - services.now() + 1)
    const correct = () => outcomeOf(submitSubmission(services, ownerId, { id, revision }))
    expect(await correct()).toBe('past-correction')
    expect(await decide(id, {})).toBe('wrong-stage')
    expect(await decide(id, { decision: 'return', reason: '延长' })).toBe('done')
    expect(await correct()).toBe('done')
  })

  it('decides once: the second decision meets another stage', async () => {
    const { id } = await fileScenario(services, ownerId)
    const both = await Promise.all([
      decide(id, {}),
      decide(id, { decision: 'reject', reason: '重复' }),
    ])
    expect(both.toSorted()).toEqual(['done', 'wrong-stage'])
  })

  it('decides nothing on a draft', async () => {
    const { id } = await saveDraft(services, ownerId)
    expect(await decide(id, {})).toBe('wrong-stage')
    expect((await listForCheck(services)).map((line) => line.id)).not.toContain(id)
  })

  it('publishes after accepting, never before, in the order of publication', async () => {
    const filed = await fileScenario(services, ownerId)
    const publish = (published: boolean) =>
      outcomeOf(setPublished(services, organiser, { id: filed.id, published }))
    expect(await publish(true)).toBe('wrong-stage')
    await decide(filed.id, {})
    expect(await publish(false)).toBe('wrong-stage')
    const other = await publishScenario(services)
    expect(await publish(true)).toBe('done')
    expect(await publish(true)).toBe('wrong-stage')
    const shown = (await listScenarios(services, NOBODY_ELSE)).map((line) => line.id)
    expect(shown.indexOf(other)).toBeLessThan(shown.indexOf(filed.id))
  })

  it('keeps the place of a scenario that is taken down and put up again', async () => {
    const id = await publishScenario(services)
    await publishScenario(services)
    const before = (await readScenario(services, id, NOBODY_ELSE)).address
    await setPublished(services, organiser, { id, published: false })
    expect(await outcomeOf(readScenario(services, id, NOBODY_ELSE))).toBe('not-found')
    await setPublished(services, organiser, { id, published: true })
    expect((await readScenario(services, id, NOBODY_ELSE)).address).toEqual(before)
  })

  it('shows what looks like the same scenario: same unit, or same name', async () => {
    const code = UNIT_CODES[3]
    const one = await fileScenario(services, ownerId, { scenarioName: '相似', leadUnitCode: code })
    const sameUnit = await fileScenario(services, ownerId, { leadUnitCode: code })
    const sameName = await fileScenario(services, ownerId, {
      scenarioName: '【相似】',
      leadUnitCode: UNIT_CODES[1],
    })
    const similar = await findSimilar(services, one)
    expect(similar.map((line) => line.id).toSorted()).toEqual([sameUnit.id, sameName.id].toSorted())
  })
})
