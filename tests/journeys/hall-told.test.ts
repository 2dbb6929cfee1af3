/**
 * What the hall tells on a screen: a booth that is none (P16), a search that finds nothing (P11), a lost
 * connection and a lost picture (A31), each wholly in sight in every size (P4).
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectUnbroken } from './bad-acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { waitReady } from './acts.ts'
import { openPanel } from './open-panel.ts'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
]
/** A little longer than answers count as fresh, see client/api/query-client.ts. */
const FRESH_MS = 21_000
const SOON = { timeout: 120_000 }

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page

/** The notice stands wholly on the screen, below the bar and over nothing that is pressed there. */
async function isWhollySeen(testId: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size)
    const box = await page.getByTestId(testId).boundingBox()
    const bar = await page.locator('header').first().boundingBox()
    if (!box || !bar) throw new Error(`${testId} is not there at ${size.width}.`)
    expect([testId, size.width, box.x >= 0, box.x + box.width <= size.width]).toEqual([
      testId,
      size.width,
      true,
      true,
    ])
    expect(box.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1)
    expect(box.y + box.height).toBeLessThanOrEqual(size.height)
  }
  await page.setViewportSize({ width: 640, height: 360 })
}

/** Whether anything but one colour is drawn. */
const isDrawn = (): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise<boolean>((resolve) =>
        requestAnimationFrame(() => {
          const renderer = (window as never as Drawn).jiebangProbe.renderer()
          const lost = renderer.getContext().isContextLost()
          resolve(!lost && renderer.info.render.calls > 0)
        }),
      ),
  )

interface Drawn {
  jiebangProbe: {
    visitor: { x: number; z: number }
    renderer(): {
      getContext(): WebGL2RenderingContext
      info: { render: { calls: number } }
    }
  }
}

interface Shaken {
  shaken: WEBGL_lose_context | null
}

/** Takes the graphics away, as a driver or a full device does. */
async function losePicture(): Promise<void> {
  await page.evaluate(() => {
    const gl = document.querySelector('canvas')?.getContext('webgl2')
    const shaken = gl?.getExtension('WEBGL_lose_context') ?? null
    Object.assign(window, { shaken })
    shaken?.loseContext()
  })
}

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  await openPanel(house, [])
  const visit = await startVisit(browser, { base: house.base, watch })
  page = visit.page
  await page.setViewportSize({ width: 640, height: 360 })
  await visit.open('/hall?booth=nonsense#probe')
  await waitReady(page)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('the hall tells', () => {
  it('that the booth in the address is none, and the way on (P16, P4)', async () => {
    await page.getByTestId('unknown-booth').getByText('没有找到链接中的展位').waitFor(SOON)
    await isWhollySeen('unknown-booth')
    await page.getByTestId('unknown-booth').getByRole('button', { name: '查找场景' }).click()
  })

  it('that a search finds nothing, and goes to what it finds (P11)', async () => {
    const field = page.getByLabel('按名称或单位查找')
    await expect.poll(() => field.evaluate((f) => f === document.activeElement), SOON).toBe(true)
    await field.fill('没有这种东西')
    await page.getByText('没有找到，请换个词').waitFor(SOON)
    await field.fill('')
    await page.getByText('1个场景').waitFor(SOON)
    await field.press('Enter')
    await page.getByTestId('booth-hint').waitFor(SOON)
    await page.waitForFunction(() => /\?booth=(?!nonsense)\w/.test(location.search), null, SOON)
    await page.getByTestId('unknown-booth').waitFor({ state: 'detached' })
  })

  it('that the picture has stopped, and draws on when it is back (A31)', async () => {
    expect(await isDrawn()).toBe(true)
    await losePicture()
    await page.getByTestId('picture-lost').getByText('画面中断了').waitFor(SOON)
    await page.evaluate(() => (window as never as Shaken).shaken?.restoreContext())
    await page.getByTestId('picture-lost').waitFor({ state: 'detached', ...SOON })
    await expect.poll(isDrawn, SOON).toBe(true)
  })

  it('reloads to the same place when the picture does not come back (A31)', async () => {
    const place = () =>
      page.evaluate(() => {
        const { x, z } = (window as never as Drawn).jiebangProbe.visitor
        return [x.toFixed(1), z.toFixed(1)]
      })
    const stood = await place()
    await losePicture()
    const reloaded = page.waitForEvent('load', SOON)
    await page.getByTestId('picture-lost').waitFor(SOON)
    await isWhollySeen('picture-lost')
    await reloaded
    await waitReady(page)
    expect(await place()).toEqual(stood)
  })

  it('that the connection is lost, and takes it back as soon as there is one (V15, P4)', async () => {
    await page.route('**/healthz', (route) => route.abort())
    await page.route('**/api/**', (route) => route.abort())
    // What is known is asked for again when it is no longer fresh: then nobody answers.
    await page.waitForTimeout(FRESH_MS)
    const doubted = page.waitForRequest('**/healthz', SOON)
    await page.getByRole('link', { name: '打开详情页' }).first().click()
    await doubted
    await page.goBack()
    await waitReady(page)
    await page.getByTestId('hall-notice').filter({ hasText: '连接中断' }).waitFor(SOON)
    await isWhollySeen('hall-notice')
    await page.unroute('**/healthz')
    await page.unroute('**/api/**')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByTestId('hall-notice').filter({ hasText: '连接中断' }).waitFor({
      state: 'detached',
      timeout: 3000,
    })
  })

  it('and breaks nothing', () => expectUnbroken(watch))
})
