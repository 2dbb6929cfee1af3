/** Who fits into a room, how long a place is kept, and whose seat ends with a session. */
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { endSession } from '../../server/session/sessions.ts'
import { ROOM_LIMITS, type RoomLimits } from '../../server/room/room-bounds.ts'
import { GatheringRoom } from '../../server/room/gathering-room.ts'
import { addMember } from '../../server/gathering/membership.ts'
import type { Services } from '../../server/house/services.ts'
import { createPose, HEAD, readFrame } from '../../shared/pose/pose-codec.ts'
import type { RefusalData } from '../../shared/protocol/refusals.ts'
import { CLOSE_SIGNED_OUT, CLOSE_UNREADY, POSE_CHANNEL } from '../../shared/protocol/room-limits.ts'
import {
  createMeetings,
  type Meetings,
  membersSeenBy,
  poseBytes,
  standInHall,
} from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, openGathering, signInAs } from '../support/people.ts'
import { openRawSocket } from '../support/raw-socket.ts'
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

  it('gives as many seats as there are places, however many ask at once (F11)', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 5 }
    const { id } = await meetings.meet(['presenter'], 'roadshow')
    const listeners = await Promise.all(Array.from({ length: 12 }, () => createListener(id)))
    const answers = await Promise.all(listeners.map((token) => seatOf(id, token)))
    const full = [503, { code: 'gathering-full', figures: { limit: 5 } }]
    expect(answers.filter(([status]) => status === 200)).toHaveLength(5)
    expect(answers.filter(([status]) => status !== 200)).toEqual(Array(7).fill(full))
  })

  it('gives every place to one who comes in, when no room was there before (F11)', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 2 }
    const { id } = await openGathering(services, { kind: 'roadshow', roles: [] })
    const listeners = await Promise.all(Array.from({ length: 4 }, () => createListener(id)))
    const enter = (token: string) => meetings.comeIn(token, id).then(() => 'in', String)
    const outcomes = await Promise.all(listeners.map(enter))
    expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(2)
    expect(outcomes.filter((outcome) => outcome.includes('gathering-full'))).toHaveLength(2)
  })

  it('lets nobody in whose seat was reserved while there was room, once there is none', async () => {
    const { id } = await meetings.meet(['presenter'], 'roadshow')
    const early = await reserveSeat(house.url, await createListener(id), id)
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 0 }
    await expect(takeReservedSeat(house.url, early)).rejects.toThrow(/full/)
  })

  it('takes no second place for who opens another window', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, audienceMax: 1 }
    const { id, here } = await meetings.meet(['presenter'], 'roadshow')
    const listener = await createListener(id)
    const before = await meetings.comeIn(listener, id)
    const again = await meetings.comeIn(listener, id)
    expect(await before.outcome('follow', { follow: true })).toBe('done')
    expect(await again.outcome('follow', { follow: true })).toBe('done')
    await expect.poll(() => membersSeenBy(must(here[0])).length, soon).toBe(2)
  })
})

/** The slots in a frame of poses, and the x of each head in m. */
function headsIn(frame: Uint8Array): Record<number, number> {
  const heads: Record<number, number> = {}
  readFrame(frame, createPose(), (slot, pose) => (heads[slot] = Math.round(pose[HEAD] ?? NaN)))
  return heads
}

describe('somebody who never says that the client is ready (F5, S6)', () => {
  const joining = (readyWithinMs: number): RoomLimits => ({
    ...ROOM_LIMITS,
    holdPlaceMs: 100,
    readyWithinMs,
  })

  it('has ten seconds', () => expect(ROOM_LIMITS.readyWithinMs).toBe(10_000))

  it('is sent nothing, and away when the time is over', async () => {
    GatheringRoom.limits = joining(700)
    const { id, here, people } = await meetings.meet(['chair', 'reviewer'])
    const token = await createListener(id)
    await standInHall(must(here[0]))
    const silent = await openRawSocket(house.url, token, id)
    for (let x = 0; x < 8; x += 1) {
      must(here[0]).room.sendBytes(POSE_CHANNEL, poseBytes(x))
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    expect(silent.messages()).toBe(1)
    expect(await silent.left).toBe(CLOSE_UNREADY)
    await expect.poll(() => membersSeenBy(must(here[1])), soon).toEqual(people.toSorted())
  })

  it('stays when it does say so', async () => {
    GatheringRoom.limits = joining(200)
    const { id, here } = await meetings.meet(['chair'])
    const late = await openRawSocket(house.url, await createListener(id), id)
    late.acknowledge()
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await standInHall(must(here[0]))
    must(here[0]).room.sendBytes(POSE_CHANNEL, poseBytes(3))
    await expect.poll(() => late.frames.map(headsIn), soon).toContainEqual({ 1: 3 })
    late.socket.close()
  })
})

describe('somebody whose device sleeps (F5)', () => {
  it('wakes to the newest pose of everybody, not to all that was missed', async () => {
    const { id, here } = await meetings.meet(['chair', 'reviewer'])
    const [walker, stander] = [must(here[0]), must(here[1])]
    const sleeper = await openRawSocket(house.url, await createListener(id), id)
    sleeper.acknowledge()
    await standInHall(walker)
    await standInHall(stander)
    walker.room.sendBytes(POSE_CHANNEL, poseBytes(0))
    await expect.poll(() => sleeper.frames.length, soon).toBeGreaterThan(0)
    sleeper.socket.pause()
    stander.room.sendBytes(POSE_CHANNEL, poseBytes(7))
    const before = sleeper.frames.length
    for (let step = 1; step <= 50; step += 1) {
      walker.room.sendBytes(POSE_CHANNEL, poseBytes(step / 5))
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    sleeper.socket.resume()
    await expect.poll(() => headsIn(must(sleeper.frames.at(-1))), soon).toEqual({ 1: 10, 2: 7 })
    expect(sleeper.frames.length - before).toBeLessThanOrEqual(10)
    sleeper.socket.close()
  })
})

describe('slots', () => {
  it('are given again once their members are gone', async () => {
    GatheringRoom.limits = { ...ROOM_LIMITS, holdPlaceMs: 100 }
    const { id, here, people, tokens } = await meetings.meet(['chair', 'reviewer', 'reviewer'])
    const [watcher, leaver] = [must(here[0]), must(here[1])]
    const slots = () => [...watcher.view().members.values()].map(({ slot }) => slot).toSorted()
    await expect.poll(slots, soon).toEqual([1, 2, 3])
    await leaver.leave()
    await expect.poll(() => membersSeenBy(watcher).includes(must(people[1])), soon).toBe(false)
    await meetings.comeIn(tokens[1], id)
    await expect.poll(slots, soon).toEqual([1, 2, 3])
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
    const member = () => watcher.view().members.get(must(people[1]))
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
    must(here[0]).room.sendBytes(POSE_CHANNEL, new Uint8Array(20_000))
    expect(await must(here[0]).left).toBeGreaterThan(1000)
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })
})
