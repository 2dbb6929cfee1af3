/**
 * Whoever wears a headset scores, whatever they hold or can do: by fingertips alone, one controller, the
 * left hand, seated, by looking, by looking and pinching (A30, V8, V9, V16); and goes on where they change
 * that, or the headset ends VR, in the middle of a sheet.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Comfort } from '../../client/xr/comfort.ts'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { enterRoom, redeemLink } from '../bench/seat.ts'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { enterVr } from './headset.ts'
import type { Means, World } from './headset-world.ts'
import { startHouse, type House } from './house.ts'
import { comeInVr, scoreInVr, takeUpHands } from './vr-acts.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser
let review: OpenReview

interface Way {
  name: string
  by: Means
  comfort?: Partial<Comfort> | undefined
  /** What is done with a headset on before one scores. */
  prepare: (page: Page) => Promise<void>
  /** What happens after half of the sheet; returns by what one goes on. */
  midway?: (page: Page) => Promise<Means>
}

async function putDown(page: Page, ...sides: ('left' | 'right')[]): Promise<void> {
  await page.evaluate(async (all) => {
    const world = window as never as World
    for (const side of all) world.headset.controllers[side].connected = false
    const { xrStore } = world.jiebangProbe
    while (xrStore.getState().inputSourceStates.length > 2 - all.length) await world.frames(1)
  }, sides)
}

const putAllDown = (page: Page): Promise<void> => putDown(page, 'left', 'right')

/** What is emulated draws one eye, aside of the middle that one looks from. */
async function onlyLook(page: Page): Promise<void> {
  await page.evaluate(() => {
    ;(window as never as World).headset.ipd = 0
  })
  await putAllDown(page)
}

function sitDown(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const world = window as never as World
    world.headset.position.set(0, 1.18, 0)
    await world.frames(10)
  })
}

/** As on a headset that shows what one looks at to a page only while fingers are closed. */
async function lookAndPinch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { right } = (window as never as World).headset.controllers
    Object.defineProperty(right.inputSource, 'targetRayMode', { value: 'transient-pointer' })
  })
  await putAllDown(page)
}

/** As when one presses the headset's own button and leaves: the page has not asked for it. */
async function vrEnds(page: Page): Promise<Means> {
  const where = () =>
    page.evaluate(() => {
      const { x, z, yawRad } = (window as never as World).jiebangProbe.visitor
      return { x, z, yawRad }
    })
  const before = await where()
  await page.evaluate(() =>
    (window as never as World).jiebangProbe.xrStore.getState().session?.end(),
  )
  await page.waitForFunction(
    () => !(window as never as World).jiebangProbe.xrStore.getState().session,
  )
  await enterVr(page)
  expect(await where()).toEqual(before)
  return 'controller'
}

async function takeUpHandsMidway(page: Page): Promise<Means> {
  await takeUpHands(page)
  return 'hand'
}

const WAYS: readonly Way[] = [
  { name: '双手触碰', by: 'finger', prepare: takeUpHands },
  { name: '单手柄', by: 'controller', prepare: (page) => putDown(page, 'left') },
  {
    name: '左手',
    by: 'left controller',
    comfort: { mainHand: 'left' },
    prepare: (page) => putDown(page, 'right'),
  },
  { name: '坐姿', by: 'controller', comfort: { seated: true }, prepare: sitDown },
  { name: '注视', by: 'look', comfort: { dwell: true }, prepare: onlyLook },
  { name: '注视加捏合', by: 'pinch', prepare: lookAndPinch },
  {
    name: '中途放下手柄',
    by: 'controller',
    prepare: async () => {},
    midway: takeUpHandsMidway,
  },
  { name: '中途退出VR', by: 'controller', prepare: async () => {}, midway: vrEnds },
]

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  const secretary = await redeemLink(house.base, house.links.Secretary ?? '')
  review = await openReview(
    house.base,
    secretary,
    WAYS.map(({ name }) => name),
  )
  const chair = await enterRoom(house.base, review.id, review.chair)
  await chair.request('addTime', { submissionId: review.scenario.id, seconds: 3600 })
  await chair.leave()
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('somebody with a headset on', () => {
  it.each(WAYS)(
    'scores every criterion and seals: $name',
    async ({ name, by, comfort, prepare, midway }) => {
      const index = WAYS.findIndex((way) => way.name === name)
      const token = review.reviewers[index] ?? ''
      const { base } = house
      const page = await comeInVr({ browser, base, watch, token, gatheringId: review.id, comfort })
      await prepare(page)
      const total = await scoreInVr(page, 60 + index * 5, by, midway)
      expect(Math.abs(total - (60 + index * 5))).toBeLessThan(6)
      await page.waitForFunction(() =>
        (window as never as World).jiebangProbe
          .scene()
          .getObjectByName('gathering-desk')
          ?.userData.layout.placed.every(({ item }) => item.kind !== 'slider' || item.disabled),
      )
      await page.context().close()
    },
  )

  it('has a chair on a desktop, whose desk stands in the hall once', async () => {
    const { page, open } = await startVisit(browser, { base: house.base, watch })
    const cookie = { name: SESSION_COOKIE, value: review.chair, url: house.base }
    await page.context().addCookies([cookie])
    await open(`/gatherings/${review.id}/hall#probe`)
    await waitReady(page)
    await page.getByRole('button', { name: '结束评分' }).first().waitFor()
    await page.getByRole('spinbutton').first().waitFor()
    expect(await page.getByRole('button', { name: '结束评分' }).count()).toBe(1)
    await page.context().close()
  })

  it('breaks no page', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
