/** Who presents at a review waits outside, and is let in while the own item is presented and asked about. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { updateGathering } from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { POSE_CHANNEL, VOICE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, poseBytes, standInHall, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, publishScenario, signInAs } from '../support/people.ts'
import { createRecusals, settled } from '../support/recused-review.ts'
import { callApi, runHouse, type Guest, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const stateOf = (guest: Guest) => guest.view().lobby?.state

describe.each(DATABASES)('the lobby of a review, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  /** A chair, a reviewer and a secretary, and an applicant of each of two items. */
  async function meet() {
    const { services } = house
    const scene = await meetings.meet(['chair', 'reviewer', 'secretary'])
    const actorId = await createActor(services, 'secretary')
    const items = [scene.item, await publishScenario(services)]
    await updateGathering(services, actorId, { id: scene.id, agenda: items })
    const applicants: Guest[] = []
    const tokens: string[] = []
    for (const presents of items) {
      const personId = await createActor(services, 'applicant')
      const member = {
        gatheringId: scene.id,
        personId,
        role: 'presenter' as const,
        actorId,
        presents,
      }
      await services.db.transaction().execute((trx) => addMember(services, trx, member))
      const token = await signInAs(services, personId)
      tokens.push(token)
      applicants.push(await meetings.comeIn(token, scene.id))
    }
    const [chair, reviewer, secretary] = scene.here.map((guest) => must(guest))
    const [first, second] = applicants
    const [item, other] = items
    return {
      ...scene,
      chair: must(chair),
      reviewer: must(reviewer),
      secretary: must(secretary),
      first: must(first),
      second: must(second),
      firstId: must(first).room,
      item: must(item),
      other: must(other),
      applicantTokens: tokens,
      move: (phase: string, submissionId = must(item)) =>
        must(chair).ask('setPhase', { submissionId, phase }),
    }
  }

  it('tells an applicant of the own turn, step by step, and of nothing else', async () => {
    const { chair, first, second, item, other, move } = await meet()
    expect(first.view()).toMatchObject({ agenda: [], leader: '', said: [] })
    expect(first.view().lobby).toMatchObject({ submissionId: item, state: 'waiting' })
    await chair.ask('callUp', { submissionId: item, called: true })
    await expect.poll(() => stateOf(first), soon).toBe('next')
    await move('presenting')
    await expect.poll(() => stateOf(first), soon).toBe('in')
    await expect.poll(() => first.view().current?.submissionId, soon).toBe(item)
    await move('questions')
    await expect.poll(() => first.view().current?.phase, soon).toBe('questions')
    await move('scoring')
    await expect.poll(() => stateOf(first), soon).toBe('over')
    expect(first.view().agenda).toEqual([])
    await settled()
    const told = first.told.length
    await move('closed')
    await move('revealed')
    await chair.ask('decide', {
      submissionId: item,
      outcome: 'selected',
      reason: '',
      changeId: randomUUID(),
    })
    await move('presenting', other)
    await expect.poll(() => second.view().current?.submissionId, soon).toBe(other)
    // How many came before is not told either.
    expect(second.view().current?.position).toBe(0)
    await settled()
    // Not what came of it, nor that others are heard.
    expect(first.told).toHaveLength(told)
    expect(stateOf(second)).toBe('in')
  })

  it('keeps every byte of others’ turns from who waits', async () => {
    const { chair, reviewer, second, item, move } = await meet()
    await settled()
    const before = [second.told.length, second.frames.length, second.voices.length]
    await chair.ask('callUp', { submissionId: item, called: true })
    for (const guest of [chair, reviewer]) await standInHall(guest)
    await chair.ask('lead', { lead: true })
    await chair.ask('goTo', { address: null })
    await chair.ask('say', { text: '下一项稍后开始', changeId: randomUUID() })
    await chair.ask('react', { kind: 'clap' })
    chair.room.sendBytes(POSE_CHANNEL, poseBytes(1))
    await move('presenting')
    await reviewer.ask('say', { text: '请说明数据来源', changeId: randomUUID() })
    await reviewer.ask('raiseHand', { raised: true })
    await move('scoring')
    await settled()
    expect([second.told.length, second.frames.length, second.voices.length]).toEqual(before)
  })

  it('takes nothing from who waits: no pose, no voice, no word, no act', async () => {
    const { chair, reviewer, secretary, first, move, item } = await meet()
    for (const guest of [chair, reviewer]) {
      await standInHall(guest)
      await guest.ask('hear', { on: true })
    }
    const tries = async () => [
      await first.outcome('surface', { surface: 'desktop' }),
      await first.outcome('lead', { lead: true }),
      await first.outcome('say', { text: '我在这里', changeId: randomUUID() }),
      await first.outcome('react', { kind: 'clap' }),
      await first.outcome('raiseHand', { raised: true }),
    ]
    expect(new Set(await tries())).toEqual(new Set(['not-allowed']))
    const voice = new Uint8Array([1, 0, 0, 1, 2, 3])
    first.room.sendBytes(POSE_CHANNEL, poseBytes(2))
    first.room.sendBytes(VOICE_CHANNEL, voice)
    await settled()
    expect([chair.frames.length, chair.voices.length]).toEqual([0, 0])
    // Who keeps the door sees who is there; the others do not.
    const names = (guest: Guest) => [...guest.view().members.values()].filter((one) => one.outside)
    expect(names(chair)).toHaveLength(2)
    expect(names(secretary)).toHaveLength(2)
    expect(reviewer.view().members.size).toBe(3)
    await move('presenting')
    await expect.poll(() => reviewer.view().members.size, soon).toBe(4)
    expect(new Set(await tries())).toEqual(new Set(['done']))
    await expect.poll(() => first.view().current?.submissionId, soon).toBe(item)
  })

  it('takes somebody out of the hall when the questions end, with the lead', async () => {
    const { chair, reviewer, first, move } = await meet()
    await standInHall(chair)
    await move('presenting')
    await expect.poll(() => stateOf(first), soon).toBe('in')
    await standInHall(first)
    await first.ask('lead', { lead: true })
    first.room.sendBytes(POSE_CHANNEL, poseBytes(3))
    await expect.poll(() => chair.frames.length, soon).toBeGreaterThan(0)
    await expect.poll(() => reviewer.view().leader, soon).not.toBe('')
    await move('questions')
    await move('scoring')
    await expect.poll(() => reviewer.view().leader, soon).toBe('')
    await settled()
    const seen = chair.frames.length
    first.room.sendBytes(POSE_CHANNEL, poseBytes(4))
    await settled()
    expect(chair.frames).toHaveLength(seen)
  })

  it('lets in what is said from then on, and nothing of before', async () => {
    const { chair, first, move } = await meet()
    await chair.ask('say', { text: '上一项较弱', changeId: randomUUID() })
    await move('walking')
    await chair.ask('say', { text: '展位内容偏少', changeId: randomUUID() })
    await expect.poll(() => stateOf(first), soon).toBe('next')
    await move('presenting')
    await chair.ask('say', { text: '请开始', changeId: randomUUID() })
    await expect.poll(() => first.view().said.map(({ text }) => text), soon).toEqual(['请开始'])
  })

  it('is the same over the API and on a big screen', async () => {
    const { id, item, applicantTokens, move } = await meet()
    const token = must(applicantTokens[0])
    const read = async () =>
      (await (await callApi(house.url, `/gatherings/${id}`, { token })).json()) as Gathering
    const screen = await meetings.comeIn(token, id, { screen: true })
    const outside = await read()
    expect(outside.agenda).toEqual([])
    expect(outside.members.map(({ role }) => role)).toEqual(['presenter'])
    await settled()
    expect(screen.told.join()).not.toContain('leader')
    await move('presenting')
    const inside = await read()
    expect(inside.agenda.map(({ submissionId }) => submissionId)).toEqual([item])
    expect(inside.members.map(({ role }) => role).toSorted()).toEqual(['chair', 'presenter'])
  })

  it('calls up a waiting item by who presides, and nothing else', async () => {
    const { chair, reviewer, item, other, move } = await meet()
    const call = (guest: Guest, submissionId: string) =>
      guest.outcome('callUp', { submissionId, called: true })
    expect(await call(reviewer, item)).toBe('not-allowed')
    await move('presenting')
    expect(await call(chair, item)).toBe('phase-order')
    expect(await call(chair, other)).toBe('done')
    const seen = () => reviewer.view().agenda.find((one) => one.submissionId === other)?.called
    await expect.poll(seen, soon).toBe(true)
    await move('scoring')
    await move('closed')
    await move('presenting', other)
    await expect.poll(seen, soon).toBe(false)
  })
})

