/**
 * Every 2D page for everybody: no finding of axe in either language, on a desktop and on a phone, and
 * the whole way through on the keyboard alone, with the focus always in sight.
 */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import type { Gathering } from '../../shared/protocol/api-gathering.ts'
import { callApi } from '../bench/seat.ts'
import { launchBrowser } from './browser.ts'
import { startHouse, type House } from './house.ts'
import { tabTo, tabToText } from './keyboard.ts'
import { stage, STOPS, type Staged, type Stop } from './stops.ts'

const AXE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url))
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const DESKTOP = { width: 1280, height: 720 }
const PHONE = { width: 390, height: 844 }
const PATIENCE_MS = 60_000

let house: House
let browser: Browser
let staged: Staged
let axe: string
/** One browser context per session: what is loaded once need not be loaded again. */
const contexts = new Map<string, BrowserContext>()

beforeAll(async () => {
  ;[house, browser, axe] = await Promise.all([startHouse(), launchBrowser(), readFile(AXE, 'utf8')])
  staged = await stage(house)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function enter(token: string): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'zh-CN' })
  // A page starts in Chinese, whatever the one before it was switched to.
  await context.addInitScript(() => localStorage.removeItem('jiebang.language'))
  if (token !== '')
    await context.addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  return context
}

async function openPage(path: string, token = ''): Promise<Page> {
  const context = contexts.get(token) ?? (await enter(token))
  contexts.set(token, context)
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.goto(house.base + path)
  return page
}

/** What axe finds on the page as it stands: rule, place and reason, a line each. */
async function findings(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    interface Check {
      message: string
    }
    interface Result {
      violations: {
        id: string
        nodes: { target: string[]; any: Check[]; all: Check[]; none: Check[] }[]
      }[]
    }
    const world = window as never as { axe: { run(options: object): Promise<Result> } }
    const { violations } = await world.axe.run({ runOnly: tags, resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const [check] = [...any, ...all, ...none]
        return `${id} · ${target.join(' ')} · ${check?.message ?? ''}`
      }),
    )
  }, RULES)
}

async function examine(name: string, stop: Stop): Promise<string[]> {
  const found: string[] = []
  const page = await openPage(stop.path, stop.token)
  await page.locator(stop.shows).first().waitFor()
  await stop.act?.(page)
  await page.evaluate(axe)
  for (const language of ['中文', 'English']) {
    if (language === 'English') await page.getByRole('button', { name: language }).click()
    for (const [device, size] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
      await page.setViewportSize(size)
      const lines = await findings(page)
      if (await isTooWide(page)) lines.push('The page is wider than the window.')
      found.push(...lines.map((line) => `${name}, ${language}, ${device}: ${line}`))
    }
  }
  await page.close()
  return found
}

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('every page', () => {
  it.each(Object.entries(STOPS))(
    '%s has no finding of axe, in either language, on a desktop and on a phone',
    async (_, stopsOf) => {
      const stops = Object.entries(stopsOf(staged))
      const people = [...new Set(stops.map(([, { token }]) => token))]
      const found = await Promise.all(
        people.map(async (person) => {
          const lines: string[] = []
          for (const [name, stop] of stops)
            if (stop.token === person) lines.push(...(await examine(name, stop)))
          return lines
        }),
      )
      expect(found.flat()).toEqual([])
    },
  )
})

/** Presses Enter on what leads to another page; there the focus is at the start of the content. */
async function pressThrough(page: Page, shows: string): Promise<void> {
  await page.keyboard.press('Enter')
  await page.locator(`main:focus ${shows}`).first().waitFor()
}

describe('the keyboard alone', () => {
  it('skips to the content, signs in by link, and finds a scenario', async () => {
    const page = await openPage(new URL(house.links.Applicant ?? '').pathname)
    await page.getByRole('textbox').waitFor()
    await page.keyboard.press('Tab')
    await page.getByText('跳到正文').and(page.locator(':focus')).waitFor()
    await page.keyboard.press('Enter')
    await page.locator('main:focus').waitFor()
    await tabTo(page, 'main input')
    await tabTo(page, 'main button')
    await pressThrough(page, '.rows a')
    await tabTo(page, 'header a[href="/scenarios"]', 'Shift+Tab')
    await pressThrough(page, '[type=search]')
    await tabTo(page, '[type=search]')
    await page.keyboard.type('换乘枢纽')
    await page.getByText('共1项').waitFor()
    await tabTo(page, 'main a[href^="/scenarios/"]')
    await pressThrough(page, 'article h1')
    expect(await page.locator('h1').innerText()).toBe('轨道与市域铁路换乘枢纽数字孪生')
    await tabToText(page, '在展厅中查看')
    await page.close()
  })

  it('fills a field of the form and sees it saved', async () => {
    const page = await openPage(`/apply/${staged.draft}`, staged.sessions.applicant)
    await page.locator('textarea').first().waitFor()
    await tabTo(page, '[role=tab][aria-selected=true]')
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tab', { name: '展位预览', selected: true }).waitFor()
    await page.keyboard.press('ArrowLeft')
    await tabToText(page, '技术要素')
    await page.keyboard.press('Enter')
    await tabTo(page, '[type=checkbox]')
    await page.keyboard.press('Space')
    await tabTo(page, '#field-scenarioName', 'Shift+Tab')
    await page.keyboard.type('只用键盘填写的场景')
    await page.getByRole('heading', { level: 1, name: '只用键盘填写的场景' }).waitFor()
    await page.locator('[data-status=saved]').waitFor()
    const stored = await callApi<{ form: { scenarioName: string; technologyElements: string[] } }>(
      house.base,
      `/submissions/${staged.draft}`,
      { token: staged.sessions.applicant },
    )
    expect(stored.form.scenarioName).toBe('只用键盘填写的场景')
    expect(stored.form.technologyElements).toHaveLength(1)
    await page.close()
  })

  it('scores every criterion with arrows or figures, and seals the sheet', async () => {
    const { review } = staged
    const [token = ''] = review.reviewers
    const { rubric } = await callApi<Gathering>(house.base, `/gatherings/${review.id}`, { token })
    const page = await openPage('/', token)
    await page.locator('#mine-heading').waitFor()
    await tabTo(page, `main a[href="/gatherings/${review.id}"]`)
    await pressThrough(page, '[type=range]')
    for (const index of rubric.criteria.keys()) {
      await tabTo(page, '[type=range]')
      if (index % 2 === 0) for (const key of ['End', 'ArrowLeft']) await page.keyboard.press(key)
      await tabTo(page, '[role=spinbutton]')
      if (index % 2 === 1) for (const key of ['7', '0', 'Enter']) await page.keyboard.press(key)
    }
    await page.getByTestId('sheet-state').filter({ hasText: '已保存' }).waitFor()
    const weights = rubric.criteria.map((c) => c.weight)
    const sum = weights.reduce((total, weight) => total + weight, 0)
    const total = weights.reduce((t, weight, i) => t + weight * (i % 2 === 0 ? 99 : 70), 0) / sum
    await page
      .getByTestId('sheet-total')
      .filter({ hasText: total.toFixed(2) })
      .waitFor()
    await tabToText(page, '签封评分表')
    await page.keyboard.press('Enter')
    await page.getByText('签封后不能再改动分数。').waitFor()
    await page.keyboard.press('Enter')
    await page.getByTestId('sheet-state').filter({ hasText: '已签封' }).waitFor()
    await page.close()
  })
})
