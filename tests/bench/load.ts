/**
 * `node tests/bench/load.ts [--json]`, after `npm run build`.
 *
 * Claim: a page of the house costs little to open and the hall can be walked after a few megabytes.
 * Opens each page of the production build in a browser with an empty cache and counts what comes over
 * the wire; the hall until its first step can be taken. kB are thousands of bytes. Scripts too small
 * to be worth compressing come as they are; `notBrotli` names any other that did not come as brotli.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { hasClientBuild } from '../../server/page-routes.ts'
import { launchBrowser } from '../journeys/browser.ts'
import type { World } from '../journeys/headset-world.ts'
import { startHouse } from '../journeys/house.ts'
import { openReview } from './open-review.ts'
import { report, say } from './report.ts'
import { callApi, redeemLink } from './seat.ts'
import { countTransfer, type Script, type Transfer } from './transfer.ts'

const PAGE_JS_MAX_KB = 160
const HALL_JS_MAX_KB = 400
const HALL_TOTAL_MAX_KB = 2000
const PATIENCE_MS = 120_000
/** The build leaves files below this as they are. */
const COMPRESSED_FROM_BYTES = 512
/** Late requests, such as fonts after the first paint, are waited for this long. */
const SETTLE_MS = 1500

interface Visit {
  path: string
  /** Session of who visits; nobody when absent. */
  token?: string
  /** Something that stands on the page when it is there, as a selector. */
  shows: string
}

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

if (!(await hasClientBuild())) throw new Error('There is no production build: run "npm run build".')
const house = await startHouse()
const browser = await launchBrowser()
const scripts = new Map<string, Script>()
const foreign = new Set<string>()
try {
  finish(await measurePages(browser), await measureHall(browser))
} finally {
  await browser.close()
  await house.stop()
}

async function measurePages(from: Browser): Promise<Record<string, Transfer>> {
  const measured: Record<string, Transfer> = {}
  for (const [name, visit] of Object.entries(await findPages())) {
    measured[name] = await measurePage(from, visit)
    say(`${name}: ${measured[name].jsBrotliKB} kB of scripts, ${measured[name].totalKB} kB in all`)
  }
  return measured
}

async function findPages(): Promise<Record<string, Visit>> {
  const { base, links } = house
  const session = (role: string): Promise<string> => redeemLink(base, links[role] ?? '')
  const applicant = await session('Applicant')
  const secretary = await session('Secretary')
  const organiser = await session('Organiser')
  const draft = await callApi<{ id: string }>(base, '/submissions', {
    token: applicant,
    method: 'POST',
  })
  const review = await openReview(base, secretary)
  const [reviewer = ''] = review.reviewers
  return {
    home: { path: '/', shows: 'h1' },
    catalogue: { path: '/scenarios', shows: 'a[href^="/scenarios/"]' },
    scenario: { path: `/scenarios/${review.scenario.id}`, shows: 'h1' },
    signIn: { path: '/sign-in', shows: 'input[type=password]' },
    join: { path: '/join', shows: 'form' },
    form: { path: `/apply/${draft.id}`, token: applicant, shows: 'textarea' },
    checks: { path: '/organiser/checks', token: organiser, shows: 'a[href^="/organiser/checks/"]' },
    gathering: { path: `/organiser/gatherings/${review.id}`, token: secretary, shows: 'h2' },
    session: {
      path: `/gatherings/${review.id}`,
      token: reviewer,
      shows: '[role=spinbutton], input',
    },
  }
}

async function openPage(from: Browser, token: string | undefined) {
  const context = await from.newContext({
    viewport: { width: 1280, height: 720 },
    locale: 'zh-CN',
  })
  if (token !== undefined)
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const counter = await countTransfer(page, house.base)
  return {
    page,
    counter,
    async close() {
      for (const script of counter.scripts()) scripts.set(script.path, script)
      for (const url of counter.foreign()) foreign.add(url)
      await context.close()
    },
  }
}

async function measurePage(from: Browser, visit: Visit): Promise<Transfer> {
  const { page, counter, close } = await openPage(from, visit.token)
  await page.goto(house.base + visit.path, { waitUntil: 'networkidle' })
  await page.locator(visit.shows).first().waitFor()
  await pause(SETTLE_MS)
  const transfer = counter.read()
  await close()
  return transfer
}

async function measureHall(from: Browser): Promise<Transfer> {
  const { page, counter, close } = await openPage(from, undefined)
  const startMs = Date.now()
  await page.goto(`${house.base}/hall#probe`, { waitUntil: 'commit' })
  await page.waitForFunction(
    () => (window as never as Partial<World>).jiebangProbe?.hall.getState().ready,
  )
  const transfer = counter.read()
  const seconds = ((Date.now() - startMs) / 1000).toFixed(1)
  await page.waitForLoadState('networkidle')
  await pause(SETTLE_MS)
  say(`hall: ${transfer.jsBrotliKB} kB of scripts, ${transfer.totalKB} kB to the first step`)
  say(`hall: ready after ${seconds} s here; ${counter.read().totalKB} kB with what follows`)
  await close()
  return transfer
}

function finish(pages: Record<string, Transfer>, hall: Transfer): void {
  const breaches = [
    ...Object.entries(pages)
      .filter(([, { jsBrotliKB }]) => jsBrotliKB > PAGE_JS_MAX_KB)
      .map(([name, t]) => `${name}: ${t.jsBrotliKB} kB of scripts, more than ${PAGE_JS_MAX_KB}`),
    ...(hall.jsBrotliKB > HALL_JS_MAX_KB
      ? [`hall: more than ${HALL_JS_MAX_KB} kB of scripts`]
      : []),
    ...(hall.totalKB > HALL_TOTAL_MAX_KB ? [`hall: more than ${HALL_TOTAL_MAX_KB} kB`] : []),
    ...[...foreign].map((url) => `foreign: ${url}`),
  ]
  for (const breach of breaches) say(breach)
  const plain = [...scripts.values()].filter((script) => script.encoding !== 'br')
  const large = plain.filter((script) => script.bodyBytes >= COMPRESSED_FROM_BYTES)
  say(
    `${plain.length} of ${scripts.size} scripts came without brotli, ${large.length} of them large`,
  )
  const notBrotli = large.map((script) => script.path)
  report({ bench: 'load', pages, hall, foreignRequests: foreign.size, notBrotli }, values.json)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
