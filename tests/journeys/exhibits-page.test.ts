/** Every kind of exhibit on its scenario's page, worked by the keyboard alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { KEYBOARD_SHOWS, untilShown, workByKeyboard } from './keyboard-shows.ts'
import { tabToText } from './keyboard.ts'
import { must } from '../support/must.ts'
import { publishShows, type PublishedBooth, type ShowName } from './own-booth.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page
let booths: Record<ShowName, PublishedBooth>
/** Booth whose page is open. */
let at = ''

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  booths = await publishShows(house, [...new Set(KEYBOARD_SHOWS.map(({ booth }) => booth))])
  page = (await startVisit(browser, { base: house.base, watch })).page
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

describe('an exhibit on a page', () => {
  it.each(KEYBOARD_SHOWS)('is worked by keyboard: $kind', async (show) => {
    if (show.booth !== at) await page.goto(`${house.base}/scenarios/${booths[show.booth].id}`)
    at = show.booth
    await workByKeyboard(page, show)
    await untilShown(page, show, 'self')
  })

  it('plays a recording by keyboard, and pauses it again', async () => {
    const figure = page.locator('figure', { has: page.locator('audio') })
    await tabToText(page, '播放')
    await page.keyboard.press('Space')
    await figure.getByRole('button', { name: '暂停' }).waitFor()
    expect(await figure.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(
      false,
    )
    await page.keyboard.press('Space')
    await figure.getByRole('button', { name: '播放' }).waitFor()
  })

  it('keeps the words of its first button readable under the mouse', async () => {
    const { booth } = must(KEYBOARD_SHOWS.find(({ kind }) => kind === 'procedure'))
    await page.goto(`${house.base}/scenarios/${booths[booth].id}`)
    const button = page.locator('figure button[data-variant=filled]').first()
    const paint = () =>
      button.evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element)
        return { color, backgroundColor }
      })
    const before = await paint()
    expect(before.color).not.toBe(before.backgroundColor)
    await button.hover()
    const under = await paint()
    expect(under.color).toBe(before.color)
    expect(under.color).not.toBe(under.backgroundColor)
  })

  it('asks nobody else for anything and leaves no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
