import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import { declareRecusal } from '../../server/gathering/recusals.ts'
import { readFactsOf } from '../../server/gathering/facts.ts'
import type { Services } from '../../server/house/services.ts'
import { setPhase } from '../../server/review/phases.ts'
import { findContradictions } from '../../server/soundness/find-contradictions.ts'
import { replayLedger } from '../../shared/ledger/replay.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { HOUSE_TIMING } from '../../shared/review/timing.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { panelActs, type Panel } from '../support/panel.ts'
import { createActor, holdOf, openGathering, outcomeOf } from '../support/people.ts'

describe.each(DATABASES)('the way of an item on %s', (kind) => {
  let house: House
  let services: Services
  let scene: Panel
  let other: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    const { id, items, people } = await openGathering(services, { items: 2 })
    const [chair = '', first = '', second = ''] = people
    other = must(items[1])
    scene = { hold: await holdOf(services, id), item: must(items[0]), chair, first, second }
  })
  const acts = panelActs(
    () => services,
    () => scene,
  )
  const { go, score, scoreAll, seal, reason, sheetOf, entries, decideAs, ranked } = acts
  const gatheringId = () => scene.hold.gatheringId
  const facts = () => readFactsOf(services.db, gatheringId())
  const start = (submissionId: string, phase: Phase) =>
    outcomeOf(setPhase(services, scene.hold, { actor: scene.chair, submissionId, phase }))
  const isSound = async () => {
    expect(await findContradictions(services)).toEqual([])
    expect((await replayLedger(await entries())).fault).toBeNull()
  }

  it('leads through every phase to the decision, and the ledger does it again', async () => {
    await go('walking', 'exploring', 'presenting', 'questions', 'scoring')
    for (const personId of [scene.chair, scene.first, scene.second]) {
      await scoreAll(personId, 80)
      await seal(personId)
    }
    await go('closed', 'revealed', 'discussing')
    expect((await ranked()).items).toHaveLength(1)
    await decideAs('selected')
    await isSound()
    const replay = await replayLedger(await entries())
    expect(replay.items).toMatchObject([{ submissionId: scene.item, outcome: 'selected' }])
  })

  it('takes pins and reasons while people walk and look around, and no scores', async () => {
    for (const phase of ['walking', 'exploring'] as const) {
      await go(phase)
      expect(await outcomeOf(reason(scene.first))).toBe('done')
      expect(await outcomeOf(score(scene.first))).toBe('not-scoring')
    }
    await isSound()
  })

  it('puts an item off: it waits as if it had not begun, and comes later', async () => {
    await go('presenting')
    await go('waiting')
    expect(await facts()).toMatchObject({ currentItem: '', phaseEndsAt: 0, movedAt: {} })
    await isSound()
    expect(await start(other, 'scoring')).toBe('done')
    expect(await start(scene.item, 'presenting')).toBe('item-running')
    expect(await start(other, 'closed')).toBe('done')
    expect(await start(scene.item, 'presenting')).toBe('done')
    await isSound()
  })

  it('keeps what was noted of an item that is taken off before it begins, and puts it on again', async () => {
    await reason(scene.first)
    const actorId = await createActor(services, 'secretary')
    const keep = (agenda: string[]) =>
      outcomeOf(updateGathering(services, actorId, { id: gatheringId(), agenda }))
    expect(await keep([other])).toBe('done')
    await isSound()
    expect(await keep([other, scene.item])).toBe('done')
    expect((await sheetOf(scene.first)).reasons).toEqual({ leadership: '现场演示完整' })
  })

  it('keeps an item that was put off on the agenda', async () => {
    await go('presenting', 'waiting')
    const actorId = await createActor(services, 'secretary')
    const keep = (agenda: string[]) =>
      outcomeOf(updateGathering(services, actorId, { id: gatheringId(), agenda }))
    expect(await keep([other])).toBe('wrong-stage')
    expect(await keep([scene.item])).toBe('done')
  })

  it('goes back from the scoring: drafts and seals stay as they are, and no score is taken', async () => {
    await go('scoring')
    await scoreAll(scene.first, 80)
    await seal(scene.first)
    await score(scene.second, { value: 70 })
    await go('questions')
    expect((await facts()).phaseEndsAt).toBe(services.now() + HOUSE_TIMING.questions * 60_000)
    expect(await outcomeOf(score(scene.second))).toBe('not-scoring')
    expect(await outcomeOf(reason(scene.second))).toBe('done')
    await go('scoring')
    expect((await sheetOf(scene.first)).sealedAt).not.toBeNull()
    expect((await sheetOf(scene.second)).scores).toEqual({ leadership: 70 })
    expect(await outcomeOf(score(scene.first))).toBe('sheet-sealed')
    expect(await outcomeOf(score(scene.second))).toBe('done')
    await isSound()
  })

  it('lets nobody find out whose sheet is missing by going back and recusing', async () => {
    await go('scoring', 'closed', 'scoring', 'questions')
    const key = { gatheringId: gatheringId(), submissionId: scene.item, reason: '同单位' }
    const recuse = (actor: string, personId: string) =>
      outcomeOf(declareRecusal(services, actor, { ...key, personId }))
    expect(await recuse(scene.chair, scene.first)).toBe('recusal-late')
    expect(await recuse(scene.first, scene.first)).toBe('done')
  })

  it('goes from the discussion to another vote, and back before it', async () => {
    await go('scoring', 'closed', 'revealed', 'discussing', 'scoring')
    await isSound()
    await go('questions', 'presenting', 'scoring', 'closed', 'revealed', 'discussing')
    await isSound()
    expect((await ranked()).items).toHaveLength(1)
  })

  it('gives the discussion the floor and a clock, which end with the decision', async () => {
    const timing = { ...HOUSE_TIMING, discussing: 10 }
    const actorId = await createActor(services, 'secretary')
    await updateGathering(services, actorId, { id: gatheringId(), timing })
    await go('scoring', 'closed', 'revealed', 'discussing')
    expect((await facts()).phaseEndsAt).toBe(services.now() + 600_000)
    expect(await start(other, 'presenting')).toBe('item-running')
    await decideAs('reserve')
    expect(await facts()).toMatchObject({ currentItem: scene.item, phaseEndsAt: 0 })
    expect(await start(other, 'presenting')).toBe('done')
  })

  it('goes back no further than that', async () => {
    await go('questions')
    expect(await start(scene.item, 'waiting')).toBe('phase-order')
    await go('scoring', 'closed')
    expect(await start(scene.item, 'questions')).toBe('phase-order')
    await go('revealed')
    expect(await start(scene.item, 'waiting')).toBe('phase-order')
  })
})
