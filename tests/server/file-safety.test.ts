/** Who sees what of the files, and what stays of them on the disk (S9). */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAssetQueue } from '../../server/assets/asset-queue.ts'
import { sweepBlobs } from '../../server/assets/blob-uses.ts'
import { createLine } from '../../server/house/line.ts'
import { receiveFile, type ReceivedFile } from '../../server/assets/receive-file.ts'
import { decideCheck, setPublished } from '../../server/intake/formal-check.ts'
import { removeAsset, saveSubmission, submitSubmission } from '../../server/intake/submissions.ts'
import type { Services } from '../../server/house/services.ts'
import { hashBytes } from '../../server/storage/blobs.ts'
import type { AssetRow } from '../../server/storage/tables.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import { createPng } from '../support/glb.ts'
import { DATABASES } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, openGathering, outcomeOf, saveDraft, signInAs } from '../support/people.ts'
import { createMp4 } from '../support/recordings.ts'
import { cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'
import { fitForm } from '../support/sample-call.ts'

describe.each(DATABASES)('files on %s (S9)', (kind) => {
  let house: RunningHouse
  let services: Services
  beforeAll(async () => {
    house = await runHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  const process = async () => {
    const queue = createAssetQueue(services)
    await queue.start()
    await queue.idle()
    await queue.stop()
  }
  const rowOf = (id: string): Promise<AssetRow> =>
    services.db.selectFrom('asset').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const receive = async (file: Omit<ReceivedFile, 'name'>, bytes: Buffer) => {
    const id = await receiveFile(services, { ...file, name: 'x' }, bytes)
    await process()
    return rowOf(id)
  }
  /** A draft with a processed file; each of another width, so that no two are one blob. */
  let width = 64
  const draftWithPicture = async () => {
    width += 1
    const source = createPng(width, 32)
    const ownerId = await createActor(services, 'applicant')
    const draft = await saveDraft(services, ownerId)
    const file = { purpose: 'picture', ownerId, submissionId: draft.id, gatheringId: null } as const
    return { ownerId, draft, source, row: await receive(file, source) }
  }
  const statusOf = async (address: string, personId?: string) => {
    const cookie = personId === undefined ? '' : cookieOf(await signInAs(services, personId))
    const answer = await fetch(`${house.url}/blobs/${address}`, { headers: { cookie } })
    return [answer.status, answer.headers.get('cache-control')?.split(',')[0] ?? null]
  }
  const publish = async (id: string, ownerId: string, shows?: object) => {
    const { revision } = await services.db
      .selectFrom('submission')
      .select('revision')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const form = fitForm({ scenarioName: `场景 ${id}` })
    const exhibits = exhibitsSchema.parse([])
    const saved = await saveSubmission(services, { id, revision, form, exhibits })
    await submitSubmission(services, ownerId, { id, revision: saved.revision })
    const ticks = [...CHECK_TICKS]
    await decideCheck(services, ownerId, { id, decision: 'accept', ticks, reason: '' })
    if (shows) await showBehindOurBack(id, [shows])
    await setPublished(services, ownerId, { id, published: true })
  }
  const showBehindOurBack = (id: string, exhibits: object[]) =>
    services.db
      .updateTable('submission')
      .set({ exhibits: JSON.stringify(exhibits) })
      .where('id', '=', id)
      .execute()

  it('of a draft are seen by its owner alone, of what is submitted by the staff too, of a published scenario by all', async () => {
    const { ownerId, draft, row } = await draftWithPicture()
    const address = `${must(row.blob_sha)}.webp`
    const stranger = await createActor(services, 'applicant')
    const organiser = await createActor(services, 'organiser')
    expect(await statusOf(address)).toEqual([404, null])
    expect(await statusOf(address, stranger)).toEqual([404, null])
    expect(await statusOf(address, ownerId)).toEqual([200, 'private'])
    expect(await statusOf(address, organiser)).toEqual([404, null])
    const { id } = draft
    const stage = (name: 'draft' | 'submitted') =>
      services.db.updateTable('submission').set({ stage: name }).where('id', '=', id).execute()
    await stage('submitted')
    expect(await statusOf(address, organiser)).toEqual([200, 'private'])
    expect(await statusOf(address, stranger)).toEqual([404, null])
    await stage('draft')
    const title = { zh: '图', en: '' }
    await publish(draft.id, ownerId, { kind: 'media', id: 'm', assetId: row.id, title })
    expect(await statusOf(address)).toEqual([200, 'public'])
    await setPublished(services, organiser, { id: draft.id, published: false })
    expect(await statusOf(address)).toEqual([404, null])
  })

  it('are served under their own extension alone, and originals under none', async () => {
    const { ownerId, source, row } = await draftWithPicture()
    const sha = must(row.blob_sha)
    for (const extension of ['webp', 'glb', 'mp4', 'mp3'])
      expect([extension, (await statusOf(`${sha}.${extension}`, ownerId))[0]]).toEqual([
        extension,
        extension === 'webp' ? 200 : 404,
      ])
    for (const extension of ['png', 'webp', 'glb'])
      expect((await statusOf(`${hashBytes(source)}.${extension}`, ownerId))[0]).toBe(404)
  })

  it('that are slides are seen by people of the gathering', async () => {
    const { id: gatheringId, people } = await openGathering(services, { kind: 'roadshow' })
    const [ownerId = '', member = ''] = people
    const slide = { purpose: 'slide', ownerId, submissionId: null, gatheringId } as const
    const row = await receive(slide, createPng(31, 17))
    const address = `${must(row.blob_sha)}.webp`
    expect(await statusOf(address, member)).toEqual([200, 'private'])
    expect(await statusOf(address, await createActor(services, 'applicant'))).toEqual([404, null])
    expect(await statusOf(address)).toEqual([404, null])
  })

  it('leave no original once they are processed', async () => {
    const { source, row } = await draftWithPicture()
    expect(await services.blobs.has(hashBytes(source))).toBe(false)
    expect(await services.blobs.has(must(row.blob_sha))).toBe(true)
  })

  it('that are served as they came stay', async () => {
    const ownerId = await createActor(services, 'applicant')
    const { id: submissionId } = await saveDraft(services, ownerId)
    const file = { purpose: 'video', ownerId, submissionId, gatheringId: null } as const
    const row = await receive(file, createMp4())
    expect(row).toMatchObject({ status: 'ready', blob_sha: row.source_sha })
    expect((await statusOf(`${must(row.blob_sha)}.mp4`, ownerId))[0]).toBe(200)
  })

  it('go from the disk with the last row that names them', async () => {
    const { ownerId, draft, source, row } = await draftWithPicture()
    const sha = must(row.blob_sha)
    const other = await saveDraft(services, ownerId)
    const file = { purpose: 'picture', ownerId, submissionId: other.id, gatheringId: null } as const
    const twin = await receive(file, source)
    expect(twin.blob_sha).toBe(sha)
    await removeAsset(services, draft, row.id)
    expect((await statusOf(`${sha}.webp`, ownerId))[0]).toBe(200)
    await removeAsset(services, other, twin.id)
    expect(await services.blobs.has(sha)).toBe(false)
    expect((await statusOf(`${sha}.webp`, ownerId))[0]).toBe(404)
  })

  it('that a killed process left are swept', async () => {
    const lost = await services.blobs.put(Buffer.from(`lost on ${kind}`))
    const { row } = await draftWithPicture()
    await sweepBlobs(services)
    expect(await services.blobs.has(lost)).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await sweepBlobs(services, 10)
    expect(await services.blobs.has(lost)).toBe(false)
    expect(await services.blobs.has(must(row.blob_sha))).toBe(true)
    const entries = await readdir(join(services.config.dataDir, 'blobs'), { recursive: true })
    expect(entries.filter((name) => name.includes('.'))).toEqual([])
  })

  it('of another unit are not shown by an exhibit that names them', async () => {
    house.planted()
    const theirs = await draftWithPicture()
    const mine = await draftWithPicture()
    const exhibit = {
      kind: 'media',
      id: 'm',
      assetId: theirs.row.id,
      title: { zh: '名', en: 'Name' },
    }
    const saved = saveSubmission(services, {
      ...mine.draft,
      form: fitForm(),
      exhibits: exhibitsSchema.parse([exhibit]),
    })
    expect(await outcomeOf(saved)).toBe('exhibit-wrong')
    await publish(mine.draft.id, mine.ownerId, exhibit)
    const read = async (path: string) => (await fetch(`${house.url}/api${path}`)).text()
    const sha = must(theirs.row.blob_sha)
    expect(await read('/scenarios')).not.toContain(sha)
    expect(await read(`/scenarios/${mine.draft.id}`)).not.toContain(sha)
    expect(await statusOf(`${sha}.webp`)).toEqual([404, null])
    await showBehindOurBack(mine.draft.id, [])
  })
})

describe('createLine', () => {
  it('does one piece at a time, in order, whatever becomes of the one before', async () => {
    const line = createLine()
    const log: string[] = []
    const piece = (name: string, fails: boolean) =>
      line(async () => {
        log.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve, 5))
        log.push(`${name} ends`)
        if (fails) throw new Error(name)
      }).catch(() => undefined)
    await Promise.all([piece('a', true), piece('b', false)])
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })
})
