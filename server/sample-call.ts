/**
 * The sample call: filed through the same commands as real submissions, so that what stands in the
 * hall has passed the same rules. Its people and units do not exist and say so.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { formSchema } from '../shared/call/form.ts'
import { exhibitsSchema, type Purpose } from '../shared/exhibit/manifest.ts'
import { CHECK_TICKS } from '../shared/protocol/api-intake.ts'
import { createInvite, createPerson, grantCallRole } from './account/invites.ts'
import type { AssetQueue } from './assets/asset-queue.ts'
import { receiveFile } from './assets/receive-file.ts'
import { decideCheck, setPublished } from './intake/formal-check.ts'
import { createSubmission, saveSubmission, submitSubmission } from './intake/submissions.ts'
import type { Services } from './house/services.ts'

export const SAMPLES_DIR = fileURLToPath(new URL('../assets/samples', import.meta.url))

/** In place of an asset's id a sample's manifest names a file beside it. */
const FILE = /^file:(.+)$/

const sampleSchema = z.object({
  slug: z.string(),
  form: formSchema,
  exhibits: z.array(z.record(z.string(), z.json())),
})
type Sample = z.infer<typeof sampleSchema>

/** A copy of `value` with every text in it replaced by what `change` gives. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]),
  )
}

function filesOf(exhibits: Sample['exhibits']): Set<string> {
  const files = new Set<string>()
  mapTexts(exhibits, (text) => {
    const [, name] = FILE.exec(text) ?? []
    if (name !== undefined) files.add(name)
    return text
  })
  return files
}

const PURPOSES: readonly [RegExp, Purpose][] = [
  [/\.glb$/, 'model'],
  [/^panorama-/, 'panorama'],
  [/\.pdf$/, 'document'],
  [/\.(mp3|ogg|m4a|wav)$/, 'audio'],
  [/\.(mp4|webm)$/, 'video'],
]

/** What a sample's file is uploaded for, by its name. */
const purposeOf = (name: string): Purpose =>
  PURPOSES.find(([pattern]) => pattern.test(name))?.[1] ?? 'picture'

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
  const assetIds = new Map<string, string>()
  for (const name of filesOf(sample.exhibits)) {
    const bytes = await readFile(join(SAMPLES_DIR, sample.slug, name))
    const from = { name, ownerId, submissionId: draft.id, gatheringId: null }
    const file = { ...from, purpose: purposeOf(name) }
    const assetId = await receiveFile(services, file, bytes)
    queue.add(assetId, ownerId)
    assetIds.set(name, assetId)
  }
  const exhibits = exhibitsSchema.parse(
    mapTexts(sample.exhibits, (text) => assetIds.get(FILE.exec(text)?.[1] ?? '') ?? text),
  )
  const { id, revision } = draft
  const saved = await saveSubmission(services, { id, revision, form: sample.form, exhibits })
  await submitSubmission(services, ownerId, { id, revision: saved.revision, files: 'ours' })
  await decideCheck(services, organiserId, {
    id,
    decision: 'accept',
    ticks: [...CHECK_TICKS],
    reason: '',
  })
  await setPublished(services, organiserId, { id, published: true })
}

/**
 * A sign-in link for each role of the sample call, made anew at every start. To try the product with, it
 * works often: whoever has it is that sample person.
 */
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
    return { role, url: `${services.entrance.addresses()[0]}/invite/${token}` }
  }
  const secretary = await ensureSamplePerson(services, 'secretary', '会务 Secretary')
  const applicant = await ensureSamplePerson(services, 'applicant', '申报单位 Applicant')
  return [
    await link('主办方 Organiser', { personId: organiserId, goTo: '/organiser/checks' }),
    await link('会务 Secretary', { personId: secretary, goTo: '/organiser/gatherings' }),
    await link('申报单位 Applicant', { personId: applicant, goTo: '/apply' }),
  ]
}

/** The person whom a link of the sample call signs in: the same at every start. */
async function ensureSamplePerson(
  services: Services,
  role: 'secretary' | 'applicant',
  name: string,
): Promise<string> {
  const { db, current, now } = services
  const email = `${role}@sample.invalid`
  const known = await db
    .selectFrom('person')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirst()
  const id = known?.id ?? (await createPerson(db, { name, email }, now()))
  await grantCallRole(db, current.id, id, role)
  return id
}
