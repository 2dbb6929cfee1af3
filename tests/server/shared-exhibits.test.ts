import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { SHOW_EVERY_MS } from '../../server/exhibit/exhibit-shows.ts'
import type { Services } from '../../server/house/services.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import type { SharedExhibit } from '../../shared/protocol/messages.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { publishScenario } from '../support/people.ts'
import { DATABASES } from '../support/house.ts'
import { runHouse, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const title = { zh: '名', en: '' }
const EXHIBITS = exhibitsSchema.parse([
  {
    kind: 'what-if',
    id: 'energy',
    title,
    inputs: [{ id: 'load', title, min: 0, max: 100, step: 5, value: 50 }],
    outputs: [{ id: 'power', title, expression: 'load * 3' }],
    assumptions: [{ zh: '三倍' }],
  },
  {
    kind: 'table',
    id: 'ground',
    title,
    sizeM: [100, 60],
    palette: [{ id: 'tree', title, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] }],
  },
])

describe.each(DATABASES)('exhibits shared in a gathering, kept in %s', (kind) => {
  let house: RunningHouse
  let services: Services
  let meetings: Meetings
  let submissionId: string
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
    meetings = createMeetings(house)
    submissionId = await publishScenario(services, {}, EXHIBITS)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  const set = (value: unknown) => ({
    submissionId,
    exhibitId: 'energy',
    act: { type: 'set', id: 'load', value },
  })

  it('shows the leader’s act to everybody, and to who comes later', async () => {
    const { id, tokens, here } = await meetings.meet(['presenter', 'audience'], 'roadshow')
    const [presenter, audience] = [must(here[0]), must(here[1])]
    await presenter.ask('lead', { lead: true })
    const answer = await presenter.ask<SharedExhibit>('exhibitAct', set(82))
    expect(answer).toMatchObject({ exhibitId: 'energy', state: { values: { load: 80 } } })
    await expect.poll(() => audience.exhibits, soon).toEqual([answer])
    const late = await meetings.comeIn(tokens[1], id)
    expect([...late.view().exhibits.values()]).toEqual([answer])
    await presenter.ask('exhibitAct', { ...set(0), act: { type: 'reset' } })
    await expect.poll(() => late.exhibits.at(-1)?.state, soon).toEqual({ values: { load: 50 } })
  })

  it.each<[string, (act: ReturnType<typeof set>) => unknown, string]>([
    ['a number that is none', () => set('80'), 'bad-input'],
    [
      'an act of another kind',
      (act) => ({ ...act, act: { type: 'turn', turnDeg: 3 } }),
      'bad-input',
    ],
    ['an exhibit that is not there', (act) => ({ ...act, exhibitId: 'x' }), 'not-found'],
    ['a scenario that is not there', (act) => ({ ...act, submissionId: 'x' }), 'not-found'],
  ])('refuses the leader %s', async (_, change, code) => {
    const { here } = await meetings.meet(['presenter'], 'roadshow')
    const presenter = must(here[0])
    await presenter.ask('lead', { lead: true })
    expect(await presenter.outcome('exhibitAct', change(set(80)))).toBe(code)
  })

  it('lets nobody act who does not lead, except where a kind is open to all', async () => {
    const { here } = await meetings.meet(['presenter', 'audience'], 'roadshow')
    const [presenter, audience] = [must(here[0]), must(here[1])]
    expect(await presenter.outcome('exhibitAct', set(80))).toBe('not-allowed')
    expect(await audience.outcome('exhibitAct', set(80))).toBe('not-allowed')
    expect(await audience.outcome('exhibitTakePart', set(80))).toBe('not-allowed')
    expect(audience.exhibits).toEqual([])
  })

  it('tells nobody of an act that changes nothing', async () => {
    const { here } = await meetings.meet(['presenter', 'audience'], 'roadshow')
    const [presenter, audience] = [must(here[0]), must(here[1])]
    await presenter.ask('lead', { lead: true })
    const first = await presenter.ask<SharedExhibit>('exhibitAct', set(80))
    await expect.poll(() => audience.exhibits, soon).toEqual([first])
    expect(await presenter.ask<SharedExhibit>('exhibitAct', set(80))).toEqual(first)
    const nothing = { submissionId, exhibitId: 'ground', act: { type: 'remove', id: 'none' } }
    // The first is kept: there was no state yet.
    await audience.ask('exhibitTakePart', nothing)
    await audience.ask('exhibitTakePart', nothing)
    const last = await presenter.ask<SharedExhibit>('exhibitAct', set(20))
    await expect.poll(() => audience.exhibits.at(-1), soon).toEqual(last)
    expect(audience.exhibits.filter((one) => one.exhibitId === 'ground')).toHaveLength(1)
  })

  it('shows many acts in a short time as few states, and the last of them', async () => {
    const { here } = await meetings.meet(['presenter', 'audience'], 'roadshow')
    const [presenter, audience] = [must(here[0]), must(here[1])]
    await presenter.ask('lead', { lead: true })
    const startMs = performance.now()
    const answers = []
    for (let load = 5; load <= 75; load += 5)
      answers.push(await presenter.ask<SharedExhibit>('exhibitAct', set(load)))
    const tookMs = performance.now() - startMs
    await expect.poll(() => audience.exhibits.at(-1), soon).toEqual(answers.at(-1))
    expect(audience.exhibits.length).toBeLessThanOrEqual(Math.ceil(tookMs / SHOW_EVERY_MS) + 1)
  })

  it('lets everybody lay out a table, and the leader alone bring an arrangement back', async () => {
    const { here } = await meetings.meet(['presenter', 'audience'], 'roadshow')
    const [presenter, audience] = [must(here[0]), must(here[1])]
    await presenter.ask('lead', { lead: true })
    const on = (act: object) => ({ submissionId, exhibitId: 'ground', act })
    const place = on({ type: 'place', piece: 'tree', x: 10, z: 5, turnDeg: 0 })
    const placed = await audience.ask<SharedExhibit>('exhibitTakePart', place)
    expect(placed.state).toMatchObject({
      things: [{ x: 10, z: 5, by: expect.stringMatching(/.+/) }],
    })
    await expect.poll(() => presenter.exhibits.at(-1)?.state, soon).toEqual(placed.state)
    await audience.ask('exhibitTakePart', on({ type: 'keep', name: 'A' }))
    await audience.ask('exhibitTakePart', on({ type: 'remove', id: 't0' }))
    const restore = on({ type: 'restore', name: 'A' })
    const refused = await audience.ask<SharedExhibit>('exhibitTakePart', restore)
    expect(refused.state).toMatchObject({ things: [] })
    const back = await presenter.ask<SharedExhibit>('exhibitAct', restore)
    expect(back.state).toMatchObject({ things: [{ piece: 'tree', x: 10, z: 5 }] })
    const reset = await audience.ask<SharedExhibit>('exhibitTakePart', on({ type: 'reset' }))
    expect(reset.state).toEqual(back.state)
  })
})
