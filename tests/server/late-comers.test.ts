/** Who comes late is told where all were taken, as far as that person may know. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addMember } from '../../server/gathering/membership.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { answerLead } from '../../client/roadshow/use-follow.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, signInAs } from '../support/people.ts'
import { createRecusals } from '../support/recused-review.ts'
import { callApi, runHouse, type Guest, type RunningHouse } from '../support/running-house.ts'

/** Where somebody who has just come is taken, as the hall does it. */
const startOf = (guest: Guest): string => {
  const { led } = guest.view()
  return answerLead(undefined, led, true) === 'move' ? led.place : 'the way in'
}

describe.each(DATABASES)('late comers of a review kept in %s', (kind) => {
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

  async function lead() {
    const review = await recusals.meet('chair', 'reviewer', 'reviewer')
    const chair = must(review.here[0])
    for (const guest of review.here.slice(1)) await guest.leave()
    const scenarios = (await (await callApi(house.url, '/scenarios')).json()) as ScenarioSummary[]
    const addressOf = (id: string) => must(scenarios.find((one) => one.id === id)).address
    const goTo = (id: string | null) =>
      chair.ask('goTo', { address: id === null ? null : addressOf(id) })
    await chair.ask('lead', { lead: true })
    const placeOf = (id: string) => JSON.stringify(addressOf(id))
    const comeLate = (number: number) => meetings.comeIn(review.tokens[number], review.id)
    return { review, chair, goTo, placeOf, comeLate }
  }

  it('start where all were taken last, and at the way in before', async () => {
    const { review, goTo, placeOf, comeLate } = await lead()
    expect(startOf(await comeLate(1))).toBe('the way in')
    await goTo(review.open)
    await goTo(review.shut)
    expect(startOf(await comeLate(2))).toBe(placeOf(review.shut))
    await goTo(null)
    // In the atrium, each at an own place.
    expect(startOf(await comeLate(1))).toBe('')
  })

  it('start, recused from that item, where all were before it', async () => {
    const { review, goTo, placeOf, comeLate } = await lead()
    await recusals.recuse(review, must(review.people[1]), review.tokens[1])
    await goTo(review.open)
    await goTo(review.shut)
    const late = await comeLate(1)
    expect(startOf(late)).toBe(placeOf(review.open))
    expect(late.told.join()).not.toContain(JSON.stringify(placeOf(review.shut)).slice(1, -1))
    expect(startOf(await comeLate(2))).toBe(placeOf(review.shut))
  })

  it('start, let in to present, at the own booth', async () => {
    const { review, chair, goTo, placeOf } = await lead()
    const actorId = await createActor(house.services, 'secretary')
    const personId = await createActor(house.services, 'applicant')
    const member = {
      gatheringId: review.id,
      personId,
      role: 'presenter' as const,
      actorId,
      presents: review.shut,
    }
    await house.services.db.transaction().execute((trx) => addMember(house.services, trx, member))
    await goTo(review.shut)
    await chair.ask('setPhase', { submissionId: review.shut, phase: 'presenting' })
    const applicant = await meetings.comeIn(await signInAs(house.services, personId), review.id)
    expect(startOf(applicant)).toBe(placeOf(review.shut))
  })
})
