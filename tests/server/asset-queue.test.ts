/** A queue that stops when it is told, and two that never do the same file twice (F9). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAssetQueue } from '../../server/assets/asset-queue.ts'
import { LEASE_MS, renewLease, takeLease } from '../../server/assets/leases.ts'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { removeAsset } from '../../server/intake/submissions.ts'
import type { Services } from '../../server/house/services.ts'
import { createPng } from '../support/glb.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, saveDraft } from '../support/people.ts'
import { HAS_REDIS, startServer } from '../support/processes.ts'

const STOP_MAX_MS = 10_000
let width = 16

/** Uploads pictures, each of another size, that wait to be processed. */
async function uploadPictures(services: Services, count: number) {
  const ownerId = await createActor(services, 'applicant')
  const draft = await saveDraft(services, ownerId)
  const file = { purpose: 'picture', ownerId, submissionId: draft.id, gatheringId: null } as const
  const ids: string[] = []
  for (let i = 0; i < count; i += 1) {
    width += 1
    ids.push(await receiveFile(services, { ...file, name: `${i}` }, createPng(width, 16)))
  }
  const statuses = async () => {
    const rows = await services.db
      .selectFrom('asset')
      .select('status')
      .where('id', 'in', ids)
      .execute()
    return rows.map(({ status }) => status)
  }
  return { draft, ids, statuses }
}

describe.each(DATABASES)('createAssetQueue on %s', (kind) => {
  let house: House
  let services: Services
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
  })
  afterAll(() => house.close())

  it('stops soon however much waits, and the next start takes up the rest', async () => {
    const { statuses } = await uploadPictures(services, 30)
    const queue = createAssetQueue(services)
    await queue.start()
    const begunAt = Date.now()
    await queue.stop()
    expect(Date.now() - begunAt).toBeLessThan(STOP_MAX_MS / 2)
    const left = (await statuses()).filter((status) => status === 'processing')
    expect(left.length).toBeGreaterThan(25)
    expect(await statuses()).not.toContain('refused')
    queue.add('anything', 'anybody')
    await queue.idle()
    const few = await services.db
      .selectFrom('asset')
      .select(['id', 'lease_holder'])
      .where('status', '=', 'processing')
      .execute()
    expect(few.map(({ lease_holder }) => lease_holder).filter(Boolean)).toEqual([])
    await services.db.deleteFrom('asset').where('status', '=', 'processing').execute()
  })

  it('does each file once, though two queues take all of them up', async () => {
    const { ids, statuses } = await uploadPictures(services, 6)
    const queues = [createAssetQueue(services), createAssetQueue(services)]
    await Promise.all(queues.map((queue) => queue.start()))
    await Promise.all(queues.map((queue) => queue.idle()))
    await Promise.all(queues.map((queue) => queue.stop()))
    expect(await statuses()).toEqual(ids.map(() => 'ready'))
  })

  it('gives a file to one of many who want it, and on when that one is gone', async () => {
    const { ids } = await uploadPictures(services, 1)
    const id = must(ids[0])
    const holders = Array.from({ length: 8 }, (_, i) => `process ${i}`)
    const taken = await Promise.all(holders.map((holder) => takeLease(services, id, holder)))
    const winners = taken.flatMap((row) => row?.lease_holder ?? [])
    expect(winners).toHaveLength(1)
    const winner = must(winners[0])
    house.wait(LEASE_MS / 2)
    expect(await renewLease(services, id, winner)).toBe(true)
    house.wait(LEASE_MS - 1)
    expect(await takeLease(services, id, 'late')).toBeUndefined()
    house.wait(2)
    expect(await takeLease(services, id, 'late')).toMatchObject({ lease_holder: 'late' })
    expect(await renewLease(services, id, winner)).toBe(false)
    await services.db.deleteFrom('asset').where('id', '=', id).execute()
  })

  it('keeps nothing of a file that was removed while it was processed', async () => {
    const { draft, ids } = await uploadPictures(services, 1)
    const queue = createAssetQueue(services)
    await queue.start()
    await removeAsset(services, draft, must(ids[0]))
    await queue.idle()
    await queue.stop()
    const uses = await services.db
      .selectFrom('blob_use')
      .selectAll()
      .where('asset_id', '=', must(ids[0]))
      .execute()
    expect(uses).toEqual([])
  })
})

describe.runIf(HAS_REDIS && DATABASES.includes('PostgreSQL'))('processes of one house', () => {
  it('end within ten seconds at a signal with files waiting, and share the files between them', async () => {
    const house = await openHouse('PostgreSQL', { realClock: true })
    const { services } = house
    const { ids, statuses } = await uploadPictures(services, 40)
    const { databaseUrl, dataDir } = services.config
    const first = await startServer(must(databaseUrl), { dataDir })
    const begunAt = Date.now()
    expect(await first.end('SIGTERM')).toBe(0)
    expect(Date.now() - begunAt).toBeLessThan(STOP_MAX_MS)
    expect(await statuses()).toContain('processing')
    const both = await Promise.all([
      startServer(must(databaseUrl), { dataDir }),
      startServer(must(databaseUrl), { dataDir }),
    ])
    const holders = new Set<string>()
    await expect
      .poll(
        async () => {
          const rows = await services.db
            .selectFrom('asset')
            .select('lease_holder')
            .where('lease_holder', 'is not', null)
            .execute()
          for (const { lease_holder } of rows) holders.add(lease_holder ?? '')
          return (await statuses()).filter((status) => status === 'ready').length
        },
        { timeout: 90_000, interval: 50 },
      )
      .toBe(ids.length)
    expect(holders.size).toBe(2)
    await Promise.all(both.map((server) => server.clear()))
    await house.close()
  }, 150_000)
})
