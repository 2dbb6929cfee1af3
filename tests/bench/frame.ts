/**
 * `node tests/bench/frame.ts [--json] [--cameras N] [--control]`, after `npm run build`.
 *
 * Claim: whatever one looks at, the hall stays within what a Quest 2 draws. Renders the production hall
 * with 300 published booths and 10,000 people from seeded places on its floor, on the desktop and in an
 * emulated headset (each eye counted by itself), and counts draw calls, triangles, textures, the crowd's
 * calls, the script's time a frame, and the heap's growth over 1,000 frames. A tenth as many places are
 * among fifteen members of a review who speak, raise hands and point. With --control one booth is far over
 * its budget and one vector a frame is kept: both must be found.
 */
import { parseArgs } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { PAVILION_IDS, stagePose, ZONE_IDS, zoneAt, type ZoneId } from '../../shared/hall/plan.ts'
import { isWalkable } from '../../shared/hall/walk.ts'
import { hasClientBuild } from '../../server/page-routes.ts'
import { launchBrowser } from '../journeys/browser.ts'
import { enterVr, wearHeadset } from '../journeys/headset.ts'
import type { World } from '../journeys/headset-world.ts'
import { CAMERA_WORLD, readFrame, type Sight } from './frame-page.ts'
import { NEAR, startMeeting, type Meeting } from './frame-meeting.ts'
import { startFullHouse } from './full-house.ts'
import { meterGl } from './gl-meter.ts'
import { openHall, openWindow } from './hall-camera.ts'
import { liveHeapBytes } from './live-heap.ts'
import { putBoothOverBudget } from './over-budget.ts'
import { mulberry32 } from '../../shared/review/ranking/random.ts'
import { pick } from './random.ts'
import { report, say } from './report.ts'

const BOOTHS = 300
const AVATARS = 10_000
const SEED = 20251121
const HALL_RADIUS_M = 56
const WINDOW = { width: 288, height: 162 }
const HEAP_FRAMES = 1000
/** What the browser keeps of its own meanwhile, such as its record of long frames: about 15 kB. */
const HEAP_SLACK_BYTES = 32 * 1024
const CALLS_MAX = 60
const TRIANGLES_MAX = 300_000
const TEXTURE_MAX_MB = 128
const NEAR_CALLS_MAX = 5
const CROWD_CALLS_MAX = 3
const MEETING_ZONE = 'transport'
/** Within this of the stage one looks at who meets there. */
const MEETING_M = 8

interface Camera {
  x: number
  z: number
  yawRad: number
  zone: ZoneId
  /** Chapter that every pavilion shows, as a share of its chapters. */
  chapter: number
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    cameras: { type: 'string', default: '1000' },
    control: { type: 'boolean', default: false },
  },
})
if (!(await hasClientBuild())) throw new Error('There is no production build: run "npm run build".')
const count = Number(values.cameras)
const random = mulberry32(SEED)
const cameras = createCameras(count)
const house = await startFullHouse(BOOTHS, values.control ? putBoothOverBudget : undefined)
const browser = await launchBrowser()
try {
  const desktop = await look(browser, 'desktop', cameras)
  const headset = await look(browser, 'headset', cameras)
  const meeting = await startMeeting(house.base, house.links.Secretary ?? '')
  const among = await look(browser, 'meeting', placesAmong(Math.ceil(count / 10)), meeting)
  await meeting.stop()
  finish([desktop, headset, among])
} finally {
  await browser.close()
  await house.stop()
}

/** Seeded places anywhere on the floor, in an order that turns few chapters and walks short ways. */
function createCameras(many: number): Camera[] {
  const found: Camera[] = []
  while (found.length < many) {
    const zone = pick(random, ZONE_IDS)
    const x = (random() * 2 - 1) * HALL_RADIUS_M
    const z = (random() * 2 - 1) * HALL_RADIUS_M
    const yawRad = random() * Math.PI * 2
    // A quarter of the chapters is enough: each holds other booths of the same kinds.
    const chapter = Math.floor(random() * 4) / 4
    if (zoneAt(x, z) === zone && isWalkable(x, z)) found.push({ x, z, yawRad, zone, chapter })
  }
  const byChapter = Map.groupBy(found, ({ zone, chapter }) => `${zone} ${chapter}`)
  return [...byChapter.keys()].toSorted().flatMap((key) => walkFromNearToNear(byChapter.get(key)))
}

