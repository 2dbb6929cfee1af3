/** The chair hands over to somebody of the panel, who presides from then on and scores as before. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { GatheringRole } from '../../shared/permission/permission.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createRecusals, itemSeenBy, settled } from '../support/recused-review.ts'
import { runHouse, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }

describe.each(DATABASES)('a deputy, kept in %s', (kind) => {
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

  async function meet(...roles: GatheringRole[]) {
    const review = await recusals.meet('chair', 'reviewer', ...roles)
    const [chair, deputy] = [must(review.here[0]), must(review.here[1])]
    const handOver = () => chair.ask('deputize', { personId: must(review.people[1]) })
    return { review, chair, deputy, handOver }
  }

  it('presides from the hand-over until it is taken back, and scores meanwhile', async () => {
    const { review, chair, deputy, handOver } = await meet()
    const submissionId = review.open
    const move = (phase: string) => deputy.outcome('setPhase', { submissionId, phase })
    expect(await move('presenting')).toBe('not-allowed')
    await handOver()
    await expect.poll(() => deputy.view().deputy, soon).toBe(review.people[1])
    expect([await move('presenting'), await move('scoring')]).toEqual(['done', 'done'])
    const score = { submissionId, criterionId: 'leadership', value: 80, changeId: randomUUID() }
    expect(await deputy.outcome('setScore', score)).toBe('done')
    expect(await deputy.outcome('pauseClock', { submissionId, paused: true })).toBe('done')
    await chair.ask('deputize', { personId: null })
    expect(await move('closed')).toBe('not-allowed')
    await expect.poll(() => deputy.view().deputy, soon).toBe('')
    const entries = await readLedger(house.services.db, `gathering:${review.id}`)
    expect(entries.filter(({ act }) => act.startsWith('chair.'))).toMatchObject([
      { actor: review.people[0], act: 'chair.handed', payload: { personId: review.people[1] } },
      { actor: review.people[0], act: 'chair.taken', payload: {} },
    ])
  })

  it('does nothing about an item from which the deputy is recused', async () => {
    const { review, chair, deputy, handOver } = await meet()
    await handOver()
    await recusals.recuse(review, must(review.people[1]), review.tokens[1])
    await expect.poll(() => itemSeenBy(deputy, review.shut)?.recused, soon).toBe(true)
    const start = { submissionId: review.shut, phase: 'presenting' }
    expect(await deputy.outcome('setPhase', start)).toBe('recused')
    expect(await chair.outcome('setPhase', start)).toBe('done')
  })

  it('stands in for a chair who is away, so that the secretary does not', async () => {
    const { review, chair, deputy, handOver } = await meet('secretary')
    const secretary = must(review.here[2])
    await handOver()
    await chair.leave()
    const start = { submissionId: review.open, phase: 'presenting' }
    expect(await secretary.outcome('setPhase', start)).toBe('not-allowed')
    expect(await deputy.outcome('setPhase', start)).toBe('done')
  })

  it('is named by the chair alone, and of the panel', async () => {
    const { review, chair, deputy } = await meet('presenter')
    const [own, presenter] = [must(review.people[1]), must(review.people[2])]
    expect(await deputy.outcome('deputize', { personId: own })).toBe('not-allowed')
    expect(await chair.outcome('deputize', { personId: presenter })).toBe('not-allowed')
    expect(await chair.outcome('deputize', { personId: 'nobody' })).toBe('not-allowed')
  })

  it('is told to the panel, and not to an applicant', async () => {
    const { review, chair, deputy, handOver } = await meet('presenter')
    const applicant = must(review.here[2])
    await handOver()
    await expect.poll(() => chair.view().deputy, soon).toBe(review.people[1])
    await settled()
    expect(applicant.view().deputy).toBe('')
    expect(applicant.told.join()).not.toContain('deputy')
    expect(deputy.told.join()).toContain('deputy')
  })
})
