/** Every kind of exhibit on its scenario's page, worked by the keyboard alone. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, startVisit, type Watch } from './browser.ts'
import { startEmptyHouse, type EmptyHouse } from './empty-house.ts'
import { tabTo, tabToText } from './keyboard.ts'
import { publishShows, type PublishedBooth, type ShowName } from './own-booth.ts'

const watch: Watch = { foreign: [], errors: [] }
let house: EmptyHouse
let browser: Browser
let page: Page
let booths: Record<ShowName, PublishedBooth>
/** Booth whose page is open. */
let at = ''

/** Goes by Tab to what begins with a text or matches a selector in the exhibit, then presses keys. */
type Step = ({ text: string } | { part: string; back?: true }) & { keys: string[] }

interface Journey {
  kind: string
  booth: ShowName
  steps: Step[]
  /** What the exhibit says then, in words or as something that is on the page. */
  says?: string
  shows?: string
}

const JOURNEYS: Journey[] = [
  {
    kind: 'model',
    booth: 'factory',
    steps: [{ part: 'input[type=range]', keys: ['ArrowRight', 'ArrowRight', 'ArrowRight'] }],
    says: '15°',
  },
  {
    kind: 'feed',
    booth: 'factory',
    steps: [{ text: '试验台排气温度', keys: ['Enter'] }],
    says: '试验台排气温度·最近5分钟',
  },
  {
    kind: 'what-if',
    booth: 'factory',
    steps: [{ part: 'input[type=range]', keys: ['ArrowRight'] }],
    // 22 units a day at 0.72 h each.
    says: '15.8 h',
  },
  {
    kind: 'flow',
    booth: 'hub',
    steps: [{ part: 'input[type=range]', keys: ['End'] }],
    says: '8,000 人次/时',
  },
  {
    kind: 'route',
    booth: 'hub',
    steps: [{ text: '下一站', keys: ['Enter'] }],
    says: '第2站，共',
  },
  {
    kind: 'panorama',
    booth: 'panorama',
    steps: [
      { part: '[role=slider]', keys: ['ArrowRight', 'ArrowRight'] },
      { part: 'input[type=range]', keys: ['End'] },
    ],
    says: '100%',
    shows: '[role=slider][aria-valuenow="30"]',
  },
  {
    kind: 'table',
    booth: 'table',
    steps: [
      { text: '塔楼', keys: ['Space'] },
      { part: '[data-testid=table-plan]', back: true, keys: ['ArrowRight', 'ArrowUp', 'Enter'] },
    ],
    // The sample begins with one thing fewer.
    says: '台上15件',
  },
  {
    kind: 'procedure',
    booth: 'training',
    steps: [
      { text: '开始', keys: ['Enter'] },
      { text: '中控室', keys: ['Enter'] },
    ],
    says: '已完成 1/',
  },
  {
    kind: 'dialogue',
    booth: 'guide',
    steps: [
      { text: '社保、医保', keys: ['Enter'] },
      { part: 'form input', keys: ['总投入多少', 'Enter'] },
    ],
    says: '申报材料·资金投入',
  },
  {
    kind: 'hotspots',
    booth: 'notes',
    steps: [{ text: '2  底边', keys: ['Space'] }],
    says: '最低处。',
  },
  {
    kind: 'media',
    booth: 'notes',
    steps: [{ text: '下一页', keys: ['Enter'] }],
    says: '第2页，共3页',
    shows: 'img[alt="方案，第2页"]',
  },
]

beforeAll(async () => {
  house = await startEmptyHouse('2099-12-31T23:59:59+08:00')
  browser = await launchBrowser()
  booths = await publishShows(house, [...new Set(JOURNEYS.map(({ booth }) => booth))])
  page = (await startVisit(browser, { base: house.base, watch })).page
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
})

async function press(key: string): Promise<void> {
  if (/^[A-Z]/.test(key)) await page.keyboard.press(key)
  else await page.keyboard.insertText(key)
}

describe('an exhibit on a page', () => {
  it.each(JOURNEYS)('is worked by keyboard: $kind', async ({ kind, booth, steps, says, shows }) => {
    if (booth !== at) await page.goto(`${house.base}/scenarios/${booths[booth].id}`)
    at = booth
    const selector = `figure[data-kind="${kind}"]`
    const figure = page.locator(selector).first()
    await figure.waitFor()
    for (const step of steps) {
      const goal = 'text' in step ? figure.getByText(step.text) : figure.locator(step.part)
      await goal.first().waitFor()
      if ('text' in step) await tabToText(page, step.text)
      else await tabTo(page, `${selector} ${step.part}`, step.back ? 'Shift+Tab' : 'Tab')
      for (const key of step.keys) await press(key)
    }
    for (const seen of [says && figure.getByText(says), shows && figure.locator(shows)])
      if (seen) await seen.first().waitFor({ timeout: 10_000 })
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

  it('asks nobody else for anything and leaves no error', () => {
    expect(watch).toEqual({ foreign: [], errors: [] })
  })
})