function walkFromNearToNear(cameras: readonly Camera[] = []): Camera[] {
  const left = new Set(cameras)
  const way: Camera[] = []
  for (let [here] = left; here;) {
    way.push(here)
    left.delete(here)
    const { x, z } = here
    const distance = (to: Camera): number => Math.hypot(to.x - x, to.z - z)
    here = [...left].toSorted((a, b) => distance(a) - distance(b))[0]
  }
  return way
}

interface Look {
  sights: Sight[]
  heapGrowthBytes: number
  jsMsMedian: number
}

/** Places in the pavilion where people meet, looking at its stage and so at them. */
function placesAmong(many: number): Camera[] {
  const { x: stageX, z: stageZ } = stagePose(MEETING_ZONE)
  const found: Camera[] = []
  while (found.length < many) {
    const x = stageX + (random() * 2 - 1) * MEETING_M
    const z = stageZ + (random() * 2 - 1) * MEETING_M
    const yawRad = Math.atan2(x - stageX, z - stageZ) + (random() - 0.5)
    if (zoneAt(x, z) === MEETING_ZONE && isWalkable(x, z))
      found.push({ x, z, yawRad, zone: MEETING_ZONE, chapter: 0 })
  }
  return walkFromNearToNear(found)
}

async function look(
  from: Browser,
  kind: 'desktop' | 'headset' | 'meeting',
  at: Camera[],
  meeting?: Meeting,
): Promise<Look> {
  const headset = kind !== 'desktop'
  const page = await openWindow(from, {
    base: house.base,
    ...(meeting && { token: meeting.token }),
    size: WINDOW,
    pixelRatio: 0.3,
    headset,
    stereo: true,
    draws: true,
  })
  page.on('pageerror', (error) => say(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') say(`console: ${message.text()}`)
  })
  await page.addInitScript(meterGl)
  await page.addInitScript(CAMERA_WORLD)
  await openHall(page, house.base + (meeting?.path ?? '/hall'))
  if (meeting) await meet(page)
  else
    await page.evaluate(
      (people) => (window as never as { fillCrowd(people: number[][]): void }).fillCrowd(people),
      createPeople(),
    )
  if (headset) {
    await wearHeadset(page)
    await enterVr(page)
  }
  const sights: Sight[] = []
  for (const [index, camera] of at.entries()) {
    const sight = await page.evaluate(readFrame, camera)
    sights.push(sight)
    if (isBreach(sight)) say(`${kind}: ${JSON.stringify({ ...camera, ...sight })}`)
    if (index % 50 === 49)
      say(`${kind}: ${index + 1} of ${at.length}, ${JSON.stringify(worstOf(sights))}`)
  }
  const heapGrowthBytes = await growHeap(page)
  say(`${kind}: the heap grew by ${heapGrowthBytes} bytes`)
  await page.context().close()
  return { sights, heapGrowthBytes, jsMsMedian: median(sights.map(({ jsMs }) => jsMs)) }
}

function isBreach({ calls, triangles, textureMB, nearCalls, crowdCalls }: Sight): boolean {
  return (
    calls > CALLS_MAX ||
    triangles > TRIANGLES_MAX ||
    textureMB > TEXTURE_MAX_MB ||
    nearCalls > NEAR_CALLS_MAX ||
    crowdCalls > CROWD_CALLS_MAX
  )
}

/** People all over the floor: x, z and the direction they face. */
function createPeople(): number[][] {
  const people: number[][] = []
  while (people.length < AVATARS) {
    const x = (random() * 2 - 1) * HALL_RADIUS_M
    const z = (random() * 2 - 1) * HALL_RADIUS_M
    if (isWalkable(x, z)) people.push([x, z, random() * Math.PI * 2])
  }
  return people
}

