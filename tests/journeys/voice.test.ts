/**
 * People hear each other: a fake microphone plays a tone, and what comes out of the others' browsers is
 * recognised as that tone. Who is muted is silent; who is recused receives nothing at all.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SESSION_COOKIE } from '../../server/session/sessions.ts'
import { openReview, type OpenReview } from '../bench/open-review.ts'
import { redeemLink } from '../bench/seat.ts'
import { createTone } from '../support/tone.ts'
import { countVoice, earsOf, listenIn, type Ears } from '../support/listen-in.ts'
import { expectUnbroken, press, sees, SOON } from './bad-acts.ts'
import { BROWSER_ARGS, chromiumPath, startVisit, type Watch } from './browser.ts'
import { startHouse, type House } from './house.ts'

const TONE_HZ = 1000
/** As exact as a spectrum of 4096 bands at 48 kHz is. */
const NEAR_HZ = 24

/** A steady tone is taken for noise and made softer by the browser; silence is far below. */
const HEARD_DB = -60
const SILENT_DB = -90

const watch: Watch = { foreign: [], errors: [] }
let folder = ''
let house: House
let browser: Browser
let review: OpenReview
let chair: Page
let reviewer: Page
let recused: Page
let heard: Record<'chair' | 'reviewer' | 'recused', () => number>

async function enter(token: string): Promise<Page> {
  const { page } = await startVisit(browser, { base: house.base, watch })
  await page.context().grantPermissions(['microphone'], { origin: house.base })
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: house.base }])
  await listenIn(page)
  return page
}

