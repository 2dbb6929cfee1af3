/** What the house itself cannot do is told as its own fault, by every door (redesign §2). */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Tables } from '../../server/storage/tables.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('what the house cannot do, on %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  /** Takes a table away for as long as `act` runs, as a full disk or a dead database would. */
  async function without<T>(table: keyof Tables, act: () => Promise<T>): Promise<T> {
    const { schema } = house.services.db
    await schema.alterTable(table).renameTo('taken_away').execute()
    try {
      return await act()
    } finally {
      await schema.alterTable('taken_away').renameTo(table).execute()
    }
  }

  it('is answered to a room request as our fault, never as bad input (A12)', async () => {
    const { item, here } = await meetings.meet(['chair', 'reviewer'])
    const [chair, reviewer] = [must(here[0]), must(here[1])]
    for (const phase of ['presenting', 'questions', 'scoring'])
      await chair.outcome('setPhase', { submissionId: item, phase })
    const change = { submissionId: item, criterionId: 'leadership', value: 80 }
    const choose = () => reviewer.outcome('setScore', { ...change, changeId: randomUUID() })
    expect(await without('score', choose)).toBe('failed')
    expect(await choose()).toBe('done')
  })

  it('is answered by the API and by a file’s address as our fault, with 503', async () => {
    const { id, tokens } = await meetings.meet(['chair'])
    const token = must(tokens[0])
    const headers = { cookie: cookieOf(token) }
    const [called, exported] = await without('agenda_item', () =>
      Promise.all([
        callApi(house.url, `/gatherings/${id}`, { token }),
        fetch(`${house.url}/api/gatherings/${id}/results.csv`, { headers }),
      ]),
    )
    for (const answer of [called, exported]) {
      expect(answer.status).toBe(503)
      expect(await answer.json()).toMatchObject({ code: 'REFUSED', data: { code: 'failed' } })
    }
  })
})
