/** From the pool of experts to a panel by appointment, its answers, and the recusals that follow. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  answerAppointment,
  readAsked,
  withdrawAppointment,
} from '../../server/expert/appointments.ts'
import { removeExpert, saveExpert } from '../../server/expert/experts.ts'
import { appointExperts, proposePanels, readPanel } from '../../server/expert/panels.ts'
import { settleConflict } from '../../server/expert/settle-conflict.ts'
import { drawAgenda } from '../../server/gathering/draw-order.ts'
import {
  createGathering,
  setGatheringStatus,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import { clearRecusal, listRecusals } from '../../server/gathering/recusals.ts'
import { setPhase } from '../../server/review/phases.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import { expertSchema, type Expert } from '../../shared/expert/expert.ts'
import { drawOrder } from '../../shared/expert/order.ts'
import { verifyChain } from '../../shared/ledger/ledger.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { admitScenario, createActor, fileScenario, holdOf, outcomeOf } from '../support/people.ts'
import { UNIT_CODES } from '../support/sample-call.ts'

const DAY_MS = 24 * 3600 * 1000

describe.each(DATABASES)('a panel by appointment, kept in %s', (kind) => {
  let house: House
  let staff: string
  beforeAll(async () => {
    house = await openHouse(kind)
    staff = await createActor(house.services, 'organiser')
  })
  afterAll(() => house.close())

  let count = 0
  const add = async (more: Partial<Expert> = {}) => {
    count += 1
    const entry = {
      name: `专家${count}`,
      unit: `研究所${count}号院`,
      fields: ['industry'],
      ...more,
    }
    const expert = expertSchema.parse(entry)
    return saveExpert(house.services, staff, { id: null, revision: 0, expert })
  }

  /** A planned review of two items: of 甲厂 alone, and of 乙厂 together with 丙院. */
  async function plan(blind = false) {
    const { services } = house
    const owner = await createActor(services, 'applicant')
    const joint = {
      name: '丙院',
      nature: 'private',
      natureOther: '',
      strengths: '建模',
      code: UNIT_CODES[1],
    }
    const filed = [
      await fileScenario(services, owner, { leadUnitName: '甲厂' }),
      await fileScenario(services, owner, { leadUnitName: '乙厂', jointUnits: [joint] }),
    ]
    for (const { id } of filed) await admitScenario(services, id)
    const { id } = await createGathering(services, staff, {
      kind: 'review',
      title: '评审会',
      trackId: 'industry',
    })
    const agenda = filed.map((row) => row.id)
    await updateGathering(services, staff, { id, agenda, ...(blind && { blind }) })
    const [first = '', second = ''] = agenda
    const read = () => readPanel(services, id)
    const appoint = async (expertId: string, replyBy: number | null = null) => {
      const experts = [{ expertId, role: 'reviewer' as const }]
      await appointExperts(services, staff, { gatheringId: id, experts, replyBy })
      const { appointments } = await read()
      const { url, id: appointmentId } = must(
        appointments.find((one) => one.expertId === expertId && one.url !== null),
      )
      return { appointmentId, token: must(must(url).split('/').at(-1)) }
    }
    const recusals = async () =>
      (await listRecusals(services.db, id, { personId: staff, seesAll: true })).map(
        ({ submissionId, reason, mayClear }) => ({ submissionId, reason, mayClear }),
      )
    return { id, first, second, read, appoint, recusals }
  }

  const answer = (token: string, more: Partial<Parameters<typeof answerAppointment>[1]> = {}) =>
    answerAppointment(house.services, {
      token,
      accept: true,
      reason: '',
      formerUnits: [],
      collaborators: [],
      conflicts: [],
      ...more,
    })
  const memberOf = (id: string, expertId: string) =>
    house.services.db
      .selectFrom('member')
      .innerJoin('expert', 'expert.person_id', 'member.person_id')
      .select(['member.person_id', 'role'])
      .where('gathering_id', '=', id)
      .where('expert.id', '=', expertId)
      .executeTakeFirst()

  it('asks by a link that is answered once with a way in, and puts who accepts on the panel', async () => {
    const { services } = house
    const { id, appoint, read } = await plan()
    const expert = await add()
    const { token } = await appoint(expert.id)
    const asked = await readAsked(services, token)
    expect(asked).toMatchObject({ state: 'sent', open: true, expert: { name: expert.name } })
    expect(asked.items?.map(({ units }) => units)).toEqual([['甲厂'], ['乙厂', '丙院']])
    expect(await memberOf(id, expert.id)).toBeUndefined()
    const accepted = await answer(token)
    expect(accepted.enter).toMatch(/^\/invite\//)
    expect(await memberOf(id, expert.id)).toMatchObject({ role: 'reviewer' })
    // Others have the letter too: it lets in once.
    expect((await answer(token)).enter).toBeNull()
    expect((await read()).appointments).toMatchObject([{ state: 'accepted' }])
    expect((await read()).candidates.find((one) => one.expertId === expert.id)?.used).toBe(2)
    expect(await outcomeOf(appoint(expert.id))).toBe('appointed-already')
    expect(await outcomeOf(removeExpert(services, staff, expert.id))).toBe('expert-appointed')
    expect(await outcomeOf(readAsked(services, 'x'.repeat(43)))).toBe('not-found')
  })

  it('recuses who accepts from what is a conflict: found, declared, or with whom one works', async () => {
    const { first, second, appoint, recusals } = await plan()
    const own = await add({ unit: '甲厂' })
    await answer((await appoint(own.id)).token)
    expect(await recusals()).toEqual([
      { submissionId: first, reason: '工作单位是申报单位', mayClear: false },
    ])
    const other = await add()
    await answer((await appoint(other.id)).token, {
      collaborators: ['丙院'],
      conflicts: [{ submissionId: first, reason: '同学' }],
    })
    const made = await recusals()
    expect(made).toContainEqual({ submissionId: first, reason: '同学', mayClear: true })
    expect(made).toContainEqual({
      submissionId: second,
      reason: '与申报单位或其人员有合作',
      mayClear: false,
    })
  })

  it('follows what the secretary settles either way, with a reason, but not against the own word', async () => {
    const { services } = house
    const { id, first, second, appoint, recusals, read } = await plan()
    const expert = await add({ unit: '甲厂' })
    const { token } = await appoint(expert.id)
    await answer(token, { conflicts: [{ submissionId: second, reason: '亲属' }] })
    const settle = (submissionId: string, verdict: 'clear' | 'conflict' | null, reason = '查明') =>
      outcomeOf(
        settleConflict(services, staff, {
          gatheringId: id,
          expertId: expert.id,
          submissionId,
          verdict,
          reason,
        }),
      )
    expect(await settle(first, 'clear', '')).toBe('reason-needed')
    expect(await settle(second, 'clear')).toBe('conflict-declared')
    const person = must(await memberOf(id, expert.id)).person_id
    const clear = { gatheringId: id, submissionId: first, personId: person }
    expect(await outcomeOf(clearRecusal(services, staff, clear))).toBe('recusal-found')
    expect(await settle(first, 'clear')).toBe('done')
    expect((await recusals()).map(({ submissionId }) => submissionId)).toEqual([second])
    expect(await settle(first, 'conflict', '仍在任职')).toBe('done')
    expect((await recusals()).map(({ reason }) => reason).sort()).toEqual(['亲属', '仍在任职'])
    expect(await settle(first, null)).toBe('done')
    // It stands for another reason now, and keeps the one for which it was made.
    expect((await recusals()).map(({ submissionId }) => submissionId)).toContain(first)
    // Taken back by who declared it, it does not come again.
    await clearRecusal(services, person, { ...clear, submissionId: second })
    await updateGathering(services, staff, { id, agenda: [second, first] })
    expect((await recusals()).map(({ submissionId }) => submissionId)).toEqual([first])
    expect((await read()).conflicts).toMatchObject([{ standing: 'conflict', submissionId: first }])
    const entries = await readLedger(services.db, `gathering:${id}`)
    expect((await verifyChain(`gathering:${id}`, entries)).ok).toBe(true)
    const acts = entries.map(({ act }) => act)
    for (const act of [
      'expert.appointed',
      'expert.answered',
      'conflict.settled',
      'recusal.cleared',
    ])
      expect(acts).toContain(act)
  })

  it('changes nobody’s part in an item whose scores are hidden, and recuses who comes new', async () => {
    const { services } = house
    const { id, first, second, appoint, recusals } = await plan()
    const chair = await createActor(services)
    await services.db.transaction().execute((trx) =>
      addMember(services, trx, {
        gatheringId: id,
        personId: chair,
        role: 'chair',
        actorId: staff,
      }),
    )
    const early = await add({ unit: '甲厂' })
    await answer((await appoint(early.id)).token)
    await setGatheringStatus(services, staff, { id, status: 'open' })
    const hold = await holdOf(services, id)
    // Taken back after it was scored: it waits, and its scores are hidden all the same.
    for (const phase of ['presenting', 'scoring', 'presenting', 'waiting'] as const)
      await setPhase(services, hold, { actor: chair, submissionId: first, phase })
    const settle = {
      gatheringId: id,
      expertId: early.id,
      submissionId: first,
      verdict: 'clear' as const,
      reason: '查明',
    }
    expect(await outcomeOf(settleConflict(services, staff, settle))).toBe('recusal-late')
    const late = await add({ unit: '甲厂' })
    await answer((await appoint(late.id)).token)
    await updateGathering(services, staff, { id, agenda: [second, first] })
    expect((await recusals()).map(({ submissionId }) => submissionId)).toEqual([first, first])
  })

  it('recuses from an item that is put on the agenda later', async () => {
    const { services } = house
    const { id, first, second, appoint, recusals } = await plan()
    await updateGathering(services, staff, { id, agenda: [second] })
    const expert = await add({ unit: '甲厂' })
    await answer((await appoint(expert.id)).token)
    expect(await recusals()).toEqual([])
    await updateGathering(services, staff, { id, agenda: [second, first] })
    expect((await recusals()).map(({ submissionId }) => submissionId)).toEqual([first])
  })

  it('tells nobody who is asked to a blind review whose the items are', async () => {
    const { services } = house
    const { first, appoint, recusals } = await plan(true)
    const expert = await add({ unit: '甲厂' })
    const { token } = await appoint(expert.id)
    const asked = await readAsked(services, token)
    expect(asked).toMatchObject({ blind: true, items: null, declared: [] })
    const conflicts = [{ submissionId: first, reason: '同学' }]
    expect(await outcomeOf(answer(token, { conflicts }))).toBe('bad-input')
    const accepted = await answer(token)
    expect(JSON.stringify(accepted)).not.toContain('乙厂')
    expect(JSON.stringify(await recusals())).not.toContain('甲厂')
  })

  it('takes a no, a no after a yes, and nothing once it is withdrawn or late', async () => {
    const { services } = house
    const { id, appoint, read } = await plan()
    const expert = await add()
    const { token, appointmentId } = await appoint(expert.id)
    expect(await answer(token, { accept: false, reason: '出差' })).toMatchObject({
      state: 'declined',
      items: null,
    })
    await answer(token)
    expect(await memberOf(id, expert.id)).toBeDefined()
    await answer(token, { accept: false })
    expect(await memberOf(id, expert.id)).toBeUndefined()
    await answer(token)
    const withdrawal = { gatheringId: id, id: appointmentId, reason: '人数已满' }
    await withdrawAppointment(services, staff, withdrawal)
    expect(await memberOf(id, expert.id)).toBeUndefined()
    expect((await read()).appointments).toMatchObject([{ state: 'withdrawn', url: null }])
    expect(await outcomeOf(answer(token))).toBe('appointment-over')
    const late = await add()
    const asked = await appoint(late.id, services.now() + DAY_MS)
    house.wait(2 * DAY_MS)
    expect(await outcomeOf(answer(asked.token))).toBe('appointment-over')
    expect(await readAsked(services, asked.token)).toMatchObject({ open: false, items: null })
  })

  it('is proposed by the rules: neither who is away, nor who sits elsewhere at that time', async () => {
    const { services } = house
    const { id } = await plan()
    const other = await plan()
    const day = Date.parse('2025-09-01T09:00:00+08:00')
    const schedule = { startsAt: day, endsAt: day + 8 * 3600_000, place: '三楼' }
    for (const gathering of [id, other.id])
      await updateGathering(services, staff, { id: gathering, schedule })
    const away = await add({ away: [{ from: '2025-09-01', to: '2025-09-01' }] })
    const elsewhere = await add()
    await other.appoint(elsewhere.id)
    const rules = { size: 30, perItem: 1, perUnit: 30, seed: 1 }
    const [proposal] = await proposePanels(services, [id], rules)
    const reasons = new Map(must(proposal).passed.map((one) => [one.expertId, one.reason]))
    expect(reasons.get(away.id)).toBe('away')
    expect(reasons.get(elsewhere.id)).toBe('elsewhere')
    expect(must(proposal).picks.length).toBeGreaterThan(0)
    expect(must(proposal).title).toBe('评审会')
  })

  it('draws the order of its agenda by a printed seed, before anything has begun', async () => {
    const { services } = house
    const { id, first, second } = await plan()
    await drawAgenda(services, staff, { id, seed: 42, group: 1 })
    const items = await services.db
      .selectFrom('agenda_item')
      .select('submission_id')
      .where('gathering_id', '=', id)
      .orderBy('position')
      .execute()
    expect(items.map((item) => item.submission_id)).toEqual(
      drawOrder([first, second], { seed: 42, group: 1 }),
    )
    const last = (await readLedger(services.db, `gathering:${id}`)).at(-1)
    expect(last).toMatchObject({ act: 'agenda.drawn', payload: { seed: 42, group: 1 } })
    // Whatever is drawn, calibration comes first.
    const drawn = drawOrder([first, second], { seed: 42, group: 1 })
    await updateGathering(services, staff, { id, calibration: must(drawn[1]) })
    await drawAgenda(services, staff, { id, seed: 42, group: 1 })
    const [head] = await services.db
      .selectFrom('agenda_item')
      .select('submission_id')
      .where('gathering_id', '=', id)
      .orderBy('position')
      .execute()
    expect(head?.submission_id).toBe(drawn[1])
    await setGatheringStatus(services, staff, { id, status: 'ended' })
    expect(await outcomeOf(drawAgenda(services, staff, { id, seed: 1, group: 0 }))).toBe(
      'wrong-stage',
    )
  })
})
