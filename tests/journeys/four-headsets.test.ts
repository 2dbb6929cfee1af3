/** Four people with headsets on, each on a device of their own, see each other come, move and go. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openReview } from '../bench/open-review.ts'
import { redeemLink } from '../bench/seat.ts'
import { launchBrowser, type Watch } from './browser.ts'
import type { World } from './headset-world.ts'
import { startHouse, type House } from './house.ts'
import { comeInVr } from './vr-acts.ts'

const PEOPLE = ['一号专家', '二号专家', '三号专家', '四号专家']
const SOON = { timeout: 120_000 }
/** As near as a pose's centimetres and a late frame tell. */
const NEAR_M = 0.3

const watch: Watch = { foreign: [], errors: [] }
let house: House
/** Two to a browser: each draws with one core. */
let browsers: Browser[] = []
const pages: Page[] = []

interface Place {
  x: number
  z: number
}

const place = (page: Page): Promise<Place> =>
  page.evaluate(() => {
    const { x, z } = (window as never as World).jiebangProbe.visitor
    return { x, z }
  })

/** Where somebody sees the others stand. */
const othersSeenBy = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    const { crowd } = (window as never as World).jiebangProbe
    return Array.from({ length: crowd.count }, (_, i) => ({
      x: crowd.x[i] ?? Number.NaN,
      z: crowd.z[i] ?? Number.NaN,
    }))
  })

const sees = async (page: Page, at: Place): Promise<boolean> =>
  (await othersSeenBy(page)).some(({ x, z }) => Math.hypot(x - at.x, z - at.z) < NEAR_M)

beforeAll(async () => {
  house = await startHouse()
  browsers = [await launchBrowser(), await launchBrowser()]
  const secretary = await redeemLink(house.base, house.links.Secretary ?? '')
  const review = await openReview(house.base, secretary, PEOPLE)
  for (const [index, token] of review.reviewers.entries()) {
    const from = browsers[index % browsers.length]
    if (!from) continue
    const coming = { browser: from, base: house.base, watch, token, gatheringId: review.id }
    pages.push(await comeInVr(coming))
  }
}, 480_000)

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()))
  await house?.stop()
})

describe('four people with headsets on', () => {
  it('are all there for each other', async () => {
    for (const page of pages)
      await expect.poll(async () => (await othersSeenBy(page)).length, SOON).toBe(3)
  })

  it.each(PEOPLE.map((_, index) => index))('see number %i move', async (index) => {
    const mover = pages[index]
    if (!mover) throw new Error('Nobody came.')
    const before = await place(mover)
    await mover.evaluate(async () => {
      const world = window as never as World
      world.headset.controllers.left.updateAxes('thumbstick', 0, -1)
      const { visitor } = world.jiebangProbe
      const from = { ...visitor }
      while (Math.hypot(visitor.x - from.x, visitor.z - from.z) < 1) await world.frames(1)
      world.headset.controllers.left.updateAxes('thumbstick', 0, 0)
    })
    const after = await place(mover)
    expect(Math.hypot(after.x - before.x, after.z - before.z)).toBeGreaterThan(0.9)
    for (const page of pages.filter((one) => one !== mover))
      await expect.poll(() => sees(page, after), SOON).toBe(true)
  })

  it('do not see who has gone', async () => {
    await pages.pop()?.context().close()
    for (const page of pages)
      await expect.poll(async () => (await othersSeenBy(page)).length, SOON).toBe(2)
  })

  it('break no page', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