describe.each(DATABASES)('a recusal beside the lobby, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  it('hides the coming and going of the item’s applicant, and its call, from who is recused', async () => {
    const recusals = createRecusals(house, meetings)
    const review = await recusals.meet('chair', 'chair', 'reviewer')
    const [chair, recused] = [must(review.here[0]), must(review.here[1])]
    await recusals.recuse(review, must(review.people[1]), review.organiser)
    const actorId = await createActor(house.services, 'secretary')
    const personId = await createActor(house.services, 'applicant')
    await house.services.db.transaction().execute((trx) =>
      addMember(house.services, trx, {
        gatheringId: review.id,
        personId,
        role: 'presenter',
        actorId,
        presents: review.shut,
      }),
    )
    await settled()
    const told = recused.told.length
    const frames = recused.frames.length
    const applicant = await meetings.comeIn(await signInAs(house.services, personId), review.id)
    await chair.ask('callUp', { submissionId: review.shut, called: true })
    await chair.ask('setPhase', { submissionId: review.shut, phase: 'presenting' })
    await expect.poll(() => stateOf(applicant), soon).toBe('in')
    await standInHall(applicant)
    applicant.room.sendBytes(POSE_CHANNEL, poseBytes(3))
    await standInHall(chair)
    await expect.poll(() => chair.frames.length, soon).toBeGreaterThan(0)
    await chair.ask('setPhase', { submissionId: review.shut, phase: 'scoring' })
    await settled()
    const surface = recused.view().members.get(must(review.people[0]))?.surface
    expect(surface).toBe('desktop')
    expect(
      recused.told.slice(told).filter((text) => !text.includes(must(review.people[0]))),
    ).toEqual([])
    expect(recused.frames).toHaveLength(frames)
  })
})
