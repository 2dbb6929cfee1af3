/** Headsets of several makes: their own controllers are drawn, they draw as often as we can fill, one moves. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type HeadsetModel, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { enterVr, wearHeadset } from './headset.ts'
import type { World } from './headset-world.ts'
import { movesInVr } from './vr-acts.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function comeWith(headset: HeadsetModel): Promise<{ page: Page; models: string[] }> {
  const { page, open } = await startVisit(browser, { base: house.base, watch, headset })
  const models: string[] = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.ok() && pathname.endsWith('.glb') && pathname.startsWith('/xr-profiles/'))
      models.push(pathname)
  })
  await open('/hall#probe')
  await waitReady(page)
  await wearHeadset(page)
  await enterVr(page)
  return { page, models }
}

interface Device extends HeadsetModel {
  name: string
  /** What it is asked to draw in a second. */
  rateHz: number
}

const DEVICES: readonly Device[] = [
  { name: 'Quest 2', profile: 'oculus-touch-v3', ratesHz: [72, 80, 90, 120], rateHz: 90 },
  { name: 'Quest Pro', profile: 'meta-quest-touch-pro', ratesHz: [72, 80, 90], rateHz: 90 },
  { name: 'PICO 4, that has 72 Hz only', profile: 'pico-4', ratesHz: [72], rateHz: 72 },
]

describe('VR', () => {
  it.each(DEVICES)('is at home on $name', async ({ rateHz, ...model }) => {
    const { page, models } = await comeWith(model)
    await expect
      .poll(() => models.toSorted(), { timeout: 30_000 })
      .toEqual([
        `/xr-profiles/${model.profile}/left.glb`,
        `/xr-profiles/${model.profile}/right.glb`,
      ])
    const asked = await page.evaluate(
      () => (window as never as World).jiebangProbe.xrStore.getState().session?.frameRate,
    )
    expect(asked).toBe(rateHz)
    await movesInVr(page)
    await page.context().close()
  })

  it('is walked by looking at the floor and pinching, where a page is told of pinches only', async () => {
    const { page } = await comeWith({ profile: 'generic-trigger', ratesHz: [90] })
    await page.evaluate(async () => {
      const world = window as never as World
      const { controllers } = world.headset
      Object.defineProperty(controllers.right.inputSource, 'targetRayMode', {
        value: 'transient-pointer',
      })
      controllers.left.connected = controllers.right.connected = false
      const { visitor, xrStore } = world.jiebangProbe
      while (xrStore.getState().inputSourceStates.length > 0) await world.frames(1)
      const before = { ...visitor }
      await world.pressBy.pinch(() => [before.x, 0, before.z - 3])
      Object.assign(window, { before })
    })
    const moved = await page.waitForFunction(() => {
      const { before, jiebangProbe } = window as never as World & { before: { z: number } }
      return before.z - jiebangProbe.visitor.z || false
    })
    expect(await moved.jsonValue()).toBeCloseTo(3, 1)
    await page.context().close()
  })

  it('breaks no page', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
