/** Who is recused from an item knows nothing of how it fares, on any way out of the house. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { viewOf } from '../../shared/hall/views.ts'
import { createPose, HEAD, POSE_BYTES, readFrame, writePose } from '../../shared/pose/pose-codec.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import type { Gathering, Recusal } from '../../shared/protocol/api-gathering.ts'
import type { Results } from '../../shared/review/results-schema.ts'
import { POSE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import { verifyChain } from '../../shared/ledger/ledger.ts'
import { addMember } from '../../server/gathering/membership.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings, standInHall } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, signInAs } from '../support/people.ts'
import { createRecusals, itemSeenBy, settled } from '../support/recused-review.ts'
import { callApi, runHouse, type Guest, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const CRITERIA = ['leadership', 'technology', 'synergy', 'foundation', 'feasibility', 'funding']

describe.each(DATABASES)('a recusal, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  let recusals: ReturnType<typeof createRecusals>
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
    recusals = createRecusals(house, meetings)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())
  const meet = (...roles: GatheringRole[]) => recusals.meet(...roles)
  const recuse = (...by: Parameters<typeof recusals.recuse>) => recusals.recuse(...by)
  const clear = (...by: Parameters<typeof recusals.clear>) => recusals.clear(...by)

  it('is declared by oneself or by who runs the gathering, and by nobody else', async () => {
    const review = await meet('chair', 'reviewer', 'reviewer', 'secretary')
    const [chair, own, other, secretary] = review.tokens
    const [, me, them] = review.people.map(String)
    expect((await recuse(review, must(me), other)).status).toBe(403)
    expect((await recuse(review, must(them), chair)).status).toBe(403)
    expect((await recuse(review, must(me), undefined)).status).toBe(401)
    expect((await recuse(review, must(me), own, '')).status).toBe(400)
    expect((await recuse(review, must(me), own)).status).toBe(200)
    expect((await recuse(review, must(them), secretary)).status).toBe(200)
    const read = async (token: string | undefined) =>
      (await (
        await callApi(house.url, `/gatherings/${review.id}/recusals`, { token: must(token) })
      ).json()) as Recusal[]
    expect((await read(secretary)).map(({ personId }) => personId)).toEqual([me, them])
    expect(await read(own)).toMatchObject([{ personId: me, reason: '同单位', mayClear: true }])
    expect(await read(other)).toMatchObject([{ personId: them, mayClear: false }])
  })

  it('stands in the ledger with who did it, in which part and by which device', async () => {
    const review = await meet('chair', 'reviewer', 'secretary')
    const [, own, secretary] = review.tokens
    const [chair, first] = review.here
    const me = must(review.people[1])
    await recuse(review, me, own)
    await clear(review, me, secretary)
    const submissionId = review.item
    await must(chair).ask('setPhase', { submissionId, phase: 'scoring' })
    const scored = { submissionId, criterionId: 'leadership', value: 80 }
    const score = () =>
      must(first)
        .ask('setScore', { ...scored, changeId: randomUUID() })
        .then(() => 'done', String)
    await expect.poll(score, soon).toBe('done')
    const entries = await readLedger(house.services.db, `gathering:${review.id}`)
    const done = entries.map(({ act, role, device }) => [act, role, device])
    expect(done).toContainEqual(['recusal.declared', 'reviewer', 'computer'])
    expect(done).toContainEqual(['recusal.cleared', 'secretary', 'computer'])
    expect(done).toContainEqual(['item.scoring', 'chair', 'computer'])
    expect(done).toContainEqual(['score.set', 'reviewer', 'computer'])
    expect((await verifyChain(`gathering:${review.id}`, entries)).ok).toBe(true)
  })

  it('is taken back by who declared it or by who runs the gathering', async () => {
    const review = await meet('chair', 'reviewer', 'secretary')
    const [, own, secretary] = review.tokens
    const me = must(review.people[1])
    await recuse(review, me, secretary)
    // Nor by oneself, where somebody else declared it.
    expect((await clear(review, me, own)).status).toBe(403)
    expect((await clear(review, me, secretary)).status).toBe(200)
    await recuse(review, me, own)
    expect((await clear(review, me, own)).status).toBe(200)
    expect((await clear(review, me, own)).status).toBe(404)
    const acts = await house.services.db
      .selectFrom('ledger')
      .select('act')
      .where('scope', '=', `gathering:${review.id}`)
      .where('act', 'like', 'recusal.%')
      .orderBy('seq')
      .execute()
    expect(acts.map(({ act }) => act)).toEqual([
      'recusal.declared',
      'recusal.cleared',
      'recusal.declared',
      'recusal.cleared',
    ])
  })

  it('shuts the item at once for who is here, and opens it again when it is taken back', async () => {
    const review = await meet('chair', 'reviewer')
    const [chair, reviewer] = [must(review.here[0]), must(review.here[1])]
    const me = must(review.people[1])
    await chair.ask('setPhase', { submissionId: review.shut, phase: 'scoring' })
    await expect.poll(() => itemSeenBy(reviewer, review.shut)?.phase, soon).toBe('scoring')
    await recuse(review, me, review.tokens[1])
    await expect.poll(() => itemSeenBy(reviewer, review.shut)?.recused, soon).toBe(true)
    expect(itemSeenBy(reviewer, review.shut)).toMatchObject({ phase: 'waiting', endsAt: 0 })
    expect(reviewer.view().current).toBeUndefined()
    await clear(review, me, review.tokens[1])
    await expect.poll(() => itemSeenBy(reviewer, review.shut)?.phase, soon).toBe('scoring')
  })

  it('keeps every byte of what happens at the item from who is recused, and from nobody else', async () => {
    const review = await meet('chair', 'reviewer', 'reviewer')
    const [chair, recused, other] = review.here.map((guest) => must(guest))
    await recuse(review, must(review.people[1]), review.tokens[1])
    await expect.poll(() => itemSeenBy(must(recused), review.shut)?.recused, soon).toBe(true)
    await must(chair).ask('lead', { lead: true })
    await standInHall(must(chair))
    await expect.poll(() => must(recused).view().leader, soon).toBe(review.people[0])
    await settled()
    const scenarios = (await (await callApi(house.url, '/scenarios')).json()) as ScenarioSummary[]
    const { address } = must(scenarios.find(({ id }) => id === review.shut))
    const heard = () => [must(recused).told.length, must(recused).frames.length]
    const before = heard()
    const at = viewOf(address)
    const pose = createPose()
    const bytes = new Uint8Array(POSE_BYTES)
    const move = async (phase: string) =>
      must(chair).ask('setPhase', { submissionId: review.shut, phase })

    await must(chair).ask('goTo', { address })
    await must(chair).ask('gather', {})
    await move('presenting')
    await must(chair).ask('exhibitAct', {
      submissionId: review.shut,
      exhibitId: 'ground',
      act: { type: 'place', piece: 'tree', x: 10, z: 5, turnDeg: 0 },
    })
    pose.set([at.x, 1.6, at.z], HEAD)
    writePose(new DataView(bytes.buffer), 0, pose)
    must(chair).room.sendBytes(POSE_CHANNEL, bytes)
    await move('scoring')
    await must(chair).ask('addTime', { submissionId: review.shut, seconds: 60 })
    await must(chair).ask('pauseClock', { submissionId: review.shut, paused: true })
    await must(chair).ask('pauseClock', { submissionId: review.shut, paused: false })
    for (const criterionId of CRITERIA)
      await must(other).ask('setScore', {
        submissionId: review.shut,
        criterionId,
        value: 80,
        changeId: randomUUID(),
      })
    await must(other).ask('sealSheet', { submissionId: review.shut, changeId: randomUUID() })
    await move('closed')
    await move('revealed')
    await must(chair).ask('decide', {
      submissionId: review.shut,
      outcome: 'selected',
      reason: '',
      changeId: randomUUID(),
    })
    await expect.poll(() => itemSeenBy(must(other), review.shut)?.phase, soon).toBe('decided')
    await settled()
    expect(heard()).toEqual(before)
    // control: the other one saw all of it.
    expect(JSON.parse(must(other).view().led.place)).toEqual(address)
    expect(must(other).view().exhibits.size).toBe(1)
    const seen: number[] = []
    for (const frame of must(other).frames)
      readFrame(frame, createPose(), (slot) => seen.push(slot))
    expect(seen.length).toBeGreaterThan(0)
  })

  it('refuses every act on the item, counts no sheet, and leaves it out of results and exports', async () => {
    const review = await meet('chair', 'reviewer', 'reviewer')
    const [chair, recused, other] = review.here.map((guest) => must(guest))
    await recuse(review, must(review.people[1]), review.tokens[1])
    const move = (submissionId: string, phase: string) =>
      must(chair).ask('setPhase', { submissionId, phase })
    const scoreAll = async (guest: Guest, submissionId: string) => {
      for (const criterionId of CRITERIA)
        await guest.ask('setScore', {
          submissionId,
          criterionId,
          value: 70,
          changeId: randomUUID(),
        })
      await guest.ask('sealSheet', { submissionId, changeId: randomUUID() })
    }
    await move(review.shut, 'scoring')
    const score = { criterionId: 'leadership', value: 1, changeId: randomUUID() }
    const { shut: submissionId } = review
    expect(await must(recused).outcome('setScore', { submissionId, ...score })).toBe('recused')
    expect(await must(recused).outcome('readSheet', { submissionId })).toBe('recused')
    const placing = { type: 'place', piece: 'tree', x: 1, z: 1, turnDeg: 0 }
    const act = { submissionId, exhibitId: 'ground', act: placing }
    expect(await must(recused).outcome('exhibitTakePart', act)).toBe('recused')
    await scoreAll(must(other), review.shut)
    await scoreAll(must(chair), review.shut)
    await move(review.shut, 'closed')
    expect(await must(chair).ask('readReadiness', { submissionId })).toEqual({ allSealed: true })
    await move(review.shut, 'revealed')
    const path = `/gatherings/${review.id}/results`
    const ask = (token: string | undefined, more = '') =>
      callApi(house.url, `${path}${more}`, { token: must(token) })
    expect(await must(recused).outcome('readResults', {})).toBe('not-allowed')
    expect((await ask(review.tokens[1])).status).toBe(409)
    expect((await ask(review.tokens[1], '.csv')).status).toBe(409)
    const results = (await (await ask(review.tokens[0])).json()) as Results
    expect(results.items).toMatchObject([{ submissionId, sheets: 2, members: 2 }])

    await move(review.open, 'scoring')
    await scoreAll(must(recused), review.open)
    await move(review.open, 'closed')
    await move(review.open, 'revealed')
    const seen = (await (await ask(review.tokens[1])).json()) as Results
    expect(seen.items.map((item) => item.submissionId)).toEqual([review.open])
    expect(seen.hidden).toBe(0)
    const gathering = (await (
      await callApi(house.url, `/gatherings/${review.id}`, { token: must(review.tokens[1]) })
    ).json()) as Gathering
    expect(gathering.agenda.find((item) => item.submissionId === submissionId)).toMatchObject({
      phase: 'waiting',
      recused: true,
    })
    const ledger = await (
      await callApi(house.url, `/gatherings/${review.id}/ledger.json`, {
        token: must(review.tokens[1]),
      })
    ).text()
    expect(ledger).not.toContain(`"submissionId":"${submissionId}"`)
  })

  it('shuts the booth in lists, on its page and in its pavilion, and its files, for that person alone', async () => {
    const review = await meet('chair', 'reviewer')
    const token = must(review.tokens[1])
    await recuse(review, must(review.people[1]), token)
    const read = async (path: string, as?: string) =>
      (await callApi(house.url, path, as === undefined ? {} : { token: as })).text()
    const listed = (JSON.parse(await read('/scenarios')) as ScenarioSummary[]).find(
      ({ id }) => id === review.shut,
    )
    const { pavilion, chapter } = must(listed).address
    const title = must(listed).title.zh
    const paths = [
      '/scenarios',
      `/scenarios/${review.shut}`,
      `/pavilions/${pavilion}/chapters/${chapter}`,
      // Other spellings of the same.
      '/scenarios?x',
      `/scenarios/${review.shut}?x=1`,
    ]
    for (const path of paths) {
      const shut = await read(path, token)
      expect(shut).toContain('已回避')
      expect(shut).not.toContain(title)
      expect(await read(path)).toContain(title)
      expect(await read(path, must(review.tokens[0]))).toContain(title)
    }
    await clear(review, must(review.people[1]), token)
    expect(await read(paths[1] ?? '', token)).toContain(title)
  })

  it('lets the secretary run an item while no chair is there for it', async () => {
    const review = await meet('chair', 'secretary')
    const [chair, secretary] = [must(review.here[0]), must(review.here[1])]
    const start = { submissionId: review.shut, phase: 'presenting' }
    expect(await secretary.outcome('setPhase', start)).toBe('not-allowed')
    await recuse(review, must(review.people[0]), review.tokens[0])
    await expect.poll(() => itemSeenBy(chair, review.shut)?.recused, soon).toBe(true)
    expect(await chair.outcome('setPhase', start)).toBe('recused')
    expect(await secretary.outcome('setPhase', start)).toBe('done')
    await secretary.ask('setPhase', { submissionId: review.shut, phase: 'scoring' })
    await secretary.ask('setPhase', { submissionId: review.shut, phase: 'closed' })
    const open = { submissionId: review.open, phase: 'presenting' }
    expect(await secretary.outcome('setPhase', open)).toBe('not-allowed')
    await chair.leave()
    await expect.poll(() => secretary.outcome('setPhase', open), soon).toBe('done')
  })

  it('lets an applicant know the own item, and by name who presides alone (V6)', async () => {
    const review = await meet('chair', 'reviewer')
    const personId = await createActor(house.services)
    await addMember(house.services, house.services.db, {
      gatheringId: review.id,
      personId,
      role: 'presenter',
      actorId: personId,
      presents: review.open,
    })
    const token = await signInAs(house.services, personId)
    const start = { submissionId: review.open, phase: 'presenting' }
    await must(review.here[0]).ask('setPhase', start)
    const applicant = await meetings.comeIn(token, review.id)
    expect(applicant.view().agenda.map((item) => item.submissionId)).toEqual([review.open])
    const named = [...applicant.view().members.values()].filter(({ name }) => name !== '')
    expect(named.map(({ role }) => role)).toEqual(['chair', 'presenter'])
    const page = (await (
      await callApi(house.url, `/gatherings/${review.id}`, { token })
    ).json()) as Gathering
    expect(page.agenda.map((item) => item.submissionId)).toEqual([review.open])
    expect(page.members.map(({ role }) => role)).toEqual(['chair', 'presenter'])
    const act = { type: 'place', piece: 'tree', x: 1, z: 1, turnDeg: 0 }
    const other = { submissionId: review.shut, exhibitId: 'ground', act }
    expect(await applicant.outcome('exhibitTakePart', other)).toBe('not-allowed')
    for (const phase of ['scoring', 'closed'])
      await must(review.here[0]).ask('setPhase', { submissionId: review.open, phase })
    await must(review.here[0]).ask('setPhase', { submissionId: review.shut, phase: 'scoring' })
    await settled()
    expect(JSON.stringify(applicant.told)).not.toContain(review.shut)
  })
})
