/** How far a ledger is told while a review goes on. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ledgerFileSchema, verifyLedger } from '../../shared/ledger/ledger.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createRecusals } from '../support/recused-review.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('the ledger of a review, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  it('ends where scores are hidden, while people give them: their number would tell how far they are', async () => {
    const review = await createRecusals(house, meetings).meet('chair', 'reviewer')
    const [chair, reviewer] = review.here.map((guest) => must(guest))
    const move = (submissionId: string, phase: string) =>
      must(chair).ask('setPhase', { submissionId, phase })
    for (const phase of ['scoring', 'closed', 'revealed']) await move(review.open, phase)
    await move(review.shut, 'scoring')
    const read = async () => {
      const path = `/gatherings/${review.id}/ledger.json`
      const answer = await callApi(house.url, path, { token: must(review.tokens[0]) })
      const ledger = ledgerFileSchema.parse(await answer.json())
      expect(await verifyLedger(ledger)).toMatchObject({ ok: true, hidden: 0 })
      return ledger.entries.length
    }
    const score = { submissionId: review.shut, criterionId: 'leadership' }
    const give = (value: number) =>
      must(reviewer).ask('setScore', { ...score, value, changeId: randomUUID() })
    const before = await read()
    await give(50)
    expect(await read()).toBe(before)
    await give(51)
    expect(await read()).toBe(before)
    await move(review.shut, 'closed')
    await move(review.shut, 'revealed')
    expect(await read()).toBe(before + 4)
  })
})
