/** Who fits into a room, how long a place is kept, and whose seat ends with a session. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { endSession } from '../../server/account/sessions.ts'
import { GatheringRoom, ROOM_LIMITS } from '../../server/gathering/gathering-room.ts'
import { addMember } from '../../server/gathering/gatherings.ts'
import type { Services } from '../../server/services.ts'
import type { RefusalData } from '../../shared/protocol/refusals.ts'
import {
  CLOSE_ELSEWHERE,
  CLOSE_SIGNED_OUT,
  POSE_CHANNEL,
} from '../../shared/protocol/room-limits.ts'
import { createMeetings, membersSeenBy, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, signInAs } from '../support/people.ts'
import {
  callApi,
  reserveSeat,
  runHouse,
  takeReservedSeat,
  type RunningHouse,
} from '../support/running-house.ts'

const soon = { timeout: 8000, interval: 20 }

let house: RunningHouse
let services: Services
let meetings: Meetings
beforeAll(async () => {
  house = await runHouse('SQLite')
  services = house.services
  meetings = createMeetings(house)
})
afterEach(async () => {
  await meetings.end()
  GatheringRoom.limits = ROOM_LIMITS
})
afterAll(() => house.close())

/** A session of somebody new in the audience. */
async function createListener(gatheringId: string): Promise<string> {
  const personId = await createActor(services)
  const actorId = personId
  const member = { gatheringId, personId, role: 'audience', actorId } as const
  await services.db.transaction().execute((trx) => addMember(services, trx, member))
  return signInAs(services, personId)
}

async function seatOf(gatheringId: string, token: string): Promise<[number, RefusalData?]> {
  const answer = await callApi(house.url, `/gatherings/${gatheringId}/seat`, {
    token,
    method: 'POST',
  })
  const body = (await answer.json()) as { data?: RefusalData }
  return body.data === undefined ? [answer.status] : [answer.status, body.data]
}

describe('the audience of a gathering', () => {
  it('is 150 people at most', () => expect(ROOM_LIMITS.audienceMax).toBe(150))

  it('is let in up to its bound, then told that it is full, while the invited still come in', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 2 }
    const { id, tokens } = await meetings.meet(['presenter', 'reviewer'], 'roadshow')
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => createListener(id)))
    const leaving = await meetings.comeIn(first, id)
    await meetings.comeIn(second, id)
    const full = [503, { code: 'gathering-full', figures: { limit: 2 } }]
    expect(await seatOf(id, must(third))).toEqual(full)
    expect((await seatOf(id, must(tokens[1])))[0]).toBe(200)
    await leaving.leave()
    expect((await seatOf(id, must(third)))[0]).toBe(200)
  })

  it('lets nobody in whose seat was reserved while there was room, once it is full', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 1 }
    const { id } = await meetings.meet(['presenter'], 'roadshow')
    const [first, second] = await Promise.all([1, 2].map(() => createListener(id)))
    const early = await reserveSeat(house.url, must(first), id)
    await meetings.comeIn(second, id)
    await expect(takeReservedSeat(house.url, early)).rejects.toThrow(/full/)
  })

  it('takes no second place for who opens another window', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 1 }
    const { id, here } = await meetings.meet(['presenter'], 'roadshow')
    const listener = await createListener(id)
    const before = await meetings.comeIn(listener, id)
    const again = await meetings.comeIn(listener, id)
    expect(await before.left).toBe(CLOSE_ELSEWHERE)
    expect(await again.outcome('follow', { follow: true })).toBe('done')
    await expect.poll(() => membersSeenBy(must(here[0])).length, soon).toBe(2)
  })
})

describe('the place of somebody whose connection dropped', () => {
  it('is kept for a minute', () => expect(ROOM_LIMITS.holdPlaceMs).toBe(60_000))

  it('is given up when that time is over', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, holdPlaceMs: 150 }
    const { people, here } = await meetings.meet(['chair', 'reviewer'])
    const [watcher, dropped] = [must(here[0]), must(here[1])]
    await expect.poll(() => membersSeenBy(watcher).length, soon).toBe(2)
    dropped.room.connection.close()
    await expect.poll(() => membersSeenBy(watcher), soon).toEqual([people[0]])
  })

  it('stays with who comes back before, also after that time', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, holdPlaceMs: 600 }
    const { id, people, tokens, here } = await meetings.meet(['chair', 'reviewer'])
    const [watcher, dropped] = [must(here[0]), must(here[1])]
    const member = () => watcher.room.state.members.get(must(people[1]))
    dropped.room.connection.close()
    await expect.poll(() => member()?.connected, soon).toBe(false)
    await meetings.comeIn(tokens[1], id)
    await new Promise((resolve) => setTimeout(resolve, 900))
    expect(member()?.connected).toBe(true)
  })
})

describe('a session that ends', () => {
  it('ends the seat that was taken with it, and no other', async () => {
    const { tokens, here } = await meetings.meet(['chair', 'reviewer'])
    const [chair, reviewer] = [must(here[0]), must(here[1])]
    await endSession(services, must(tokens[1]))
    expect(await reviewer.left).toBe(CLOSE_SIGNED_OUT)
    expect(await chair.outcome('follow', { follow: true })).toBe('done')
  })
})

describe('a frame that is larger than a frame may be', () => {
  it('closes its connection without a stack on the console', async () => {
    const printed = vi.spyOn(console, 'error')
    const { here } = await meetings.meet(['chair'])
    must(here[0]).room.sendBytes(POSE_CHANNEL, new Uint8Array(5000))
    expect(await must(here[0]).left).toBeGreaterThan(1000)
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })
})
