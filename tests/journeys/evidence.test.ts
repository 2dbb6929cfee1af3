/**
 * What scores rest on: a reason and a pin on the page by keyboard alone; six scores with six pins in VR in
 * at most twenty gestures, without typing; others' pins after the reveal, as a picture and in the hall.
 */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { Sheet } from '../../shared/protocol/messages.ts'
import { viewInVr } from '../../shared/hall/views.ts'
import { standAt } from '../bench/hall-camera.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { callApi, enterRoom, redeemLink } from '../bench/seat.ts'
import { waitReady } from './acts.ts'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { pressPanel } from './headset.ts'
import type { World } from './headset-world.ts'
import { startHouse, type House } from './house.ts'
import { comeInVr, sealInVr, untilScoring } from './vr-acts.ts'

const CRITERIA = ['引领示范', '技术要素', '大中小企业', '建设与运营', '进度', '资金']
const GESTURES_MAX = 20

const watch: Watch = { foreign: [], errors: [] }
let house: House
let browser: Browser
let review: OpenReview

beforeAll(async () => {
  house = await startHouse()
  browser = await launchBrowser()
  const secretary = await redeemLink(house.base, house.links.Secretary ?? '')
  review = await openReview(house.base, secretary, ['页面评审', '头显评审'])
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function openAs(token: string, path = ''): Promise<Page> {
  const { page, open } = await startVisit(browser, { base: house.base, watch })
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await open(`/gatherings/${review.id}${path}`)
  return page
}

/** The own sheet as the server has it. */
async function sheetOf(token: string) {
  const room = await enterRoom(house.base, review.id, token)
  try {
    return (await room.request('readSheet', { submissionId: review.scenario.id })) as Sheet
  } finally {
    await room.leave()
  }
}

function pauseInVr(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const fromMs = Date.now()
    while (Date.now() - fromMs < 1500) await (window as never as World).frames(1)
  })
}

