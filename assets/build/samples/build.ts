/**
 * Builds the sample call into assets/samples: `node assets/build/samples/build.ts [--texts] [slug…]`.
 * With --texts only what is written is written anew, in a moment.
 * Texts and models are deterministic; the rendered picture needs Chromium at /usr/bin/chromium.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import sharp from 'sharp'
import { composeSubmission } from './compose.ts'
import { exportModel } from './kit/export.ts'
import { ACCENT } from '../../../shared/hall/accents.ts'
import { createModel } from './kit/model.ts'
import { MODELS } from './models/registry.ts'
import { drawDiagram } from './pictures/diagram.ts'
import { drawLabels } from './pictures/labels.ts'
import { PICTURE_WIDTH_PX, renderModels } from './pictures/render.ts'
import { SAMPLES } from './samples.ts'

const OUT = join(import.meta.dirname, '../../samples')
const WEBP = { quality: 84, effort: 6 } as const

const { values, positionals: wanted } = parseArgs({
  options: { texts: { type: 'boolean', default: false } },
  allowPositionals: true,
})
for (const slug of wanted)
  if (!SAMPLES.some(([known]) => known === slug))
    throw new Error(`There is no sample called ${slug}; see samples.ts.`)

const jobs = []
for (const [order, [slug, sample]] of SAMPLES.entries()) {
  if (wanted.length > 0 && !wanted.includes(slug)) continue
  const recipe = MODELS[slug]
  if (!recipe) throw new Error(`The sample ${slug} has no model; see models/registry.ts.`)
  const folder = join(OUT, slug)
  await mkdir(folder, { recursive: true })
  const submission = composeSubmission(slug, order, sample)
  await writeFile(join(folder, 'submission.json'), `${JSON.stringify(submission, null, 2)}\n`)
  if (values.texts) continue
  const accent = ACCENT[recipe.track]
  const svg = drawDiagram(sample.diagram, accent)
  await sharp(Buffer.from(svg)).webp(WEBP).toFile(join(folder, 'picture-1.webp'))
  const model = createModel(recipe.track, recipe.seed)
  recipe.build(model)
  const { bytes, triangles } = await exportModel(model, slug)
  await writeFile(join(folder, 'model.glb'), bytes)
  process.stdout.write(`${slug}: ${triangles} triangles, ${Math.round(bytes.length / 1000)} kB\n`)
  const points = model.labels.map((label) => label.at)
  jobs.push({
    slug,
    sample,
    model,
    accent,
    glb: join(folder, 'model.glb'),
    view: { ...model.view, points },
  })
}

for (const [i, { png, places }] of (await renderModels(jobs)).entries()) {
  const { slug, sample, model, accent } = jobs[i]!
  const labels = places.map((place, k) => ({ ...place, text: model.labels[k]!.text }))
  const overlay = drawLabels(sample.model.title.zh, sample.scenarioName, labels, accent)
  await sharp(await sharp(png).resize(PICTURE_WIDTH_PX).png().toBuffer())
    .composite([{ input: Buffer.from(overlay) }])
    .webp(WEBP)
    .toFile(join(OUT, slug, 'picture-2.webp'))
}
await writeFile(
  join(OUT, 'index.json'),
  `${JSON.stringify(
    SAMPLES.map(([slug]) => slug),
    null,
    2,
  )}\n`,
)
