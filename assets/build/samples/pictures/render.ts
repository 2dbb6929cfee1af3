/**
 * Renders a GLB in headless Chromium (three, software GL) for the sample pictures and reports where
 * labelled points land on the picture. A local server hands out three and the model; nothing else.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Point3 } from '../kit/shape.ts'

export const PICTURE_WIDTH_PX = 1280
export const PICTURE_HEIGHT_PX = 720
const OVERSAMPLING = 2

export interface RenderView {
  /** Degrees about y from +z. */
  azimuth: number
  /** Degrees above the horizon. */
  elevation: number
  points: Point3[]
}

export interface Rendered {
  png: Buffer
  /** Pixel places of the points. */
  places: { x: number; y: number }[]
}

const THREE_ROOT = join(import.meta.dirname, '../../../../node_modules/three')
const PAGE = join(import.meta.dirname, 'render-page.html')

export async function renderModels(jobs: { glb: string; view: RenderView }[]): Promise<Rendered[]> {
  const server = createServer((request, response) => {
    void serve(request.url ?? '/', jobs).then(
      ({ body, type }) => response.writeHead(200, { 'content-type': type }).end(body),
      () => response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  })
  try {
    const page = await browser.newPage({
      viewport: { width: PICTURE_WIDTH_PX, height: PICTURE_HEIGHT_PX },
      deviceScaleFactor: OVERSAMPLING,
    })
    const done: Rendered[] = []
    for (const [index, job] of jobs.entries()) {
      await page.goto(
        `${origin}/page.html?${index}#${encodeURIComponent(JSON.stringify({ index, view: job.view }))}`,
      )
      await page.waitForFunction('window.done === true', undefined, { timeout: 120_000 })
      const places = await page.evaluate<{ x: number; y: number }[]>('window.places')
      done.push({ png: await page.screenshot(), places })
    }
    return done
  } finally {
    await browser.close()
    server.close()
  }
}

async function serve(
  url: string,
  jobs: { glb: string }[],
): Promise<{ body: Buffer; type: string }> {
  const path = url.split('?')[0] ?? '/'
  if (path === '/page.html') return { body: await readFile(PAGE), type: 'text/html' }
  const model = /^\/model-(\d+)\.glb$/.exec(path)?.[1]
  if (model !== undefined)
    return { body: await readFile(jobs[Number(model)]!.glb), type: 'model/gltf-binary' }
  if (path.startsWith('/three/') && !path.includes('..'))
    return { body: await readFile(join(THREE_ROOT, path.slice(7))), type: 'text/javascript' }
  throw new Error(`The render page asked for ${path}, which is not served.`)
}
