import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setGatheringStatus } from '../../server/gathering/gatherings.ts'
import type { Services } from '../../server/house/services.ts'
import { POSE_BYTES } from '../../shared/pose/pose-codec.ts'
import { POSE_CHANNEL, REQUESTS_PER_SECOND } from '../../shared/protocol/room-limits.ts'
import {
  createMeetings,
  type Meetings,
  membersSeenBy,
  poseBytes,
  standInHall,
} from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { openGathering } from '../support/people.ts'
import {
  callApi,
  reserveSeat,
  runHouse,
  takeReservedSeat,
  type RunningHouse,
} from '../support/running-house.ts'

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

const scoreOf = (submissionId: string, value: number, criterionId = 'leadership') => ({
  submissionId,
  criterionId,
  value,
  changeId: randomUUID(),
})

describe('the limits of GatheringRoom', () => {
  it('relays no bytes that are no pose', async () => {
    const { here } = await meet(['chair', 'reviewer'])
    const [sender, receiver] = [must(here[0]), must(here[1])]
    await standInHall(sender)
    sender.room.sendBytes(POSE_CHANNEL, new Uint8Array(POSE_BYTES + 1))
    sender.room.sendBytes(POSE_CHANNEL, new Uint8Array(0))
    expect(await sender.outcome('follow', { follow: false })).toBe('done')
    await new Promise((resolve) => setTimeout(resolve, 150))
    expect(receiver.frames).toEqual([])
  })

  it('answers a malformed payload with bad-input and keeps the connection', async () => {
    const { item, here } = await meet(['chair'])
    const chair = must(here[0])
    for (const payload of [undefined, null, 7, 'x', [], { submissionId: item }, { phase: {} }])
      expect(await chair.outcome('setPhase', payload)).toBe('bad-input')
    expect(await chair.outcome('setScore', { ...scoreOf(item, 1), value: 'ten' })).toBe('bad-input')
    expect(await chair.outcome('follow', { follow: true })).toBe('done')
  })

  it('lives on when requests come as plain messages that want no answer', async () => {
    const { item, here } = await meet(['chair', 'reviewer'])
    const [chair, reviewer] = [must(here[0]), must(here[1])]
    const send = reviewer.room.send.bind(reviewer.room) as (name: string, payload: unknown) => void
    send('setPhase', { submissionId: item, phase: 'scoring' })
    send('setScore', { wrong: true })
    send('readResults', {})
    expect(await chair.outcome('setPhase', { submissionId: item, phase: 'scoring' })).toBe('done')
    expect((await fetch(`${house.url}/healthz`)).status).toBe(200)
  })

  it('refuses more requests a second than it allows, and answers again in the next', async () => {
    const { here } = await meet(['chair'])
    const chair = must(here[0])
    const follow = () => chair.outcome('follow', { follow: true })
    const outcomes = await Promise.all(Array.from({ length: 2 * REQUESTS_PER_SECOND + 5 }, follow))
    expect(new Set(outcomes)).toEqual(new Set(['done', 'too-many-requests']))
    expect(outcomes.filter((outcome) => outcome === 'done').length).toBeLessThanOrEqual(
      2 * REQUESTS_PER_SECOND,
    )
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await follow()).toBe('done')
  })

  it('ends the connection of whoever floods it, and nobody else’s', async () => {
    const { people, here } = await meet(['chair', 'reviewer'])
    const [calm, wild] = [must(here[0]), must(here[1])]
    for (let i = 0; i < 3000; i += 1) wild.room.sendBytes(POSE_CHANNEL, poseBytes(0))
    expect(await wild.left).toBeGreaterThan(1000)
    await expect.poll(() => calm.view().members.get(must(people[1]))?.connected, soon).toBe(false)
    expect(await calm.outcome('follow', { follow: true })).toBe('done')
  })

  it('ends the connection of whoever sends more at once than a frame may hold', async () => {
    const { here } = await meet(['chair', 'reviewer'])
    const [calm, wild] = [must(here[0]), must(here[1])]
    wild.room.sendBytes(POSE_CHANNEL, new Uint8Array(20_000))
    expect(await wild.left).toBeGreaterThan(1000)
    expect(await calm.outcome('follow', { follow: true })).toBe('done')
  })

  it('lets nobody in without a reserved seat, with one that is used, or with a made-up one', async () => {
    const { id, tokens, here } = await meet(['chair', 'reviewer'])
    const reservation = await reserveSeat(house.url, must(tokens[0]), id)
    const { leave } = await takeReservedSeat(house.url, reservation)
    await expect(takeReservedSeat(house.url, reservation)).rejects.toThrow(
      /seat|session|expired|closed/i,
    )
    const made = { ...reservation, sessionId: 'abcdefghi' }
    await expect(takeReservedSeat(house.url, made)).rejects.toThrow(/seat|session|expired|closed/i)
    expect(membersSeenBy(must(here[1]))).toHaveLength(2)
    await leave()
  })

  it('gives no seat to who is no member, nor before the opening, nor after the end', async () => {
    const { id, tokens } = await meet(['chair'])
    const other = await openGathering(services, { roles: ['chair'] })
    const seat = async (gatheringId: string) =>
      (
        await callApi(house.url, `/gatherings/${gatheringId}/seat`, {
          token: must(tokens[0]),
          method: 'POST',
        })
      ).status
    expect([await seat(id), await seat(other.id)]).toEqual([200, 403])
    await setGatheringStatus(services, must(other.people[0]), { id, status: 'ended' })
    expect(await seat(id)).toBe(409)
  })
})
