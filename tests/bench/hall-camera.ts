/** A visitor with a camera: opens the hall, stands where told, and waits until nothing changes any more. */
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { FloorPose, ZoneId } from '../../shared/hall/plan.ts'
import { drawNow, holdDrawing } from './hold-drawing.ts'
import { keepSteadyClock } from './steady-clock.ts'

const IWER = fileURLToPath(new URL('../../node_modules/iwer/build/iwer.min.js', import.meta.url))
const PATIENCE_MS = 180_000
/** Fast enough for a screen and a headset to be left at their best. */
const BELIEVED_FPS = 90
/** The hall counts as still when its scene has not changed for this long by the page's own clock. */
const STILL_MS = 900
const LOOK_EVERY_MS = 250

export interface CameraOptions {
  base: string
  /** Session of who looks; nobody when absent. */
  token?: string
  /** Size of the window in CSS pixels. */
  size: { width: number; height: number }
  pixelRatio?: number
  headset?: boolean
  /** Whether an emulated headset draws both eyes, side by side, as a real one does. */
  stereo?: boolean
  /** Whether the page draws all the time, as the hall does; it is seen with `untilStill`. */
  draws?: boolean
  /** Whether one is in VR for the first time, and is taught. */
  firstMinute?: boolean
}

/** A page of one's own with nothing in its cache. Close its context when done. */
export async function openWindow(browser: Browser, options: CameraOptions): Promise<Page> {
  const { base, token, size, pixelRatio = 1, draws = false } = options
  const context = await browser.newContext({
    viewport: size,
    deviceScaleFactor: pixelRatio,
    locale: 'zh-CN',
  })
  if (token !== undefined)
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url: base }])
  if (draws) await keepSteadyClock(context, BELIEVED_FPS)
  if (draws) await holdDrawing(context)
  if (draws) await context.addInitScript(countFetches)
  if (!options.firstMinute)
    await context.addInitScript(() => localStorage.setItem('jiebang.first-minute', 'over'))
  if (options.headset) await wearEmulated(context, options.stereo ?? false)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}

async function wearEmulated(context: BrowserContext, isStereo: boolean): Promise<void> {
  await context.addInitScript({ path: IWER })
  await context.addInitScript((stereoEnabled) => {
    const { XRDevice, metaQuest3 } = (window as never as { IWER: Emulator }).IWER
    const device = new XRDevice(metaQuest3, { stereoEnabled })
    device.installRuntime({ forceInstall: true })
    device.position.set(0, 1.6, 0)
    Object.assign(window, { headset: device })
  }, isStereo)
}

/** Runs in the page before its own scripts: keeps in `fetching` how many answers are awaited. */
function countFetches(): void {
  const world = window as never as Fetching
  const fetchNow = window.fetch.bind(window)
  world.fetching = 0
  window.fetch = async (...of) => {
    world.fetching += 1
    try {
      return await fetchNow(...of)
    } finally {
      world.fetching -= 1
    }
  }
}

/** Opens an address of the hall (it adds `#probe`) and waits until it can be walked. */
export async function openHall(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#probe`)
  await page.waitForFunction(
    () => (window as never as Partial<Probed>).jiebangProbe?.hall.getState().ready,
  )
}

/** Stands at a pose of the plan; a pose's +z is where it faces, a camera looks along −z. */
export async function standAt(page: Page, pose: FloorPose, zone: ZoneId): Promise<void> {
  await page.evaluate(({ x, z, yawRad }) => {
    const { visitor } = (window as never as Probed).jiebangProbe
    Object.assign(visitor, { x, z, yawRad: yawRad + Math.PI, pitchRad: 0 })
  }, pose)
  await page.waitForFunction(
    (id) => (window as never as Probed).jiebangProbe.hall.getState().zone === id,
    zone,
  )
}

/**
 * Resolves once everything that belongs here has come and is to be seen. Told by the page's own clock: the
 * hall looks what is near a few times a second of that clock, which a slow computer makes long.
 */
export async function untilStill(page: Page): Promise<void> {
  let seen = ''
  let sinceMs = Infinity
  for (;;) {
    const { nowMs, state, fetching } = await page.evaluate(lookAround)
    if (state !== seen || fetching > 0) sinceMs = nowMs
    if (nowMs - sinceMs >= STILL_MS) return drawNow(page)
    seen = state
    await page.waitForTimeout(LOOK_EVERY_MS)
  }
}

/** What may still change, in one text. Runs in the page. */
function lookAround(): { nowMs: number; state: string; fetching: number } {
  let things = 0
  let textures = 0
  ;(window as never as Probed).jiebangProbe.scene()?.traverse((object) => {
    things += 1
    if (object.material?.map?.image) textures += 1
  })
  const fetched = performance.getEntriesByType('resource').length
  const { fetching } = window as never as Fetching
  return { nowMs: performance.now(), state: [things, textures, fetched].join(), fetching }
}

interface Fetching {
  fetching: number
}

interface SceneObject {
  material?: { map?: { image?: unknown } | null }
}

interface Probed {
  jiebangProbe: {
    visitor: { x: number; z: number; yawRad: number; pitchRad: number }
    hall: { getState(): { zone: string; ready: boolean } }
    scene(): { traverse(visit: (object: SceneObject) => void): void } | undefined
  }
}

interface Emulator {
  XRDevice: new (
    config: unknown,
    options: { stereoEnabled: boolean },
  ) => {
    installRuntime(options: { forceInstall: boolean }): void
    position: { set(x: number, y: number, z: number): void }
  }
  metaQuest3: unknown
}
