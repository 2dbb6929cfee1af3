/**
 * Renders the lane of culture-field as two panoramas, then and now:
 * `node assets/build/samples/panoramas/render.ts [--width=2048] [--out=FOLDER] [old|new]…`. Traced on
 * the processor instead of drawn by three in a browser: only so does light come from all sides.
 */
import { join } from 'node:path'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import sharp from 'sharp'
import { GATHERED, smoothGathered } from './coarse-light.ts'
import type { Era } from './lane.ts'

const BAND_ROWS = 8
/** Light from all sides is gathered at this share of the width. */
const GATHER_SHARE = 4
const WEBP_QUALITY = 84
const FILE_MAX_BYTES = 350_000
/** Brightness of the whole, and how softly lights end. */
const EXPOSURE = { old: 1.15, new: 0.82 } as const

interface Pass {
  gathered: Float32Array | null
  width: number
  values: number
}

/** Runs one pass over all rows on the workers. */
async function run(
  workers: readonly Worker[],
  { gathered, width, values }: Pass,
): Promise<Float32Array> {
  const height = width / 2
  const out = new Float32Array(width * height * values)
  const bands = Array.from({ length: Math.ceil(height / BAND_ROWS) }, (_, i) =>
    Array.from(
      { length: Math.min(BAND_ROWS, height - i * BAND_ROWS) },
      (__, k) => i * BAND_ROWS + k,
    ),
  )
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const next = (): void => {
        const rows = bands.shift()
        if (!rows) return resolve()
        worker.once(
          'message',
          ({ rows: [first = 0], done }: { rows: number[]; done: Float32Array }) => {
            out.set(done, first * width * values)
            next()
          },
        )
        worker.postMessage({ gathered, width, rows })
      }
      worker.once('error', reject)
      next()
    })
  await Promise.all(workers.map(work))
  return out
}

/** Highlights roll off, shadows keep their depth: the curve of film, then sRGB. */
function tone(value: number, exposure: number): number {
  const x = value * exposure
  const curved = (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14)
  return Math.round(255 * Math.min(1, Math.max(0, curved)) ** (1 / 2.2))
}

async function renderEra(era: Era, width: number, folder: string): Promise<void> {
  const url = new URL('./worker.ts', import.meta.url)
  const workers = Array.from(
    { length: availableParallelism() },
    () => new Worker(url, { workerData: { era } }),
  )
  const coarse = width / GATHER_SHARE
  const gathered = smoothGathered(
    await run(workers, { gathered: null, width: coarse, values: GATHERED }),
    width / 2,
  )
  process.stdout.write(`${era}: light gathered\n`)
  const linear = await run(workers, { gathered, width, values: 3 })
  await Promise.all(workers.map((worker) => worker.terminate()))
  const pixels = Buffer.alloc(linear.length)
  for (let i = 0; i < linear.length; i += 1) pixels[i] = tone(linear[i]!, EXPOSURE[era])
  const file = join(folder, `panorama-${era === 'old' ? 'then' : 'now'}.webp`)
  const picture = sharp(pixels, { raw: { width, height: width / 2, channels: 3 } }).sharpen({
    sigma: 0.6,
  })
  let size = Number.POSITIVE_INFINITY
  for (let quality = WEBP_QUALITY; size > FILE_MAX_BYTES; quality -= 4)
    size = (await picture.clone().webp({ quality, effort: 6 }).toFile(file)).size
  process.stdout.write(`${file}: ${Math.round(size / 1000)} kB\n`)
}

const { values, positionals } = parseArgs({
  options: {
    width: { type: 'string', default: '2048' },
    out: { type: 'string', default: join(import.meta.dirname, '../../../samples/culture-field') },
  },
  allowPositionals: true,
})
for (const era of ['old', 'new'] as const)
  if (positionals.length === 0 || positionals.includes(era))
    await renderEra(era, Number(values.width), values.out)