/** Presses Tab until what has the focus is named so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    const named = await page.evaluate(() => {
      const { activeElement: at } = document
      const label = (at as HTMLInputElement | null)?.labels?.[0]?.textContent
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? ''
    })
    if (name.test(named)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing named ${String(name)} can be reached by Tab.`)
}

describe('what a score rests on', () => {
  it('is written and pinned on the page by keyboard alone, and is there after a reload', async () => {
    const token = review.reviewers[0] ?? ''
    const page = await openAs(token)
    await page.getByTestId('sheet-state').waitFor()
    await tabTo(page, /^“引领示范.*的理由与批注$/)
    await page.keyboard.press('Enter')
    await page.getByLabel('理由', { exact: true }).waitFor()
    await tabTo(page, /^理由$/)
    await page.keyboard.type('现场演示完整，数据可信')
    // What the booth has to pin is there a moment later.
    await page.getByLabel('要批注的展项').locator('option').nth(1).waitFor({ state: 'attached' })
    await tabTo(page, /^要批注的展项$/)
    await page.keyboard.press('ArrowDown')
    await tabTo(page, /^为“引领示范.*添加批注$/)
    await page.keyboard.press('Enter')
    await page.getByTestId('pins').waitFor()
    await tabTo(page, /^批注内容 1$/)
    await page.keyboard.type('模型与表格一致')
    await page.keyboard.press('Tab')
    await page.getByTestId('sheet-state').filter({ hasText: '已保存' }).waitFor()
    await expect
      .poll(async () => (await sheetOf(token)).pins[0]?.text, { timeout: 20_000 })
      .toBe('模型与表格一致')
    const { reasons, pins } = await sheetOf(token)
    expect(Object.values(reasons)).toEqual(['现场演示完整，数据可信'])
    expect(pins[0]?.exhibit).not.toBeNull()
    await page.reload()
    await page.getByRole('button', { name: /^“引领示范.*的理由与批注 \(2\)$/ }).click()
    await expect.poll(() => page.getByLabel('理由', { exact: true }).inputValue()).toContain('可信')
    await page.getByRole('button', { name: '查看批注1' }).click()
    await page.getByTestId('pin-picture').waitFor()
    await page.context().close()
  })

  it('takes six scores with six pins and the seal in twenty gestures in VR', async () => {
    const token = review.reviewers[1] ?? ''
    const page = await comeInVr({ browser, base: house.base, watch, token, gatheringId: review.id })
    const { address } = review.scenario
    await standAt(page, viewInVr(address), address.pavilion)
    await untilScoring(page)
    // One has looked at the booth before one presses anything.
    await pauseInVr(page)
    let gestures = 0
    const press = async (target: Parameters<typeof pressPanel>[2]): Promise<void> => {
      gestures += 1
      await pressPanel(page, 'gathering-desk', target)
    }
    for (const name of CRITERIA) {
      await press({ slider: name, value: 80 })
      await press({ beside: name })
    }
    await expect
      .poll(async () => (await sheetOf(token)).pins.length, { timeout: 20_000 })
      .toBe(CRITERIA.length)
    await sealInVr(page, (button) => press({ button }))
    await expect
      .poll(async () => (await sheetOf(token)).sealedAt, { timeout: 20_000 })
      .not.toBeNull()
    expect(gestures).toBeLessThanOrEqual(GESTURES_MAX)
    const { pins } = await sheetOf(token)
    for (const { view, point } of pins) {
      expect(view?.eye[1]).toBeGreaterThan(1)
      // From before the booth, towards it.
      expect(view?.direction[2]).toBeLessThan(0)
      expect(point).not.toBeNull()
    }
    // The list leads back to where one stood.
    await page.evaluate(() => {
      Object.assign((window as never as World).jiebangProbe.visitor, { x: 0, z: 0 })
    })
    // The panel comes after.
    await pauseInVr(page)
    await pressPanel(page, 'gathering-desk', { button: `我的批注（${CRITERIA.length}）` })
    await pressPanel(page, 'gathering-desk', { button: '前往', quiet: true })
    const { x, z } = viewInVr(address)
    await page.waitForFunction(
      ([toX, toZ]) => {
        const { visitor } = (window as never as World).jiebangProbe
        return Math.hypot(visitor.x - toX, visitor.z - toZ) < 0.5
      },
      [x, z] as const,
    )
    await page.context().close()
  })

  it('is told to the panel after the reveal, and to nobody before', async () => {
    const [first = '', second = ''] = review.reviewers
    const path = `/gatherings/${review.id}/results/${review.scenario.id}/evidence`
    await expect(callApi(house.base, path, { token: first })).rejects.toThrow('not-revealed')
    const room = await enterRoom(house.base, review.id, review.chair)
    const submissionId = review.scenario.id
    for (const phase of ['closed', 'revealed'])
      await room.request('setPhase', { submissionId, phase })
    await room.leave()
    const page = await openAs(first)
    await page.getByRole('button', { name: /^评审理由与批注/ }).click()
    const evidence = page.getByTestId('panel-evidence')
    await evidence.getByRole('heading', { name: '头显评审' }).waitFor()
    await evidence.getByText('现场演示完整，数据可信').waitFor()
    await evidence
      .getByRole('region', { name: '头显评审' })
      .getByRole('button', { name: '查看批注1' })
      .click()
    await page.getByTestId('pin-picture').locator('canvas').first().waitFor()
    await page.context().close()
    const hall = await openAs(second, '/hall#probe')
    await waitReady(hall)
    await hall.getByRole('button', { name: /^评审理由与批注/ }).click()
    await hall
      .getByRole('region', { name: '头显评审' })
      .getByRole('button', { name: '前往批注1' })
      .click()
    await hall.waitForFunction(
      (zone) => (window as never as World).jiebangProbe.hall.getState().zone === zone,
      review.scenario.address.pavilion,
    )
    await hall.context().close()
  })

  it('breaks no page', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
