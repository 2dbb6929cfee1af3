/**
 * The oldest browsers that we promise to work in (README, limits), and the poorest addresses: Chromium
 * with everything taken away that Chrome 109, Firefox 115 or plain http do not have, storage blocked,
 * on a LAN name. Every kind of page works (A9, A10, A11), scores are kept (A12, V3), and a browser below
 * the floor reads which one it needs.
 */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { enterBy } from './acts.ts'
import { expectUnbroken, field, isTold, press, sees, SOON, startDraft } from './bad-acts.ts'
import { BROWSER_ARGS, chromiumPath, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { openPanel, type Panel } from './open-panel.ts'

const LAN = 'hall.lan'

/** Runs in the page before anything of ours. */
function takeAway(): void {
  for (const method of ['toSorted', 'toSpliced', 'toReversed', 'with'])
    Reflect.deleteProperty(Array.prototype, method)
  for (const method of ['isWellFormed', 'toWellFormed'])
    Reflect.deleteProperty(String.prototype, method)
  for (const [owner, method] of [
    [Intl, 'Segmenter'],
    [Object, 'groupBy'],
    [Map, 'groupBy'],
    [Promise, 'withResolvers'],
    [Promise, 'try'],
    [Array, 'fromAsync'],
    [URL, 'canParse'],
    [URL, 'parse'],
    [AbortSignal, 'any'],
  ] as const)
    Reflect.deleteProperty(owner, method)
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()))
  for (const method of Object.getOwnPropertyNames(iterator))
    if (method !== 'constructor') Reflect.deleteProperty(iterator, method)
  for (const method of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'])
    Reflect.deleteProperty(Set.prototype, method)
  for (const store of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, store, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError')
      },
    })
}

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let panel: Panel
let lan: string

/** Everything that Chromium itself says about plain http, and nothing of ours. */
const OF_HTTP = /Cross-Origin-Opener-Policy|Origin-Agent-Cluster|Failed to load resource/

async function visit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !OF_HTTP.test(message.text()))
      watch.errors.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => watch.errors.push(`${page.url()}: ${String(error)}`))
  return page
}

async function poorVisitor(): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ locale: 'zh-CN', deviceScaleFactor: 0.3 })
  await context.addInitScript(takeAway)
  return { context, page: await visit(context) }
}

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00', LAN)
  lan = house.publicUrl
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...BROWSER_ARGS, `--host-resolver-rules=MAP ${LAN} 127.0.0.1`],
  })
  panel = await openPanel(house, ['专家甲', '专家乙'])
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('on the floor, over plain http at a LAN name, with storage blocked', () => {
  it('every kind of page that visitors see is shown', async () => {
    const { context, page } = await poorVisitor()
    for (const path of ['/', '/scenarios', '/join', '/sign-in', '/invite/none', '/nowhere']) {
      await page.goto(lan + path)
      await page.locator('h1').first().waitFor(SOON)
    }
    expect(await page.evaluate(() => [isSecureContext, 'randomUUID' in crypto])).toEqual([
      false,
      false,
    ])
    await page.goto(`${lan}/scenarios`)
    await page.locator('main article a, main li a').first().click()
    await page.getByTestId('booth-twin').or(page.locator('main h1')).first().waitFor(SOON)
    await press(page, 'English')
    await sees(page, 'Catalogue')
    await context.close()
  })

  it('the form is filled and saved, and a file is uploaded', async () => {
    const { context, page } = await poorVisitor()
    await enterBy(await house.invite('applicant', '申报人'), page)
    await startDraft(page)
    await field(page, '场景名称').fill('平原上的场景')
    await page.locator('[data-status="saved"]').filter({ hasText: '已保存' }).first().waitFor(SOON)
    await page.reload()
    await field(page, '场景名称').waitFor(SOON)
    expect(await field(page, '场景名称').inputValue()).toBe('平原上的场景')
    const picture = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
      'base64',
    )
    const sent = page.waitForResponse(
      (answer) => answer.url().includes('/api/uploads/') && answer.request().method() === 'PATCH',
      SOON,
    )
    await page
      .locator('input[type=file][accept*=png]')
      .first()
      .setInputFiles({ name: '图.png', mimeType: 'image/png', buffer: picture })
    expect((await sent).status()).toBeLessThan(300)
    await context.close()
  })

  it('the pages of organisers work, links are copied', async () => {
    const { context, page } = await poorVisitor()
    await context.addCookies([{ name: SESSION_COOKIE, value: house.organiser, url: lan }])
    for (const path of ['/organiser/checks', '/organiser/invites', '/organiser/gatherings']) {
      await page.goto(lan + path)
      await page.locator('h1').first().waitFor(SOON)
    }
    await page.goto(`${lan}/organiser/invites`)
    await page.getByRole('textbox', { name: '姓名或单位' }).fill('新人')
    await press(page, '生成邀请链接')
    await press(page, '复制')
    await sees(page, '已复制')
    await context.close()
  })

  it('a score is kept, over a reload, and what waits is not called saved', async () => {
    const { context, page } = await poorVisitor()
    await enterBy(panel.linkOf('专家甲'), page)
    const score = page.getByRole('spinbutton').first()
    const state = page.getByTestId('sheet-state')
    await score.fill('88')
    await score.press('Enter')
    await state.filter({ hasText: '已保存' }).waitFor(SOON)
    await page.reload()
    await score.waitFor(SOON)
    expect(await score.inputValue()).toBe('88')
    await context.setOffline(true)
    await score.fill('77')
    await score.press('Enter')
    await state.filter({ hasText: '请勿关闭此页' }).waitFor(SOON)
    await context.setOffline(false)
    await state.filter({ hasText: '已保存' }).waitFor(SOON)
    await context.close()
  })

  it('the hall opens, its booths come near, and the way into VR says what it lacks', async () => {
    const { context, page } = await poorVisitor()
    await page.setViewportSize({ width: 640, height: 360 })
    const scenarios = await fetch(`${house.base}/api/scenarios`)
    const [{ id, title }] = (await scenarios.json()) as [{ id: string; title: { zh: string } }]
    await page.goto(`${lan}/hall?booth=${id}#probe`)
    await page.getByTestId('booth-hint').getByText(title.zh).waitFor({ timeout: 180_000 })
    expect(new URL(page.url()).searchParams.get('booth')).toBe(id)
    const toVr = page.getByRole('link', { name: '进入VR' })
    await toVr.getByText('需要HTTPS').waitFor()
    expect(await toVr.getAttribute('href')).toBe('/enter')
    await context.close()
  })

  it('breaks no page', () => expectUnbroken(watch))
})

