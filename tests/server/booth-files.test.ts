/** Files of a booth from their upload to their address, and what a booth is not submitted with. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAssetQueue } from '../../server/assets/asset-queue.ts'
import { assetsOfSubmission } from '../../server/assets/asset-rows.ts'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { saveSubmission, submitSubmission } from '../../server/intake/submissions.ts'
import { exhibitsSchema, type Purpose } from '../../shared/exhibit/manifest.ts'
import { must } from '../support/must.ts'
import { createPdf } from '../support/pdf.ts'
import { createActor, outcomeOf, saveDraft, signInAs } from '../support/people.ts'
import { createMp4, createWav } from '../support/recordings.ts'
import { cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

describe('a booth with media', () => {
  let house: RunningHouse
  beforeAll(async () => {
    house = await runHouse('SQLite')
  })
  afterAll(() => house.close())

  async function upload(purpose: Purpose, bytes: Buffer) {
    const { services } = house
    const ownerId = await createActor(services, 'applicant')
    const draft = await saveDraft(services, ownerId)
    const file = { purpose, name: 'x', ownerId, submissionId: draft.id, gatheringId: null }
    const assetId = await receiveFile(services, file, bytes)
    const exhibits = exhibitsSchema.parse([
      { kind: 'media', id: 'm', assetId, title: { zh: '名' } },
    ])
    const saved = await saveSubmission(services, {
      ...draft,
      form: JSON.parse(draft.form) as never,
      exhibits,
    })
    const submit = () =>
      submitSubmission(services, ownerId, { id: draft.id, revision: saved.revision })
    const process = async () => {
      const queue = createAssetQueue(services)
      await queue.start()
      await queue.idle()
      return must((await assetsOfSubmission(services.db, draft.id))[0])
    }
    return { submit, process, cookie: cookieOf(await signInAs(services, ownerId)) }
  }

  it('keeps the pages of a document in order, each with its address', async () => {
    const { process, submit } = await upload('document', createPdf({ pages: 2 }))
    expect(await outcomeOf(submit())).toBe('files-processing')
    const { status, facts, url } = await process()
    expect({ status, texts: facts?.pages.map(({ text }) => text) }).toEqual({
      status: 'ready',
      texts: ['Page 1 of the plan', 'Page 2 of the plan'],
    })
    expect(facts?.pages[0]?.url).toBe(url)
    expect(facts?.pages[1]?.url).toMatch(/^\/blobs\/[0-9a-f]{64}\.webp$/)
    expect(await outcomeOf(submit())).toBe('done')
  })

  it('is not submitted with a file that was refused', async () => {
    const { process, submit } = await upload('document', createPdf({ locked: true }))
    expect(await process()).toMatchObject({
      status: 'refused',
      refusal: { code: 'document-locked' },
    })
    expect(await outcomeOf(submit())).toBe('files-refused')
  })

  it('is not submitted over its budget, and says by how much', async () => {
    const { process, submit } = await upload('audio', createWav(2))
    const { id } = await process()
    const heavy = {
      servedBytes: 6 * 1024 * 1024,
      drawCalls: 1,
      textureBytes: 0,
      size: null,
      nodes: [],
      variants: [],
      animations: [],
    }
    await house.services.db
      .updateTable('asset')
      .set({ facts: JSON.stringify(heavy) })
      .where('id', '=', id)
      .execute()
    await expect(submit()).rejects.toMatchObject({
      code: 'booth-budget',
      findings: [{ path: 'exhibits.downloadBytes', code: 'budget-download', limit: 5, actual: 6 }],
    })
  })

  it('serves a video in parts, with its type and no guessing', async () => {
    const bytes = createMp4()
    const { process, cookie } = await upload('video', bytes)
    const { url } = await process()
    const get = (headers: Record<string, string> = {}) =>
      fetch(`${house.url}${url}`, { headers: { cookie, ...headers } })
    const whole = await get()
    const part = await get({ range: 'bytes=4-7' })
    expect([whole.status, part.status]).toEqual([200, 206])
    expect(part.headers.get('content-range')).toBe(`bytes 4-7/${bytes.length}`)
    expect(await part.text()).toBe('ftyp')
    for (const { headers } of [whole, part]) {
      expect(headers.get('content-type')).toBe('video/mp4')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('accept-ranges')).toBe('bytes')
    }
    const beyond = await get({ range: 'bytes=99999999-' })
    expect(beyond.status).toBe(416)
  })
})
