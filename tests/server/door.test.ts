/** The sign at the door: for whoever has its link, and nothing but whether the gathering goes on. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { setGatheringStatus } from '../../server/gathering/gatherings.ts'
import { readLedger } from '../../server/ledger/ledger-store.ts'
import type { DoorSign } from '../../shared/protocol/api-door.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, signInAs } from '../support/people.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('the sign at the door, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  async function hang() {
    const scene = await meetings.meet(['chair', 'secretary', 'reviewer'])
    const [, secretary, reviewer] = scene.tokens
    const make = (token: string | undefined) =>
      callApi(house.url, `/gatherings/${scene.id}/door`, { token: must(token), method: 'POST' })
    const link = async () => ((await (await make(secretary)).json()) as { url: string }).url
    const readAt = (url: string) => callApi(house.url, `/door/${must(url.split('/door/')[1])}`)
    const read = async (url: string) => (await (await readAt(url)).json()) as DoorSign
    return { ...scene, make, link, readAt, read, secretary, reviewer, chair: must(scene.here[0]) }
  }

  it('says whether it has begun, goes on, is paused or has ended, and nothing else', async () => {
    const { id, item, chair, link, read } = await hang()
    const url = await link()
    const signs: string[] = []
    const told: string[] = []
    const look = async () => {
      const sign = await read(url)
      signs.push(sign.state)
      told.push(JSON.stringify({ ...sign, nowMs: 0 }))
      expect(Object.keys(sign).toSorted()).toEqual(['nowMs', 'state', 'timeZone', 'title'])
    }
    const { db } = house.services
    const setStatus = (status: 'planned' | 'open') =>
      db.updateTable('gathering').set({ status }).where('id', '=', id).execute()
    await setStatus('planned')
    await look()
    await setStatus('open')
    await look()
    await chair.ask('setPhase', { submissionId: item, phase: 'presenting' })
    await look()
    await chair.ask('pauseClock', { submissionId: item, paused: true })
    await look()
    await chair.ask('setPhase', { submissionId: item, phase: 'scoring' })
    await look()
    await setGatheringStatus(house.services, await createActor(house.services), {
      id,
      status: 'ended',
    })
    await look()
    expect(signs).toEqual(['before', 'session', 'session', 'paused', 'session', 'over'])
    // What runs makes no difference.
    expect(new Set([told[1], told[2], told[4]]).size).toBe(1)
    expect(told.join()).not.toContain(item)
  })

  it('is opened by the newest link alone, until that is ended', async () => {
    const { id, link, readAt, secretary } = await hang()
    const first = await link()
    const second = await link()
    expect([(await readAt(first)).status, (await readAt(second)).status]).toEqual([404, 200])
    const { door_hash: hash } = await house.services.db
      .selectFrom('gathering')
      .select('door_hash')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(second).not.toContain(must(hash ?? undefined))
    const end = { token: must(secretary), method: 'DELETE' }
    expect((await callApi(house.url, `/gatherings/${id}/door`, end)).status).toBe(200)
    expect((await readAt(second)).status).toBe(404)
    const acts = (await readLedger(house.services.db, `gathering:${id}`)).map(({ act }) => act)
    expect(acts.filter((act) => act.startsWith('door.'))).toEqual([
      'door.made',
      'door.made',
      'door.closed',
    ])
  })

  it('is made by who runs the gathering, who sees that there is one', async () => {
    const { id, make, link, reviewer } = await hang()
    expect((await make(reviewer)).status).toBe(403)
    const stranger = await signInAs(house.services, await createActor(house.services))
    expect((await make(stranger)).status).not.toBe(200)
    const hasDoor = async () =>
      (
        (await (
          await callApi(house.url, `/gatherings/${id}`, { token: must(reviewer) })
        ).json()) as Gathering
      ).hasDoor
    expect(await hasDoor()).toBe(false)
    await link()
    expect(await hasDoor()).toBe(true)
  })
})
