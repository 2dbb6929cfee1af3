/** Moving in VR as one likes and can: one hand, the left hand, hands alone, seated (A30, V8, V13). */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { enterVr, pressPanel, wearHeadset } from './headset.ts'
import type { Side, World } from './headset-world.ts'
import { takeUpHands } from './vr-acts.ts'

const watch: Watch = { foreign: [], errors: [] }
const DESK = 'visit-desk'
let house: EmptyHouse
let browser: Browser
let page: Page

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  const visit = await startVisit(browser, { base: house.base, watch, headset: true })
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

/** What pushing a stick for some frames does: metres gone, and degrees turned to the left. */
function push(side: Side, x: number, y: number): Promise<{ metres: number; degrees: number }> {
  return page.evaluate(
    async ([hand, right, back]) => {
      const world = window as never as World
      const { visitor } = world.jiebangProbe
      const before = { ...visitor }
      const stick = world.headset.controllers[hand]
      stick.updateAxes('thumbstick', right, back)
      await world.frames(8)
      stick.updateAxes('thumbstick', 0, 0)
      await world.frames(3)
      return {
        metres: Math.hypot(visitor.x - before.x, visitor.z - before.z),
        degrees: Math.round(((visitor.yawRad - before.yawRad) * 180) / Math.PI),
      }
    },
    [side, x, y] as const,
  )
}

const press = (button: string, input?: 'controller' | 'hand') =>
  pressPanel(page, DESK, { button }, input)

describe('moving in VR', () => {
  it('is by both controllers at first: one walks, one turns', async () => {
    expect((await push('left', 0, -1)).metres).toBeGreaterThan(0.2)
    expect((await push('right', 1, 0)).degrees).toBe(-30)
    expect((await push('right', 0, -1)).metres).toBeLessThan(0.01)
  })

  it('rests where a worn stick rests', async () => {
    expect((await push('left', 0.06, 0.06)).metres).toBeLessThan(0.001)
  })

  it('turns by what one has chosen, on the panel in space', async () => {
    await press('移动与舒适')
    await press('每次转30°')
    expect((await push('right', -1, 0)).degrees).toBe(45)
    await press('右手为主')
    expect((await push('left', -1, 0)).degrees).toBe(45)
    expect((await push('right', 0, -1)).metres).toBeGreaterThan(0.2)
    await press('左手为主')
  })

  it('raises who sits, and keeps it', async () => {
    await press('坐着参观')
    const lift = () =>
      page.evaluate(() => (window as never as World).jiebangProbe.visitor.seatedLiftM)
    await page.waitForFunction(
      () => (window as never as World).jiebangProbe.visitor.seatedLiftM > 0.3,
    )
    await press('坐着参观')
    await page.waitForFunction(
      () => (window as never as World).jiebangProbe.visitor.seatedLiftM === 0,
    )
    expect(await lift()).toBe(0)
    const kept = await page.evaluate(() => localStorage.getItem('jiebang.comfort'))
    expect(JSON.parse(kept ?? '')).toMatchObject({ turnDeg: 45, seated: false })
  })

  it('does both by one controller when the other is away', async () => {
    await page.evaluate(async () => {
      const world = window as never as World
      world.headset.controllers.left.connected = false
      const { xrStore } = world.jiebangProbe
      while (xrStore.getState().inputSourceStates.length > 1) await world.frames(1)
    })
    expect((await push('right', 0, -1)).metres).toBeGreaterThan(0.2)
    expect((await push('right', 1, 0)).degrees).toBe(-45)
  })

  it('turns by a press where hands are all one has', async () => {
    await page.evaluate(() => {
      ;(window as never as World).headset.controllers.left.connected = true
    })
    await takeUpHands(page)
    await press('返回', 'hand')
    const yaw = () =>
      page.evaluate(() => {
        const { yawRad } = (window as never as World).jiebangProbe.visitor
        return (yawRad * 180) / Math.PI
      })
    const before = await yaw()
    await page.evaluate(pressTurn, DESK)
    expect(Math.round((await yaw()) - before)).toBe(45)
  })

  it('leaves no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})

/** Pinches the button that turns left; the panel itself stays as it is, so that the turn is waited for. */
async function pressTurn(desk: string): Promise<void> {
  const world = window as never as World
  const { visitor, scene, Vector3 } = world.jiebangProbe
  const mesh = scene().getObjectByName(desk)
  for (const { item, buttons } of mesh?.userData.layout.placed ?? []) {
    const index =
      item.kind === 'buttons' ? item.buttons.findIndex(({ label }) => label === '左转') : -1
    const rect = buttons[index]
    if (!mesh || !rect) continue
    const x = (rect.x + rect.width / 2 - 500) / 1000
    const y = (mesh.userData.layout.heightPx / 2 - rect.y - rect.height / 2) / 1000
    const at = mesh.localToWorld(new Vector3(x, y, 0))
    const { yawRad } = visitor
    await world.aim('hand', [at.x, at.y, at.z])
    await world.press('hand')
    const pressedMs = Date.now()
    while (visitor.yawRad === yawRad && Date.now() - pressedMs < 15_000) await world.frames(1)
    return
  }
  throw new Error('There is no button to turn left.')
}
