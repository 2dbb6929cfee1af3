/** One person by several devices: one seat, one body in the hall, and the same sheet on all. */
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  CLOSE_ELSEWHERE,
  DEVICES_MAX,
  POSE_CHANNEL,
  type Surface,
} from '../../shared/protocol/room-limits.ts'
import { createMeetings, membersSeenBy, poseBytes, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import {
  reserveSeat,
  runHouse,
  takeReservedSeat,
  type Guest,
  type RunningHouse,
} from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const standIn = (guest: Guest, surface: Surface) => guest.ask('surface', { surface })
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

describe('one person by several devices', () => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse('SQLite')
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  /** A chair who looks on, and a reviewer in the headset with a page beside it. */
  async function pair() {
    const { id, item, people, tokens, here } = await meetings.meet(['chair', 'reviewer'])
    const [chair, headset] = [must(here[0]), must(here[1])]
    const personId = must(people[1])
    const phone = await meetings.comeIn(tokens[1], id)
    await standIn(headset, 'headset')
    const seen = () => chair.view().members.get(personId)
    await expect.poll(() => seen()?.surface, soon).toBe('headset')
    return { id, item, people, token: tokens[1], chair, headset, phone, seen }
  }

  it('is one member with one slot, present where it is furthest in the hall', async () => {
    const { people, chair, headset, phone, seen } = await pair()
    expect(membersSeenBy(chair)).toEqual(people.toSorted())
    for (const device of [headset, phone])
      expect(await device.outcome('follow', { follow: true })).toBe('done')
    await phone.leave()
    await pause(100)
    expect(seen()).toMatchObject({ connected: true, surface: 'headset' })
  })

  it('has a body as long as a device is in the hall, moved by that device alone', async () => {
    const { id, token, chair, headset, phone, seen } = await pair()
    headset.room.sendBytes(POSE_CHANNEL, poseBytes(3))
    await expect.poll(() => chair.frames.length, soon).toBeGreaterThan(0)
    const before = chair.frames.length
    phone.room.sendBytes(POSE_CHANNEL, poseBytes(9))
    await pause(200)
    expect(chair.frames.length).toBe(before)
    await headset.leave()
    await expect.poll(() => seen()?.surface, soon).toBe('page')
    expect(seen()?.connected).toBe(true)
    // Who comes now is not told of a body that is gone.
    const late = await meetings.comeIn(must(token), id)
    await pause(200)
    expect(late.frames).toEqual([])
  })

  it('stands in the hall once: the device that entered it last', async () => {
    const { phone, headset, seen } = await pair()
    await standIn(phone, 'desktop')
    expect(await headset.left).toBe(CLOSE_ELSEWHERE)
    await expect.poll(() => seen()?.surface, soon).toBe('desktop')
    expect(await phone.outcome('follow', { follow: true })).toBe('done')
  })

  it('is by one line from a page: a new one takes the place of one that was lost', async () => {
    const { id, tokens, here } = await meetings.meet(['chair', 'reviewer'])
    const page = { page: 'page-of-one' }
    const lost = await takeReservedSeat(
      house.url,
      await reserveSeat(house.url, must(tokens[1]), id, page),
    )
    await standIn(lost, 'headset')
    const back = await takeReservedSeat(
      house.url,
      await reserveSeat(house.url, must(tokens[1]), id, page),
    )
    expect(await lost.left).toBe(CLOSE_ELSEWHERE)
    expect(await must(here[1]).outcome('follow', { follow: true })).toBe('done')
    await back.leave()
  })

  it('lets the oldest go when there are too many', async () => {
    const { id, token, headset, phone } = await pair()
    const more: Guest[] = []
    for (let count = 2; count < DEVICES_MAX; count += 1) more.push(await meetings.comeIn(token, id))
    expect(await phone.outcome('follow', { follow: true })).toBe('done')
    await meetings.comeIn(token, id)
    expect(await headset.left).toBe(CLOSE_ELSEWHERE)
    for (const device of [phone, ...more])
      expect(await device.outcome('follow', { follow: true })).toBe('done')
  })

  it('tells the other devices that the own sheet has changed, and nobody else', async () => {
    const { item, chair, headset, phone } = await pair()
    await chair.ask('setPhase', { submissionId: item, phase: 'scoring' })
    const score = {
      submissionId: item,
      criterionId: 'leadership',
      value: 80,
      changeId: randomUUID(),
    }
    await expect.poll(() => headset.view().current?.phase, soon).toBe('scoring')
    const told = chair.told.length
    const sheet = await phone.ask<{ revision: number }>('setScore', score)
    await expect.poll(() => headset.view().sheets.get(item)?.revision, soon).toBe(sheet.revision)
    await pause(200)
    expect(chair.told.length).toBe(told)
    expect(chair.view().sheets.size).toBe(0)
  })
})
