import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPEN_UPLOADS_MAX } from '../../server/assets/open-uploads.ts'
import { setPhase } from '../../server/review/phases.ts'
import type { Services } from '../../server/house/services.ts'
import type { LedgerReceipt } from '../../shared/protocol/api-gathering.ts'
import { checkLedgerText } from '../../shared/ledger/check.ts'
import { ledgerFileSchema, verifyLedger } from '../../shared/ledger/ledger.ts'
import { createPng } from '../support/glb.ts'
import { createActor, holdOf, openGathering, saveDraft, signInAs } from '../support/people.ts'
import { callApi, cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

let house: RunningHouse
let services: Services
beforeAll(async () => {
  house = await runHouse('SQLite')
  services = house.services
})
afterAll(() => house.close())

const tokenOf = async (...roles: Parameters<typeof createActor>[1][]) =>
  signInAs(services, await createActor(services, ...roles))

describe('uploads', () => {
  const png = createPng(64, 48)
  const metadata = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
      .join(',')
  const create = (token: string, values: Record<string, string>, length = png.length) =>
    fetch(`${house.url}/api/uploads`, {
      method: 'POST',
      headers: {
        'x-requested-with': 'jiebang',
        'tus-resumable': '1.0.0',
        'upload-length': String(length),
        'upload-metadata': metadata(values),
        cookie: cookieOf(token),
      },
    })
  const send = (location: string, token: string, bytes: Buffer, offset: number) =>
    fetch(new URL(location, `${house.url}/api/uploads`), {
      method: 'PATCH',
      headers: {
        'x-requested-with': 'jiebang',
        'tus-resumable': '1.0.0',
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
        cookie: cookieOf(token),
      },
      body: new Uint8Array(bytes),
    })

  it('come in parts and stand in the submission when whole', async () => {
    const ownerId = await createActor(services, 'applicant')
    const token = await signInAs(services, ownerId)
    const { id: submissionId } = await saveDraft(services, ownerId)
    const created = await create(token, { purpose: 'picture', submissionId, filename: '图.png' })
    expect(created.status).toBe(201)
    const location = created.headers.get('location') ?? ''
    const half = png.length >> 1
    expect((await send(location, token, png.subarray(0, half), 0)).status).toBe(204)
    const whole = await send(location, token, png.subarray(half), half)
    expect(whole.status).toBe(200)
    const submission = await callApi(house.url, `/submissions/${submissionId}`, { token })
    expect(await submission.json()).toMatchObject({
      assets: [{ purpose: 'picture', name: '图.png', bytes: png.length }],
    })
  })

  it('are refused to whoever does not own the submission, before a byte is sent', async () => {
    const { id: submissionId } = await saveDraft(services, await createActor(services, 'applicant'))
    const values = { purpose: 'picture', submissionId, filename: 'a.png' }
    expect((await create(await tokenOf('applicant'), values)).status).toBe(403)
    expect((await create('nobody', values)).status).toBe(401)
  })

  it('that are not whole are bounded for each person', async () => {
    const ownerId = await createActor(services, 'applicant')
    const token = await signInAs(services, ownerId)
    const { id: submissionId } = await saveDraft(services, ownerId)
    const values = { purpose: 'picture', submissionId, filename: 'a.png', ownerId: 'somebody' }
    const begun: string[] = []
    for (let i = 0; i < OPEN_UPLOADS_MAX; i += 1)
      begun.push((await create(token, values)).headers.get('location') ?? '')
    const refused = await create(token, values)
    expect([refused.status, await refused.json()]).toMatchObject([
      422,
      { code: 'too-many-uploads' },
    ])
    expect((await send(begun[0] ?? '', token, png, 0)).status).toBe(200)
    expect((await create(token, values)).status).toBe(201)
    const otherId = await createActor(services, 'applicant')
    const { id } = await saveDraft(services, otherId)
    const other = { ...values, submissionId: id }
    expect((await create(await signInAs(services, otherId), other)).status).toBe(201)
  })

  it('are refused over their size and for no purpose', async () => {
    const ownerId = await createActor(services, 'applicant')
    const token = await signInAs(services, ownerId)
    const { id: submissionId } = await saveDraft(services, ownerId)
    const values = { purpose: 'picture', submissionId, filename: 'a.png' }
    const megabyte = 1024 * 1024
    for (const [purpose, megabytes, limit] of [
      ['picture', 21, 20],
      ['model', 61, 60],
      ['model', 100_000, 60],
    ] as const) {
      const answer = await create(token, { ...values, purpose }, megabytes * megabyte)
      expect([answer.status, await answer.json()]).toMatchObject([
        413,
        { code: 'file-too-large', figures: { megabytes, limit } },
      ])
    }
    expect((await create(token, { ...values, purpose: 'virus' })).status).toBe(400)
  })

  it('are refused when the bytes are not what they were said to be', async () => {
    const ownerId = await createActor(services, 'applicant')
    const token = await signInAs(services, ownerId)
    const { id: submissionId } = await saveDraft(services, ownerId)
    const page = Buffer.from('<!doctype html>'.padEnd(200))
    const created = await create(
      token,
      { purpose: 'model', submissionId, filename: 'a.glb' },
      page.length,
    )
    const answer = await send(created.headers.get('location') ?? '', token, page, 0)
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'file-kind' }])
  })
})

describe('exportRoutes', () => {
  it('give out results and the ledger after the reveal, to the panel and the staff alone', async () => {
    const { id, items, people } = await openGathering(services, {
      roles: ['chair', 'reviewer', 'presenter'],
    })
    const [chair = '', reviewer = '', presenter = ''] = people
    const get = async (name: string, personId: string) =>
      callApi(house.url, `/gatherings/${id}/${name}`, { token: await signInAs(services, personId) })
    const formulas = `results/${items[0] ?? ''}`
    const files = ['results.csv', 'results.xlsx', 'results.json', 'ledger.json']
    const all = ['results', formulas, ...files, 'ledger/receipt']
    for (const name of all) expect([name, (await get(name, chair)).status]).toEqual([name, 409])
    const hold = await holdOf(services, id)
    for (const phase of ['scoring', 'closed', 'revealed'] as const)
      await setPhase(services, hold, { actor: chair, submissionId: items[0] ?? '', phase })

    const csv = await get('results.csv', reviewer)
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment; filename\*=UTF-8''%E8/)
    expect([...new Uint8Array(await csv.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const xlsx = await get('results.xlsx', chair)
    expect(Buffer.from(await xlsx.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK')
    const ledger = ledgerFileSchema.parse(await (await get('ledger.json', chair)).json())
    expect(await verifyLedger(ledger)).toMatchObject({ ok: true })
    expect(ledger.entries.map((e) => 'act' in e && e.act)).toEqual(
      expect.arrayContaining(['gathering.created', 'item.revealed', 'review.exported']),
    )
    // What is handed out holds against what is exported later.
    const receipt = (await (await get('ledger/receipt', reviewer)).json()) as LedgerReceipt
    const results = await (await get('results.json', reviewer)).text()
    const later = await (await get('ledger.json', reviewer)).text()
    const handed = { key: receipt.publicKey, head: receipt.head.hash, results }
    expect(await checkLedgerText(later, handed)).toMatchObject({ found: 'good' })
    expect(receipt.qrSvg).toContain('<svg')
    // Nobody scored: there is nothing to explain.
    expect(await (await get(formulas, reviewer)).json()).toEqual([])
    expect((await get('results/none', reviewer)).status).toBe(404)
    for (const name of all) expect([name, (await get(name, presenter)).status]).toEqual([name, 403])
  })
})
