/** A file that no exhibit shows is its owner's and the staff's, whatever the stage of its submission. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assetsOfSubmission } from '../../server/assets/asset-rows.ts'
import { keepBytes } from '../../server/assets/blob-uses.ts'
import { receiveFile } from '../../server/assets/receive-file.ts'
import { decideCheck, setPublished } from '../../server/intake/formal-check.ts'
import { saveSubmission, submitSubmission } from '../../server/intake/submissions.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import { createPng } from '../support/glb.ts'
import { DATABASES } from '../support/house.ts'
import { must } from '../support/must.ts'
import { createActor, saveDraft, signInAs } from '../support/people.ts'
import { cookieOf, runHouse, type RunningHouse } from '../support/running-house.ts'

describe.each(DATABASES)('files of a published submission, kept in %s', (kind) => {
  let house: RunningHouse
  beforeAll(async () => {
    house = await runHouse(kind)
  })
  afterAll(() => house.close())

  it('are open to everybody where its booth shows them, and else to owner and staff alone', async () => {
    const { services } = house
    const ownerId = await createActor(services, 'applicant')
    const organiserId = await createActor(services, 'organiser')
    const draft = await saveDraft(services, ownerId)
    const takeIn = async (content: string): Promise<string> => {
      const file = { purpose: 'picture' as const, name: 'x', ownerId, submissionId: draft.id }
      const id = await receiveFile(services, { ...file, gatheringId: null }, createPng(40, 30))
      const sha = await keepBytes(services, Buffer.from(content), { asset_id: id, kind: 'shown' })
      await services.db
        .updateTable('asset')
        .set({ status: 'ready', blob_sha: sha, media_type: 'image/webp', width: 40, height: 30 })
        .where('id', '=', id)
        .execute()
      return id
    }
    const [shown, unshown] = [await takeIn('shown'), await takeIn('unshown')]
    const exhibits = exhibitsSchema.parse([
      { kind: 'media', id: 'm', assetId: shown, title: { zh: '图' } },
    ])
    const form = JSON.parse(draft.form) as never
    const { id, revision } = await saveSubmission(services, { ...draft, form, exhibits })
    await submitSubmission(services, ownerId, { id, revision })
    const ticks = [...CHECK_TICKS]
    await decideCheck(services, organiserId, { id, decision: 'accept', ticks, reason: '' })
    await setPublished(services, organiserId, { id, published: true })
    const files = await assetsOfSubmission(services.db, id)
    const statusOf = async (assetId: string, personId?: string): Promise<number> => {
      const url = must(files.find((file) => file.id === assetId)?.url)
      const cookie = personId === undefined ? '' : cookieOf(await signInAs(services, personId))
      return (await fetch(`${house.url}${url}`, { headers: { cookie } })).status
    }
    const stranger = await createActor(services, 'applicant')
    const seen = async (assetId: string): Promise<number[]> =>
      Promise.all([undefined, stranger, ownerId, organiserId].map((who) => statusOf(assetId, who)))
    expect(await seen(shown)).toEqual([200, 200, 200, 200])
    expect(await seen(unshown)).toEqual([404, 404, 200, 200])
  })
})
