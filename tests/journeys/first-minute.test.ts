/**
 * The first minute in VR, learnt by doing and never again unasked; the panel at hand moved, pinned and
 * called back; the headset recentres, and looks away for a while (V9, V13, V16).
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { enterVr, pressPanel, wearHeadset } from './headset.ts'
import type { World } from './headset-world.ts'

const DESK = 'visit-desk'
const LESSON = 'first-minute'
const SOON = { timeout: 60_000 }
/** From the head to a panel at hand, with room for what has not yet come to rest. */
const AT_HAND_M = 0.75

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  const visit = await startVisit(browser, {
    base: house.base,
    watch,
    headset: true,
    firstMinute: true,
  })
  page = visit.page
  await visit.open('/hall#probe')
  await waitReady(page)
  await wearHeadset(page)
  await enterVr(page)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

/** What stands over the lesson that is being taught; empty when none is. */
const taught = (): Promise<string> =>
  page.evaluate((name) => {
    const item = (window as never as World).jiebangProbe.scene().getObjectByName(name)?.userData
      .layout.placed[0]?.item
    return item && 'text' in item ? String(item.text) : ''
  }, LESSON)

/** Where a thing is from the head, in m, in the hall. */
function fromHead(name: string): Promise<{ farM: number; x: number; y: number; z: number }> {
  return page.evaluate((thing) => {
    const world = window as never as World
    const { scene, renderer, Vector3 } = world.jiebangProbe
    const at = scene()
      .getObjectByName(thing)
      ?.localToWorld(new Vector3(0, 0, 0))
    const head = renderer()
      .xr.getCamera()
      .getWorldPosition(new Vector3(0, 0, 0))
    if (!at) throw new Error(`There is no ${thing}.`)
    const [x, y, z] = [at.x - head.x, at.y - head.y, at.z - head.z]
    return { farM: Math.hypot(x, y, z), x, y, z }
  }, name)
}

describe('the first minute in VR', () => {
  it('teaches to move by moving', async () => {
    expect(await taught()).toBe('先走两步')
    await page.evaluate(async () => {
      const world = window as never as World
      const { visitor } = world.jiebangProbe
      const from = { ...visitor }
      world.headset.controllers.left.updateAxes('thumbstick', 0, -1)
      while (Math.hypot(visitor.x - from.x, visitor.z - from.z) < 0.7) await world.frames(1)
      world.headset.controllers.left.updateAxes('thumbstick', 0, 0)
    })
    await expect.poll(taught, SOON).toBe('指一指，按一下')
  })

  it('teaches to point by pressing what one points at', async () => {
    await page.evaluate(async () => {
      const world = window as never as World
      const { scene, Vector3 } = world.jiebangProbe
      const ball = () => scene().getObjectByName('first-minute-ball')
      while (!ball()) await world.frames(1)
      // It comes along a little late after a walk.
      await world.frames(12)
      const at = ball()?.localToWorld(new Vector3(0, 0, 0))
      if (at) await world.aim('controller', [at.x, at.y, at.z])
      await world.press('controller')
    })
    await expect.poll(taught, SOON).toBe('认识菜单')
  })

  it('teaches the menu by its first press, and is over for good', async () => {
    await pressPanel(page, DESK, { button: '移动与舒适' })
    await expect.poll(taught, SOON).toBe('会了！')
    await expect.poll(taught, SOON).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('jiebang.first-minute'))).toBe('over')
  })

  it('comes again when asked for, and can be skipped', async () => {
    await pressPanel(page, DESK, { button: '再学一遍', quiet: true })
    await expect.poll(taught, SOON).toBe('先走两步')
    await pressPanel(page, LESSON, { button: '跳过' })
    expect(await taught()).toBe('')
  })
})

describe('the panel at hand', () => {
  const drag = (byM: number): Promise<void> =>
    page.evaluate(
      async ([bar, wayM]) => {
        const world = window as never as World
        const { scene, Vector3 } = world.jiebangProbe
        const at = scene()
          .getObjectByName(bar)
          ?.localToWorld(new Vector3(0, 0, 0))
        if (!at) throw new Error('There is no bar.')
        await world.aim('controller', [at.x, at.y, at.z])
        await world.hold('controller', true)
        for (const share of [0.5, 1])
          await world.aim('controller', [at.x, at.y + wayM * share, at.z])
        await world.hold('controller', false)
        await world.frames(10)
      },
      [`${DESK}-bar`, byM] as const,
    )

  it('is moved by its bar', async () => {
    const before = await fromHead(DESK)
    await drag(0.25)
    expect((await fromHead(DESK)).y - before.y).toBeGreaterThan(0.12)
  })

  it('is pinned where it stands, and called back by the upper button', async () => {
    await drag(0)
    const pinned = await page.evaluate(async (desk) => {
      const world = window as never as World
      const { scene, visitor, Vector3 } = world.jiebangProbe
      const place = () =>
        scene()
          .getObjectByName(desk)
          ?.localToWorld(new Vector3(0, 0, 0))
      const before = place()
      visitor.z += 3
      await world.frames(12)
      const after = place()
      return before && after && Math.hypot(after.x - before.x, after.z - before.z)
    }, DESK)
    expect(pinned).toBeLessThan(0.05)
    expect((await fromHead(DESK)).farM).toBeGreaterThan(2)
    await page.evaluate(async () => {
      const world = window as never as World
      world.headset.controllers.right.updateButtonValue('b-button', 1)
      await world.frames(3)
      world.headset.controllers.right.updateButtonValue('b-button', 0)
      await world.frames(20)
    })
    await expect.poll(async () => (await fromHead(DESK)).farM, SOON).toBeLessThan(AT_HAND_M)
  })
})

describe('the headset', () => {
  it('recentres: one stays where one was, and the panel comes along', async () => {
    const moved = await page.evaluate(async () => {
      const world = window as never as World
      const { renderer, Vector3 } = world.jiebangProbe
      const head = () =>
        renderer()
          .xr.getCamera()
          .getWorldPosition(new Vector3(0, 0, 0))
      world.headset.position.set(0.6, 1.6, -0.4)
      await world.frames(6)
      const before = head()
      world.headset.recenter()
      await world.frames(6)
      const after = head()
      return Math.hypot(after.x - before.x, after.z - before.z)
    })
    expect(moved).toBeLessThan(0.1)
    await expect.poll(async () => (await fromHead(DESK)).farM, SOON).toBeLessThan(AT_HAND_M)
  })

  it('shows the system’s menu for a while, and goes on after', async () => {
    await page.evaluate(async () => {
      const world = window as never as World
      world.headset.updateVisibilityState('visible-blurred')
      await world.frames(10)
      world.headset.updateVisibilityState('visible')
      await world.frames(10)
    })
    await pressPanel(page, DESK, { button: '返回' })
  })

  it('leaves no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
