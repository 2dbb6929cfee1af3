import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  describeGathering,
  findGathering,
  updateGathering,
} from '../../server/gathering/gatherings.ts'
import type { Services } from '../../server/house/services.ts'
import { closeWhenOver, setPhase } from '../../server/review/phases.ts'
import { changeClock } from '../../server/review/clock.ts'
import { NOBODY } from '../../server/session/sessions.ts'
import { addTime, setPaused, type Clock } from '../../shared/review/clock.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { HOUSE_TIMING } from '../../shared/review/timing.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { panelActs, seatPanel, type Panel } from '../support/panel.ts'
import { outcomeOf } from '../support/people.ts'

type ClockChange = (clock: Clock) => Clock

describe.each(DATABASES)('the one clock on %s', (kind) => {
  let house: House
  let services: Services
  let scene: Panel
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())
  beforeEach(async () => {
    scene = await seatPanel(services)
  })
  const { score, entries } = panelActs(
    () => services,
    () => scene,
  )
  const gatheringId = () => scene.hold.gatheringId
  const readTiming = async () => {
    const row = await findGathering(services.db, gatheringId())
    const staff = { ...NOBODY, personId: 'staff', roles: ['organiser' as const] }
    return (await describeGathering(services, row, staff)).timing
  }
  const move = (phase: Phase) =>
    setPhase(services, scene.hold, { actor: scene.chair, submissionId: scene.item, phase })

  it('counts down the lengths of the house, and those of the gathering once it has its own', async () => {
    expect(await readTiming()).toEqual(HOUSE_TIMING)
    const timing = { ...HOUSE_TIMING, presenting: 3, questions: 0 }
    await updateGathering(services, scene.chair, { id: gatheringId(), timing })
    expect(await readTiming()).toEqual(timing)
    expect((await entries()).at(-1)).toMatchObject({
      act: 'gathering.updated',
      payload: { timing },
    })
    expect((await move('presenting')).phaseEndsAt).toBe(services.now() + 3 * 60_000)
    expect((await move('questions')).phaseEndsAt).toBe(0)
  })

  it('never closes a scoring without an end by itself', async () => {
    const timing = { ...HOUSE_TIMING, scoring: 0 }
    await updateGathering(services, scene.chair, { id: gatheringId(), timing })
    await move('scoring')
    house.wait(24 * 3600_000)
    expect(await outcomeOf(score(scene.first))).toBe('done')
    expect(await closeWhenOver(services, scene.hold)).toBeUndefined()
  })

  it('refuses lengths made from an older revision', async () => {
    const { revision } = await findGathering(services.db, gatheringId())
    const save = () =>
      updateGathering(services, scene.chair, { id: gatheringId(), revision, timing: HOUSE_TIMING })
    expect(await outcomeOf(save())).toBe('done')
    expect(await outcomeOf(save())).toBe('revision-conflict')
  })

  const act = (name: 'clock.paused' | 'clock.resumed' | 'time.added', change: ClockChange) =>
    changeClock(
      services,
      scene.hold,
      { actor: scene.chair, act: name, submissionId: scene.item },
      change,
    )
  const pause = () => act('clock.paused', (clock) => setPaused(clock, true, services.now()))
  const goOn = () => act('clock.resumed', (clock) => setPaused(clock, false, services.now()))

  it('keeps what is left while it is paused, and scoring open', async () => {
    await move('scoring')
    house.wait(60_000)
    await pause()
    house.wait(3600_000)
    expect(await closeWhenOver(services, scene.hold)).toBeUndefined()
    expect(await outcomeOf(score(scene.first))).toBe('done')
    expect((await goOn()).phaseEndsAt).toBe(services.now() + 4 * 60_000)
    house.wait(4 * 60_000 + 60_001)
    expect(await outcomeOf(score(scene.first))).toBe('time-over')
    expect(await closeWhenOver(services, scene.hold)).toMatchObject({ phaseEndsAt: 0 })
    const acts = (await entries()).map((entry) => entry.act)
    expect(acts).toEqual(expect.arrayContaining(['clock.paused', 'clock.resumed']))
  })

  it('is given more time while it is paused', async () => {
    await move('presenting')
    await pause()
    house.wait(60_000)
    await act('time.added', (clock) => addTime(clock, 120, services.now()))
    expect((await goOn()).phaseEndsAt).toBe(services.now() + 10 * 60_000)
  })

  it('runs in the next phase, paused before or not', async () => {
    await move('presenting')
    await pause()
    expect(await move('questions')).toMatchObject({ pausedAt: 0 })
  })

  it('is no clock of an item that has not the floor', async () => {
    expect(await outcomeOf(pause())).toBe('phase-order')
    await move('scoring')
    await move('closed')
    expect(await outcomeOf(pause())).toBe('phase-order')
    expect((await entries()).map((entry) => entry.act)).not.toContain('clock.paused')
  })
})
