/** What a recusal may not be used for, and what must not be told on its way. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createRecusals, itemSeenBy, settled } from '../support/recused-review.ts'
import { callApi, runHouse, type Guest, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }

describe.each(DATABASES)('the limits of a recusal, kept in %s', (kind) => {
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

  it('cannot be cleared by a secretary for the own person, when another declared it', async () => {
    const review = await meet('chair', 'secretary')
    const [, secretary] = review.tokens
    const own = must(review.people[1])
    expect((await recuse(review, own, review.organiser)).status).toBe(200)
    expect((await clear(review, own, secretary)).status).toBe(403)
    expect((await clear(review, own, review.organiser)).status).toBe(200)
  })

  it('of somebody else is not changed while sheets are hidden: it would tell whose is missing', async () => {
    const review = await meet('chair', 'reviewer', 'secretary')
    const [chair] = review.here
    const [, own, secretary] = review.tokens
    const them = must(review.people[1])
    const move = (phase: string) =>
      must(chair).ask('setPhase', { submissionId: review.shut, phase })
    await move('scoring')
    expect((await recuse(review, them, secretary)).status).toBe(409)
    await move('closed')
    expect((await recuse(review, them, secretary)).status).toBe(409)
    expect((await recuse(review, them, own)).status).toBe(200)
    expect((await clear(review, them, secretary)).status).toBe(409)
    await move('revealed')
    expect((await clear(review, them, secretary)).status).toBe(200)
  })

  it('keeps the clock of one item out of the moves of another', async () => {
    const review = await meet('chair', 'reviewer')
    const [chair, reviewer] = [must(review.here[0]), must(review.here[1])]
    const move = (submissionId: string, phase: string) =>
      chair.ask('setPhase', { submissionId, phase })
    await move(review.shut, 'scoring')
    await move(review.shut, 'closed')
    await recuse(review, must(review.people[1]), review.tokens[1])
    await move(review.open, 'scoring')
    await expect.poll(() => itemSeenBy(reviewer, review.open)?.endsAt, soon).toBeGreaterThan(0)
    await settled()
    const { endsAt } = must(itemSeenBy(reviewer, review.open))
    const told = reviewer.told.length
    await move(review.shut, 'revealed')
    await settled()
    expect(itemSeenBy(reviewer, review.open)?.endsAt).toBe(endsAt)
    expect(reviewer.told).toHaveLength(told)
    expect(itemSeenBy(chair, review.open)?.endsAt).toBe(endsAt)
  })

  it('answers a recused chair who gives time or pauses alike, whatever runs meanwhile', async () => {
    const review = await meet('chair', 'secretary')
    const [chair, secretary] = [must(review.here[0]), must(review.here[1])]
    await recuse(review, must(review.people[0]), review.tokens[0])
    await expect.poll(() => itemSeenBy(chair, review.shut)?.recused, soon).toBe(true)
    const tries = async () =>
      Promise.all(
        [review.open, review.shut].flatMap((submissionId) => [
          chair.outcome('addTime', { submissionId, seconds: 60 }),
          chair.outcome('pauseClock', { submissionId, paused: true }),
        ]),
      )
    for (const phase of ['scoring', 'closed', 'revealed'])
      await chair.ask('setPhase', { submissionId: review.open, phase })
    const before = await tries()
    await settled()
    const told = chair.told.length
    await secretary.ask('setPhase', { submissionId: review.shut, phase: 'presenting' })
    expect(await tries()).toEqual(before)
    await secretary.ask('pauseClock', { submissionId: review.shut, paused: true })
    await secretary.ask('addTime', { submissionId: review.shut, seconds: 60 })
    await settled()
    expect(chair.told).toHaveLength(told)
    expect(itemSeenBy(secretary, review.shut)?.pausedAt).toBeGreaterThan(0)
    expect(before).toEqual(['phase-order', 'phase-order', 'recused', 'recused'])
  })

  it('says to a recused chair that something runs, and not what', async () => {
    const review = await meet('chair', 'secretary')
    const [chair, secretary] = [must(review.here[0]), must(review.here[1])]
    await recuse(review, must(review.people[0]), review.tokens[0])
    await expect.poll(() => itemSeenBy(chair, review.shut)?.recused, soon).toBe(true)
    await secretary.ask('setPhase', { submissionId: review.shut, phase: 'presenting' })
    const start = { submissionId: review.open, phase: 'presenting' }
    expect(await chair.outcome('setPhase', start)).toBe('other-running')
  })

  it('refuses a change of the agenda that would tell a recused secretary how the item fares', async () => {
    const review = await meet('chair', 'secretary')
    const token = must(review.tokens[1])
    await recuse(review, must(review.people[1]), review.organiser)
    const answer = await callApi(house.url, `/gatherings/${review.id}`, {
      token,
      method: 'PUT',
      body: { agenda: [review.open] },
    })
    expect(await answer.text()).toContain('recused')
    expect(answer.status).toBe(403)
  })

  it('does not tell a chair who gathers all that they were taken to the item since', async () => {
    const review = await meet('chair', 'chair', 'reviewer')
    const [chair, recused, other] = review.here.map((guest) => must(guest))
    await recuse(review, must(review.people[1]), review.tokens[1])
    await expect.poll(() => itemSeenBy(must(recused), review.shut)?.recused, soon).toBe(true)
    const scenarios = (await (await callApi(house.url, '/scenarios')).json()) as ScenarioSummary[]
    const addressOf = (id: string) => must(scenarios.find((one) => one.id === id)).address
    await must(chair).ask('lead', { lead: true })
    await must(chair).ask('goTo', { address: addressOf(review.open) })
    await must(chair).ask('goTo', { address: addressOf(review.shut) })
    await must(recused).ask('lead', { lead: true })
    expect(await must(recused).outcome('gather', {})).toBe('done')
    const called = (guest: Guest | undefined) => must(guest).view().led
    await expect.poll(() => called(other).gatheredAt, soon).toBeGreaterThan(0)
    expect(JSON.parse(called(other).place)).toEqual(addressOf(review.open))
    expect(called(recused)).toEqual(called(other))
  })

  it('leaves what others have to do with the item to who is not recused from it', async () => {
    const review = await meet('chair', 'reviewer', 'secretary')
    const [chair] = review.here
    const [, own, secretary] = review.tokens
    const [, them, me] = review.people.map(String)
    await recuse(review, must(them), own)
    await recuse(review, must(me), review.organiser)
    const answers = async (): Promise<number[]> => [
      (await recuse(review, must(them), secretary)).status,
      (await clear(review, must(them), secretary)).status,
    ]
    expect(await answers()).toEqual([403, 403])
    await must(chair).ask('setPhase', { submissionId: review.shut, phase: 'scoring' })
    expect(await answers()).toEqual([403, 403])
    // control: the staff may, until there are sheets.
    expect((await clear(review, must(them), review.organiser)).status).toBe(409)
  })

  it('gives no ledger to who is recused: it would count what is done at the item', async () => {
    const review = await meet('chair', 'reviewer', 'reviewer')
    const [chair] = review.here
    await recuse(review, must(review.people[1]), review.tokens[1])
    for (const submissionId of [review.open, review.shut])
      for (const phase of ['scoring', 'closed', 'revealed'])
        await must(chair).ask('setPhase', { submissionId, phase })
    const ledger = (token: string | undefined): Promise<Response> =>
      callApi(house.url, `/gatherings/${review.id}/ledger.json`, { token: must(token) })
    expect((await ledger(review.tokens[1])).status).toBe(403)
    expect((await ledger(review.tokens[2])).status).toBe(200)
  })
})
