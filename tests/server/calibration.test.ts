/** The calibration item: first, for everybody, and in nothing that counts. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createGathering,
  describeGathering,
  findGathering,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import type { Hold } from '../../server/gathering/hold.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import { readCalibration } from '../../server/review/calibration.ts'
import { readDecision, readStanding } from '../../server/review/decision.ts'
import { tablesOf } from '../../server/review/export-routes.ts'
import { decide, setPhase } from '../../server/review/phases.ts'
import { rankReview, readReview } from '../../server/review/results.ts'
import { sealSheet, setScore } from '../../server/review/sheets.ts'
import { openToldLedger } from '../../server/review/told-ledger.ts'
import { NOBODY, type SignedInActor } from '../../server/session/sessions.ts'
import { checkReview } from '../../server/soundness/check-review.ts'
import { collect, readLedger } from '../../server/ledger/ledger-store.ts'
import type { Services } from '../../server/house/services.ts'
import { replayLedger, resultsOfReplay } from '../../shared/ledger/replay.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { CRITERIA } from '../support/panel.ts'
import {
  createActor,
  holdOf,
  openGathering,
  outcomeOf,
  publishScenario,
} from '../support/people.ts'

const STAFF: SignedInActor = { ...NOBODY, personId: 'staff', roles: ['organiser'] }

describe.each(DATABASES)('calibration on %s', (kind) => {
  let house: House
  let services: Services
  let actorId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    actorId = await createActor(services, 'secretary')
  })
  afterAll(() => house.close())

  const agendaOf = async (id: string) =>
    (await describeGathering(services, await findGathering(services.db, id), STAFF)).agenda
  const mark = (id: string, calibration: string | null) =>
    outcomeOf(updateGathering(services, actorId, { id, calibration }))

  async function seat() {
    const { id, items, people } = await openGathering(services, {
      items: 2,
      roles: ['chair', 'reviewer', 'reviewer', 'reviewer'],
    })
    const [other = '', sample = ''] = items
    expect(await mark(id, sample)).toBe('done')
    return { id, other, sample, people, hold: await holdOf(services, id) }
  }
  type Seated = Awaited<ReturnType<typeof seat>>

  const go = async ({ hold, people }: Seated, submissionId: string, ...phases: Phase[]) => {
    for (const phase of phases)
      await setPhase(services, hold, { actor: people[0] ?? '', submissionId, phase })
  }
  const fill = async (hold: Hold, personId: string, submissionId: string, value: number) => {
    for (const criterionId of CRITERIA) {
      const change = { submissionId, personId, criterionId, value, changeId: randomUUID() }
      await setScore(services, hold, change)
    }
    await sealSheet(services, hold, {
      submissionId,
      personId,
      changeId: randomUUID(),
      surface: 'page',
    })
  }
  /** Three of the panel score both items alike: 60, 70, 80. */
  const reviewBoth = async (scene: Seated) => {
    for (const item of [scene.sample, scene.other]) {
      await go(scene, item, 'scoring')
      for (const [index, personId] of scene.people.slice(1).entries())
        await fill(scene.hold, personId, item, 60 + index * 10)
      await go(scene, item, 'closed', 'revealed')
    }
  }

  it('is marked before anything has begun, leads the agenda, and can be another or none', async () => {
    const { id, items, people } = await openGathering(services, { items: 3 })
    const [a = '', b = '', c = ''] = items
    const order = async () =>
      (await agendaOf(id)).map((item) => [item.submissionId, item.calibration])
    expect(await mark(id, b)).toBe('done')
    expect(await order()).toEqual([
      [b, true],
      [a, false],
      [c, false],
    ])
    await updateGathering(services, actorId, { id, agenda: [c, a, b] })
    expect((await order()).map(([item]) => item)).toEqual([b, c, a])
    expect(await mark(id, c)).toBe('done')
    expect((await order())[0]).toEqual([c, true])
    expect(await mark(id, null)).toBe('done')
    expect((await order()).some(([, marked]) => marked)).toBe(false)
    expect(await mark(id, await publishScenario(services))).toBe('bad-input')
    const [actor = ''] = people
    const hold = await holdOf(services, id)
    await setPhase(services, hold, { actor, submissionId: a, phase: 'presenting' })
    expect(await mark(id, b)).toBe('wrong-stage')
    const screening = await createGathering(services, actorId, {
      kind: 'review',
      title: '初评',
      trackId: null,
      round: 'screening',
    })
    await updateGathering(services, actorId, { id: screening.id, agenda: [a] })
    expect(await mark(screening.id, a)).toBe('wrong-stage')
  })

  it('comes first: nothing else begins before it is revealed', async () => {
    const scene = await seat()
    expect(await outcomeOf(go(scene, scene.other, 'presenting'))).toBe('calibration-first')
    await go(scene, scene.sample, 'scoring', 'closed')
    expect(await outcomeOf(go(scene, scene.other, 'scoring'))).toBe('calibration-first')
    await go(scene, scene.sample, 'revealed')
    await go(scene, scene.other, 'scoring')
  })

  it('tells each of the panel their own place alone, once it is revealed', async () => {
    const scene = await seat()
    const [chair = '', first = ''] = scene.people
    const own = (personId: string) => readCalibration(services.db, scene.id, personId)
    await go(scene, scene.sample, 'scoring')
    expect(await outcomeOf(own(first))).toBe('not-revealed')
    await go(scene, scene.sample, 'closed')
    await go(scene, scene.sample, 'scoring')
    for (const [index, personId] of scene.people.slice(1).entries())
      await fill(scene.hold, personId, scene.sample, 60 + index * 10)
    await go(scene, scene.sample, 'closed', 'revealed')
    expect(await own(first)).toMatchObject({
      submissionId: scene.sample,
      sheets: 3,
      places: { total: { own: '60.00', mean: '70.00', difference: '-10.00', spread: '8.16' } },
    })
    expect((await own(chair)).places).toBeNull()
    const key = { gatheringId: scene.id, submissionId: scene.sample, personId: first }
    await declareRecusal(services, actorId, { ...key, reason: '同单位' })
    expect(await outcomeOf(own(first))).toBe('recused')
  })

  it('is in no ranking, no export, no decision and no quota', async () => {
    const scene = await seat()
    await reviewBoth(scene)
    const review = await readReview(services.db, scene.id, new Set())
    expect(review.hidden).toBe(0)
    expect(review.items.map((item) => item.submissionId)).toEqual([scene.other])
    const rows = tablesOf(review).flatMap((table) => table.rows.flat())
    const [sample] = (await agendaOf(scene.id)).filter((item) => item.calibration)
    expect(rows).not.toContain(sample?.title)
    const decideOn = (submissionId: string) =>
      decide(services, scene.hold, {
        actor: scene.people[0] ?? '',
        submissionId,
        outcome: 'selected',
        reason: '领先',
        changeId: randomUUID(),
      })
    expect(await outcomeOf(decideOn(scene.sample))).toBe('calibration-apart')
    await decideOn(scene.other)
    expect((await readStanding(services.db, scene.id))?.items).toMatchObject([
      { submissionId: scene.other },
    ])
    const row = await findGathering(services.db, scene.id)
    expect(await readDecision(services, row, actorId)).toMatchObject({
      counts: { selected: 1, reserve: 0, 'not-selected': 0 },
    })
    expect(await checkReview(services as never)).toEqual([])
  })

  it('is marked in the ledger, whose replay leaves it out and whose export names nobody', async () => {
    const scene = await seat()
    await reviewBoth(scene)
    const entries = await readLedger(services.db, `gathering:${scene.id}`)
    const whole = await replayLedger(entries)
    expect(whole).toMatchObject({ fault: null, skipped: 0 })
    const review = await readReview(services.db, scene.id, new Set())
    const ranked = rankReview(review, { forChair: false })
    const figures = ({ items }: typeof ranked) =>
      items.map(({ submissionId, sheets, members, by }) => ({ submissionId, sheets, members, by }))
    expect(figures(resultsOfReplay(whole))).toEqual(figures(ranked))
    const row = await findGathering(services.db, scene.id)
    const asked = { row, review, actor: STAFF, recused: new Set<string>() }
    const told = await collect((await openToldLedger(services, asked)).entries)
    expect(told).toHaveLength(entries.length)
    const open = told.filter((entry) => !('hidden' in entry))
    const ofSample = open.filter((entry) => JSON.stringify(entry).includes(scene.sample))
    expect(ofSample.map((entry) => ('act' in entry ? entry.act : ''))).toEqual([
      'gathering.updated',
      'gathering.updated',
      'item.scoring',
      'item.closed',
      'item.revealed',
    ])
    expect(JSON.stringify(ofSample)).not.toMatch(/reviewer-\d|scores/)
    expect(figures(resultsOfReplay(await replayLedger(told)))).toEqual(figures(ranked))
  })
})
