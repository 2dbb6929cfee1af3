/**
 * The sample call: filed through the same commands as real submissions, so that what stands in the
 * hall has passed the same rules. Its people and units do not exist and say so.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { formSchema } from '../../shared/call/form.ts'
import type { Exhibit } from '../../shared/exhibit/manifest.ts'
import { CHECK_TICKS } from '../../shared/protocol/api-intake.ts'
import { createInvite, createPerson, grantCallRole } from '../account/invites.ts'
import { createId } from '../account/tokens.ts'
import type { AssetQueue } from '../assets/asset-queue.ts'
import { receiveFile } from '../assets/receive-file.ts'
import { decideCheck, setPublished } from '../intake/formal-check.ts'
import { createSubmission, saveSubmission, submitSubmission } from '../intake/submissions.ts'
import type { Services } from '../services.ts'

export const SAMPLES_DIR = fileURLToPath(new URL('../../assets/samples', import.meta.url))

const text = z.object({ zh: z.string(), en: z.string() })
const sampleSchema = z.object({
  slug: z.string(),
  form: formSchema,
  exhibits: z.array(
    z.object({
      kind: z.enum(['model', 'media']),
      file: z.string(),
      title: text,
      caption: text.optional(),
      alt: text.optional(),
    }),
  ),
})
type Sample = z.infer<typeof sampleSchema>

async function readSample(slug: string): Promise<Sample> {
  const path = join(SAMPLES_DIR, slug, 'submission.json')
  return sampleSchema.parse(JSON.parse(await readFile(path, 'utf8')))
}

/** Files, checks and publishes every sample that is not there yet. */
export async function loadSamples(
  services: Services,
  queue: AssetQueue,
  organiserId: string,
): Promise<void> {
  const done = await services.db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'samples-loaded')
    .executeTakeFirst()
  if (done) return
  const ownerId = await createPerson(
    services.db,
    { name: '示例申报人 Sample applicant' },
    services.now(),
  )
  await grantCallRole(services.db, services.current.id, ownerId, 'applicant')
  const slugs = z
    .array(z.string())
    .parse(JSON.parse(await readFile(join(SAMPLES_DIR, 'index.json'), 'utf8')))
  for (const slug of slugs)
    await fileSample(services, queue, await readSample(slug), { ownerId, organiserId })
  await services.db
    .insertInto('setting')
    .values({ name: 'samples-loaded', value: String(slugs.length) })
    .execute()
}

async function fileSample(
  services: Services,
  queue: AssetQueue,
  sample: Sample,
  { ownerId, organiserId }: { ownerId: string; organiserId: string },
): Promise<void> {
  const draft = await createSubmission(services, ownerId)
  const exhibits: Exhibit[] = []
  for (const { kind, file, title, caption, alt } of sample.exhibits) {
    const bytes = await readFile(join(SAMPLES_DIR, sample.slug, file))
    const purpose = kind === 'model' ? 'model' : 'picture'
    const from = {
      purpose,
      name: file,
      ownerId,
      submissionId: draft.id,
      gatheringId: null,
    } as const
    const assetId = await receiveFile(services, from, bytes)
    queue.add(assetId)
    const common = { id: createId(), assetId, title, ...(caption ? { caption } : {}) }
    exhibits.push(
      kind === 'model' ? { kind, ...common } : { kind, ...common, ...(alt ? { alt } : {}) },
    )
  }
  const { id, revision } = draft
  const saved = await saveSubmission(services, { id, revision, form: sample.form, exhibits })
  await submitSubmission(services, ownerId, { id, revision: saved.revision })
  await decideCheck(services, organiserId, {
    id,
    decision: 'accept',
    ticks: [...CHECK_TICKS],
    reason: '',
  })
  await setPublished(services, organiserId, { id, published: true })
}

/** A sign-in link for each role of the sample call, made anew at every start. */
export async function createSampleLinks(
  services: Services,
  organiserId: string,
): Promise<{ role: string; url: string }[]> {
  const link = async (role: string, invite: Partial<Parameters<typeof createInvite>[2]>) => {
    const { token } = await createInvite(services, services.db, {
      personId: null,
      name: role,
      goTo: '/',
      uses: 100,
      ...invite,
    })
    return { role, url: `${services.config.publicUrl}/invite/${token}` }
  }
  return [
    await link('主办方 Organiser', { personId: organiserId, goTo: '/organiser/checks' }),
    await link('会务 Secretary', { callRole: 'secretary', goTo: '/organiser/gatherings' }),
    await link('申报单位 Applicant', { callRole: 'applicant', goTo: '/apply' }),
  ]
}