async function growHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  if (values.control) await page.evaluate(keepOneThingAFrame)
  await frames(page, HEAP_FRAMES / 2)
  const before = await liveHeapBytes(session)
  await frames(page, HEAP_FRAMES)
  const growth = (await liveHeapBytes(session)) - before
  say(`the heap went from ${before} bytes by ${growth}`)
  return growth < HEAP_SLACK_BYTES ? 0 : growth
}

/** A leak as small as one vector a frame, which must be found. Runs in the page. */
function keepOneThingAFrame(): void {
  const kept: object[] = []
  Object.assign(window, { kept })
  const next = (): void => {
    kept.push({ x: 0.5, y: 0.5, z: 0.5 })
    requestAnimationFrame(next)
  }
  requestAnimationFrame(next)
}

function frames(page: Page, many: number): Promise<void> {
  return page.evaluate(
    (left) =>
      new Promise<void>((resolve) => {
        const next = (): void => {
          left -= 1
          if (left <= 0) resolve()
          else requestAnimationFrame(next)
        }
        requestAnimationFrame(next)
      }),
    many,
  )
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}

function round(value: number): number {
  return Number(value.toFixed(1))
}

function worstOf(sights: readonly Sight[]) {
  const most = (of: (sight: Sight) => number): number => Math.max(...sights.map(of))
  return {
    calls: most(({ calls }) => calls),
    triangles: most(({ triangles }) => triangles),
    textureMB: round(most(({ textureMB }) => textureMB)),
  }
}

/** Waits until all who meet are there, and hears them: that needs a press. */
async function meet(page: Page): Promise<void> {
  await page.mouse.click(WINDOW.width / 2, WINDOW.height / 2)
  await page.waitForFunction(
    (people) => (window as never as World).jiebangProbe.avatars() === people,
    NEAR,
  )
}

function finish(looks: readonly Look[]): void {
  const sights = looks.flatMap((one) => one.sights)
  const heapGrowthBytes = Math.max(...looks.map((one) => one.heapGrowthBytes))
  const jsMsMedian = looks[0]?.jsMsMedian ?? Number.NaN
  const among = worstOf(looks.at(-1)?.sights ?? [])
  const worst = worstOf(sights)
  const middle = (of: (sight: Sight) => number): number => median(sights.map(of))
  const crowdCalls = Math.max(...sights.map((sight) => sight.crowdCalls))
  const nearCalls = Math.max(...sights.map((sight) => sight.nearCalls))
  const breaches = [
    ...(worst.calls > CALLS_MAX ? [`${worst.calls} draw calls, more than ${CALLS_MAX}`] : []),
    ...(worst.triangles > TRIANGLES_MAX ? [`${worst.triangles} triangles`] : []),
    ...(worst.textureMB > TEXTURE_MAX_MB ? [`${worst.textureMB} MB of textures`] : []),
    ...(nearCalls > NEAR_CALLS_MAX ? [`who is near took ${nearCalls} calls`] : []),
    ...(crowdCalls > CROWD_CALLS_MAX ? [`the crowd took ${crowdCalls} calls`] : []),
    ...(heapGrowthBytes > 0 ? [`the heap grew by ${heapGrowthBytes} bytes`] : []),
  ]
  for (const breach of breaches) say(breach)
  say(
    `seed ${SEED}, pavilions ${PAVILION_IDS.join()}, near people in ${nearCalls} calls, crowd in ${crowdCalls} at most`,
  )
  report(
    {
      bench: 'frame',
      cameras: count,
      booths: BOOTHS,
      avatars: AVATARS,
      worst,
      /** Among fifteen bodies who speak, raise hands and point. */
      among,
      median: {
        calls: middle(({ calls }) => calls),
        triangles: middle(({ triangles }) => triangles),
        textureMB: round(middle(({ textureMB }) => textureMB)),
      },
      heapGrowthBytes,
      jsMsMedian: round(jsMsMedian),
    },
    values.json,
  )
  if (breaches.length > 0) process.exitCode = 1
}
