/** Rounds of a review: everybody alone until a deadline, and the defence of a shortlist. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createGathering,
  describeGathering,
  findGathering,
  setGatheringStatus,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import { readFactsOf } from '../../server/gathering/facts.ts'
import type { Hold } from '../../server/gathering/hold.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import { minutesOf } from '../../server/review/minutes.ts'
import { decide, setPhase } from '../../server/review/phases.ts'
import { rankReview, readReview } from '../../server/review/results.ts'
import { closeOver, openScreening, revealScreening } from '../../server/review/screening.ts'
import { readReadiness, sealSheet, setScore } from '../../server/review/sheets.ts'
import { NOBODY, type SignedInActor } from '../../server/session/sessions.ts'
import { checkReview } from '../../server/soundness/check-review.ts'
import type { Services } from '../../server/house/services.ts'
import { replayLedger, resultsOfReplay } from '../../shared/ledger/replay.ts'
import type { Outcome } from '../../shared/review/phase.ts'
import { SCREENING_MAX_MS } from '../../shared/review/round.ts'
import { DEFAULT_GRACE_S } from '../../shared/review/rubric.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { CRITERIA } from '../support/panel.ts'
import {
  createActor,
  holdOf,
  openGathering,
  outcomeOf,
  publishScenario,
} from '../support/people.ts'
import { fiveLevels } from '../support/rubrics.ts'

const STAFF: SignedInActor = { ...NOBODY, personId: 'staff', roles: ['organiser'] }
const HOUR_MS = 3600_000

interface Screening {
  id: string
  hold: Hold
  items: [string, string]
  chair: string
  secretary: string
  first: string
  second: string
}

describe.each(DATABASES)('rounds on %s', (kind) => {
  let house: House
  let services: Services
  let actorId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    actorId = await createActor(services, 'secretary')
  })
  afterAll(() => house.close())

  async function openScreeningOf(): Promise<Screening> {
    const gathering = { kind: 'review', title: '初评', trackId: null, round: 'screening' } as const
    const { id } = await createGathering(services, actorId, gathering)
    const items: [string, string] = [
      await publishScenario(services),
      await publishScenario(services),
    ]
    await updateGathering(services, actorId, { id, agenda: items })
    const people: string[] = []
    for (const role of ['chair', 'secretary', 'reviewer', 'reviewer'] as const) {
      const personId = await createActor(services)
      const member = { gatheringId: id, personId, role, actorId }
      await services.db.transaction().execute((trx) => addMember(services, trx, member))
      people.push(personId)
    }
    await setGatheringStatus(services, actorId, { id, status: 'open' })
    const [chair = '', secretary = '', first = '', second = ''] = people
    return { id, hold: await holdOf(services, id), items, chair, secretary, first, second }
  }

  const phasesOf = async ({ id }: Pick<Screening, 'id'>) =>
    (await describeGathering(services, await findGathering(services.db, id), STAFF)).agenda.map(
      ({ phase }) => phase,
    )
  const open = ({ hold, chair }: Screening, until = services.now() + HOUR_MS, actor = chair) =>
    openScreening(services, hold, { actor, until })
  const score = ({ hold }: Screening, personId: string, submissionId: string, value = 80) =>
    setScore(services, hold, {
      submissionId,
      personId,
      criterionId: CRITERIA[0] ?? '',
      value,
      changeId: randomUUID(),
    })
  const fill = async (scene: Screening, personId: string, submissionId: string, value: number) => {
    for (const criterionId of CRITERIA)
      await setScore(services, scene.hold, {
        submissionId,
        personId,
        criterionId,
        value,
        changeId: randomUUID(),
      })
    const changeId = randomUUID()
    const surface = 'page'
    await sealSheet(services, scene.hold, { submissionId, personId, changeId, surface })
  }

  describe('a screening', () => {
    it('takes scores of all items at once, in any order, until the deadline and its grace', async () => {
      const scene = await openScreeningOf()
      const [a, b] = scene.items
      expect(await outcomeOf(score(scene, scene.first, a))).toBe('not-scoring')
      const { openUntil } = await open(scene)
      expect(await phasesOf(scene)).toEqual(['scoring', 'scoring'])
      await score(scene, scene.first, b)
      await score(scene, scene.first, a)
      await score(scene, scene.second, a)
      const graceMs = DEFAULT_GRACE_S * 1000
      house.wait(openUntil + graceMs - services.now())
      expect(await closeOver(services, scene.hold)).toBeUndefined()
      await score(scene, scene.first, a, 81)
      house.wait(1)
      expect(await outcomeOf(score(scene, scene.first, a))).toBe('time-over')
      expect(await closeOver(services, scene.hold)).toMatchObject({ openUntil: 0 })
      expect(await closeOver(services, scene.hold)).toBeUndefined()
      expect(await phasesOf(scene)).toEqual(['closed', 'closed'])
      expect(await outcomeOf(score(scene, scene.first, a))).toBe('not-scoring')
      expect(await checkReview(services as never)).toEqual([])
    })

    it('tells nobody who has finished while it is open', async () => {
      const scene = await openScreeningOf()
      await open(scene)
      await fill(scene, scene.first, scene.items[0], 80)
      const ask = readReadiness(services.db, scene.id, scene.items[0])
      expect(await outcomeOf(ask)).toBe('not-closed')
    })

    it('has a deadline that is moved by the same act, and lies ahead', async () => {
      const scene = await openScreeningOf()
      for (const until of [services.now(), services.now() + SCREENING_MAX_MS + 1])
        expect(await outcomeOf(open(scene, until))).toBe('deadline')
      await open(scene)
      const until = services.now() + 2 * HOUR_MS
      await open(scene, until, scene.secretary)
      expect((await readFactsOf(services.db, scene.id)).openUntil).toBe(until)
      house.wait(HOUR_MS + DEFAULT_GRACE_S * 1000 + 1)
      expect(await closeOver(services, scene.hold)).toBeUndefined()
    })

    it('is revealed by one act once it has closed, and done again from its ledger', async () => {
      const scene = await openScreeningOf()
      const { hold, chair, items } = scene
      const reveal = () => outcomeOf(revealScreening(services, hold, { actor: chair }))
      const { openUntil } = await open(scene)
      for (const [index, item] of items.entries()) {
        await fill(scene, scene.first, item, 80 + index)
        await fill(scene, scene.second, item, 70 + index)
      }
      expect(await reveal()).toBe('phase-order')
      house.wait(openUntil + DEFAULT_GRACE_S * 1000 + 1 - services.now())
      await closeOver(services, hold)
      expect(await reveal()).toBe('done')
      expect(await reveal()).toBe('phase-order')
      expect(await phasesOf(scene)).toEqual(['revealed', 'revealed'])
      const review = await readReview(services.db, scene.id, new Set())
      const ranked = rankReview(review, { forChair: false })
      expect(ranked.items.map(({ by }) => by.mean?.figure)).toEqual(['76.00', '75.00'])
      const replay = await replayLedger(await readLedger(services.db, `gathering:${scene.id}`))
      expect(replay).toMatchObject({ fault: null, skipped: 0 })
      const figures = ({ items: all }: typeof ranked) =>
        all.map(({ submissionId, sheets, by }) => ({ submissionId, sheets, by }))
      expect(figures(resultsOfReplay(replay))).toEqual(figures(ranked))
      expect(await checkReview(services as never)).toEqual([])
    })

    it('leaves what one is recused from to the other who convenes', async () => {
      const scene = await openScreeningOf()
      const [a] = scene.items
      const recusal = {
        gatheringId: scene.id,
        submissionId: a,
        personId: scene.chair,
        reason: '同',
      }
      await declareRecusal(services, scene.chair, recusal)
      const { openUntil } = await open(scene)
      expect(await phasesOf(scene)).toEqual(['waiting', 'scoring'])
      await open(scene, openUntil, scene.secretary)
      expect(await phasesOf(scene)).toEqual(['scoring', 'scoring'])
    })

    it('has no floor: its items are moved by nobody one by one, but revealed', async () => {
      const scene = await openScreeningOf()
      const { hold, chair: actor, items } = scene
      const go = (phase: 'presenting' | 'scoring' | 'closed' | 'revealed') =>
        outcomeOf(setPhase(services, hold, { actor, submissionId: items[0], phase }))
      expect([await go('presenting'), await go('scoring')]).toEqual(['phase-order', 'phase-order'])
      const { openUntil } = await open(scene)
      expect([await go('closed'), await go('revealed')]).toEqual(['phase-order', 'phase-order'])
      house.wait(openUntil + DEFAULT_GRACE_S * 1000 + 1 - services.now())
      await closeOver(services, hold)
      expect([await go('scoring'), await go('revealed')]).toEqual(['phase-order', 'done'])
    })

    it('is none where the round is another one', async () => {
      const { id, people } = await openGathering(services)
      const hold = await holdOf(services, id)
      const [actor = ''] = people
      const until = services.now() + HOUR_MS
      expect(await outcomeOf(openScreening(services, hold, { actor, until }))).toBe('wrong-stage')
      expect(await outcomeOf(revealScreening(services, hold, { actor }))).toBe('wrong-stage')
    })
  })

  describe('a defence', () => {
    /** A review with an item for each outcome, in order; null for one that is open. */
    async function decided(...outcomes: (Outcome | null)[]) {
      const scene = await openGathering(services, { items: outcomes.length })
      const hold = await holdOf(services, scene.id)
      const [actor = ''] = scene.people
      await updateGathering(services, actorId, { id: scene.id, rubric: fiveLevels() })
      for (const [index, outcome] of outcomes.entries()) {
        const submissionId = scene.items[index] ?? ''
        if (outcome === null) continue
        for (const phase of ['scoring', 'closed', 'revealed'] as const)
          await setPhase(services, hold, { actor, submissionId, phase })
        const changeId = randomUUID()
        await decide(services, hold, { actor, submissionId, outcome, reason: '领先', changeId })
      }
      return scene
    }
    const defend = (fromId: string | null, by = actorId) =>
      createGathering(services, by, {
        kind: 'review',
        title: '答辩',
        trackId: null,
        round: 'defence',
        fromId,
      })

    it('hears what was selected, then the reserve, by the rubric of before, and says whence', async () => {
      const source = await decided('reserve', 'not-selected', 'selected', null)
      const [reserve = '', , selected = ''] = source.items
      const { id } = await defend(source.id)
      const row = await findGathering(services.db, id)
      const read = await describeGathering(services, row, STAFF)
      expect(read).toMatchObject({ round: 'defence', from: { id: source.id, title: '评审会' } })
      expect(read.agenda.map((item) => item.submissionId)).toEqual([selected, reserve])
      expect(read.rubric).toMatchObject({ version: 1, isDefault: false, scale: { max: 5 } })
      const [created] = await readLedger(services.db, `gathering:${id}`)
      expect(created?.payload).toMatchObject({
        round: 'defence',
        fromId: source.id,
        agenda: [selected, reserve],
      })
      await setGatheringStatus(services, actorId, { id, status: 'open' })
      const hold = await holdOf(services, id)
      for (const phase of ['scoring', 'closed', 'revealed'] as const)
        await setPhase(services, hold, { actor: actorId, submissionId: selected, phase })
      const review = await readReview(services.db, id, new Set())
      const asked = { row, review, actor: STAFF, recused: new Set<string>() }
      const minutes = await minutesOf(services, asked)
      expect(minutes.round).toBe('答辩（来自“评审会”）')
    })

    it('is refused of nothing, of what is no review, of what is undecided, and to whoever is recused', async () => {
      const undecided = await decided(null)
      const lost = await decided('not-selected')
      const roadshow = await openGathering(services, { kind: 'roadshow' })
      expect(await outcomeOf(defend(null))).toBe('bad-input')
      expect(await outcomeOf(defend('none'))).toBe('not-found')
      expect(await outcomeOf(defend(roadshow.id))).toBe('not-found')
      expect(await outcomeOf(defend(undecided.id))).toBe('not-decided')
      expect(await outcomeOf(defend(lost.id))).toBe('not-decided')
      const source = await decided('selected')
      const recusal = {
        gatheringId: source.id,
        submissionId: source.items[0] ?? '',
        personId: source.people[1] ?? '',
        reason: '同单位',
      }
      await declareRecusal(services, actorId, recusal)
      expect(await outcomeOf(defend(source.id, recusal.personId))).toBe('recused')
      const other = { title: '评审会', trackId: null, fromId: source.id }
      const wrong = [
        { ...other, kind: 'review', round: 'session' },
        { ...other, kind: 'roadshow', round: 'defence' },
      ] as const
      for (const gathering of wrong)
        expect(await outcomeOf(createGathering(services, actorId, gathering))).toBe('bad-input')
    })
  })
})