describe('below the floor', () => {
  it('one sentence names the browsers that show the site, instead of a blank page', async () => {
    const context = await browser.newContext()
    await context.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'findLast'))
    const page = await context.newPage()
    await page.goto(house.base)
    await sees(page, /请使用 Chrome 或 Edge 109、Firefox 115、Safari 16\.4/)
    await sees(page, /Use Chrome or Edge 109, Firefox 115, Safari 16\.4 or newer/)
    await context.close()
  })

  it('a page whose program did not come says so, instead of a blank page', async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.route(/\/assets\/index-.*\.js/, (route) => route.fulfill({ status: 404 }))
    await page.goto(house.base)
    await sees(page, '页面没有载入完整')
    await page.unroute(/\/assets\/index-.*\.js/)
    await page.getByRole('link', { name: '重新载入' }).click()
    await page.locator('h1').first().waitFor(SOON)
    await context.close()
  })
})

describe('a score sheet', () => {
  let page: Page
  const score = (at = 0) => page.getByRole('spinbutton').nth(at)
  const state = () => page.getByTestId('sheet-state')
  beforeAll(async () => {
    page = await visit(await browser.newContext({ locale: 'zh-CN' }))
    await enterBy(panel.linkOf('专家乙'), page)
    await score().waitFor(SOON)
  })

  it('refuses 8。5 with the typed text in sight, and reads full-width digits (A14)', async () => {
    await score().fill('8。5')
    await score().press('Enter')
    await isTold(page, '分数须在0到100之间，步长1。')
    expect([await score().inputValue(), await state().innerText()]).toEqual([
      '8。5',
      '有分数尚未确认',
    ])
    await score().fill('８５')
    await score().press('Enter')
    await state().filter({ hasText: '已保存' }).waitFor(SOON)
    expect(await score().inputValue()).toBe('85')
  })

  it('keeps over a reload what did not reach the server, and sends it then (V3)', async () => {
    await page.context().setOffline(true)
    await score(1).fill('66')
    await score(1).press('Enter')
    await state().filter({ hasText: '尚未送达，已存在本机' }).waitFor(SOON)
    await page.context().setOffline(false)
    await page.reload()
    await state().filter({ hasText: '已保存' }).waitFor(SOON)
    expect(await score(1).inputValue()).toBe('66')
  })

  it('takes digits that an input method composes once (A15)', async () => {
    const { page: other } = await poorVisitor()
    await other.goto(`${house.base}/join`)
    const code = other.getByRole('textbox', { name: '入场码' })
    await code.focus()
    const keys = await other.context().newCDPSession(other)
    const wide = '１２３４５６'
    for (let length = 1; length <= wide.length; length += 1)
      await keys.send('Input.imeSetComposition', {
        text: wide.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      })
    await keys.send('Input.insertText', { text: wide })
    await expect.poll(() => code.inputValue(), SOON).toBe('123456')
    await other.context().close()
  })
})

describe('a part of the page that does not come (A24)', () => {
  const PART = /\/assets\/scenarios-page-.*\.js/

  it('is asked for again', async () => {
    const page = await visit(await browser.newContext({ locale: 'zh-CN' }))
    let refused = 0
    await page.route(PART, (route) => {
      refused += 1
      return refused === 1 ? route.abort('connectionreset') : route.continue()
    })
    await page.goto(house.base)
    await page.getByRole('link', { name: '目录' }).first().click()
    await page
      .getByRole('heading', { name: /目录|场景/ })
      .first()
      .waitFor(SOON)
    expect(refused).toBeGreaterThan(1)
  })

  it('and is gone for good makes the page reload itself, once', async () => {
    const page = await visit(await browser.newContext({ locale: 'zh-CN' }))
    let loads = 0
    page.on('load', () => {
      loads += 1
    })
    await page.route(PART, (route) => route.fulfill({ status: 404 }))
    await page.goto(house.base)
    await page.getByRole('link', { name: '目录' }).first().click()
    await expect.poll(() => loads, SOON).toBe(2)
    await isTold(page, '网站刚更新过')
    expect([loads, new URL(page.url()).pathname]).toEqual([2, '/scenarios'])
    await page.unroute(PART)
    await page
      .getByRole('heading', { name: /目录|场景/ })
      .first()
      .waitFor(SOON)
  })
})
