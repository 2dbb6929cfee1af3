/**
 * `node tests/bench/arrive.ts [--json]`, after `npm run build`.
 *
 * Claim: a visitor on a slow line and a slow device sees the hall and takes a first step soon, and no
 * task of ours holds the page for a second meanwhile. The line is Chromium's own emulation (10 Mbit/s,
 * 60 ms), the device four times slower than this machine; software draws, which no headset has to. Each
 * visit begins with an empty cache; figures are the medians of five. Milliseconds from the page's start.
 */
import { parseArgs } from 'node:util'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { hasClientBuild } from '../../server/page-routes.ts'
import { launchBrowser } from '../journeys/browser.ts'
import type { World } from '../journeys/headset-world.ts'
import { startHouse } from '../journeys/house.ts'
import { report, say } from './report.ts'
import { callApi } from './seat.ts'
import { countTransfer } from './transfer.ts'

const VISITS = 5
const LINE = { offline: false, latency: 60, downloadThroughput: 1.25e6, uploadThroughput: 1.25e6 }
const SLOWER = 4
const PATIENCE_MS = 180_000
/** No task of ours takes longer than this before the first step. */
const TASK_MAX_MS = 1000

interface Arrival {
  firstPictureMs: number
  firstStepMs: number
  longestTaskMs: number
  kB: number
}

interface Watched {
  arrival: { picture: number; step: number; booth: number; tasks: { at: number; ms: number }[] }
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

if (!(await hasClientBuild())) throw new Error('There is no production build: run "npm run build".')
const house = await startHouse()
const browser = await launchBrowser()
try {
  const [booth = { id: '' }] = await callApi<{ id: string }[]>(house.base, '/scenarios')
  const arrivals: Arrival[] = []
  const booths: number[] = []
  for (let visit = 0; visit < VISITS; visit += 1) {
    arrivals.push(await arrive(browser))
    booths.push(await comeToBooth(browser, booth.id))
    say(`visit ${visit + 1}: ${JSON.stringify(arrivals.at(-1))}, its booth ${booths.at(-1)} ms`)
  }
  const median = (of: (arrival: Arrival) => number): number => medianOf(arrivals.map(of))
  const longestTaskMs = median((one) => one.longestTaskMs)
  report(
    {
      bench: 'arrive',
      firstPictureMs: median((one) => one.firstPictureMs),
      firstStepMs: median((one) => one.firstStepMs),
      boothOfLinkMs: medianOf(booths),
      longestTaskMs,
      kB: median((one) => one.kB),
    },
    values.json,
  )
  if (longestTaskMs > TASK_MAX_MS) {
    say(`A task held the page for ${longestTaskMs} ms, longer than ${TASK_MAX_MS} ms.`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  await house.stop()
}

function medianOf(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b)
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN)
}

/** Opens the hall and walks as soon as one can. */
async function arrive(from: Browser): Promise<Arrival> {
  const { context, page, counter } = await openSlowly(from, '/hall#probe')
  await page.waitForFunction(() => (window as never as Watched).arrival.picture > 0, undefined, {
    timeout: PATIENCE_MS,
    polling: 50,
  })
  await page.keyboard.down('KeyW')
  await page.waitForFunction(() => (window as never as Watched).arrival.step > 0, undefined, {
    timeout: PATIENCE_MS,
    polling: 50,
  })
  const { totalKB } = counter.read()
  const { picture, step, tasks } = await page.evaluate(() => (window as never as Watched).arrival)
  await context.close()
  return {
    firstPictureMs: Math.round(picture),
    firstStepMs: Math.round(step),
    longestTaskMs: Math.round(
      Math.max(0, ...tasks.filter(({ at }) => at < step).map(({ ms }) => ms)),
    ),
    kB: totalKB,
  }
}

/** Opens the link of a booth and waits until its exhibits are drawn. */
async function comeToBooth(from: Browser, id: string): Promise<number> {
  const { context, page } = await openSlowly(from, `/hall?booth=${id}#probe`)
  const handle = await page.waitForFunction(
    (booth) => {
      const { jiebangProbe } = window as never as Partial<World>
      const group = jiebangProbe?.scene()?.getObjectByName(`booth-${booth}`) as
        { children: { visible: boolean; children: object[] }[] } | undefined
      const [shown] = group?.children ?? []
      return shown?.visible && shown.children.length > 0 ? performance.now() : false
    },
    id,
    { timeout: PATIENCE_MS, polling: 50 },
  )
  const atMs = Math.round((await handle.jsonValue()) as number)
  await context.close()
  return atMs
}

async function openSlowly(
  from: Browser,
  path: string,
): Promise<{
  context: BrowserContext
  page: Page
  counter: Awaited<ReturnType<typeof countTransfer>>
}> {
  const context = await from.newContext({
    viewport: { width: 960, height: 540 },
    deviceScaleFactor: 0.3,
    locale: 'zh-CN',
  })
  const page = await context.newPage()
  await page.addInitScript(watchArrival)
  const counter = await countTransfer(page, house.base)
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', LINE)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(house.base + path, { waitUntil: 'commit', timeout: PATIENCE_MS })
  return { context, page, counter }
}

/** Runs in the page from its first script on: notes when the hall is drawn and walked, and every long task. */
function watchArrival(): void {
  const arrival = { picture: 0, step: 0, booth: 0, tasks: [] as { at: number; ms: number }[] }
  Object.assign(window, { arrival })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      arrival.tasks.push({ at: startTime, ms: duration })
  }).observe({ type: 'longtask', buffered: true })
  let from: { x: number; z: number } | undefined
  let drawn = 0
  const look = (): void => {
    requestAnimationFrame(look)
    const { jiebangProbe } = window as never as Partial<World>
    if (!jiebangProbe?.hall.getState().ready) return
    // The first frame with the hall in it was drawn in the turn before.
    drawn += 1
    if (drawn === 2) arrival.picture = performance.now()
    const { x, z } = jiebangProbe.visitor
    from ??= { x, z }
    if (arrival.step === 0 && Math.hypot(x - from.x, z - from.z) > 0.01)
      arrival.step = performance.now()
  }
  requestAnimationFrame(look)
}
