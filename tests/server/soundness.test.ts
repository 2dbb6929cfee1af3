/** The check of the data finds nothing in what the house itself wrote, and each planted contradiction. */
import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { decide, setPhase } from '../../server/review/phases.ts'
import { sealSheet, setScore } from '../../server/review/sheets.ts'
import type { Services } from '../../server/house/services.ts'
import { findContradictions } from '../../server/soundness/find-contradictions.ts'
import type { Phase } from '../../shared/review/phase.ts'
import { createPng } from '../support/glb.ts'
import { PLANTS, type Scene } from '../support/contradictions.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, holdOf, openGathering, saveDraft } from '../support/people.ts'
import { takeBack } from '../support/taken-back.ts'
import { call2025 } from '../support/sample-call.ts'

const CRITERIA = call2025.selectionCriteria.items.map((c) => c.id)

async function setScene(services: Services): Promise<Scene> {
  const { id, items, people } = await openGathering(services, { items: 4 })
  const hold = await holdOf(services, id)
  const [chair = '', reviewer = ''] = people
  const go = async (submissionId: string, ...phases: Phase[]) => {
    for (const phase of phases)
      await setPhase(services, hold, { actor: chair, submissionId, phase })
  }
  const score = (submissionId: string, personId: string, criterionId: string) =>
    setScore(services, hold, {
      submissionId,
      personId,
      criterionId,
      value: 80,
      changeId: randomUUID(),
    })
  for (const submissionId of items.slice(0, 2)) {
    await go(submissionId, 'scoring')
    for (const criterionId of CRITERIA) await score(submissionId, reviewer, criterionId)
    await sealSheet(services, hold, {
      submissionId,
      personId: reviewer,
      changeId: randomUUID(),
      surface: 'page',
    })
    await go(submissionId, 'closed', 'revealed')
  }
  const decision = { outcome: 'selected', reason: '领先', changeId: randomUUID() } as const
  await decide(services, hold, { actor: chair, submissionId: must(items[0]), ...decision })
  await go(must(items[2]), 'scoring')
  await score(must(items[2]), reviewer, must(CRITERIA[0]))
  return { gathering: id, items, ...(await keepPicture(services)) }
}

/** A picture of a draft that stands as processed. */
async function keepPicture(services: Services): Promise<{ asset: string; blob: string }> {
  const ownerId = await createActor(services, 'applicant')
  const { id: submissionId } = await saveDraft(services, ownerId)
  const file = {
    name: '图.png',
    ownerId,
    submissionId,
    gatheringId: null,
    purpose: 'picture',
  } as const
  const asset = await receiveFile(services, file, createPng(8, 8))
  const blob = await services.blobs.put(Buffer.from('a picture as it is served'))
  await services.db
    .updateTable('asset')
    .set({ status: 'ready', blob_sha: blob, media_type: 'image/webp' })
    .where('id', '=', asset)
    .execute()
  return { asset, blob }
}

describe.each(DATABASES)('findContradictions on %s', (kind) => {
  let house: House
  let services: Services
  let scene: Scene
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    scene = await setScene(services)
  })
  afterAll(async () => {
    house.planted()
    await house.close()
  })

  it('finds nothing in what the house wrote', async () => {
    expect(await findContradictions(services)).toEqual([])
  })

  it.each(PLANTS)('finds by %s: %s', async (rule, _, plant) => {
    const { db, blobs } = services
    const found = await takeBack(db, async (trx) => {
      await plant(trx, scene)
      return findContradictions({ db: trx, blobs })
    })
    expect(found.map((finding) => finding.rule)).toContain(rule)
  })

  it('finds a file whose content was changed', async () => {
    const path = services.blobs.pathOf(scene.blob)
    await rm(path)
    await writeFile(path, 'something else')
    const found = await findContradictions(services)
    expect(found.map(({ rule }) => rule)).toEqual(['blob-content'])
  })
})
