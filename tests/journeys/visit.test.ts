/** A visit without an account: by keyboard, on a phone, and in VR. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { viewOf } from '../../shared/hall/views.ts'
import { boothMarks } from '../../client/hall/wayfinding/booth-marks.ts'
import { placeOnMap } from '../../client/hall/wayfinding/map-paint.ts'
import { hallTexts } from '../../client/i18n/texts/hall.ts'
import type { BoothAddress } from '../../shared/hall/placement.ts'
import type { ScenarioSummary } from '../../shared/protocol/api-exhibition.ts'
import { waitReady, goToBooth } from './acts.ts'
import { launchBrowser, startVisit, type Visit, type Watch } from './browser.ts'
import { enterVr, pressPanel, wearHeadset } from './headset.ts'
import type { World } from './headset-world.ts'
import { startHouse, type House } from './house.ts'
import { takeUpHands } from './vr-acts.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

beforeEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

const visit = (kind: { phone?: boolean; headset?: boolean }): Promise<Visit> =>
  startVisit(browser, { base: house.base, watch, ...kind })

const placeOf = (page: Page) =>
  page.evaluate(() => {
    const { visitor } = (window as never as World).jiebangProbe
    return { x: visitor.x, z: visitor.z, yawRad: visitor.yawRad }
  })

/** Waits until the visitor has gone so far from `from`. */
const goneFrom = (page: Page, from: { x: number; z: number }, metres: number) =>
  page.waitForFunction(
    ([x, z, far]) => {
      const { visitor } = (window as never as World).jiebangProbe
      return Math.hypot(visitor.x - x, visitor.z - z) > far
    },
    [from.x, from.z, metres] as const,
  )

const scenariosOf = async (page: Page) =>
  (await (await page.request.get(`${house.base}/api/scenarios`)).json()) as ScenarioSummary[]

/** Points at a booth on the map in the hand and presses until the floor has a line that leads there. */
async function pressMap(page: Page, booth: ScenarioSummary): Promise<void> {
  const [mark] = boothMarks([booth], {})
  const { x, y } = placeOnMap(mark?.x ?? 0, mark?.z ?? 0)
  const led = await page.evaluate(
    async ([acrossM, upM]) => {
      const world = window as never as World
      const { scene, Vector3 } = world.jiebangProbe
      const isLed = (): boolean => scene().getObjectByName('floor-line') !== undefined
      while (!scene().getObjectByName('held-map')) await world.frames(1)
      // The hand that holds it has to be where it is held.
      await world.frames(4)
      const at = scene()
        .getObjectByName('held-map')
        ?.localToWorld(new Vector3(acrossM, upM, 0))
      if (at) await world.aim('controller', [at.x, at.y, at.z])
      await world.press('controller')
      const pressedMs = Date.now()
      while (!isLed() && Date.now() - pressedMs < 15_000) await world.frames(1)
      return isLed()
    },
    [x, y] as const,
  )
  expect(led).toBe(true)
}

