/** What people write, at every door of the server, on both databases; and what was stored before. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createInvite, issueCode } from '../../server/account/invites.ts'
import { createGathering } from '../../server/gathering/gatherings.ts'
import { exhibitsOf, findSubmission, formOf } from '../../server/intake/submissions.ts'
import { rekeyFilings } from '../../server/storage/rekey-filings.ts'
import type { Services } from '../../server/house/services.ts'
import { DRAFT_TEXT_MAX } from '../../shared/call/form.ts'
import { DATABASES } from '../support/house.ts'
import { createMeetings, type Meetings } from '../support/meeting.ts'
import { must } from '../support/must.ts'
import { createActor, fileScenario, openGathering, saveDraft, signInAs } from '../support/people.ts'
import { callApi, runHouse, type RunningHouse } from '../support/running-house.ts'
import { fitForm } from '../support/sample-call.ts'

const soon = { timeout: 5000, interval: 20 }
const INT4_MAX = 2 ** 31 - 1

describe.each(DATABASES)('text from people on %s', (kind) => {
  let house: RunningHouse
  let services: Services
  let meetings: Meetings
  let staff: string
  let applicantId: string
  let applicant: string
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
    meetings = createMeetings(house)
    staff = await signInAs(services, await createActor(services, 'organiser', 'secretary'))
    applicantId = await createActor(services, 'applicant')
    applicant = await signInAs(services, applicantId)
  })
  afterAll(async () => {
    await meetings.end()
    await house.close()
  })

  const call = async (
    path: string,
    options: Parameters<typeof callApi>[2] = {},
  ): Promise<{ status: number; body: Record<string, unknown> & { data?: { code: string } } }> => {
    const answer = await callApi(house.url, path, options)
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }
  const invite = () =>
    createInvite(services, services.db, {
      callRole: 'applicant',
      personId: null,
      name: '受邀',
      goTo: '/apply',
      uses: 3,
    })

  it('keeps a name without what cannot be seen, by invite and by code (A18, A28)', async () => {
    const { token } = await invite()
    const name = '\u202e甲\0乙\u200b\ud83d '
    const byLink = await call('/invites/redeem', { method: 'POST', body: { token, name } })
    expect(byLink.body).toMatchObject({ me: { person: { name: '甲乙' } } })
    const { id } = await openGathering(services, { kind: 'roadshow', roles: ['presenter'] })
    const seat = { gatheringId: id, role: 'audience' as const, personId: null }
    const { code } = await issueCode(services, services.db, seat)
    const byCode = await call('/codes/redeem', { method: 'POST', body: { code, name } })
    expect(byCode.body).toMatchObject({ me: { person: { name: '甲乙' } } })
  })

  it.each(['\u200b', '\u3164', '\0', '\u202e \u2060'])(
    'refuses the name %j, in which there is nothing to see (A18)',
    async (name) => {
      const { token } = await invite()
      const answer = await call('/invites/redeem', { method: 'POST', body: { token, name } })
      expect(answer.body.data?.code).toBe('bad-input')
      const body = { kind: 'roadshow', title: name, trackId: null }
      const title = await call('/gatherings', { method: 'POST', token: staff, body })
      expect(title.body.data?.code).toBe('bad-input')
    },
  )

  it.each(['。', '）请在今天内打开', '%E3%80%82', '\u200b', '\0'])(
    'lets a link in that %j was taken into (A13)',
    async (behind) => {
      const { token } = await invite()
      const body = { token: token + behind }
      expect((await call('/invites/redeem', { method: 'POST', body })).status).toBe(200)
    },
  )

  it('refuses a scenario and a unit in which there is nothing to see (A18)', async () => {
    const draft = await saveDraft(services, applicantId, {
      scenarioName: '\u3164',
      leadUnitName: '\u200b',
    })
    const submit = { method: 'POST', token: applicant, body: { revision: draft.revision } }
    const { body } = await call(`/submissions/${draft.id}/submit`, submit)
    expect(body.data).toMatchObject({
      code: 'form-findings',
      findings: [
        { path: 'leadUnitName', code: 'required' },
        { path: 'scenarioName', code: 'required' },
      ],
    })
  })

  it('takes a scenario whose name differs in nothing visible for the same (A19)', async () => {
    const name = `外滩元宇宙导览${crypto.randomUUID()}`
    await fileScenario(services, applicantId, { scenarioName: name })
    for (const other of [`外滩\u200b${name.slice(2)}`, `${name}\ufe0f`, `★${name}！`]) {
      const draft = await saveDraft(services, applicantId, { scenarioName: other })
      const submit = { method: 'POST', token: applicant, body: { revision: draft.revision } }
      const { body } = await call(`/submissions/${draft.id}/submit`, submit)
      expect(body.data?.code).toBe('already-filed')
    }
  })

  it('stores a draft clean and telephone numbers in one writing (A2, A20, A28)', async () => {
    const scenarioName = `智慧港\ud83d元\0宇宙 ${crypto.randomUUID()}`
    const { contact } = fitForm()
    const phone = '\u200e（021）12345678'
    const form = fitForm({ scenarioName, contact: { ...contact, phone } })
    const { id, revision } = await saveDraft(services, applicantId)
    const save = { method: 'PUT', token: applicant, body: { revision, form, exhibits: [] } }
    const saved = await call(`/submissions/${id}`, save)
    expect(saved.status).toBe(200)
    const submit = { method: 'POST', token: applicant, body: { revision: revision + 1 } }
    expect((await call(`/submissions/${id}/submit`, submit)).body).toMatchObject({
      form: {
        scenarioName: scenarioName.replace(/[\0\ud83d]/g, ''),
        contact: { phone: '021-12345678' },
      },
    })
  })

  it('saves a draft of marks without end in no time (S3)', async () => {
    const { id, revision } = await saveDraft(services, applicantId)
    const marks = `a${'\u0301\u0323'.repeat((DRAFT_TEXT_MAX - 2) / 2)}`
    const form = fitForm({ overview: marks, needs: marks, unitProfile: marks, schedule: marks })
    const startMs = performance.now()
    const save = { method: 'PUT', token: applicant, body: { revision, form, exhibits: [] } }
    expect((await call(`/submissions/${id}`, save)).status).toBe(200)
    expect(performance.now() - startMs).toBeLessThan(3000)
  })

  it.each([
    ['the submission', (id: string) => `/submissions/${id}%00`],
    ['a scenario', (id: string) => `/scenarios/${id}%00`],
    ['a check', (id: string) => `/checks/${id}%00%ED%A0%BD`],
    ['a gathering', () => '/gatherings/none%00'],
    ['results', () => '/gatherings/none%00/results.csv'],
    ['the ledger', () => '/gatherings/%00/ledger.json'],
    ['a feed', (id: string) => `/feeds/${id}%00/a%00`],
    ['events', (id: string) => `/feeds/${id}%00/a%00/events`],
  ])(
    'answers an address of %s with NUL in it with no failure of its own (A28)',
    async (_, path) => {
      const { id } = await saveDraft(services, applicantId)
      const answer = await callApi(house.url, path(id), { token: staff })
      expect(answer.status).toBeLessThan(500)
    },
  )

  it('refuses NUL in what names something, and in an e-mail address, as anything unknown', async () => {
    const signIn = { email: 'a\0@b.cn', password: 'x\0' }
    expect((await call('/sign-in', { method: 'POST', body: signIn })).body.data?.code).toBe(
      'sign-in-failed',
    )
    const gathering = { kind: 'review', title: '评\0审会', trackId: 'industry\0x' }
    const made = await call('/gatherings', { method: 'POST', token: staff, body: gathering })
    expect(made.body).toMatchObject({ title: '评审会', trackId: 'industry' })
    const update = { title: '评审会', agenda: ['\0', 'a\0b'] }
    const path = `/gatherings/${String(made.body.id)}`
    const agenda = await call(path, { method: 'PUT', token: staff, body: update })
    expect(agenda.body.data?.code).toBe('bad-input')
    const reason = { decision: 'return', ticks: [], reason: '请补\0充\ud83d材料' }
    const filed = await fileScenario(services, applicantId)
    const decided = await call(`/checks/${filed.id}`, {
      method: 'POST',
      token: staff,
      body: reason,
    })
    expect(decided.status).toBe(200)
    expect((await findSubmission(services.db, filed.id)).returned_reason).toBe('请补充材料')
  })

  it('takes an upload by a name with NUL as it takes any (A28)', async () => {
    const { id } = await saveDraft(services, applicantId)
    const metadata = { purpose: 'picture', submissionId: `${id}\0`, filename: '图\0\u202e.png' }
    const header = Object.entries(metadata)
      .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
      .join(',')
    const headers = { 'tus-resumable': '1.0.0', 'upload-length': '8', 'upload-metadata': header }
    const answer = await callApi(house.url, '/uploads', {
      method: 'POST',
      token: applicant,
      headers,
    })
    expect(answer.status).toBe(201)
  })

  it.each([INT4_MAX, INT4_MAX + 1, -1, 2 ** 53])(
    'refuses the revision %d before the database does (S11)',
    async (revision) => {
      const { id } = await saveDraft(services, applicantId)
      const save = {
        method: 'PUT',
        token: applicant,
        body: { revision, form: fitForm(), exhibits: [] },
      }
      expect((await call(`/submissions/${id}`, save)).body.data?.code).toBe('bad-input')
    },
  )

  it('shows a room whole whatever is stored as title and name (A2)', async () => {
    const { id, items, people } = await openGathering(services, { roles: ['chair', 'reviewer'] })
    const [item] = items
    const stored = formOf(await findSubmission(services.db, must(item)))
    const title = `智慧港\ud83d元宇宙 ${must(item)}`
    const form = JSON.stringify({ ...stored, scenarioName: title })
    await services.db.updateTable('submission').set({ form }).where('id', '=', must(item)).execute()
    await rekeyFilings(services.db)
    await services.db
      .updateTable('person')
      .set({ name: '周组长\u202e' })
      .where('id', '=', must(people[0]))
      .execute()
    for (const personId of people)
      await meetings.comeIn(await signInAs(services, personId), id).then((guest) =>
        expect
          .poll(() => guest.view().agenda[0], soon)
          .toMatchObject({ title: title.replace('\ud83d', ''), phase: 'waiting', outcome: null })
          .then(() => expect(guest.view().members.get(must(people[0]))?.name).toBe('周组长')),
      )
  })

  it('brings filings of before to today’s key, the first of two that look the same (A19)', async () => {
    const name = `旧日申报${crypto.randomUUID()}`
    const first = await fileScenario(services, applicantId, { scenarioName: name })
    const second = await fileScenario(services, applicantId, { scenarioName: `${name}甲` })
    const { db } = services
    const keyOf = async (id: string) =>
      (await db.selectFrom('filing').selectAll().where('submission_id', '=', id).execute())[0]
        ?.filing_key
    const key = must(await keyOf(first.id))
    const old = { filing_key: `old:${name}` }
    await db.updateTable('filing').set(old).where('submission_id', '=', first.id).execute()
    const form = JSON.stringify({ ...formOf(second), scenarioName: `${name}\u200b` })
    await db.updateTable('submission').set({ form }).where('id', '=', second.id).execute()
    await rekeyFilings(db)
    expect([await keyOf(first.id), await keyOf(second.id)]).toEqual([key, `${key}#${second.id}`])
    await db.deleteFrom('filing').where('submission_id', '=', second.id).execute()
    await db
      .updateTable('submission')
      .set({ stage: 'rejected' })
      .where('id', '=', second.id)
      .execute()
  })

  it('reads what fits of a list of exhibits that was stored before', async () => {
    const text = { zh: '一', en: '' }
    const host = { kind: 'dialogue', title: text, host: text, scenes: [{ id: 'a', line: text }] }
    const exhibits = JSON.stringify([
      { ...host, id: '\u200b' },
      { ...host, id: 'host' },
    ])
    expect(exhibitsOf({ exhibits }).map(({ id }) => id)).toEqual(['host'])
  })

  it('keeps a gathering’s title as one line', async () => {
    const actor = await createActor(services, 'secretary')
    const row = await createGathering(services, actor, {
      kind: 'review',
      title: '评审会',
      trackId: null,
    })
    const body = { title: ' 一\n二\t三 ', agenda: [] }
    const update = await call(`/gatherings/${row.id}`, { method: 'PUT', token: staff, body })
    expect(update.body).toMatchObject({ title: '一 二 三' })
  })
})
