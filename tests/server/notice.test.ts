/** From the decision that two people seal to the notice, its objections and the final result. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setGatheringStatus, updateGathering } from '../../server/gathering/gatherings.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import { confirmNotice, listCandidates, publishNotice } from '../../server/notice/notices.ts'
import {
  answerObjection,
  assignObjection,
  decideObjection,
  fileObjection,
  followObjection,
  listObjections,
} from '../../server/notice/objections.ts'
import { readDecision, sealDecision } from '../../server/review/decision.ts'
import { decide, setPhase } from '../../server/review/phases.ts'
import { replayLedger } from '../../shared/ledger/replay.ts'
import type { Outcome } from '../../shared/review/phase.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, holdOf, openGathering, outcomeOf } from '../support/people.ts'

const DAY_MS = 24 * 3600 * 1000
const STATEMENT = '该项目所述的场地并不属于申报单位，见附件中的登记信息。'

describe.each(DATABASES)('a decision and its notice, kept in %s', (kind) => {
  let house: House
  let organiser: string
  beforeAll(async () => {
    house = await openHouse(kind)
    organiser = await createActor(house.services, 'organiser')
  })
  afterAll(() => house.close())

  /** A review whose items are decided so, by its chair. */
  async function review(...outcomes: Outcome[]) {
    const { services } = house
    const roles = ['chair', 'secretary', 'reviewer'] as const
    const { id, items, people } = await openGathering(services, {
      items: outcomes.length,
      roles: [...roles],
    })
    const [chair = '', secretary = '', reviewer = ''] = people
    const hold = await holdOf(services, id)
    const decideOn = async (submissionId: string, outcome: Outcome, reason = ''): Promise<void> =>
      decide(services, hold, {
        actor: chair,
        submissionId,
        outcome,
        reason,
        changeId: randomUUID(),
      })
    for (const [at, submissionId] of items.entries()) {
      for (const phase of ['scoring', 'closed', 'revealed'] as const)
        await setPhase(services, hold, { actor: chair, submissionId, phase })
      await decideOn(submissionId, must(outcomes[at]))
    }
    const row = () =>
      services.db.selectFrom('gathering').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const read = async (personId: string) => readDecision(services, await row(), personId)
    const seal = async (personId: string, role: string, digest?: string): Promise<string> =>
      outcomeOf(
        sealDecision(
          services,
          { personId, role },
          { id, digest: digest ?? (await read(secretary)).digest ?? '' },
        ),
      )
    return { id, items, chair, secretary, reviewer, hold, decideOn, read, seal }
  }

  /** The same, sealed by two and published. */
  async function publish(...outcomes: Outcome[]) {
    const one = await review(...outcomes)
    await one.seal(one.chair, 'chair')
    await one.seal(one.secretary, 'secretary')
    const notice = await publishNotice(house.services, organiser, {
      title: '遴选结果公示',
      gatherings: [one.id],
      days: 7,
    })
    return { ...one, notice }
  }

  it('is final once two people have sealed what stands decided, one of whom presides', async () => {
    const { id, items, chair, secretary, read, seal, decideOn, hold } = await review(
      'selected',
      'reserve',
    )
    expect(await read(chair)).toMatchObject({
      counts: { selected: 1, reserve: 1 },
      seals: [],
      finalAt: null,
    })
    expect(await seal(secretary, 'secretary')).toBe('done')
    // Decided otherwise since: the seal was put on something else.
    const before = must((await read(chair)).digest)
    await decideOn(must(items[1]), 'not-selected', '材料不实')
    expect((await read(chair)).seals).toEqual([])
    expect(await seal(chair, 'chair', before)).toBe('revision-conflict')
    expect(await seal(secretary, 'secretary')).toBe('done')
    expect(await seal(organiser, 'organiser')).toBe('done')
    expect((await read(chair)).finalAt).toBeNull()
    expect(await seal(chair, 'chair')).toBe('done')
    const { finalAt, seals } = await read(chair)
    expect(finalAt).not.toBeNull()
    expect(seals.map(({ role, own }) => `${role} ${own}`).toSorted()).toEqual([
      'chair true',
      'organiser false',
      'secretary false',
    ])
    expect(await outcomeOf(decideOn(must(items[0]), 'reserve', '改'))).toBe('decision-final')
    const again = { actor: chair, submissionId: must(items[0]), phase: 'scoring' } as const
    expect(await outcomeOf(setPhase(house.services, hold, again))).toBe('decision-final')
    const change = { id, agenda: [...items, ...(await review('selected')).items] }
    expect(await outcomeOf(updateGathering(house.services, organiser, change))).toBe(
      'decision-final',
    )
    expect(
      await replayLedger(await readLedger(house.services.db, `gathering:${id}`)),
    ).toMatchObject({ fault: null })
  })

  it('is sealed by no chair where whoever presides is recused, and told to nobody who is', async () => {
    const { id, items, chair, secretary, read, seal } = await review('selected', 'selected')
    const recusal = {
      gatheringId: id,
      submissionId: must(items[0]),
      personId: chair,
      reason: '同单位',
    }
    await declareRecusal(house.services, chair, recusal)
    expect(await outcomeOf(read(chair))).toBe('recused')
    expect(await seal(chair, 'chair')).toBe('recused')
    await seal(secretary, 'secretary')
    await seal(organiser, 'organiser')
    expect((await read(secretary)).finalAt).not.toBeNull()
  })

  it('keeps to the quorum: nothing is put forward by fewer valid sheets', async () => {
    const { services } = house
    const one = await review('selected', 'not-selected')
    const quota = { selected: null, reserve: null, sheets: 1 }
    await updateGathering(services, organiser, { id: one.id, quota })
    // Nobody has sealed a sheet.
    expect((await one.read(one.secretary)).belowQuorum).toBe(1)
    expect(await one.seal(one.chair, 'chair')).toBe('below-quorum')
    await updateGathering(services, organiser, { id: one.id, quota: { ...quota, sheets: 0 } })
    expect((await one.read(one.secretary)).belowQuorum).toBe(0)
    expect(await one.seal(one.chair, 'chair')).toBe('done')
  })

  it('keeps to the quota, and waits until every item is decided', async () => {
    const { id, items, chair, secretary, seal, decideOn } = await review('selected', 'selected')
    const quota = { selected: 1, reserve: null, sheets: null }
    await updateGathering(house.services, organiser, { id, quota })
    expect(await seal(chair, 'chair')).toBe('over-quota')
    await decideOn(must(items[1]), 'reserve', '名额')
    expect(await seal(chair, 'chair')).toBe('done')
    const open = await openGathering(house.services)
    const by = { personId: secretary, role: 'secretary' }
    const all = { id: open.id, digest: '0'.repeat(64) }
    expect(await outcomeOf(sealDecision(house.services, by, all))).toBe('not-decided')
  })

  it('stands in one notice, by what was selected and in reserve', async () => {
    const { id, items, notice } = await publish('selected', 'reserve', 'not-selected')
    expect((await listCandidates(house.services)).map((one) => one.gatheringId)).not.toContain(id)
    const listed = JSON.parse(notice.items) as { submissionId: string; outcome: string }[]
    expect(listed.map((item) => [item.submissionId, item.outcome])).toEqual([
      [items[0], 'selected'],
      [items[1], 'reserve'],
    ])
    const again = { title: '又一次', gatherings: [id], days: 7 }
    expect(await outcomeOf(publishNotice(house.services, organiser, again))).toBe('not-final')
    const open = await review('selected')
    const early = { title: '过早', gatherings: [open.id], days: 7 }
    expect(await outcomeOf(publishNotice(house.services, organiser, early))).toBe('not-final')
  })

  it('takes objections while it runs, which are answered, then decided, and followed by a link', async () => {
    const { services } = house
    const { items, notice } = await publish('selected', 'selected')
    const filed = {
      submissionId: must(items[0]),
      name: '李明',
      contact: '13812345678',
      statement: STATEMENT,
    }
    const file = (change: object = {}) =>
      fileObjection(services, notice.id, { ...filed, token: randomUUID(), ...change })
    expect(await outcomeOf(file({ statement: '不服' }))).toBe('objection-short')
    expect(await outcomeOf(file({ submissionId: 'another' }))).toBe('not-found')
    const token = randomUUID()
    const { receiptNo } = await file({ token })
    // An answer that was lost on the way: what is sent again is filed once.
    expect(await file({ token })).toEqual({ receiptNo })
    expect(await outcomeOf(file({ token, statement: `${STATEMENT}又` }))).toBe('bad-input')
    expect(await followObjection(services, token)).toMatchObject({
      receiptNo,
      assigned: false,
      verdict: null,
    })
    expect(await outcomeOf(followObjection(services, 'x'.repeat(32)))).toBe('not-found')
    const { objections, staff } = await listObjections(services, notice.id)
    expect(objections).toMatchObject([{ receiptNo, name: '李明', assignee: null }])
    expect(staff.map(({ personId }) => personId)).toContain(organiser)
    const { id } = must(objections[0])
    expect(await outcomeOf(assignObjection(services, organiser, { id, personId: 'nobody' }))).toBe(
      'bad-input',
    )
    const verdict = { id, verdict: 'withdrawn', reason: '经核实情况属实' } as const
    expect(await outcomeOf(decideObjection(services, organiser, verdict))).toBe('not-answered')
    await assignObjection(services, organiser, { id, personId: organiser })
    await answerObjection(services, organiser, { id, text: '已调取登记信息核实。' })
    const confirm = () => outcomeOf(confirmNotice(services, organiser, notice.id))
    expect(await confirm()).toBe('notice-running')
    house.wait(8 * DAY_MS)
    expect(await outcomeOf(file())).toBe('notice-over')
    expect(await confirm()).toBe('objections-open')
    await decideObjection(services, organiser, verdict)
    expect(await outcomeOf(answerObjection(services, organiser, { id, text: '再' }))).toBe(
      'wrong-stage',
    )
    expect(await confirm()).toBe('done')
    expect(await followObjection(services, token)).toMatchObject({
      answer: '已调取登记信息核实。',
      verdict: 'withdrawn',
      reason: '经核实情况属实',
    })
    const entries = await readLedger(services.db, `notice:${notice.id}`)
    expect(entries.map(({ act }) => act)).toEqual([
      'notice.published',
      'objection.filed',
      'objection.assigned',
      'objection.answered',
      'objection.decided',
      'notice.confirmed',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/李明|13812345678|登记信息/)
  })

  it('ends a gathering without losing what was sealed', async () => {
    const { id, read, secretary } = await publish('selected')
    await setGatheringStatus(house.services, organiser, { id, status: 'ended' })
    expect((await read(secretary)).finalAt).not.toBeNull()
  })
})
