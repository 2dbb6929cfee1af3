import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { findGathering, updateGathering } from '../../server/gathering/gatherings.ts'
import { addMember, removeMember } from '../../server/gathering/membership.ts'
import { reissueCode } from '../../server/gathering/invitations.ts'
import { readFacts } from '../../server/gathering/room-facts.ts'
import { readSheet } from '../../server/review/sheets.ts'
import type { Services } from '../../server/house/services.ts'
import { createPose, readFrame } from '../../shared/pose/pose-codec.ts'
import type { Sheet } from '../../shared/protocol/messages.ts'
import { CLOSE_MOVED, CLOSE_SIGNED_OUT, POSE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import {
  createMeetings,
  type Meetings,
  membersSeenBy,
  poseBytes,
  standInHall,
} from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { holdOf, outcomeOf, publishScenario } from '../support/people.ts'
import {
  callApi,
  reserveSeat,
  runHouse,
  takeReservedSeat,
  type Guest,
  type RunningHouse,
} from '../support/running-house.ts'
import { call2025 } from '../support/sample-call.ts'

const CRITERIA = call2025.selectionCriteria.items.map((c) => c.id)
const soon = { timeout: 5000, interval: 20 }

let house: RunningHouse
let services: Services
let meetings: Meetings
const meet: Meetings['meet'] = (...of) => meetings.meet(...of)
beforeAll(async () => {
  house = await runHouse('SQLite')
  services = house.services
  meetings = createMeetings(house)
})
afterEach(() => meetings.end())
afterAll(() => house.close())

const phaseSeenBy = (guest: Guest) => guest.view().agenda[0]?.phase
const scoreOf = (submissionId: string, value: number, criterionId = 'leadership') => ({
  submissionId,
  criterionId,
  value,
  changeId: randomUUID(),
})

describe('GatheringRoom', () => {
  it('shows everybody who is here, in which role, to everybody', async () => {
    const { people, here } = await meet(['chair', 'reviewer', 'reviewer'])
    for (const guest of here)
      await expect.poll(() => membersSeenBy(guest), soon).toEqual(people.toSorted())
    const members = [...must(here[0]).view().members.values()]
    expect(members.map((m) => m.role)).toEqual(['chair', 'reviewer', 'reviewer'])
    expect(new Set(members.map((m) => m.slot)).size).toBe(3)
    expect(members.every((m) => m.connected)).toBe(true)
  })

  it('relays poses as frames under the slot of who sent them', async () => {
    const { people, here } = await meet(['chair', 'reviewer'])
    const [sender, receiver] = [must(here[0]), must(here[1])]
    await expect.poll(() => membersSeenBy(receiver).length, soon).toBe(2)
    await standInHall(sender)
    sender.room.sendBytes(POSE_CHANNEL, poseBytes(1.5))
    const slot = receiver.view().members.get(must(people[0]))?.slot
    const seen = () => {
      const found: [number, number][] = []
      for (const frame of receiver.frames)
        readFrame(frame, createPose(), (at, pose) => found.push([at, pose[0] ?? NaN]))
      return found.at(-1)
    }
    await expect.poll(seen, soon).toEqual([slot, 1.5])
  })

  it('acknowledges a score to its author and shows it to nobody else', async () => {
    const { id, item, people, here } = await meet(['chair', 'reviewer', 'reviewer'])
    const [chair, first, second] = [must(here[0]), must(here[1]), must(here[2])]
    await chair.ask('setPhase', { submissionId: item, phase: 'scoring' })
    await expect.poll(() => phaseSeenBy(second), soon).toBe('scoring')
    const before = here.map(({ told }) => told.length)
    const sheet = await first.ask<Sheet>('setScore', scoreOf(item, 87))
    expect(sheet).toMatchObject({ submissionId: item, scores: { leadership: 87 }, revision: 1 })
    const personId = must(people[1])
    expect(await readSheet(services.db, id, { submissionId: item, personId })).toEqual(sheet)

    for (const other of [chair, second])
      expect(await other.ask<Sheet>('readSheet', { submissionId: item, personId })).toEqual({
        submissionId: item,
        scores: {},
        reasons: {},
        note: '',
        pins: [],
        revision: 0,
        sealedAt: null,
      })
    for (const criterionId of CRITERIA) await first.ask('setScore', scoreOf(item, 87, criterionId))
    await first.ask('sealSheet', { submissionId: item, changeId: randomUUID() })
    await chair.ask('setPhase', { submissionId: item, phase: 'closed' })
    await expect.poll(() => phaseSeenBy(second), soon).toBe('closed')
    const told = here.flatMap((guest, index) =>
      guest === first ? [] : guest.told.slice(before[index]),
    )
    expect(told.length).toBeGreaterThan(0)
    for (const text of told)
      expect(text).not.toMatch(/:87[,}\]]|leadership|seal|score[sd]|sheet|criteri/i)
  })

  it('gives results to nobody before the reveal, then to the panel, and takes the decision', async () => {
    const { item, here } = await meet(['chair', 'reviewer', 'secretary', 'presenter'])
    const [chair, reviewer, secretary, presenter] = here
    const panel = [must(chair), must(reviewer), must(secretary)]
    const move = (phase: string) => must(chair).ask('setPhase', { submissionId: item, phase })
    const refusedToAll = async () => {
      for (const guest of here) expect(await guest.outcome('readResults', {})).toMatch(/^not-/)
    }
    await refusedToAll()
    await move('scoring')
    for (const criterionId of CRITERIA)
      await must(reviewer).ask('setScore', scoreOf(item, 90, criterionId))
    await must(reviewer).ask('sealSheet', { submissionId: item, changeId: randomUUID() })
    await refusedToAll()
    await move('closed')
    await refusedToAll()
    const decision = {
      submissionId: item,
      outcome: 'selected',
      reason: '领先',
      changeId: randomUUID(),
    }
    expect(await must(chair).outcome('decide', decision)).toBe('not-revealed')
    await move('revealed')
    for (const guest of panel)
      expect(await guest.ask('readResults', {})).toMatchObject({
        hidden: 0,
        items: [
          {
            submissionId: item,
            sheets: 1,
            members: 2,
            by: { mean: { figure: '90.00', rank: 1 } },
            outcome: null,
          },
        ],
      })
    expect(await must(presenter).outcome('readResults', {})).toBe('not-allowed')
    expect(await must(reviewer).outcome('decide', decision)).toBe('not-allowed')
    expect(await must(chair).outcome('decide', decision)).toBe('done')
    await expect.poll(() => must(secretary).view().agenda[0]?.outcome, soon).toBe('selected')
    expect(phaseSeenBy(must(secretary))).toBe('decided')
    // Who presents something else in a review does not even know of it.
    expect(must(presenter).view().agenda).toEqual([])
  })

  it('keeps place and slot of somebody whose connection dropped', async () => {
    const { id, people, tokens, here } = await meet(['chair', 'reviewer'])
    const [watcher, dropped] = [must(here[0]), must(here[1])]
    const member = () => watcher.view().members.get(must(people[1]))
    await expect.poll(() => member()?.connected, soon).toBe(true)
    const slot = must(member()).slot
    dropped.room.connection.close()
    await expect.poll(() => member()?.connected, soon).toBe(false)
    await meetings.comeIn(tokens[1], id)
    await expect.poll(() => member()?.connected, soon).toBe(true)
    expect(member()?.slot).toBe(slot)
  })

  it('leads those who lead allows: place, chapter, slide and gathering', async () => {
    const { people, here } = await meet(['presenter', 'reviewer'], 'roadshow')
    const [presenter, other] = [must(here[0]), must(here[1])]
    const address = { pavilion: 'city', chapter: 2, bay: 4 }
    expect(await presenter.outcome('goTo', { address })).toBe('not-allowed')
    await presenter.ask('lead', { lead: true })
    await expect.poll(() => other.view().leader, soon).toBe(people[0])
    await presenter.ask('goTo', { address })
    await presenter.ask('turnSlide', { slide: 3 })
    await presenter.ask('gather', {})
    await expect.poll(() => other.view().led.gatheredAt, soon).toBeGreaterThan(0)
    expect(JSON.parse(other.view().led.place)).toEqual(address)
    expect(other.view().slide).toBe(3)
    expect(await other.outcome('lead', { lead: true })).toBe('not-allowed')
    await presenter.ask('lead', { lead: false })
    await expect.poll(() => other.view().leader, soon).toBe('')
  })

  it('leaves the lead of a review with the chair: a presenter takes it only when it is free (S10)', async () => {
    const { id, item, people, tokens, here } = await meet(['chair', 'presenter'])
    const [chair, outside] = [must(here[0]), must(here[1])]
    await services.db
      .updateTable('member')
      .set({ presents: item })
      .where('person_id', '=', must(people[1]))
      .execute()
    await outside.leave()
    const presenter = await meetings.comeIn(tokens[1], id)
    expect(await presenter.outcome('lead', { lead: true })).toBe('not-allowed')
    await chair.ask('setPhase', { submissionId: item, phase: 'presenting' })
    await presenter.ask('lead', { lead: true })
    await chair.ask('lead', { lead: true })
    await expect.poll(() => presenter.view().leader, soon).toBe(people[0])
    expect(await presenter.outcome('lead', { lead: true })).toBe('not-allowed')
    await chair.ask('lead', { lead: false })
    expect(await presenter.outcome('lead', { lead: true })).toBe('done')
  })

  it('lets the audience of a roadshow look and follow, and nothing more', async () => {
    const { id, item, here } = await meet(['chair'], 'roadshow')
    const { code } = await reissueCode(services, 'staff', { gatheringId: id, personId: null })
    const answer = await callApi(house.url, '/codes/redeem', {
      method: 'POST',
      body: { code, name: '观众' },
    })
    const token = /=([\w-]+);/.exec(answer.headers.get('set-cookie') ?? '')?.[1]
    const guest = await meetings.comeIn(token, id)
    await must(here[0]).ask('setPhase', { submissionId: item, phase: 'scoring' })
    expect(await guest.outcome('follow', { follow: true })).toBe('done')
    expect(await guest.outcome('surface', { surface: 'headset' })).toBe('done')
    const changeId = randomUUID()
    for (const [name, payload] of [
      ['setScore', scoreOf(item, 50)],
      ['readSheet', { submissionId: item }],
      ['sealSheet', { submissionId: item, changeId }],
      ['lead', { lead: true }],
      ['gather', {}],
      ['turnSlide', { slide: 1 }],
      ['setPhase', { submissionId: item, phase: 'closed' }],
      ['addTime', { submissionId: item, seconds: 60 }],
      ['pauseClock', { submissionId: item, paused: true }],
      ['readResults', {}],
      ['decide', { submissionId: item, outcome: 'selected', reason: '', changeId }],
    ] as const)
      expect([name, await guest.outcome(name, payload)]).toEqual([name, 'not-allowed'])
  })

  it('sends everybody away when another process has taken the gathering over', async () => {
    const { id, item, here } = await meet(['chair', 'reviewer'])
    await holdOf(services, id)
    const move = { submissionId: item, phase: 'scoring' }
    expect(await must(here[0]).outcome('setPhase', move)).not.toBe('done')
    for (const guest of here) expect(await guest.left).toBe(CLOSE_MOVED)
    const { phase } = await services.db
      .selectFrom('agenda_item')
      .select('phase')
      .where('gathering_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(phase).toBe('waiting')
  })

  it('lets nobody in any more with a seat given before it was taken over', async () => {
    const { id, item, tokens, here } = await meet(['chair', 'reviewer'])
    const seat = await reserveSeat(house.url, must(tokens[1]), id)
    await holdOf(services, id)
    const move = { submissionId: item, phase: 'scoring' }
    expect(await must(here[0]).outcome('setPhase', move)).not.toBe('done')
    await expect(takeReservedSeat(house.url, seat)).rejects.toMatchObject({
      code: expect.any(Number),
    })
    const back = await meetings.comeIn(tokens[1], id)
    expect(await back.outcome('follow', { follow: true })).toBe('done')
  })

  it.each([
    ['who was removed', CLOSE_SIGNED_OUT, undefined],
    ['whose role is another by now', CLOSE_MOVED, 'presenter' as const],
  ])('tells nothing to one %s since the seat was given', async (_, code, role) => {
    const { id, people, tokens } = await meet(['chair', 'reviewer'])
    const seat = await reserveSeat(house.url, must(tokens[1]), id)
    const [actorId, personId] = [must(people[0]), must(people[1])]
    if (role) await addMember(services, services.db, { gatheringId: id, personId, role, actorId })
    else await removeMember(services, actorId, { gatheringId: id, personId })
    const late = await takeReservedSeat(house.url, seat)
    expect([late.told, await late.left]).toEqual([[], code])
  })

  it('begins again from what was committed when everybody had left', async () => {
    const { id, item, people, tokens, here } = await meet(['chair'])
    const chair = must(here[0])
    await chair.ask('lead', { lead: true })
    await chair.ask('turnChapter', { pavilion: 'medical', chapter: 3 })
    await chair.ask('setPhase', { submissionId: item, phase: 'scoring' })
    await chair.ask('setScore', scoreOf(item, 66))
    const row = await findGathering(services.db, id)
    const facts = readFacts(row.facts)
    const before = { currentItem: item, phaseEndsAt: facts.phaseEndsAt, leader: people[0] }
    expect(facts.phaseEndsAt).toBeGreaterThan(Date.now())
    await chair.leave()
    const back = await meetings.comeIn(tokens[0], id)
    await expect.poll(() => phaseSeenBy(back), soon).toBe('scoring')
    expect(back.view().chapters.medical).toBe(3)
    const { current, leader } = back.view()
    expect({ currentItem: current?.submissionId, phaseEndsAt: current?.endsAt, leader }).toEqual(
      before,
    )
    expect(await back.ask<Sheet>('readSheet', { submissionId: item })).toMatchObject({
      scores: { leadership: 66 },
    })
  })

  it('shows an item that was added to the agenda while the gathering runs', async () => {
    const { id, item, people, here } = await meet(['chair'])
    const added = await publishScenario(services)
    const update = { id, title: '评审会', agenda: [item, added] }
    expect(await outcomeOf(updateGathering(services, must(people[0]), update))).toBe('done')
    await expect
      .poll(
        () =>
          must(here[0])
            .view()
            .agenda.map((i) => i.submissionId),
        soon,
      )
      .toEqual([item, added])
  })

  it('shows what changed between its first reading and its first listening', async () => {
    const { notices, db } = services
    const { listen } = notices
    notices.listen = (id, listener) => {
      // Waits its turn at the database before whatever the room reads from now on, and nobody is told.
      void db
        .updateTable('gathering')
        .set({ time_of_day: 'evening' })
        .where('id', '=', id)
        .execute()
      return listen(id, listener)
    }
    const { here } = await meet(['chair'])
    notices.listen = listen
    await expect.poll(() => must(here[0]).view().light, soon).toBe('evening')
  })

  it('shows all the light that the secretary sets while it runs', async () => {
    const { id, item, people, here } = await meet(['chair', 'reviewer'])
    await expect.poll(() => must(here[1]).view().light, soon).toBe('day')
    const timeOfDay = 'evening' as const
    const update = { id, title: '评审会', agenda: [item], timeOfDay }
    await updateGathering(services, must(people[0]), update)
    for (const guest of here) await expect.poll(() => guest.view().light, soon).toBe('evening')
  })
})
