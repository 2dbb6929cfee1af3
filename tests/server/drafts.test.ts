/** Drafts that meet each other, and texts that are longer than they look. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createSubmission,
  DRAFTS_MAX,
  exhibitsOf,
  findSubmission,
  formOf,
  removeAsset,
  saveSubmission,
  submitSubmission,
} from '../../server/intake/submissions.ts'
import type { Services } from '../../server/house/services.ts'
import { exhibitsSchema } from '../../shared/exhibit/manifest.ts'
import { MARKS_MAX } from '../../shared/text/written.ts'
import { DATABASES, openHouse, type House } from '../support/house.ts'
import { createActor, outcomeOf, saveDraft } from '../support/people.ts'
import { fitForm } from '../support/sample-call.ts'

describe.each(DATABASES)('drafts on %s', (kind) => {
  let house: House
  let services: Services
  let ownerId: string
  beforeAll(async () => {
    house = await openHouse(kind)
    services = house.services
    ownerId = await createActor(services, 'applicant')
  })
  afterAll(() => house.close())

  it('takes a file out of what was saved meanwhile, and of nothing that is submitted', async () => {
    const showing = (...assetIds: string[]) =>
      exhibitsSchema.parse(
        assetIds.map((assetId) => ({
          kind: 'media',
          id: `e-${assetId}`,
          assetId,
          title: { zh: '名' },
        })),
      )
    const before = await saveDraft(services, ownerId, {}, showing('a', 'b'))
    const { id, revision } = before
    const exhibits = showing('a', 'b', 'c')
    await saveSubmission(services, { id, revision, form: fitForm(), exhibits })
    const removed = await removeAsset(services, before, 'a')
    expect(removed.revision).toBe(revision + 2)
    expect(exhibitsOf(removed).map((one) => one.id)).toEqual(['e-b', 'e-c'])
    expect(
      await outcomeOf(
        saveSubmission(services, { id, revision: revision + 1, form: fitForm(), exhibits }),
      ),
    ).toBe('revision-conflict')
    await submitSubmission(services, ownerId, { id, revision: revision + 2, files: 'ours' })
    expect(await outcomeOf(removeAsset(services, removed, 'b'))).toBe('wrong-stage')
    expect(exhibitsOf(await findSubmission(services.db, id))).toHaveLength(2)
  })

  it('are so many for each person, and no more', async () => {
    const busyId = await createActor(services, 'applicant')
    for (let i = 0; i < DRAFTS_MAX; i += 1) await createSubmission(services, busyId)
    expect(await outcomeOf(createSubmission(services, busyId))).toBe('too-many-drafts')
    expect(await outcomeOf(createSubmission(services, ownerId))).toBe('done')
  })

  it('keeps a letter with hundreds of marks as the letter and a few (S3)', async () => {
    const leadUnitName = `A${'\u0344'.repeat(400)}`
    const { id, revision } = await saveDraft(services, ownerId, { leadUnitName })
    await submitSubmission(services, ownerId, { id, revision })
    const kept = formOf(await findSubmission(services.db, id)).leadUnitName
    expect(kept).toHaveLength(1 + MARKS_MAX)
  })

  it('refuses a text that is short as it is counted and too long as it is stored', async () => {
    const { id, revision } = await saveDraft(services, ownerId, {
      leadUnitCode: 'ﷺ'.repeat(400),
    })
    await expect(submitSubmission(services, ownerId, { id, revision })).rejects.toMatchObject({
      code: 'form-findings',
      findings: [{ path: 'leadUnitCode', code: 'too-long', limit: 500 }],
    })
    expect(await findSubmission(services.db, id)).toMatchObject({ stage: 'draft', revision })
  })
})
