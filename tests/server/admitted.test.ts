/** What is admitted to review and not on show is known to those who review it, and to nobody else. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAssetQueue } from '../../server/assets/asset-queue.ts'
import { assetsOfSubmission } from '../../server/assets/asset-rows.ts'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { setGatheringStatus, updateGathering } from '../../server/gathering/gatherings.ts'
import { decideCheck, setAdmitted, setPublished } from '../../server/intake/formal-check.ts'
import { saveSubmission, submitSubmission } from '../../server/intake/submissions.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { createPng } from '../support/glb.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings, type Scene } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, outcomeOf, saveDraft, signInAs } from '../support/people.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

const soon = { timeout: 5000, interval: 20 }
const FEED = {
  kind: 'feed',
  id: 'live',
  title: { zh: '实时' },
  source: { type: 'push' },
  channels: [{ id: 'power', title: { zh: '功率' }, unit: 'kW', min: 0, max: 100 }],
}
const TABLE = {
  kind: 'table',
  id: 'ground',
  title: { zh: '台' },
  sizeM: [100, 60],
  palette: [
    { id: 'tree', title: { zh: '树' }, shape: 'tree', colour: '#88aa77', sizeM: [4, 6, 4] },
  ],
}

describe.each(DATABASES)('a submission admitted to review, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  let organiser: string
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
    organiser = await createActor(house.services, 'organiser')
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  /** An accepted submission with a picture and two exhibits; not admitted yet. */
  async function accept() {
    const { services } = house
    const ownerId = await createActor(services, 'applicant')
    const draft = await saveDraft(services, ownerId)
    const file = { purpose: 'picture' as const, name: 'x', ownerId, submissionId: draft.id }
    const assetId = await receiveFile(services, { ...file, gatheringId: null }, createPng(64, 64))
    const queue = createAssetQueue(services)
    await queue.start()
    await queue.idle()
    await queue.stop()
    const picture = { kind: 'media', id: 'm', assetId, title: { zh: '图' } }
    const exhibits = exhibitsSchema.parse([picture, FEED, TABLE])
    const form = JSON.parse(draft.form) as never
    const { id, revision } = await saveSubmission(services, { ...draft, form, exhibits })
    await submitSubmission(services, ownerId, { id, revision })
    const ticks = [...CHECK_TICKS]
    await decideCheck(services, organiser, { id, decision: 'accept', ticks, reason: '' })
    const url = must((await assetsOfSubmission(services.db, id))[0]?.url)
    return { id, url, owner: await signInAs(services, ownerId) }
  }

  /** A review that has it on its agenda, with one person in each role. */
  async function review(id: string, ...roles: Parameters<Meetings['meet']>[0]): Promise<Scene> {
    const scene = await meetings.meet(roles)
    const agenda = [scene.item, id]
    await updateGathering(house.services, organiser, { id: scene.id, agenda })
    return scene
  }

  /** What a caller gets of it, on every way out. */
  async function seenBy(token: string | undefined, { id, url }: { id: string; url: string }) {
    const by = token === undefined ? {} : { token }
    const list = (await (await callApi(house.url, '/scenarios', by)).json()) as ScenarioSummary[]
    const found = list.find((one) => one.id === id)
    const statusOf = async (path: string): Promise<number> =>
      (await callApi(house.url, path, by)).status
    const cookie = token === undefined ? '' : cookieOf(token)
    return {
      listed: found !== undefined,
      marked: found?.admitted === true,
      page: await statusOf(`/scenarios/${id}`),
      feed: await statusOf(`/feeds/${id}/live`),
      file: (await fetch(`${house.url}${url}`, { headers: { cookie } })).status,
    }
  }
  const OPEN = { listed: true, marked: true, page: 200, feed: 200, file: 200 }
  const HIDDEN = { listed: false, marked: false, page: 404, feed: 404, file: 404 }

  it('is known to the panel whose agenda it is on and to the staff, on every way out', async () => {
    const own = await accept()
    await setAdmitted(house.services, organiser, { id: own.id, admitted: true })
    const panel = await review(own.id, 'chair', 'reviewer', 'secretary')
    const others = await meetings.meet(['chair', 'reviewer'])
    for (const token of panel.tokens) expect(await seenBy(token, own)).toEqual(OPEN)
    const staff = await signInAs(house.services, organiser)
    expect(await seenBy(staff, own)).toEqual(OPEN)
    for (const token of [undefined, ...others.tokens])
      expect(await seenBy(token, own)).toEqual(HIDDEN)
    // The applicant has files and feed of the own draft, and no booth.
    expect(await seenBy(own.owner, own)).toEqual({ ...HIDDEN, feed: 200, file: 200 })
  })

  it('counts for nobody else, and moves no booth that is on show', async () => {
    const before = await accept()
    const reader = async () => (await callApi(house.url, '/scenarios')).json()
    const pavilions = async () => (await callApi(house.url, '/pavilions')).json()
    const [list, counts] = [await reader(), await pavilions()]
    await setAdmitted(house.services, organiser, { id: before.id, admitted: true })
    expect([await reader(), await pavilions()]).toEqual([list, counts])
  })

  it('is known to an applicant who presents it, and not to another who presents beside it', async () => {
    const own = await accept()
    await setAdmitted(house.services, organiser, { id: own.id, admitted: true })
    const scene = await review(own.id, 'chair', 'presenter', 'presenter')
    const present = (person: number, presents: string) =>
      house.services.db
        .updateTable('member')
        .set({ presents })
        .where('gathering_id', '=', scene.id)
        .where('person_id', '=', must(scene.people[person]))
        .execute()
    await present(1, own.id)
    await present(2, scene.item)
    expect(await seenBy(scene.tokens[1], own)).toEqual(OPEN)
    expect(await seenBy(scene.tokens[2], own)).toEqual(HIDDEN)
  })

  it('is shut for who is recused from it', async () => {
    const own = await accept()
    await setAdmitted(house.services, organiser, { id: own.id, admitted: true })
    const scene = await review(own.id, 'chair', 'reviewer')
    const personId = must(scene.people[1])
    const token = must(scene.tokens[1])
    const body = { id: scene.id, submissionId: own.id, personId, reason: '同单位' }
    await callApi(house.url, `/gatherings/${scene.id}/recusals`, { token, method: 'POST', body })
    const page = await (await callApi(house.url, `/scenarios/${own.id}`, { token })).json()
    expect(page).toMatchObject({ booth: { shut: true, unit: '', exhibits: [] } })
    expect(await seenBy(token, own)).toMatchObject({ listed: true, feed: 403, file: 404 })
  })

  it('is worked together where it is reviewed, and in no other room', async () => {
    const own = await accept()
    await setAdmitted(house.services, organiser, { id: own.id, admitted: true })
    const scene = await review(own.id, 'chair', 'reviewer')
    const others = await meetings.meet(['chair'])
    const place = { type: 'place', piece: 'tree', x: 10, z: 5, turnDeg: 0 }
    const act = { submissionId: own.id, exhibitId: 'ground', act: place }
    const chair = must(scene.here[0])
    await expect.poll(() => chair.view().agenda.length, soon).toBe(2)
    await chair.ask('lead', { lead: true })
    await chair.ask('exhibitAct', act)
    await expect
      .poll(() => must(scene.here[1]).view().exhibits.get(`${own.id}/ground`), soon)
      .toBeDefined()
    await must(others.here[0]).ask('lead', { lead: true })
    await expect(must(others.here[0]).ask('exhibitAct', act)).rejects.toMatchObject({
      reason: { code: 'not-found' },
    })
  })

  it('is withdrawn only when it is on no agenda, and closes with the end of its gathering', async () => {
    const own = await accept()
    const admit = (admitted: boolean) =>
      outcomeOf(setAdmitted(house.services, organiser, { id: own.id, admitted }))
    expect(await admit(false)).toBe('wrong-stage')
    expect(await admit(true)).toBe('done')
    const scene = await review(own.id, 'chair')
    expect(await admit(false)).toBe('on-agenda')
    await setGatheringStatus(house.services, organiser, { id: scene.id, status: 'ended' })
    expect(await seenBy(scene.tokens[0], own)).toEqual(HIDDEN)
    expect(await admit(false)).toBe('done')
  })

  it('stays admitted when it is taken off show', async () => {
    const own = await accept()
    const publish = (published: boolean) =>
      setPublished(house.services, organiser, { id: own.id, published })
    await publish(true)
    const scene = await review(own.id, 'chair')
    expect(await seenBy(undefined, own)).toEqual({ ...OPEN, marked: false })
    await publish(false)
    expect(await seenBy(undefined, own)).toEqual(HIDDEN)
    expect(await seenBy(scene.tokens[0], own)).toEqual(OPEN)
  })
})