describe('a visit', () => {
  it('says that the connection is lost, and heals when it is back', async () => {
    const apart: Watch = { foreign: [], errors: [] }
    const { page, open } = await startVisit(browser, {
      base: house.base,
      watch: apart,
      quality: 'auto',
    })
    await open('/hall#probe')
    await waitReady(page)
    const [booth] = await scenariosOf(page)
    const at = viewOf(booth?.address as BoothAddress)
    await page.context().setOffline(true)
    await page.evaluate((pose) => {
      Object.assign((window as never as World).jiebangProbe.visitor, pose)
    }, at)
    const notice = page.getByTestId('hall-notice')
    await notice.getByText('连接中断').waitFor()
    const before = await placeOf(page)
    await page.keyboard.down('KeyW')
    await goneFrom(page, before, 0.3)
    await page.keyboard.up('KeyW')

    await page.context().setOffline(false)
    await page.evaluate((pose) => {
      Object.assign((window as never as World).jiebangProbe.visitor, pose)
    }, at)
    await page.waitForFunction(
      (id) =>
        (window as never as World).jiebangProbe.scene().getObjectByName(`booth-${id}`) !==
        undefined,
      booth?.id ?? '',
    )
    await notice.waitFor({ state: 'detached' })
    // The processor draws far fewer frames than a screen shows.
    await page.waitForFunction(
      () => (window as never as World).jiebangProbe.quality.getState().level > 0,
    )
    expect(apart.foreign).toEqual([])
  })

  it('is walked by keyboard, finds a booth, and comes back to its place after a reload', async () => {
    const { page, open } = await visit({})
    await open('/hall#probe')
    await waitReady(page)
    const start = await placeOf(page)
    await page.keyboard.down('KeyW')
    await goneFrom(page, start, 2)
    await page.keyboard.up('KeyW')
    await page.keyboard.down('ArrowLeft')
    await page.waitForFunction(
      (yaw) => Math.abs((window as never as World).jiebangProbe.visitor.yawRad - yaw) > 0.3,
      start.yawRad,
    )
    await page.keyboard.up('ArrowLeft')

    const booth = (await scenariosOf(page)).find(({ address }) => address.bay !== 'stage')
    await goToBooth(page, booth?.title.zh ?? '')
    await page
      .getByTestId('booth-hint')
      .getByText(booth?.title.zh ?? '')
      .waitFor()
    expect(await page.getByTestId('zone').getAttribute('data-zone')).toBe(booth?.address.pavilion)
    // The address can be handed on (P16).
    expect(new URL(page.url()).searchParams.get('booth')).toBe(booth?.id)

    const stood = await placeOf(page)
    // The place is kept once a second.
    await page.waitForFunction(
      (x) => Math.abs(((history.state as Kept | null)?.place.pose.x ?? NaN) - x) < 0.01,
      stood.x,
    )
    await page.reload()
    await waitReady(page)
    const back = await placeOf(page)
    expect(Math.hypot(back.x - stood.x, back.z - stood.z)).toBeLessThan(0.01)
    expect(Math.cos(back.yawRad - stood.yawRad)).toBeCloseTo(1, 3)
    await page
      .getByTestId('booth-hint')
      .getByText(booth?.title.zh ?? '')
      .waitFor()
  })

  it('is led to a booth by the map and a line on the floor, by keyboard alone, in the evening', async () => {
    const { page, open } = await visit({})
    await open('/hall#probe')
    await waitReady(page)
    const booth = (await scenariosOf(page)).find(({ address }) => address.bay !== 'stage')
    const title = booth?.title.zh ?? ''
    await page.getByRole('button', { name: '导览图' }).press('Enter')
    await page.getByLabel('按名称或单位查找').fill(title)
    await page.getByRole('button', { name: `带路前往${title}` }).press('Enter')
    await page
      .getByTestId('leading')
      .getByText(/还有\d+米/)
      .waitFor()
    await page.getByRole('button', { name: '夜场灯光' }).press('Enter')
    await page.getByRole('button', { name: '日间天光' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByTestId('map').waitFor({ state: 'detached' })
    await waitReady(page)
    const { x, z } = viewOf(booth?.address as BoothAddress)
    await page.evaluate(
      (goal) => Object.assign((window as never as World).jiebangProbe.visitor, goal),
      { x, z },
    )
    await page.getByTestId('leading').waitFor({ state: 'detached' })
  })

  it('is walked on a phone with the stick and looked around in by dragging', async () => {
    const { page, open } = await visit({ phone: true })
    await open('/hall#probe')
    await waitReady(page)
    const start = await placeOf(page)
    const box = await page.getByLabel('行走摇杆').boundingBox()
    const middle = {
      x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
      y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
    }
    const touch = await page.context().newCDPSession(page)
    const at = (x: number, y: number) => ({ touchPoints: [{ x, y, id: 1 }] })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(middle.x, middle.y) })
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      ...at(middle.x, middle.y - 40),
    })
    await goneFrom(page, start, 1.5)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })

    const { yawRad } = await placeOf(page)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(200, 400) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(320, 400) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    expect(Math.abs((await placeOf(page)).yawRad - yawRad)).toBeGreaterThan(0.3)
  })

  it('is led by the map in the hand in VR, opens a booth’s card and goes there', async () => {
    const { page, open } = await visit({ headset: true })
    await open('/hall#probe')
    await waitReady(page)
    await wearHeadset(page)
    await enterVr(page)
    const booth = (await scenariosOf(page)).find(({ address }) => address.bay !== 'stage')
    await page.evaluate((id) => {
      ;(window as never as World).jiebangProbe.hall.setState({ selected: id })
    }, booth?.id ?? '')
    await page.waitForFunction(() =>
      (window as never as World).jiebangProbe.scene().getObjectByName('booth-desk'),
    )
    await pressPanel(page, 'visit-desk', { button: '导览图' })
    await pressMap(page, booth as ScenarioSummary)
    await pressPanel(page, 'visit-desk', { button: '收起导览图' })
    await pressPanel(page, 'booth-desk', { button: '前往' })
    await page.waitForFunction(
      (pavilion) => (window as never as World).jiebangProbe.hall.getState().zone === pavilion,
      booth?.address.pavilion,
    )
    await page.waitForFunction(
      (id) => (window as never as World).jiebangProbe.hall.getState().near.includes(id),
      booth?.id ?? '',
    )
    const selected = await page.evaluate(async (id) => {
      const world = window as never as World
      const { visitor, hall, scene } = world.jiebangProbe
      // The wall is pressed once it stands there to be seen.
      while (!scene().getObjectByName(`booth-${id}`)?.getObjectByName('title-wall'))
        await world.frames(1)
      await world.frames(4)
      // The title wall stands three metres ahead of who reads it.
      const wall = [
        visitor.x - Math.sin(visitor.yawRad) * 3,
        1.7,
        visitor.z - Math.cos(visitor.yawRad) * 3,
      ]
      await world.aim('controller', wall as [number, number, number])
      await world.press('controller')
      const pressedMs = Date.now()
      while (hall.getState().selected === null && Date.now() - pressedMs < 15_000)
        await world.frames(1)
      return hall.getState().selected
    }, booth?.id ?? '')
    expect(selected).toBe(booth?.id)
  })

  it('has menus in VR that a fingertip presses, and tells there that the connection is lost', async () => {
    const apart: Watch = { foreign: [], errors: [] }
    const { page, open } = await startVisit(browser, {
      base: house.base,
      watch: apart,
      headset: true,
    })
    await open('/hall#probe')
    await waitReady(page)
    await wearHeadset(page)
    await enterVr(page)
    await takeUpHands(page)
    await pressPanel(page, 'visit-desk', { button: '用入场码加入会次' }, 'finger')
    for (const digit of ['4', '2'])
      await pressPanel(page, 'visit-desk', { button: digit }, 'finger')
    await page.waitForFunction(() =>
      JSON.stringify(
        (window as never as World).jiebangProbe.scene().getObjectByName('visit-desk')?.userData,
      ).includes('"4 2 ·'),
    )
    const [booth] = await scenariosOf(page)
    await page.context().setOffline(true)
    await page.evaluate(
      (pose) => Object.assign((window as never as World).jiebangProbe.visitor, pose),
      viewOf(booth?.address as BoothAddress),
    )
    await page.waitForFunction(
      (lost) =>
        JSON.stringify(
          (window as never as World).jiebangProbe.scene().getObjectByName('vr-notice')?.userData,
        )?.includes(lost),
      hallTexts.lost[0],
    )
    await page.context().setOffline(false)
    await page.waitForFunction(
      () => !(window as never as World).jiebangProbe.scene().getObjectByName('vr-notice')?.userData,
    )
    expect(apart.foreign).toEqual([])
  })

  it('asks nobody else for anything and leaves no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})

interface Kept {
  place: { pose: { x: number } }
}
