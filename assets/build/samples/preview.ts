/** Renders models to PNG for looking at: `node preview.ts out-folder slug…`. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { exportModel } from './kit/export.ts'
import { createModel } from './kit/model.ts'
import { MODELS } from './models/registry.ts'
import { renderModels } from './pictures/render.ts'

const [folder = '/tmp/samples', ...wanted] = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const jobs = []
for (const slug of wanted.length > 0 ? wanted : Object.keys(MODELS)) {
  const recipe = MODELS[slug]
  if (!recipe) throw new Error(`There is no model called ${slug}; see models/registry.ts.`)
  const model = createModel(recipe.track, recipe.seed)
  recipe.build(model)
  const { bytes, triangles } = await exportModel(model, slug)
  const glb = join(folder, `${slug}.glb`)
  await writeFile(glb, bytes)
  process.stdout.write(`${slug}: ${triangles} triangles, ${Math.round(bytes.length / 1000)} kB\n`)
  jobs.push({ slug, glb, view: { ...model.view, points: [] } })
}
const pictures = await renderModels(jobs)
for (const [i, picture] of pictures.entries())
  await sharp(picture.png)
    .resize(1280)
    .png()
    .toFile(join(folder, `${jobs[i]!.slug}.png`))
