/** What is written, shown and captioned in a running room, and how people look there. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { givenLook, packLook } from '../../shared/avatar/look.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createRecusals, itemSeenBy, settled } from '../support/recused-review.ts'
import { callApi, runHouse, type Guest, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const line = (text: string, changeId: string = randomUUID()) => ({ text, changeId })
const linesOf = (guest: Guest): string[] => guest.view().said.map(({ text }) => text)

describe.each(DATABASES)('talk in a room kept in %s', (kind) => {
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

  it('is read by all, once however often it arrives, and by who comes later', async () => {
    const { id, here, tokens } = await meetings.meet(['chair', 'reviewer', 'reviewer'])
    const [chair, reviewer] = here.map((guest) => must(guest)) as [Guest, Guest]
    const once = line('大家好')
    await chair.ask('say', once)
    await chair.ask('say', once)
    await reviewer.ask('say', line('您好'))
    await expect.poll(() => linesOf(reviewer), soon).toEqual(['大家好', '您好'])
    const later = await meetings.comeIn(tokens[2], id)
    expect(linesOf(later)).toEqual(['大家好', '您好'])
    // The room begins anew: what was acknowledged is still there.
    await meetings.end()
    const back = await meetings.comeIn(tokens[0], id)
    expect(back.room.roomId).not.toBe(later.room.roomId)
    expect(linesOf(back)).toEqual(['大家好', '您好'])
  })

  it('of an item stays from who is recused from it, and of its scoring from who presents it', async () => {
    const review = await recusals.meet('chair', 'reviewer', 'reviewer', 'presenter')
    const [chair, recused, other, presenter] = review.here.map((guest) => must(guest)) as [
      Guest,
      Guest,
      Guest,
      Guest,
    ]
    await recusals.recuse(review, must(review.people[1]), review.tokens[1])
    await expect.poll(() => itemSeenBy(recused, review.shut)?.recused, soon).toBe(true)
    await chair.ask('say', line('开始之前'))
    await chair.ask('setPhase', { submissionId: review.shut, phase: 'presenting' })
    await chair.ask('say', line('请陈述'))
    await chair.ask('react', { kind: 'clap' })
    await chair.ask('setPhase', { submissionId: review.shut, phase: 'scoring' })
    await other.ask('say', line('我认为可以'))
    const chairId = must(review.people[0])
    await chair.ask('caption', { personId: chairId, text: '下面评分' })
    await expect.poll(() => linesOf(other), soon).toEqual(['开始之前', '请陈述', '我认为可以'])
    await expect.poll(() => other.view().captions.get(chairId)?.text, soon).toBe('下面评分')
    expect(other.view().reactions.get(chairId)?.kind).toBe('clap')
    // Who may not read it does not write into it either.
    expect(await recused.outcome('say', line('我也说两句'))).toBe('recused')
    expect(await recused.outcome('react', { kind: 'agree' })).toBe('recused')
    expect(await presenter.outcome('say', line('请多给分'))).toBe('not-allowed')
    await settled()
    expect(linesOf(chair)).toEqual(linesOf(other))
    expect(linesOf(recused)).toEqual(['开始之前'])
    expect(linesOf(presenter)).toEqual([])
    for (const guest of [recused, presenter]) {
      expect(guest.view().captions.size + guest.view().reactions.size).toBe(0)
      expect(guest.told.join()).not.toContain('我认为')
    }
  })

  it('tells a screen that all look at what an audience may know, whoever opened it', async () => {
    const { id, item, here, people, tokens } = await meetings.meet(['chair', 'reviewer'])
    const [chair, reviewer] = here.map((guest) => must(guest)) as [Guest, Guest]
    const screen = await meetings.comeIn(tokens[0], id, { screen: true })
    await chair.ask('setPhase', { submissionId: item, phase: 'presenting' })
    const about = (text: string) => ({ personId: must(people[1]), text })
    await chair.ask('caption', about('我来介绍'))
    const shown = (guest: Guest) => guest.view().captions.get(must(people[1]))?.text
    await expect.poll(() => shown(screen), soon).toBe('我来介绍')
    await chair.ask('setPhase', { submissionId: item, phase: 'scoring' })
    await chair.ask('caption', about('我认为应当给高分'))
    await expect.poll(() => shown(reviewer), soon).toBe('我认为应当给高分')
    await settled()
    expect(screen.told.join()).not.toContain('我认为应当')
    expect(screen.view().current?.phase).toBe('scoring')
    // The chair's own device is still the chair's.
    expect(shown(chair)).toBe('我认为应当给高分')
  })

  it('lets nobody caption somebody else but who runs the gathering, and the muted write nothing', async () => {
    const { here, people } = await meetings.meet(['presenter', 'audience', 'chair'], 'roadshow')
    const [presenter, guest, chair] = here.map((one) => must(one)) as [Guest, Guest, Guest]
    const [presenterId, guestId] = people.map(String)
    const about = (personId: string | undefined) => ({ personId, text: '大家好' })
    expect(await guest.outcome('caption', about(presenterId))).toBe('not-allowed')
    expect(await guest.outcome('caption', about(guestId))).toBe('not-allowed')
    expect(await presenter.outcome('caption', about(presenterId))).toBe('done')
    expect(await chair.outcome('caption', about(presenterId))).toBe('done')
    await presenter.ask('muteMember', { personId: guestId, muted: true })
    expect(await guest.outcome('say', line('吵闹'))).toBe('not-allowed')
    expect(await guest.outcome('react', { kind: 'great' })).toBe('not-allowed')
  })

  it('shows people as they chose to look, at once and to who comes later', async () => {
    const { id, here, people, tokens } = await meetings.meet(['chair', 'reviewer'])
    const [chair, reviewer] = here.map((guest) => must(guest)) as [Guest, Guest]
    const reviewerId = must(people[1])
    expect(chair.view().members.get(reviewerId)?.look).toBe(-1)
    const look = packLook({ ...givenLook(reviewerId, 'reviewer'), hair: 3 })
    const put = (value: unknown) =>
      callApi(house.url, '/me/look', {
        token: must(tokens[1]),
        method: 'PUT',
        body: { look: value },
      })
    expect((await put(look)).status).toBe(200)
    await expect.poll(() => chair.view().members.get(reviewerId)?.look, soon).toBe(look)
    expect((await put(-5)).status).toBe(400)
    expect((await put(1e9)).status).toBe(400)
    await reviewer.leave()
    const back = await meetings.comeIn(tokens[1], id)
    expect(back.view().members.get(reviewerId)?.look).toBe(look)
    const me = (await (await callApi(house.url, '/me', { token: must(tokens[1]) })).json()) as {
      person: { look: number | null }
    }
    expect(me.person.look).toBe(look)
  })
})
