/** A real Chromium, pages of it, and emulated headsets, for journeys. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { Comfort } from '../../client/xr/comfort.ts'
import type { QualityWish } from '../../client/xr/quality.ts'

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const IWER = fileURLToPath(new URL('../../node_modules/iwer/build/iwer.min.js', import.meta.url))

export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

export function chromiumPath(): string {
  const executablePath = PLACES.find((place) => place && existsSync(place))
  if (!executablePath)
    throw new Error('No Chromium: run "node setup.mjs test" or name it in CHROMIUM.')
  return executablePath
}

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: BROWSER_ARGS })
}

/** Frames are drawn by the processor: few pixels, however large the page. */
const PIXEL_RATIO = 0.3
const SCREEN_PAGE = { width: 960, height: 540 }
const PHONE_PAGE = { width: 390, height: 844 }
/** An emulated session draws as many pixels as the page has. */
const HEADSET_PAGE = { width: 288, height: 162 }

/** Two emulated headsets share two cores with everything else: patience, not speed, is asserted. */
const PATIENCE_MS = 120_000

/** What went wrong on any page of a journey; a journey ends by asserting that both are empty. */
export interface Watch {
  foreign: string[]
  errors: string[]
}

export interface Visit {
  page: Page
  /** Opens an address of the server under test. */
  open(path: string): Promise<void>
}

/** A headset, its controllers as WebXR input profiles name them, and what it draws in a second. */
export interface HeadsetModel {
  profile: string
  ratesHz: readonly number[]
}

const QUEST_3: HeadsetModel = { profile: 'meta-quest-touch-plus', ratesHz: [72, 80, 90, 120] }

interface VisitOptions {
  base: string
  watch: Watch
  /** A Quest 3 where only said that there is one. */
  headset?: boolean | HeadsetModel
  /** A phone: narrow, and touched. */
  phone?: boolean
  language?: string
  /** Somebody who has told the browser to go on at a certificate of a local network. */
  lan?: boolean
  /** What the device is asked to draw: the processor keeps up with the least only. */
  quality?: QualityWish
  /** How one likes to move and press in VR, as the device keeps it. */
  comfort?: Partial<Comfort> | undefined
  /** Whether one is in VR for the first time, and is taught. */
  firstMinute?: boolean
}

/** A person with a browser of their own. */
export async function startVisit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { base, watch, headset = false, phone = false, quality = 'smooth' } = options
  const { width, height } = headset ? HEADSET_PAGE : phone ? PHONE_PAGE : SCREEN_PAGE
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: PIXEL_RATIO,
    locale: options.language ?? 'zh-CN',
    ignoreHTTPSErrors: options.lan ?? false,
    hasTouch: phone,
    isMobile: phone,
  })
  const { comfort = {}, firstMinute = false } = options
  await context.addInitScript(
    ([wish, likes, isTaught]) => {
      localStorage.setItem('jiebang.quality', wish)
      // Kept before: what one changes in a journey holds over its reloads.
      if (localStorage.getItem('jiebang.comfort') === null && likes !== '{}')
        localStorage.setItem('jiebang.comfort', likes)
      if (!isTaught) localStorage.setItem('jiebang.first-minute', 'over')
    },
    [quality, JSON.stringify(comfort), firstMinute] as const,
  )
  if (headset) {
    await context.addInitScript({ path: IWER })
    const model = headset === true ? QUEST_3 : headset
    await context.addInitScript(({ profile, ratesHz }) => {
      const { XRDevice, metaQuest3 } = (window as never as { IWER: IwerGlobal }).IWER
      const controllerConfig = { ...metaQuest3.controllerConfig, profileId: profile }
      const config = { ...metaQuest3, controllerConfig, supportedFrameRates: ratesHz }
      const device = new XRDevice(config, { stereoEnabled: false })
      device.installRuntime({ forceInstall: true })
      device.position.set(0, 1.6, 0)
      device.ipd = 0.063
      Object.assign(window, { headset: device })
    }, model)
  }
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(base).host)
      watch.foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => watch.errors.push(`${page.url()}: ${String(error)}`))
  return {
    page,
    open: async (path) => {
      await page.goto(path.startsWith('http') ? path : base + path)
    },
  }
}

interface IwerGlobal {
  XRDevice: new (
    config: unknown,
    options: { stereoEnabled: boolean },
  ) => {
    installRuntime(options: { forceInstall: boolean }): void
    position: { set(x: number, y: number, z: number): void }
    ipd: number
  }
  metaQuest3: { controllerConfig: object }
}
