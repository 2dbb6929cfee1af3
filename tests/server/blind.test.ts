/** A blind review: its panel learns whose the items are at the reveal, and nowhere before. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAssetQueue } from '../../server/assets/asset-queue.ts'
import { assetsOfSubmission } from '../../server/assets/asset-rows.ts'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { clearItem, readBlindCheck } from '../../server/blind/leak-check.ts'
import { inviteMember } from '../../server/gathering/invitations.ts'
import { setGatheringStatus, updateGathering } from '../../server/gathering/gatherings.ts'
import { addMember } from '../../server/gathering/membership.ts'
import { setPublished } from '../../server/intake/formal-check.ts'
import {
  findSubmission,
  formOf,
  saveSubmission,
  submitSubmission,
} from '../../server/intake/submissions.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { createPng, triangleGlb } from '../support/glb.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { admitScenario, createActor, outcomeOf, saveDraft, signInAs } from '../support/people.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

const NUMERALS = '甲乙丙丁戊己庚辛壬癸'
const soon = { timeout: 5000, interval: 20 }

describe.each(DATABASES)('a blind review, kept in %s', (kind) => {
  let house: RunningHouse
  let meetings: Meetings
  let organiser: string
  /** Each submission is of a unit of its own: one on show tells of no other. */
  let filed = 0
  beforeAll(async () => {
    house = await runHouse(kind)
    meetings = createMeetings(house)
    organiser = await createActor(house.services, 'organiser')
  })
  afterEach(() => meetings.end())
  afterAll(() => house.close())

  /** An admitted submission full of its applicant's name: a picture, a logo and a model. */
  async function admit() {
    const { services } = house
    const short = `临港${must(NUMERALS[filed])}造`
    const unit = `上海${short}科技有限公司`
    const person = `欧阳明${must(NUMERALS[filed])}`
    const phone = `1381234567${filed}`
    filed += 1
    const ownerId = await createActor(services, 'applicant')
    const draft = await saveDraft(services, ownerId)
    const file = { ownerId, submissionId: draft.id, gatheringId: null }
    const take = (purpose: 'picture' | 'model', name: string, bytes: Buffer): Promise<string> =>
      receiveFile(services, { ...file, purpose, name }, bytes)
    const picture = await take('picture', 'hall.png', createPng(64 + filed, 64))
    const logo = await take('picture', 'linggang-logo.png', createPng(80 + filed, 40))
    const model = await take(
      'model',
      'x.glb',
      triangleGlb({ nodes: [{ mesh: 0, name: `${short}机械臂` }] }),
    )
    const queue = createAssetQueue(services)
    await queue.start()
    await queue.idle()
    await queue.stop()
    const title = { zh: `${short}平台`, en: '' }
    const exhibits = exhibitsSchema.parse([
      { kind: 'media', id: 'picture', assetId: picture, title },
      { kind: 'media', id: 'logo', assetId: logo, title: { zh: '标志' } },
      { kind: 'model', id: 'arm', assetId: model, title: { zh: '机械臂' } },
      {
        kind: 'dialogue',
        id: 'host',
        title: { zh: '讲解' },
        host: { zh: person },
        scenes: [{ id: 'a', line: title }],
      },
    ])
    const fit = formOf(draft)
    const form = {
      ...fit,
      scenarioName: `${short}柔性产线`,
      leadUnitName: unit,
      contact: { ...fit.contact, name: person, phone },
      overview: `${unit}（${short}）由${person}牵头，电话${phone}。产线柔性生产。\n${fit.overview}`,
    }
    const { id, revision } = await saveSubmission(services, { ...draft, form, exhibits })
    await submitSubmission(services, ownerId, { id, revision })
    await admitScenario(services, id)
    const assets = await assetsOfSubmission(services.db, id)
    const urlOf = (assetId: string): string => must(assets.find((a) => a.id === assetId)?.url)
    // Whatever tells of the applicant, anywhere.
    const telling = [unit, short, person, 'linggang-logo', phone]
    const isTold = (text: string): boolean => telling.some((name) => text.includes(name))
    return { id, unit, short, person, phone, files: { picture, logo, model }, urlOf, isTold }
  }

  /** A planned blind review of one such item. */
  async function plan() {
    const { services } = house
    const item = await admit()
    const scene = await meetings.meet(['chair', 'reviewer', 'secretary'])
    const review = await house.services.db
      .updateTable('gathering')
      .set({ status: 'planned' })
      .where('id', '=', scene.id)
      .returningAll()
      .executeTakeFirstOrThrow()
    await meetings.end()
    const settle = (change: object): Promise<void> =>
      updateGathering(services, organiser, { id: scene.id, ...change })
    await settle({ agenda: [item.id] })
    await settle({ blind: true })
    const clear = async (names: string[], shown: string[]): Promise<void> => {
      const { revision } = await findSubmission(services.db, item.id)
      const key = { gatheringId: scene.id, submissionId: item.id }
      await clearItem(services, organiser, { ...key, revision, names, shown })
    }
    const open = (): Promise<unknown> =>
      setGatheringStatus(services, organiser, { id: scene.id, status: 'open' })
    return { ...scene, item, review, settle, clear, open }
  }

  /** Everything that the API has for somebody. */
  async function readAll(token: string | undefined, id: string, item: string): Promise<string> {
    const paths = [
      `/scenarios`,
      `/scenarios/${item}`,
      `/gatherings/${id}`,
      '/checks',
      `/checks/${item}`,
      `/submissions/${item}`,
    ]
    const answers = await Promise.all(
      paths.map((path) => callApi(house.url, path, { token: must(token) })),
    )
    return (await Promise.all(answers.map((answer) => answer.text()))).join('\n')
  }
  const blobStatus = async (token: string | undefined, url: string): Promise<number> =>
    (await fetch(house.url + url, { headers: { cookie: cookieOf(must(token)) } })).status

  it('opens once every item is cleared as it is, by somebody who does not score', async () => {
    const { id, item, tokens, clear, open, settle } = await plan()
    expect(await outcomeOf(open())).toBe('blind-not-cleared')
    const path = `/gatherings/${id}/blind/${item.id}`
    const statuses = await Promise.all(
      tokens.map(async (token) => (await callApi(house.url, path, { token })).status),
    )
    expect(statuses).toEqual([403, 403, 200])
    await clear([item.short], [item.files.picture])
    expect(await outcomeOf(open())).toBe('done')
    expect(await outcomeOf(settle({ blind: false }))).toBe('wrong-stage')
    const other = await admit()
    expect(await outcomeOf(settle({ agenda: [item.id, other.id] }))).toBe('blind-not-cleared')
  })

  it('has nobody who presents, and nothing that is on show', async () => {
    const { services } = house
    const { id, item, settle } = await plan()
    const invite = { gatheringId: id, name: '甲', role: 'presenter', presents: item.id } as const
    expect(await outcomeOf(inviteMember(services, organiser, invite))).toBe('blind-presenter')
    const publish = { id: item.id, published: true }
    expect(await outcomeOf(setPublished(services, organiser, publish))).toBe('blind-review')
    await settle({ blind: false })
    await setPublished(services, organiser, publish)
    expect(await outcomeOf(settle({ blind: true }))).toBe('blind-on-show')
  })

  it('says what tells of the applicant: names in texts, names of files, nodes of models', async () => {
    const { id, item } = await plan()
    const check = await readBlindCheck(house.services, { gatheringId: id, submissionId: item.id })
    expect(check).toMatchObject({
      cleared: false,
      unit: item.unit,
      given: [item.unit],
      names: [item.short],
      traces: [],
    })
    expect(check.booth.overview[0]).toBe('××（××）由××牵头，电话××。产线柔性生产。')
    expect(check.found).toEqual(
      [
        [item.short, 2],
        [item.unit, 1],
        [item.person, 1],
        [item.phone, 1],
      ].map(([name, count]) => ({ name, count })),
    )
    const traces = Object.fromEntries(check.files.map((file) => [file.assetId, file.traces]))
    expect(traces).toEqual({
      [item.files.picture]: [],
      [item.files.logo]: [],
      [item.files.model]: [{ place: 'model', where: 'nodes/name', text: item.short }],
    })
    expect(check.files.map(({ shown }) => shown)).toEqual([null, null, null])
  })

  it('shows the panel the work and not whose it is, until the reveal', async () => {
    const { id, item, tokens, people, clear, open } = await plan()
    const [chair, reviewer, secretary] = tokens
    // Before anything is cleared every file is withheld, and the short name is taken out as well.
    const before = await readAll(reviewer, id, item.id)
    expect(item.isTold(before)).toBe(false)
    expect(await blobStatus(reviewer, item.urlOf(item.files.picture))).toBe(404)
    await clear([item.short], [item.files.picture])
    await open()
    const here = [await meetings.comeIn(chair, id), await meetings.comeIn(reviewer, id)]
    const told = await readAll(reviewer, id, item.id)
    expect(told).toContain('××柔性产线')
    expect(told).toContain('产线柔性生产')
    expect(item.isTold(told)).toBe(false)
    expect(here.map((guest) => item.isTold(guest.told.join()))).toEqual([false, false])
    expect(await blobStatus(reviewer, item.urlOf(item.files.picture))).toBe(200)
    expect(await blobStatus(reviewer, item.urlOf(item.files.logo))).toBe(404)
    expect(await readAll(secretary, id, item.id)).toContain(item.unit)
    // Of the staff and on the panel: the part that scores counts.
    const both = await createActor(house.services, 'organiser')
    const member = {
      gatheringId: id,
      personId: both,
      role: 'reviewer',
      actorId: organiser,
    } as const
    await house.services.db.transaction().execute((trx) => addMember(house.services, trx, member))
    const own = await signInAs(house.services, both)
    const staff = await readAll(own, id, item.id)
    expect(item.isTold(staff)).toBe(false)
    expect(await blobStatus(own, item.urlOf(item.files.logo))).toBe(404)
    const [leader] = here
    for (const phase of ['scoring', 'closed', 'revealed'])
      await must(leader).ask('setPhase', { submissionId: item.id, phase })
    await expect
      .poll(
        () =>
          must(here[1])
            .view()
            .agenda.map(({ title, anonymous }) => [title, anonymous]),
        soon,
      )
      .toEqual([[`${item.short}柔性产线`, false]])
    expect(await readAll(reviewer, id, item.id)).toContain(item.unit)
    expect(await blobStatus(reviewer, item.urlOf(item.files.logo))).toBe(200)
    expect(people).toHaveLength(3)
  })

  it('refuses a clearance of what has changed, and of files that it does not show', async () => {
    const { id, item } = await plan()
    const { revision } = await findSubmission(house.services.db, item.id)
    const key = { gatheringId: id, submissionId: item.id, names: [], shown: [] }
    const clear = (change: object): Promise<string> =>
      outcomeOf(clearItem(house.services, organiser, { ...key, revision, ...change }))
    expect(await clear({ revision: revision - 1 })).toBe('revision-conflict')
    expect(await clear({ shown: ['another'] })).toBe('bad-input')
    expect(await clear({ submissionId: 'another' })).toBe('not-found')
  })

  it('says in the ledger that it was cleared, and none of the names', async () => {
    const { id, item, clear } = await plan()
    await clear([item.short], [item.files.picture])
    const entries = await house.services.db
      .selectFrom('ledger')
      .select(['act', 'payload'])
      .where('scope', '=', `gathering:${id}`)
      .execute()
    const cleared = must(entries.find(({ act }) => act === 'blind.cleared'))
    expect(JSON.parse(cleared.payload)).toEqual({
      submissionId: item.id,
      names: 1,
      shown: [item.files.picture],
      withheld: [item.files.logo, item.files.model],
    })
    expect(item.isTold(JSON.stringify(entries))).toBe(false)
  })
})