async function joinVoice(page: Page): Promise<void> {
  await page.goto(`${house.base}/gatherings/${review.id}`)
  await press(page, '加入语音')
  await page.getByRole('button', { name: '打开麦克风' }).waitFor(SOON)
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jiebang-tone-'))
  const tone = join(folder, 'tone.wav')
  await writeFile(tone, createTone({ hz: TONE_HZ, seconds: 4 }))
  const args = [
    ...BROWSER_ARGS,
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${tone}`,
  ]
  ;[house, browser] = await Promise.all([
    startHouse(),
    chromium.launch({ executablePath: chromiumPath(), args }),
  ])
  review = await openReview(house.base, await redeemLink(house.base, house.links.Secretary ?? ''))
  const pages: Page[] = []
  for (const token of [review.chair, ...review.reviewers]) pages.push(await enter(token))
  ;[chair, reviewer, recused] = pages as [Page, Page, Page]
  heard = { chair: countVoice(chair), reviewer: countVoice(reviewer), recused: countVoice(recused) }
  for (const page of pages) await joinVoice(page)
}, 240_000)

afterAll(async () => {
  await browser?.close()
  await house?.stop()
  await rm(folder, { recursive: true, force: true })
})

const ears = (page: Page): Promise<Ears> => earsOf(page)
const isQuiet = async (page: Page): Promise<boolean> => (await ears(page)).levelDb < SILENT_DB
const signsOf = (page: Page, name: string) =>
  page.getByTestId('members').getByRole('listitem').filter({ hasText: name })

describe('a microphone', () => {
  it('is tried before one goes in: heard by oneself, and told', async () => {
    const { page, open } = await startVisit(browser, { base: house.base, watch })
    await page.context().grantPermissions(['microphone'], { origin: house.base })
    const sent = countVoice(page)
    await open('/enter')
    await press(page, '试音')
    await sees(page, '听到了您的声音')
    expect(sent()).toBe(0)
    await page.context().close()
  })
})

describe('voice in a gathering', () => {
  it('is heard by the others as it was spoken', async () => {
    await press(chair, '打开麦克风')
    await sees(chair, '大家正听到您')
    await expect.poll(async () => (await ears(reviewer)).levelDb, SOON).toBeGreaterThan(HEARD_DB)
    expect(Math.abs((await ears(reviewer)).loudestHz - TONE_HZ)).toBeLessThan(NEAR_HZ)
    await signsOf(reviewer, '周组长').getByText('正在发言').waitFor(SOON)
    // Nobody hears oneself.
    expect(await isQuiet(chair)).toBe(true)
    expect(heard.chair()).toBe(0)
  })

  it('is silent as soon as one is muted, and heard again after', async () => {
    await press(chair, '静音')
    await sees(chair, '已静音，没有人听到您')
    await expect.poll(() => isQuiet(reviewer), SOON).toBe(true)
    const before = heard.reviewer()
    await chair.waitForTimeout(1000)
    expect(heard.reviewer()).toBe(before)
    await press(chair, '取消静音')
    await expect.poll(async () => (await ears(reviewer)).levelDb, SOON).toBeGreaterThan(HEARD_DB)
  })

  it('does not reach who is recused from the item at hand, not one byte', async () => {
    expect(heard.recused()).toBeGreaterThan(0)
    await press(recused, `申请回避“${review.scenario.title.zh}”`)
    await press(recused, '参与过这一项目')
    await recused.getByText('已回避').first().waitFor(SOON)
    await expect.poll(() => isQuiet(recused), SOON).toBe(true)
    const [before, others] = [heard.recused(), heard.reviewer()]
    await expect.poll(() => heard.reviewer(), SOON).toBeGreaterThan(others + 50)
    expect(heard.recused()).toBe(before)
    // Nor does what that person says reach those who deal with the item.
    await press(recused, '打开麦克风')
    await sees(recused, '大家正听到您')
    await recused.waitForTimeout(1000)
    expect(heard.chair()).toBe(0)
  })

  it('is taken from somebody by the chair, with a reason that is read', async () => {
    await press(reviewer, '打开麦克风')
    await signsOf(chair, '吴专家').getByText('正在发言').waitFor(SOON)
    await press(chair, '收回发言：吴专家')
    await press(chair, '环境噪声过大')
    await sees(reviewer, '主持人收回了您的发言：环境噪声过大')
    await expect.poll(() => isQuiet(chair), SOON).toBe(true)
    const before = heard.chair()
    await chair.waitForTimeout(1000)
    expect(heard.chair()).toBe(before)
    await press(chair, '请其发言：吴专家')
    await reviewer.getByText('主持人收回了您的发言').waitFor({ state: 'detached', ...SOON })
  })

  it('shows raised hands first, to everybody', async () => {
    await press(reviewer, '举手')
    const first = chair.getByTestId('members').getByRole('listitem').first()
    await first.filter({ hasText: '吴专家' }).getByText('已举手').waitFor(SOON)
    await press(reviewer, '放下手')
    await first.getByText('已举手').waitFor({ state: 'detached', ...SOON })
  })

  it('is written as well: read by who deals with the item, and by nobody else', async () => {
    await chair.getByTestId('talk-fold').locator('summary').click()
    await reviewer.getByTestId('talk-fold').locator('summary').click()
    await recused.getByTestId('talk-fold').locator('summary').click()
    await chair.getByLabel('写给大家').fill('请大家看第三项')
    await press(chair, '发送')
    await reviewer.getByTestId('talk').getByText('请大家看第三项').waitFor(SOON)
    expect(await chair.getByLabel('写给大家').inputValue()).toBe('')
    await press(reviewer, '赞同')
    await chair.getByTestId('talk').getByText('赞同').nth(1).waitFor(SOON)
    await chair.getByLabel('为谁写字幕').selectOption({ label: '吴专家' })
    await chair.getByLabel('他正在说的话').fill('我看过现场')
    await press(chair, '显示字幕')
    await reviewer.getByTestId('captions').getByText('吴专家：我看过现场').waitFor(SOON)
    expect(await recused.getByText('请大家看第三项').count()).toBe(0)
    expect(await recused.getByTestId('captions').count()).toBe(0)
  })

  it('breaks no page', () => expectUnbroken(watch))
})
